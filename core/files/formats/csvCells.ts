import { LIMITS } from './limits.ts';

const SEPARATORS = [',', ';', '\t', '|'];

export interface Cell {
  content: string;
  /** What ends it: a separator, a line’s end, or nothing at the end of the text. */
  end: string;
  /** Where the next one begins. */
  next: number;
}

/** Where the quote is that closes a cell; −1 where none does. Millions of quotes are walked over one by one. */
const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};

const endAt = (text: string, at: number, separator: string): string | undefined => {
  if (at >= text.length) return '';
  if (text.startsWith('\r\n', at)) return '\r\n';
  const sign = text[at] ?? '';
  return sign === separator || sign === '\r' || sign === '\n' ? sign : undefined;
};

/** Reads the cells of a CSV text, one by one; undefined for one that is badly quoted or cut off. */
export const cellReader = (text: string, separator: string): ((at: number) => Cell | undefined) => {
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  return (at) => {
    const isQuoted = text[at] === '"';
    plain.lastIndex = at;
    const close = isQuoted ? closingQuote(text, at + 1) : at + (plain.exec(text)?.[0].length ?? 0);
    if (close < 0) return undefined;
    const after = isQuoted ? close + 1 : close;
    const end = endAt(text, after, separator);
    if (end === undefined) return undefined;
    const content = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, close);
    return { content, end, next: after + end.length };
  };
};

/** How many cells the first row has with a separator, as far as it can be read, and is taken. */
const cellsWith = (text: string, separator: string): number => {
  const read = cellReader(text, separator);
  let count = 1;
  for (let cell = read(0); cell?.end === separator && count <= LIMITS.columns; cell = read(cell.next)) count += 1;
  return count;
};

/** The separator that parts the first row of a CSV file into the most cells. */
export const separatorOf = (text: string): string =>
  SEPARATORS.reduce((best, one) => (cellsWith(text, one) > cellsWith(text, best) ? one : best));
