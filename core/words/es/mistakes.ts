import type { mistakes as en } from '../en/mistakes.ts';

export const mistakes: typeof en = {
  wrong: (place, expected, found) => `${place}: se esperaba ${expected}, se encontró ${found}`,
  unreadable: (whole) => `License Lens no puede leer ${whole}`,
  whole: {
    practice: 'el consultorio',
    settings: 'las opciones',
    rule: 'la regla',
    file: 'el archivo',
    note: 'la nota',
    history: 'el historial',
  },
  found: { nothing: 'nada', none: 'ninguno' },
  or: ' o ',
  kinds: {
    string: 'un texto',
    boolean: 'true o false',
    number: 'un número',
    int: 'un número entero',
    array: 'una lista',
    object: 'un objeto',
    record: 'un objeto',
  },
  expected: {
    text: 'un texto no vacío',
    atLeast: (least) => `al menos ${least}`,
    not: (keys) => `que no hubiera ${keys}`,
    ownId: 'un identificador único',
    addressOf: (host) => `una dirección de https://${host}`,
    host: (example) => `un sitio como “${example}”`,
    knownSystem: 'un sistema que License Lens conozca',
    oneOf: (parts) => `uno de ${parts}`,
    other: 'otra cosa',
  },
  asIn: (found, place) => `${found}, como en ${place}`,
  isThere: (id) => `“${id}” ya está en el personal`,
  isNobody: (id) => `nadie del personal es “${id}”`,
};
