import type { yourData as en } from '../en/yourData.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const people = (count: number): string => counted(count, 'persona', 'personas');

export const yourData: typeof en = {
  lead: 'Todo se guarda en este navegador, y lo que se leyó no se envía a ninguna parte. Lo que se leyó de un consultorio se puede borrar y volver a leer; lo que usted dijo se queda hasta que lo borre todo.',
  none: 'Aún no hay nada guardado.',
  ofHost: (host: string) => `Sus datos de ${host}`,
  kept: {
    nothingRead: 'Nada leído de sus páginas',
    read: (count: number) => `Lo leído de ${people(count)}`,
    readOn: (count: number, time: string) => `Lo leído de ${people(count)}, por última vez el ${time}`,
    setAside: (count: number) => `${counted(count, 'hallazgo', 'hallazgos')} a un lado`,
    typedIn: (seats, { several }) => `${seats} ${several}, escritas a mano`,
    settings: 'Ajustes de la auditoría',
    history: (count: number) => `Cómo ha cambiado con el tiempo: ${counted(count, 'entrada', 'entradas')}`,
    lessons: (count: number) => counted(count, 'página que usted mostró', 'páginas que usted mostró'),
    staffFiles: (count: number) =>
      `Sus respuestas para ${counted(count, 'tipo de archivo del personal', 'tipos de archivos del personal')}`,
  },
  report: 'Informe para imprimir',
  export: {
    findingsCsv: 'Hallazgos en CSV',
    findingsJson: 'Hallazgos en JSON',
    staffCsv: 'Personal en CSV',
    staffJson: 'Personal en JSON',
    all: 'Todo en JSON',
  },
  handedOut: {
    findings: (host: string) => `Los hallazgos de ${host} se entregaron a su navegador como archivo.`,
    staff: (host: string) => `El personal de ${host} y sus permisos se entregaron a su navegador como archivo.`,
    all: (host: string) => `Todos los datos de ${host} se entregaron a su navegador como archivo.`,
  },
  nothingRead: (host: string) => `Aún no se ha leído nada de ${host}.`,
  eraseCache: 'Borrar lo leído',
  cacheErased: (host: string) => `Se borró lo leído de ${host}. Lo que usted dijo se conserva.`,
  eraseAll: 'Borrar todo…',
  erase: {
    name: (host: string) => `Borrar todo de ${host}`,
    first: (host: string) =>
      `Se iría todo lo guardado de ${host}: lo leído y también lo que usted dijo, como los hallazgos a un lado, los ajustes y cómo ha cambiado con el tiempo. Expórtelo antes si quizá lo quiera de vuelta.`,
    goOn: 'Continuar',
    second: (host: string) => `Esto no se puede deshacer. ¿Borrar todo de ${host}?`,
    elsewhere: 'Su configuración y lo que apartó se borran también en sus otros equipos, pues se enviaron allí.',
    yes: 'Sí, borrar todo',
    keep: 'Conservar',
    done: (host: string) => `Se borró todo de ${host}.`,
  },
  import: {
    label: 'Importar un consultorio o una lista del personal desde un archivo',
    preview: 'Qué se importaría',
    whose: '¿De qué consultorio es?',
    system: 'Su sistema',
    with: (host: string, parts: string) => `Además, para ${host}: ${parts}. Reemplaza lo guardado.`,
    parts: {
      decisions: 'lo que usted dejó a un lado o escribió',
      settings: 'ajustes de la auditoría',
      history: 'cómo ha cambiado con el tiempo',
      site: 'las páginas que usted mostró',
    },
    yes: 'Importar',
    cancel: 'Cancelar',
    cancelled: 'No se importó nada.',
    done: (file: string) => `Se importó ${file}.`,
    nothing: 'Aún no hay nada que importar.',
    would: (staff: number, host: string, findings: number) =>
      `Se leerían ${people(staff)} de ${host}, con ${counted(findings, 'hallazgo', 'hallazgos')}.`,
    replaces: (before: number) => `Reemplazan lo leído allí de ${people(before)}.`,
  },
};
