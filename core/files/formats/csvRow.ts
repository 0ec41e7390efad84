/** What is wrong with a quoted cell: nothing closes it, or something stands between its closing quote and the next cell. */
export type Misquoted = 'unclosed' | 'followed';

/** One row of a CSV text. */
export interface CsvRow {
  cells: string[];
  /** Where the next row begins; undefined: this is the last one. */
  next?: number | undefined;
  /** What is wrong with the cell in which reading ends. */
  misquoted?: Misquoted;
}

/** Where the quote is that closes a cell; −1 where none does. */
const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
};

const isEnd = (sign: string | undefined, separator: string): boolean =>
  sign === undefined || sign === separator || sign === '\n' || sign === '\r';

/**
 * Reads one row of a CSV text (RFC 4180). Quoted cells may be padded (`"Ana" ,"Bo"`), and rows of one text may end in
 * different ways. Signs are looked at one by one: that takes half the time of a regular expression for each cell.
 * @param atMost after so many cells, the rest of the row is left
 */
export function readCsvRow(text: string, from: number, separator: string, atMost = Number.POSITIVE_INFINITY): CsvRow {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const start = at;
    if (text[at] === '"') {
      at = closingQuote(text, start + 1);
      if (at < 0) return { cells, misquoted: 'unclosed' };
      cells.push(text.slice(start + 1, at).replaceAll('""', '"'));
      do at += 1;
      while (!isEnd(text[at], separator) && text[at]?.trim() === '');
    } else {
      while (!isEnd(text[at], separator)) at += 1;
      cells.push(text.slice(start, at));
    }
    const sign = text[at];
    if (!isEnd(sign, separator)) return { cells, misquoted: 'followed' };
    if (sign !== separator || cells.length >= atMost) {
      return { cells, next: sign === undefined ? sign : at + (text.startsWith('\r\n', at) ? 2 : 1) };
    }
  }
}
