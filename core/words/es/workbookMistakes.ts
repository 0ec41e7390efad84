import type { workbookMistakes as en } from '../en/workbookMistakes.ts';

export const workbookMistakes: typeof en = {
  places: {
    workbook: 'el libro de Excel',
    sheetRow: (row) => `la hoja, fila ${row}`,
    sheetCell: (cell) => `la hoja, celda ${cell}`,
  },
  expected: {
    unpacked: (size) => `como máximo ${size} sin comprimir`,
    workbook: 'un libro XLSX',
    sheet: 'un libro XLSX con una hoja',
    readableSheet: 'una hoja que se pueda leer',
  },
  found: {
    none: 'ninguno',
    cutOff: 'uno que está cortado',
    damaged: 'uno que está dañado',
    password: 'uno con contraseña',
    damagedPart: (name) => `una parte dañada “${name}”`,
    unknownPart: (name) => `una parte “${name}” comprimida de un modo desconocido`,
    parts: (count) => `${count} partes en él`,
  },
};
