import { withLineFeeds } from '../cellTexts.ts';
import { attribute } from '../markup/attribute.ts';
import { type NumberFormat, shownBoolean, shownIsoDate, shownNumber } from '../numberFormat.ts';
import type { Cell } from '../sheet.ts';

/** A cell of the XML of Excel 2003 while it is read. */
export class Xml2003Cell {
  readonly #format: NumberFormat | undefined;
  readonly #hasFormula: boolean;
  #type: string | undefined;
  #text = '';
  #isData = false;
  /** In a note, or in how a text is spoken. */
  #isBeside = false;

  constructor(tag: string, formats: ReadonlyMap<string, NumberFormat>) {
    this.#format = formats.get(attribute(tag, 'StyleID') ?? '');
    this.#hasFormula = attribute(tag, 'Formula') !== undefined;
  }

  open(name: string, tag: string): void {
    if (name === 'Comment' || name === 'PhoneticText') this.#isBeside = true;
    if (name !== 'Data' || this.#isBeside) return;
    this.#isData = true;
    this.#type = attribute(tag, 'Type') ?? 'String';
  }

  close(name: string): void {
    if (name === 'Comment' || name === 'PhoneticText') this.#isBeside = false;
    else if (name === 'Data') this.#isData = false;
  }

  text(piece: string): void {
    if (this.#isData && !this.#isBeside) this.#text += piece;
  }

  cell(): Cell {
    if (this.#type === 'Error') return { text: this.#text.trim(), is: 'unread' };
    if (!this.#hasFormula) return this.#shown();
    if (this.#type === undefined) return { text: '', is: 'unread' };
    const text = this.#shown();
    return text === '' ? '' : { text, is: 'formula' };
  }

  #shown(): string {
    if (this.#text === '') return '';
    switch (this.#type) {
      case 'Number':
        return shownNumber(this.#text, this.#format);
      case 'Boolean':
        return shownBoolean(this.#text);
      case 'DateTime':
        return shownIsoDate(this.#text);
      default:
        return withLineFeeds(this.#text);
    }
  }
}
