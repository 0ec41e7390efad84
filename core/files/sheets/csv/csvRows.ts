import { LIMITS } from '../../formats/limits.ts';
import { withLineFeeds } from '../cellTexts.ts';
import { isBlankRow } from '../sheetBuilder.ts';
import { type CsvFault, type CsvRow, type CsvText, LineRow } from './csvRow.ts';

const [LINE_FEED, RETURN, SPACE, TAB, QUOTE, EQUALS] = [0x0a, 0x0d, 0x20, 0x09, 0x22, 0x3d];

/** What a spreadsheet shows of `="007"`, by which zeros are kept. */
const shownText = (content: string): string => {
  if (content.charCodeAt(0) !== EQUALS) return withLineFeeds(content);
  const text = withLineFeeds(content);
  return /^="(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
};

/** A row with quotes within its cells, or on several lines: it has been read once, and is again when its cells are asked for. */
class QuotedRow implements CsvRow {
  readonly number: number;
  readonly width: number;
  readonly isBlank: boolean;
  readonly #line: string;
  readonly #separator: string;

  constructor(number: number, { width, cells }: QuotedCells, line: string, separator: string) {
    this.number = number;
    this.width = width;
    this.isBlank = isBlankRow(cells);
    this.#line = line;
    this.#separator = separator;
  }

  get cells(): string[] {
    return new CsvWalk(this.#line, this.#separator, 0).quotedCells().cells;
  }
}

/** A cell, and where its separator or the end of its row is. */
interface CsvCell {
  text: string;
  end: number;
}

interface QuotedCells {
  cells: string[];
  width: number;
  fault?: CsvFault;
}

/**
 * Walks over the rows of a CSV text (RFC 4180) as programs and people write it: lines may end in different ways, rows be of
 * different lengths, and quotes within quotes not be doubled where only one reading is left.
 */
export class CsvWalk {
  readonly #of: CsvText;
  readonly #text: string;
  readonly #separator: string;
  readonly #separatorCode: number;
  #at: number;
  // Where each sign stands next: a text in which it stands nowhere is searched once.
  #nextQuote = -1;
  #nextFeed = -1;
  #nextReturn = -1;
  #nextSeparator = -1;

  constructor(text: string, separator: string, at: number) {
    this.#of = { text, separator };
    this.#text = text;
    this.#separator = separator;
    this.#separatorCode = separator.charCodeAt(0);
    this.#at = at;
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  row(number: number): CsvRow {
    const end = this.#endOfLine();
    if (this.#nextQuote < this.#at) this.#nextQuote = this.#find('"', this.#at);
    const nextSeparator = this.#nextSeparator;
    if (this.#nextQuote >= end || this.#isPlainlyQuoted(end)) return this.#lineRow(number, end);
    // The row is walked over once more.
    this.#nextSeparator = nextSeparator;
    const from = this.#at;
    const read = this.quotedCells();
    if (read.fault) return { number, ...read, isBlank: false };
    const row = new QuotedRow(number, read, this.#text.slice(from, this.#at), this.#separator);
    this.#pass(this.#at);
    return row;
  }

  /** The cells from here to the end of their row. */
  quotedCells(): QuotedCells {
    const cells: string[] = [];
    for (let width = 1; ; width++) {
      const cell = this.#cell();
      if (typeof cell !== 'object') return { cells, width, fault: cell };
      if (cell.text !== '') {
        if (width > LIMITS.columns) return { cells, width, fault: 'wide' };
        while (cells.length < width - 1) cells.push('');
        cells.push(cell.text);
      }
      this.#at = cell.end;
      if (this.#text.charCodeAt(this.#at) !== this.#separatorCode) return { cells, width };
      this.#at += 1;
    }
  }

  #find(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at < 0 ? this.#text.length : at;
  }

  #separatorFrom(at: number): number {
    if (this.#nextSeparator < at) this.#nextSeparator = this.#find(this.#separator, at);
    return this.#nextSeparator;
  }

  #endOfLine(): number {
    if (this.#nextFeed < this.#at) this.#nextFeed = this.#find('\n', this.#at);
    if (this.#nextReturn < this.#at) this.#nextReturn = this.#find('\r', this.#at);
    return Math.min(this.#nextFeed, this.#nextReturn);
  }

  /** Goes behind the end of a line. */
  #pass(end: number): void {
    const isPair = this.#text.charCodeAt(end) === RETURN && this.#text.charCodeAt(end + 1) === LINE_FEED;
    this.#at = end + (isPair ? 2 : 1);
  }

  /** Whether the cells from here to the end of the line can be cut out without a closer look. */
  #isPlainlyQuoted(end: number): boolean {
    const text = this.#text;
    if (this.#separatorCode === QUOTE) return false;
    for (let at = this.#at; ; at++) {
      const first = text.charCodeAt(at);
      if (first === QUOTE) {
        if (text.charCodeAt(at + 1) === EQUALS) return false;
        at = this.#find('"', at + 1) + 1;
      } else if (first === this.#separatorCode) continue;
      else if (first === SPACE || first === TAB || first === EQUALS) return false;
      else at = Math.min(this.#separatorFrom(at), end);
      if (at >= end) return at === end;
      if (text.charCodeAt(at) !== this.#separatorCode) return false;
    }
  }

  #lineRow(number: number, end: number): CsvRow {
    let last = end;
    while (last > this.#at && this.#text.charCodeAt(last - 1) === this.#separatorCode) last -= 1;
    const row = new LineRow(number, this.#of, this.#at, last);
    this.#pass(end);
    return row;
  }

  /** The cell that begins here. */
  #cell(): CsvCell | CsvFault {
    const open = this.#afterBlanks(this.#at);
    if (this.#text.charCodeAt(open) !== QUOTE) return this.#plainCell();
    const quoted = this.#quotedCell(open);
    // Behind a blank, a quote may just be a sign: `Bo, "B" Ek`.
    return typeof quoted === 'object' || open === this.#at ? quoted : this.#plainCell();
  }

  #plainCell(): CsvCell {
    const end = Math.min(this.#separatorFrom(this.#at), this.#endOfLine());
    return { text: shownText(this.#text.slice(this.#at, end)), end };
  }

  #quotedCell(open: number): CsvCell | CsvFault {
    const text = this.#text;
    let [strays, pairs] = [0, 0];
    let at = text.indexOf('"', open + 1);
    for (; at >= 0; at = text.indexOf('"', at + 1)) {
      const isPair = text.charCodeAt(at + 1) === QUOTE;
      // Of `"the "x""`, the first of two quotes closes the inner pair, the second the cell.
      if (isPair && !(strays % 2 === 1 && this.#isEnd(this.#afterBlanks(at + 2)))) {
        at += 1;
        pairs += 1;
      } else if (!isPair && this.#isEnd(this.#afterBlanks(at + 1))) break;
      else strays += 1;
      if (strays > 0 && open !== this.#at) return 'ambiguous';
    }
    if (at < 0) return 'unclosed';
    const content = text.slice(open + 1, at);
    // Quotes that are not doubled are taken where they come in pairs, on one line: any other may have closed the cell.
    const isUnsure = strays > 0 || open !== this.#at;
    if (strays % 2 === 1 || (isUnsure && /[\r\n]/.test(content))) return 'ambiguous';
    const shown = shownText(pairs > 0 || strays > 0 ? content.replaceAll('""', '"') : content);
    return { text: shown, end: this.#afterBlanks(at + 1) };
  }

  #isEnd(at: number): boolean {
    const sign = this.#text.charCodeAt(at);
    // Behind the end of the text, a sign is no number.
    return sign === this.#separatorCode || sign === LINE_FEED || sign === RETURN || Number.isNaN(sign);
  }

  #afterBlanks(from: number): number {
    let at = from;
    for (let sign = this.#text.charCodeAt(at); sign === SPACE || sign === TAB; sign = this.#text.charCodeAt(at)) {
      if (sign === this.#separatorCode) break;
      at += 1;
    }
    return at;
  }
}

/** The rows of a CSV text from a place in it on, as far as they can be read: one with a fault is the last. */
export function* csvRows(text: string, separator: string, from = 0, first = 1): Generator<CsvRow, void> {
  const walk = new CsvWalk(text, separator, from);
  for (let number = first; !walk.isDone; number++) {
    const row = walk.row(number);
    yield row;
    if (row.fault) return;
  }
}
