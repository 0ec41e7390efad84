import { LIMITS } from '../../formats/limits.ts';
import { withLineFeeds } from '../cellTexts.ts';

/** What is wrong in a row: a quote is not closed, or may end its cell here or there, or a text stands too far right. */
export type CsvFault = 'unclosed' | 'ambiguous' | 'wide';

export interface CsvRow {
  number: number;
  /** Without empty ones at the end. */
  cells: string[];
  /** How many cells there are with those. */
  width: number;
  fault?: CsvFault;
}

const [LINE_FEED, RETURN, SPACE, TAB, QUOTE, EQUALS] = [0x0a, 0x0d, 0x20, 0x09, 0x22, 0x3d];

/** What a spreadsheet shows of `="007"`, by which zeros are kept. */
const shownText = (content: string): string => {
  const text = withLineFeeds(content);
  if (text.charCodeAt(0) !== EQUALS) return text;
  return /^="(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
};

/**
 * Walks over the rows of a CSV text (RFC 4180) as programs and people write it: lines may end in different ways, rows be of
 * different lengths, and quotes within quotes not be doubled where only one reading is left.
 */
class CsvWalk {
  readonly #text: string;
  readonly #separator: number;
  #at: number;
  #nextQuote: number;
  #nextFeed = -1;
  #nextReturn = -1;

  constructor(text: string, separator: string, at: number) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
    this.#at = at;
    this.#nextQuote = this.#find('"', at);
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  row(number: number): CsvRow {
    const end = this.#endOfLine();
    if (this.#nextQuote < this.#at) this.#nextQuote = this.#find('"', this.#at);
    return this.#nextQuote < end ? this.#quotedRow(number) : this.#plainRow(number, end);
  }

  #find(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at < 0 ? this.#text.length : at;
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

  #plainRow(number: number, end: number): CsvRow {
    let last = end;
    while (last > this.#at && this.#text.charCodeAt(last - 1) === this.#separator) last -= 1;
    const separator = String.fromCharCode(this.#separator);
    const cells = last === this.#at ? [] : this.#text.slice(this.#at, last).split(separator, LIMITS.columns + 1);
    const width = cells.length + end - last;
    this.#pass(end);
    return cells.length > LIMITS.columns ? { number, cells, width, fault: 'wide' } : { number, cells, width };
  }

  #quotedRow(number: number): CsvRow {
    const cells: string[] = [];
    for (let width = 1; ; width++) {
      const cell = this.#cell();
      if (typeof cell !== 'object') return { number, cells, width, fault: cell };
      if (cell.content !== '') {
        if (width > LIMITS.columns) return { number, cells, width, fault: 'wide' };
        while (cells.length < width - 1) cells.push('');
        cells.push(cell.content);
      }
      const isLast = this.#text.charCodeAt(cell.end) !== this.#separator;
      if (isLast) {
        this.#pass(cell.end);
        return { number, cells, width };
      }
      this.#at = cell.end + 1;
    }
  }

  /** The cell that begins here, and where its separator or the end of its row is. */
  #cell(): { content: string; end: number } | CsvFault {
    const open = this.#afterBlanks(this.#at);
    if (this.#text.charCodeAt(open) !== QUOTE) return this.#plainCell();
    const quoted = this.#quotedCell(open);
    // Behind a blank, a quote may just be a sign: `Bo, "B" Ek`.
    return typeof quoted === 'object' || open === this.#at ? quoted : this.#plainCell();
  }

  #plainCell(): { content: string; end: number } {
    let end = this.#at;
    while (!this.#isEnd(end)) end += 1;
    return { content: shownText(this.#text.slice(this.#at, end)), end };
  }

  #quotedCell(open: number): { content: string; end: number } | CsvFault {
    const text = this.#text;
    let strays = 0;
    let at = text.indexOf('"', open + 1);
    for (; at >= 0; at = text.indexOf('"', at + 1)) {
      const isPair = text.charCodeAt(at + 1) === QUOTE;
      // Of `"the "x""`, the first of two quotes closes the inner pair, the second the cell.
      if (isPair && !(strays % 2 === 1 && this.#isEnd(this.#afterBlanks(at + 2)))) at += 1;
      else if (!isPair && this.#isEnd(this.#afterBlanks(at + 1))) break;
      else strays += 1;
      if (strays > 0 && open !== this.#at) return 'ambiguous';
    }
    if (at < 0) return 'unclosed';
    const content = text.slice(open + 1, at);
    // Quotes that are not doubled are taken where they come in pairs, on one line: any other may have closed the cell.
    const isUnsure = strays > 0 || open !== this.#at;
    if (strays % 2 === 1 || (isUnsure && /[\r\n]/.test(content))) return 'ambiguous';
    return { content: shownText(content.replaceAll('""', '"')), end: this.#afterBlanks(at + 1) };
  }

  #isEnd(at: number): boolean {
    const sign = this.#text.charCodeAt(at);
    // Behind the end of the text, a sign is no number.
    return sign === this.#separator || sign === LINE_FEED || sign === RETURN || Number.isNaN(sign);
  }

  #afterBlanks(from: number): number {
    let at = from;
    for (let sign = this.#text.charCodeAt(at); sign === SPACE || sign === TAB; sign = this.#text.charCodeAt(at)) {
      if (sign === this.#separator) break;
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
