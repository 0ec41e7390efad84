import { attribute } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import { knownFormat, type NumberFormat, numberFormat } from '../numberFormat.ts';

/** Reads how the styles of a workbook show numbers. */
export class StylesReader implements MarkupReader {
  readonly #own = new Map<number, NumberFormat>();
  readonly #ofStyles: number[] = [];
  #list = '';

  open(name: string, tag: string): void {
    if (name === 'numFmts' || name === 'cellXfs') this.#list = name;
    if (this.#list === 'cellXfs' && name === 'xf') this.#ofStyles.push(Number(attribute(tag, 'numFmtId') ?? 0));
    if (this.#list === 'numFmts' && name === 'numFmt') {
      this.#own.set(Number(attribute(tag, 'numFmtId')), numberFormat(attribute(tag, 'formatCode') ?? ''));
    }
  }

  close(name: string): void {
    if (name === this.#list) this.#list = '';
  }

  text(): void {}

  /** The formats of the styles, by their number. */
  formats(): NumberFormat[] {
    return this.#ofStyles.map((id) => this.#own.get(id) ?? knownFormat(id));
  }
}
