import { excelText } from '../cellTexts.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import { CELLS_AT_MOST } from '../sheetBuilder.ts';
import { tooManyCells } from '../sheetMistake.ts';

/** Reads the texts that the cells of a workbook share. */
export class StringsReader implements MarkupReader {
  readonly strings: string[] = [];
  #text = '';
  /** In `t`; what is in `rPh` says only how a text is spoken. */
  #isText = false;
  #isSpoken = false;

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#isSpoken = true;
    else if (name === 't') this.#isText = !this.#isSpoken;
  }

  close(name: string): void {
    if (name === 'si') this.#keep(excelText(this.#text));
    else if (name === 'rPh') this.#isSpoken = false;
    else if (name === 't') this.#isText = false;
  }

  #keep(text: string): void {
    if (this.strings.length >= CELLS_AT_MOST) throw tooManyCells('', CELLS_AT_MOST);
    this.strings.push(text);
  }

  text(piece: string): void {
    if (this.#isText) this.#text += piece;
  }
}
