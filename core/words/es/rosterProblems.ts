import type { rosterProblems as en } from '../en/rosterProblems.ts';

export const rosterProblems: typeof en = {
  problem: (row, column, expected, found) => `Fila ${row}, ${column}: se esperaba ${expected}, se encontró ${found}`,
  column: (column) => `columna ${column}`,
  wholeRow: 'toda la fila',
  or: ' o ',
  expected: {
    activeOrInactive: 'activo o inactivo',
    onOrOff: 'activada o desactivada',
    yesOrNo: 'sí o no',
    atMost: (characters) => `como máximo ${characters} caracteres`,
    value: 'un valor que la hoja de cálculo pudiera calcular',
    noFormula: 'un texto que no sea una fórmula',
    oneColumn: 'cada cosa en una columna',
    nameColumn: 'una columna con nombres',
    name: 'un nombre',
    ownId: 'un id propio',
    ownName: 'un nombre propio, o una columna con ids',
    somebody: 'al menos una persona',
  },
  found: {
    nothing: 'nada',
    nobody: 'nadie',
    noneMatched: 'ninguna asignada',
    sameAs: (column) => `lo mismo que en la columna ${column}`,
    asInRow: (found, row) => `${found}, como en la fila ${row}`,
  },
  yesOrNo: [
    ['Sí', 'si'],
    ['No', 'n'],
  ],
  onOrOff: [['Activada'], ['Desactivada']],
  activeOrInactive: [['Activo'], ['Inactivo']],
};
