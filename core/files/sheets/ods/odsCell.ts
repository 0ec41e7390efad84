import { attribute } from '../markup/attribute.ts';
import { shownBoolean, shownIsoDate, shownNumber } from '../numberFormat.ts';
import type { Cell } from '../sheet.ts';

/** Of blanks that are told by their count, a text has no more. */
const BLANKS_AT_MOST = 100;
const TIME = /^PT(\d+)H(\d+)M(\d+)/;

/** What stands in a cell beside its text, though there are paragraphs in it. */
const BESIDE = new Set(['annotation', 'frame', 'custom-shape', 'ruby-text', 'table']);

/** A cell of OpenDocument while it is read. */
export class OdsCell {
  readonly #tag: string;
  readonly #type: string | undefined;
  #text = '';
  #paragraphs = 0;
  #isParagraph = false;
  #beside = 0;

  constructor(tag: string) {
    this.#tag = tag;
    this.#type = attribute(tag, 'value-type');
  }

  open(name: string, tag: string): void {
    if (BESIDE.has(name)) this.#beside += 1;
    if (this.#beside > 0) return;
    if (name === 'p') {
      if (this.#paragraphs > 0) this.#text += '\n';
      this.#paragraphs += 1;
      this.#isParagraph = true;
    } else if (name === 's') {
      const blanks = Number(attribute(tag, 'c') ?? 1);
      this.#text += ' '.repeat(blanks >= 1 ? Math.min(blanks, BLANKS_AT_MOST) : 1);
    } else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }

  close(name: string): void {
    if (BESIDE.has(name)) this.#beside -= 1;
    else if (name === 'p' && this.#beside === 0) this.#isParagraph = false;
  }

  /** Blanks and ends of lines in the markup are one blank; others are told as elements. */
  text(piece: string): void {
    if (this.#isParagraph && this.#beside === 0) this.#text += piece.replaceAll(/[ \t\r\n]+/g, ' ');
  }

  cell(): Cell {
    const isWorkedOut = attribute(this.#tag, 'formula') !== undefined;
    // LibreOffice says it in an attribute of its own, and calls the error itself a text.
    if (this.#tag.includes(':value-type="error"') || (isWorkedOut && /^(?:#|Err:)/.test(this.#text))) {
      return { text: this.#text, is: 'unread' };
    }
    if (!isWorkedOut) return this.#shown();
    if (this.#type === undefined) return { text: '', is: 'unread' };
    const text = this.#shown();
    return text === '' ? '' : { text, is: 'formula' };
  }

  #value(name: string): string {
    return attribute(this.#tag, name) ?? '';
  }

  #shown(): string {
    switch (this.#type) {
      case 'float':
      case 'percentage':
      case 'currency':
        return this.#number();
      case 'boolean':
        return shownBoolean(this.#value('boolean-value'));
      case 'date':
        return shownIsoDate(this.#value('date-value'));
      case 'time':
        return this.#time();
      default:
        return attribute(this.#tag, 'string-value') || this.#text;
    }
  }

  /** Leading zeros are seen in the text alone. */
  #number(): string {
    const value = this.#value('value');
    return /^0\d+$/.test(this.#text) && Number(this.#text) === Number(value) ? this.#text : shownNumber(value);
  }

  #time(): string {
    const [, hours, minutes, seconds] = TIME.exec(this.#value('time-value')) ?? [];
    if (hours === undefined) return this.#text;
    return [hours, minutes, seconds].map((part) => part?.padStart(2, '0')).join(':');
  }
}
