import { excelText } from '../cellTexts.ts';
import { attribute } from '../markup/attribute.ts';
import { type NumberFormat, shownBoolean, shownIsoDate, shownNumber } from '../numberFormat.ts';
import type { Cell } from '../sheet.ts';

/** What the cells of all sheets of a workbook refer to. */
export interface BookTexts {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  counts1904: boolean;
}

/** A cell of a workbook while it is read. */
export class CellReader {
  readonly #book: BookTexts;
  #type = '';
  #style = 0;
  #written = '';
  #hasFormula = false;
  #hasValue = false;
  /** In `v`, or in a `t` that is not how the text is spoken. */
  #isValue = false;
  #isSpoken = false;

  constructor(book: BookTexts) {
    this.#book = book;
  }

  begin(tag: string): void {
    this.#type = attribute(tag, 't') ?? 'n';
    this.#style = Number(attribute(tag, 's') ?? 0);
    this.#written = '';
    this.#hasFormula = false;
    this.#hasValue = false;
    this.#isValue = false;
    this.#isSpoken = false;
  }

  open(name: string): void {
    if (name === 'f') this.#hasFormula = true;
    else if (name === 'rPh') this.#isSpoken = true;
    else if (name === 'v' || name === 't') {
      this.#isValue = !this.#isSpoken;
      this.#hasValue = true;
    }
  }

  close(name: string): void {
    if (name === 'rPh') this.#isSpoken = false;
    else if (name === 'v' || name === 't') this.#isValue = false;
  }

  text(piece: string): void {
    if (this.#isValue) this.#written += piece;
  }

  /** What stands in the cell; undefined for a text that is nowhere. */
  cell(): Cell | undefined {
    if (this.#type === 'e') return { text: this.#written.trim(), is: 'unread' };
    if (!this.#hasFormula) return this.#shown();
    const hasResult = this.#type === 'str' ? this.#hasValue : this.#written.trim() !== '';
    if (!hasResult) return { text: '', is: 'unread' };
    const text = this.#shown();
    return text ? { text, is: 'formula' } : text;
  }

  /** The number of the text that the cell refers to. */
  get reference(): string {
    return this.#written.trim();
  }

  #shown(): string | undefined {
    const { strings, formats, counts1904 } = this.#book;
    switch (this.#type) {
      case 's':
        return this.#written === '' ? '' : strings[Number(this.#written)];
      case 'inlineStr':
      case 'str':
        return excelText(this.#written);
      case 'b':
        return shownBoolean(this.#written);
      case 'd':
        return shownIsoDate(this.#written);
      default:
        return this.#written === '' ? '' : shownNumber(this.#written, formats[this.#style], counts1904);
    }
  }
}
