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

const [SPACE, DELETE] = [0x20, 0x7f];

/** A text, and what parts its cells. */
export interface CsvText {
  readonly text: string;
  readonly separator: string;
}

/**
 * A row without quotes. Its cells are cut out of the text whenever they are asked for: to keep them all would take several
 * times the memory and the time.
 */
export class PlainRow implements CsvRow {
  readonly number: number;
  readonly #of: CsvText;
  readonly #from: number;
  /** Empty cells at the end stand behind it. */
  readonly #to: number;

  constructor(number: number, of: CsvText, from: number, to: number) {
    this.number = number;
    this.#of = of;
    this.#from = from;
    this.#to = to;
  }

  get cells(): string[] {
    const { text, separator } = this.#of;
    const line = text.slice(this.#from, this.#to);
    const cells: string[] = [];
    if (line === '') return cells;
    let from = 0;
    for (let end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, from)) {
      cells.push(line.slice(from, end));
      from = end + 1;
    }
    cells.push(line.slice(from));
    return cells;
  }

  get width(): number {
    const { text, separator } = this.#of;
    let end = this.#to;
    while (text.startsWith(separator, end)) end++;
    return this.cells.length + end - this.#to;
  }

  get isBlank(): boolean {
    const { text, separator } = this.#of;
    const first = text.charCodeAt(this.#from);
    const isSign = first > SPACE && first < DELETE && first !== separator.charCodeAt(0) && this.#from < this.#to;
    return !isSign && isBlankRow(this.cells);
  }

  get fault(): CsvFault | undefined {
    // So many cells need as many signs.
    const mayBeWide = this.#to - this.#from > LIMITS.columns;
    return mayBeWide && this.cells.length > LIMITS.columns ? 'wide' : undefined;
  }
}
