import { capitalized } from '../../../core/index.ts';
import type { yourData as en } from '../en/yourData.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const people = (count: number): string => counted(count, 'persona', 'personas');

export const yourData: typeof en = {
  lead: 'Todo se guarda en este navegador, y los datos del personal no se envían a ninguna parte. Lo que usted ingresa se conserva hasta que elija “Borrar todo”.',
  none: 'Aún no hay datos guardados.',
  ofHost: (host: string) => `Datos guardados de ${host}`,
  kept: {
    nothingRead: 'Sin datos del personal',
    read: (count: number) => `Datos del personal: ${people(count)}`,
    readOn: (count: number, time: string) => `Datos del personal: ${people(count)}, actualizados: ${time}`,
    setAside: (count: number) => counted(count, 'hallazgo descartado', 'hallazgos descartados'),
    typedIn: (seats, { several }) => `${capitalized(several)} ingresadas por usted: ${seats}`,
    settings: 'Opciones de auditoría',
    history: (count: number) => `Historial: ${counted(count, 'entrada', 'entradas')}`,
    lessons: (count: number) => counted(count, 'página relacionada', 'páginas relacionadas'),
    staffFiles: (count: number) =>
      `Sus respuestas para ${counted(count, 'tipo de archivo del personal', 'tipos de archivos del personal')}`,
  },
  report: 'Informe',
  export: {
    findingsCsv: 'Hallazgos (CSV)',
    findingsJson: 'Hallazgos (JSON)',
    staffCsv: 'Personal (CSV)',
    staffJson: 'Personal (JSON)',
    all: 'Todo (JSON)',
  },
  keepSafe: 'Los archivos exportados pueden nombrar al personal y mostrar sus permisos. Guárdelos en un lugar seguro.',
  handedOut: {
    findings: (host: string) => `Se exportaron los hallazgos de ${host}.`,
    staff: (host: string) => `Se exportaron los datos del personal de ${host}.`,
    all: (host: string) => `Se exportaron todos los datos de ${host}.`,
  },
  nothingRead: (host: string) => `Aún no hay datos del personal de ${host}.`,
  eraseCache: 'Borrar los datos del personal',
  cacheErased: (host: string) => `Se borraron los datos del personal de ${host}. Lo que ingresó se conserva.`,
  eraseAll: 'Borrar todo…',
  erase: {
    name: (host: string) => `Borrar todo de ${host}`,
    first: (host: string) =>
      `Esto borra todo lo guardado de ${host}: datos del personal, hallazgos descartados, opciones e historial. Si quiere una copia, expórtela antes.`,
    goOn: 'Continuar',
    second: (host: string) => `¿Borrar todo de ${host}? No se puede deshacer.`,
    elsewhere:
      'La sincronización está activada: sus opciones y hallazgos descartados se borran también en sus otras computadoras.',
    yes: 'Borrar todo',
    cancel: 'Cancelar',
    done: (host: string) => `Se borró todo de ${host}.`,
  },
  import: {
    label: 'Importar un consultorio o una lista del personal desde un archivo (CSV, Excel o JSON)',
    preview: 'Qué se importaría',
    whose: 'Dirección web del consultorio',
    system: 'Sistema del consultorio',
    with: (host: string, parts: string) => `Además, para ${host}: ${parts}. Esto reemplaza lo guardado.`,
    parts: {
      decisions: 'hallazgos descartados y licencias ingresadas',
      settings: 'opciones de auditoría',
      history: 'historial',
      site: 'páginas relacionadas',
    },
    yes: 'Importar',
    cancel: 'Cancelar',
    cancelled: 'No se importó nada.',
    done: (file: string) => `Se importó ${file}.`,
    nothing: 'Aún no hay nada que importar.',
    would: (staff: number, host: string, findings: number) =>
      `El archivo tiene ${people(staff)} de ${host}, con ${counted(findings, 'hallazgo', 'hallazgos')}.`,
    replaces: (before: number) =>
      before === 1 ? 'Reemplaza a la persona guardada ahora.' : `Reemplazan a las ${before} personas guardadas ahora.`,
  },
};
