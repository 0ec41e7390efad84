import type { sync as en } from '../en/sync.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const sync: typeof en = {
  lead: 'Lo que usted decidió puede seguirle a sus otros equipos, por la sincronización de su propio navegador. Está desactivado hasta que usted lo active. Entonces esto va al fabricante de su navegador:',
  sent: 'Lo que se envía',
  sentList: [
    'Su configuración de cada consultorio: reglas, precios, palabras en puestos, reglas propias',
    'Qué hallazgos apartó, hasta cuándo y por qué: los motivos van como los escribió, así que no nombre en ellos a quien no deba nombrarse',
  ],
  never: 'Lo que nunca se envía',
  neverList: [
    'Nombres de personas y consultorios: cada hallazgo va como una huella, un número del que no se puede leer ningún nombre',
    'Lo que se leyó: personal, licencias, permisos, y cómo cambiaron',
    'Licencias que usted escribió, su lista de pasos, los sitios y las páginas que mostró',
  ],
  toggle: 'Que mi configuración y los hallazgos apartados me sigan',
  toggleWhy:
    'Actívelo en cada uno de sus equipos, en el mismo navegador y con su sincronización iniciada. De dos cambios vale el último.',
  on: (time, size, most) => `Está activado. Última comparación: ${time}; se usan ${size} de ${most} kB.`,
  stopped:
    'Ya no se envía nada. Lo que usted decidió se queda en este equipo, y lo que se envió sigue en la sincronización de su navegador.',
  remove: 'Quitar lo enviado',
  removed: 'Se quitó lo enviado. Sus otros equipos conservan lo que tienen y también dejan de enviar.',
  unknown: (count) =>
    `Lo que usted decidió sobre ${counted(count, 'consultorio', 'consultorios')} espera hasta que se lea una página suya en este equipo.`,
  waiting: (count) =>
    `${counted(count, 'hallazgo', 'hallazgos')} que usted apartó en otro equipo: aquí aún no se encuentra, y se guarda hasta entonces.`,
  strange: (count) =>
    `Esta versión de License Lens no entiende ${counted(count, 'decisión', 'decisiones')}, y no toca nada de ello.`,
  problems: {
    tooLarge: ({ size, over, most, asides, fewer }) =>
      `No se envió nada: ocuparía ${size} kB, ${over} kB más de los ${most} kB que admite la sincronización de su navegador. ${
        fewer > 0
          ? `Usted apartó ${counted(asides, 'hallazgo', 'hallazgos')}: con unos ${fewer} menos, o con motivos más cortos, cabe.`
          : 'Con reglas propias más cortas cabe.'
      }`,
    tooLong: (id, size, most) =>
      `No se envió nada: su regla “${id}” ocupa ${size} kB, y la sincronización de su navegador admite ${most} kB por cosa. Acórtela y se envía todo.`,
    newer:
      'Una versión más nueva de License Lens escribió lo que hay en la sincronización de su navegador. No se tocó, y aquí no cambió nada. Actualice License Lens en este equipo.',
    notUnderstood:
      'No se entiende lo que hay en la sincronización de su navegador. No se tocó, y aquí no cambió nada. Si sigue así, desactívelo, quite lo enviado y actívelo de nuevo.',
    removed:
      'Lo enviado ya no está: se quitó en otro equipo o en el propio navegador. Por eso se desactivó también aquí. En este equipo no se perdió nada.',
    tooOften:
      'Su navegador no admite más cambios por un rato. Todo se envía con su próximo cambio, o cuando el navegador vuelva a abrirse.',
    refused: (why) => `La sincronización de su navegador no lo aceptó: “${why}” En este equipo no se perdió nada.`,
  },
  again: 'Intentar de nuevo',
};
