import type { fileMistakes as en } from '../en/fileMistakes.ts';

export const fileMistakes: typeof en = {
  places: {
    file: 'el archivo',
    row: (row) => `fila ${row}`,
    line: (line) => `línea ${line}`,
    character: (line, character) => `línea ${line}, carácter ${character}`,
  },
  expected: {
    file: 'un consultorio o una lista de personal',
    atMost: (most) => `como máximo ${most}`,
    rows: (count) => `como máximo ${count} filas`,
    columns: (count) => `como máximo ${count} columnas`,
    brackets: (count) => `como máximo ${count} corchetes anidados`,
    text: 'texto en UTF-8',
    json: 'un texto JSON',
  },
  found: {
    nothing: 'nada',
    more: 'más',
    noJson: 'otra cosa o el final del archivo',
    zero: 'un archivo que no es texto simple; guárdelo como “CSV UTF-8”',
    byte: (byte) => `el byte ${byte}; guarde el archivo como “CSV UTF-8”`,
  },
};
