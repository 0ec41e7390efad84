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
    textOrWorkbook: 'texto en UTF-8 o un libro XLSX',
    text: 'texto en UTF-8',
    json: 'un texto JSON',
    headings: 'una fila de encabezados',
    cells: (count) => `${count} celdas, como en los encabezados`,
  },
  found: {
    nothing: 'nada',
    more: 'más',
    noJson: 'otra cosa o el final del archivo',
    oldWorkbook: 'un libro antiguo (XLS) o uno con contraseña; guárdelo como XLSX sin contraseña',
    pdf: 'un PDF',
    packed: 'un archivo comprimido (gzip)',
    zero: 'un archivo que no es texto simple; guárdelo como “CSV UTF-8”',
    byte: (byte) => `el byte ${byte}; guarde el archivo como “CSV UTF-8”`,
  },
  misquoted: {
    unclosed: { expected: 'una comilla de cierre', found: 'el final del archivo' },
    followed: { expected: 'un separador después de una comilla de cierre', found: 'otro carácter' },
  },
};
