import { LIMITS } from '../../formats/limits.ts';
import { htmlAttributes } from '../markup/attribute.ts';
import type { Cell, SheetRange } from '../sheet.ts';
import type { FileCells, SheetBuilder } from '../sheetBuilder.ts';
import { Spans } from './spans.ts';

// HTML Standard, 4.9.11: a cell that says more reaches down so far.
const ROWS_SPANNED_AT_MOST = 65_534;

const spanIn = (attributes: ReadonlyMap<string, string>, name: string, most: number): number => {
  const span = Math.trunc(Number(attributes.get(name)));
  return span >= 1 ? Math.min(span, most) : 1;
};

const HIDDEN = /display\s*:\s*none/i;

const shownLine = (line: string): string => line.replaceAll(/ {2,}/g, ' ').trim();

/** The lines of a text that a page shows in a cell. */
const shownLines = (text: string): string =>
  text.includes('\n') ? text.split('\n').map(shownLine).filter(Boolean).join('\n') : shownLine(text);

const NONE: ReadonlyMap<string, string> = new Map();

/** The attributes of an element. Most have none that matter, and pages have many of them. */
const attributesIn = (tag: string, mattering: RegExp): ReadonlyMap<string, string> =>
  mattering.test(tag) ? htmlAttributes(tag) : NONE;

/** A table of a page while it is read. */
export class HtmlTable {
  readonly #sheet: SheetBuilder;
  readonly #spans: Spans;
  /** Merged cells that reach below their row: they end with the table. */
  readonly #tall: SheetRange[] = [];
  #row = 0;
  #isHidden = false;
  #cells: Cell[] | undefined;
  #column = 0;
  #text: string | undefined;
  #width = 1;
  #height = 1;

  constructor(sheet: SheetBuilder, file: FileCells) {
    this.#sheet = sheet;
    this.#spans = new Spans(file);
  }

  get isInRow(): boolean {
    return this.#cells !== undefined;
  }

  beginRow(number: number, tag: string): void {
    const attributes = attributesIn(tag, /hidden|display/i);
    this.#row = number;
    this.#isHidden = attributes.has('hidden') || HIDDEN.test(attributes.get('style') ?? '');
    this.#cells = [];
    this.#column = this.#spans.free(0);
  }

  beginCell(tag: string): void {
    const attributes = attributesIn(tag, /span/i);
    this.#text = '';
    this.#width = spanIn(attributes, 'colspan', LIMITS.columns);
    this.#height = spanIn(attributes, 'rowspan', ROWS_SPANNED_AT_MOST);
  }

  say(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  endCell(): void {
    if (this.#text === undefined || !this.#cells) return;
    this.#sheet.put(this.#cells, this.#column, shownLines(this.#text), this.#row);
    this.#text = undefined;
    if (this.#width > 1 || this.#height > 1) this.#span();
    this.#column = this.#spans.free(this.#column + this.#width);
  }

  endRow(): void {
    this.endCell();
    if (!this.#cells) return;
    this.#sheet.add(this.#row, this.#cells, this.#isHidden);
    this.#cells = undefined;
    this.#spans.endRow();
  }

  end(): void {
    this.endRow();
    for (const range of this.#tall) range.bottom = Math.min(range.bottom, this.#row - 1);
  }

  #span(): void {
    const [top, left] = [this.#row - 1, this.#column];
    const right = Math.min(left + this.#width, LIMITS.columns) - 1;
    this.#spans.take(left, this.#width, this.#height - 1);
    if (right < left) return;
    const range = { top, left, bottom: top + this.#height - 1, right };
    this.#sheet.merge(range);
    if (this.#height > 1) this.#tall.push(range);
  }
}
