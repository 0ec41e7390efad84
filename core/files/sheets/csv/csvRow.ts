import { LIMITS } from '../../formats/limits.ts';
import type { SheetRow } from '../sheet.ts';
import { isBlankRow } from '../sheetBuilder.ts';

/** What is wrong in a row: a quote is not closed, or may end its cell here or there, or a text stands too far right. */
export type CsvFault = 'unclosed' | 'ambiguous' | 'wide';

/** A row of a CSV text. */
export interface CsvRow extends SheetRow {
  /** Without empty ones at the end. */
  readonly cells: string[];
  /** How many cells there are with those. */
  readonly width: number;
  readonly isBlank: boolean;
  readonly fault?: CsvFault | undefined;
}

const [SPACE, QUOTE, DELETE] = [0x20, 0x22, 0x7f];

/** A text, and what parts its cells. */
export interface CsvText {
  readonly text: string;
  readonly separator: string;
}

/**
 * A row on one line whose cells are in quotes as a whole, without a quote in them, or begin with another sign. They are cut
 * out of the text whenever they are asked for: to keep them all would take several times the memory and the time.
 */
export class LineRow implements CsvRow {
  readonly number: number;
  readonly #of: CsvText;
  readonly #from: number;
  /** Empty cells at the end stand behind it, unless they are in quotes. */
  readonly #to: number;

  constructor(number: number, of: CsvText, from: number, to: number) {
    this.number = number;
    this.#of = of;
    this.#from = from;
    this.#to = to;
  }

  get cells(): string[] {
    const cells = this.#cut();
    while (cells.at(-1) === '') cells.pop();
    return cells;
  }

  get width(): number {
    const { text, separator } = this.#of;
    let end = this.#to;
    while (text.startsWith(separator, end)) end++;
    return this.#cut().length + end - this.#to;
  }

  get isBlank(): boolean {
    const { text, separator } = this.#of;
    const start = text.charCodeAt(this.#from) === QUOTE ? this.#from + 1 : this.#from;
    const first = text.charCodeAt(start);
    const isSign = first > SPACE && first < DELETE && first !== QUOTE && first !== separator.charCodeAt(0);
    return !(isSign && start < this.#to) && isBlankRow(this.cells);
  }

  get fault(): CsvFault | undefined {
    // So many cells need as many signs.
    const mayBeWide = this.#to - this.#from > LIMITS.columns;
    return mayBeWide && this.cells.length > LIMITS.columns ? 'wide' : undefined;
  }

  #cut(): string[] {
    const { text, separator } = this.#of;
    // Behind its line, the text is not searched.
    const line = text.slice(this.#from, this.#to);
    const cells: string[] = [];
    for (let at = 0; at < line.length; at++) {
      const isQuoted = line.charCodeAt(at) === QUOTE;
      const from = isQuoted ? at + 1 : at;
      const end = line.indexOf(isQuoted ? '"' : separator, from);
      const to = end < 0 ? line.length : end;
      cells.push(line.slice(from, to));
      at = isQuoted ? to + 1 : to;
    }
    return cells;
  }
}
