import { LIMITS } from '../../formats/limits.ts';
import { htmlText, xmlText } from './entities.ts';

/** Is told what stands in a document, in its order. */
export interface MarkupReader {
  /**
   * An element begins. One of XML without content ends at once.
   * @param name without its prefix; of HTML, in small letters
   * @param tag what stands behind the name, for `attribute`
   */
  open(name: string, tag: string): void;
  close(name: string): void;
  /** A text may come in several pieces. */
  text(piece: string): void;
}

/** Thrown where a document is not what it should be; who knows its name says so. */
export class MarkupError extends Error {
  override name = 'MarkupError';
}

/** No program writes longer ones; they are kept in memory until they end. */
const TAG_AT_MOST = 100_000;
/** At the end of a piece, an entity may be cut in two. */
const ENTITY_AT_MOST = 40;
/** The length of `<![CDATA[`, which may be cut in two as well. */
const MARK_LENGTH = 9;

const COMMENT = /-->/g;
const INSTRUCTION = /\?>/g;
const CDATA = /\]\]>/g;
const SCRIPT = /<\/(?:script|style)/gi;
const LONGEST_END = 8;

const [SPACE, EXCLAMATION, DOUBLE, SINGLE, SLASH, EQUALS, MORE, QUESTION] = [
  0x20, 0x21, 0x22, 0x27, 0x2f, 0x3d, 0x3e, 0x3f,
];

const beginsTag = (code: number): boolean => code === SLASH || ((code | SPACE) >= 0x61 && (code | SPACE) <= 0x7a);

/** Where a tag ends; −1 where that is not to be seen yet. A `>` within the quotes of an attribute does not end it. */
const endOfTag = (text: string, from: number): number => {
  let quote = 0;
  let last = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === MORE) return at;
    else if (last === EQUALS && (code === DOUBLE || code === SINGLE)) quote = code;
    if (code > SPACE) last = code;
  }
  return -1;
};

const endOfName = (tag: string): number => {
  let at = 0;
  while (at < tag.length && tag.charCodeAt(at) > SPACE && tag.charCodeAt(at) !== SLASH) at += 1;
  return at;
};

const withoutPrefix = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const failing = (): never => {
  throw new MarkupError();
};

/**
 * Reads XML piece by piece as it is unpacked, and HTML as programs write it, and keeps no tree. XLSX, ODS, the XML of Excel
 * 2003 and web pages share it: of read-excel-file, the parser alone takes as many bytes, and reads XML only.
 */
export class MarkupParser {
  readonly #reader: MarkupReader;
  readonly #isHtml: boolean;
  #text = '';
  #at = 0;
  #isLast = false;
  /** What ends the comment, instruction, CDATA or script that is passed over. */
  #until: RegExp | undefined;
  readonly #open: string[] = [];
  #hasRoot = false;

  constructor(reader: MarkupReader, kind: 'xml' | 'html' = 'xml') {
    this.#reader = reader;
    this.#isHtml = kind === 'html';
  }

  /** @throws MarkupError */
  push(piece: string): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + piece : piece;
    this.#at = 0;
    while (this.#step());
    if (this.#text.length - this.#at > TAG_AT_MOST) failing();
  }

  /** @throws MarkupError where elements of XML are still open, or there were none */
  end(): void {
    this.#isLast = true;
    this.push('');
    if (!this.#isHtml && (this.#open.length > 0 || !this.#hasRoot || this.#until)) failing();
  }

  /** Reads on; false where more must come first. */
  #step(): boolean {
    if (this.#until) return this.#passOver(this.#until);
    const open = this.#text.indexOf('<', this.#at);
    return open === this.#at ? this.#readMarkup() : this.#readText(open);
  }

  #readText(open: number): boolean {
    const end = open < 0 ? this.#endOfText() : open;
    if (end > this.#at) this.#say(this.#text.slice(this.#at, end));
    this.#at = end;
    return open >= 0;
  }

  #endOfText(): number {
    const { length } = this.#text;
    const entity = this.#text.lastIndexOf('&');
    const isCut = entity >= this.#at && length - entity < ENTITY_AT_MOST && this.#text.indexOf(';', entity) < 0;
    return isCut && !this.#isLast ? entity : length;
  }

  #say(text: string): void {
    this.#reader.text(this.#isHtml ? htmlText(text) : xmlText(text, failing));
  }

  #readMarkup(): boolean {
    const text = this.#text;
    const sign = text.charCodeAt(this.#at + 1);
    if (sign === EXCLAMATION) return this.#readMark();
    if (sign === QUESTION) return this.#skip(2, this.#isHtml ? undefined : INSTRUCTION);
    if (this.#isHtml && !beginsTag(sign)) {
      this.#say('<');
      return this.#skip(1);
    }
    const end = endOfTag(text, this.#at + 1);
    if (end < 0) return false;
    const tag = text.slice(this.#at + 1, end);
    this.#at = end + 1;
    if (tag.charCodeAt(0) === SLASH) this.#readEnd(tag.slice(1).trimEnd());
    else this.#readTag(tag);
    return true;
  }

  /** Reads what begins with `<!`: a comment, CDATA, or the type of the document, whose entities are not taken. */
  #readMark(): boolean {
    const start = this.#text.slice(this.#at, this.#at + MARK_LENGTH);
    if (start.length < MARK_LENGTH && !this.#isLast) return false;
    if (start.startsWith('<!--')) return this.#skip(4, COMMENT);
    if (start === '<![CDATA[') return this.#skip(MARK_LENGTH, CDATA);
    const end = endOfTag(this.#text, this.#at);
    if (end < 0) return false;
    if (!this.#isHtml && this.#text.slice(this.#at, end).includes('[')) failing();
    return this.#skip(end + 1 - this.#at);
  }

  #skip(length: number, until?: RegExp): true {
    this.#at += length;
    this.#until = until;
    return true;
  }

  #passOver(until: RegExp): boolean {
    until.lastIndex = this.#at;
    const found = until.exec(this.#text);
    const unsure = this.#isLast ? 0 : LONGEST_END - 1;
    const end = found ? found.index : Math.max(this.#at, this.#text.length - unsure);
    if (until === CDATA && end > this.#at) this.#reader.text(this.#text.slice(this.#at, end));
    this.#at = end;
    if (!found) return false;
    return this.#skip(until === SCRIPT ? 0 : found[0].length);
  }

  #readTag(tag: string): void {
    const isEmpty = tag.charCodeAt(tag.length - 1) === SLASH;
    const length = endOfName(tag);
    const whole = tag.slice(0, length);
    const rest = tag.slice(length, isEmpty ? -1 : undefined);
    const name = withoutPrefix(whole);
    if (this.#isHtml) {
      const small = name.toLowerCase();
      if (!isEmpty && (small === 'script' || small === 'style')) this.#until = SCRIPT;
      this.#reader.open(small, rest);
      return;
    }
    if (name === '' || this.#open.length >= LIMITS.depth) failing();
    this.#hasRoot = true;
    this.#reader.open(name, rest);
    if (isEmpty) this.#reader.close(name);
    else this.#open.push(whole);
  }

  #readEnd(whole: string): void {
    if (this.#isHtml) this.#reader.close(withoutPrefix(whole).toLowerCase());
    else if (this.#open.pop() === whole) this.#reader.close(withoutPrefix(whole));
    else failing();
  }
}
