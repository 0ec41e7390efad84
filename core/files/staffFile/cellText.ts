import type { Cell } from '../sheets/sheet.ts';

const [SPACE, DELETE] = [0x20, 0x7f];

/** Words of plain signs with one blank between them, as nearly all cells have them: a file has half a million of those. */
const isTidy = (text: string): boolean => {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign < SPACE || sign >= DELETE || (sign === SPACE && before === SPACE)) return false;
    before = sign;
  }
  return before !== SPACE || text === '';
};

/** The text of a cell without what is beside the words: blanks, and the mark behind a sign that picks its colored form. */
export const textOfCell = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  const text = typeof cell === 'string' ? cell : cell.text;
  return isTidy(text) ? text : text.replaceAll('\uFE0F', '').replace(/\s+/g, ' ').trim();
};

/** The sign that a cell begins with, where it is a plain one, as in most cells: it tells much of what stands in them. */
const plainStart = (cell: Cell | undefined): number | undefined => {
  const first = typeof cell === 'string' ? cell.charCodeAt(0) : SPACE;
  return first > SPACE && first < DELETE ? first : undefined;
};

/** Whether something stands in a cell. */
export const isFilled = (cell: Cell | undefined): boolean => plainStart(cell) !== undefined || textOfCell(cell) !== '';

/** Whether a text stands in a cell. */
export const reads = (cell: Cell | undefined, text: string): boolean => {
  const first = plainStart(cell);
  return (first === undefined || first === text.charCodeAt(0)) && textOfCell(cell) === text;
};

/** A word as it is looked up: its case, accents of its form, and signs around it are no part of it. */
export const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\uFE0F', '')
    .replace(/[_\s]+/g, ' ')
    .replace(/^[\s"'(]+|(?<![\s"'.:;)!])[\s"'.:;)!]+$/g, '')
    .trim();

/** Texts that stand where nothing is known: databases, spreadsheets and people write it so. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  [
    '',
    '-',
    '–',
    '—',
    '--',
    '?',
    '.',
    'n/a',
    'na',
    '#n/a',
    'null',
    '(null)',
    'nil',
    'nan',
    'undefined',
    'unknown',
    '(blank)',
  ].concat(
    [
      'not available',
      'not set',
      'loading',
      'loading…',
      'loading...',
      'desconocido',
      'cargando…',
      '#ref!',
      '#value!',
      '#name?',
      '#div/0!',
    ],
    ['#null!', '#num!', '#spill!', '#calc!', '#getting_data', '#error!'],
  ),
);

const LONGEST = Math.max(...[...SAYS_NOTHING].map(({ length }) => length));

export const saysNothing = (text: string): boolean =>
  text === '' || (text.length <= LONGEST && SAYS_NOTHING.has(text.toLowerCase()));

/** A spreadsheet that runs texts would run this one. */
export const isCommand = (text: string): boolean => /^[=@＝＠]/.test(text);

/** A text that was written as an item of a list, without its bullet. */
export const withoutBullet = (text: string): string => text.replace(/^[-+•*·–]\s+/, '');
