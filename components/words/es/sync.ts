import type { sync as en } from '../en/sync.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const sync: typeof en = {
  lead: 'Sincronice sus opciones y hallazgos descartados con sus otras computadoras por medio de su navegador. Está desactivada hasta que usted la active. Si la activa, el fabricante del navegador guarda esto:',
  sent: 'Lo que se sincroniza',
  sentList: [
    'Sus opciones de cada consultorio: reglas, precios, palabras en puestos, reglas propias',
    'Hallazgos descartados, con fecha y motivo. El motivo se envía tal cual: no nombre a nadie.',
  ],
  never: 'Lo que nunca se sincroniza',
  neverList: [
    'Nombres de personas o consultorios (cada hallazgo va como un código)',
    'Lo que License Lens lee: personal, licencias, permisos y su historial',
    'Las licencias que usted ingresó, su lista de pasos, los sitios y las páginas relacionadas',
  ],
  toggle: 'Sincronizar mis opciones y hallazgos descartados',
  toggleWhy: 'Actívelo en cada computadora, con la misma cuenta del navegador. Vale el último cambio.',
  on: (time, size, most) => `Sincronización activada. Última vez: ${time}. Se usan ${size} de ${most} kB.`,
  stopped:
    'Sincronización desactivada. Sus datos se quedan en esta computadora. Los datos sincronizados siguen en la cuenta de su navegador.',
  remove: 'Quitar los datos sincronizados',
  removed: 'Se quitaron los datos sincronizados. Sus otras computadoras conservan los suyos y dejan de sincronizar.',
  unknown: (count) =>
    `${counted(count, 'consultorio', 'consultorios')}: abra ahí una página del personal en esta computadora para aplicar las opciones sincronizadas.`,
  waiting: (count) =>
    count === 1
      ? '1 hallazgo descartado en otra computadora, que aquí aún no se encuentra.'
      : `${count} hallazgos descartados en otra computadora, que aquí aún no se encuentran.`,
  strange: (count) => `${counted(count, 'elemento necesita', 'elementos necesitan')} un License Lens más nuevo.`,
  problems: {
    tooLarge: ({ size, over, most, asides, fewer }) =>
      `No se sincronizó: ${size} kB son ${over} kB más que el límite de ${most} kB. ${
        fewer > 0
          ? `Restaure unos ${fewer} de ${counted(asides, 'hallazgo descartado', 'hallazgos descartados')}, o acorte los motivos.`
          : 'Acorte sus reglas propias.'
      }`,
    tooLong: (id, size, most) =>
      `No se sincronizó: la regla “${id}” ocupa ${size} kB; el límite es de ${most} kB. Acórtela.`,
    newer: 'Los datos sincronizados son de un License Lens más nuevo. Actualícelo en esta computadora. No cambió nada.',
    notUnderstood:
      'No se pueden leer los datos sincronizados. No cambió nada. Si sigue así, desactive la sincronización, quite los datos sincronizados y actívela de nuevo.',
    removed:
      'Los datos sincronizados se quitaron en otro lugar, así que la sincronización se desactivó aquí. En esta computadora no se perdió nada.',
    tooOften: 'Su navegador pausó la sincronización. Continúa con su próximo cambio o al reiniciar.',
    refused: 'La sincronización de su navegador rechazó los datos. En esta computadora no se perdió nada.',
  },
  again: 'Intentar de nuevo',
};
