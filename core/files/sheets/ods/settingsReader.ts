import { attribute } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';

/** Reads which table of an OpenDocument spreadsheet was in front. */
export class SettingsReader implements MarkupReader {
  activeSheet = '';
  #isActive = false;

  open(name: string, tag: string): void {
    this.#isActive = name === 'config-item' && attribute(tag, 'name') === 'ActiveTable';
  }

  close(): void {
    this.#isActive = false;
  }

  text(piece: string): void {
    if (this.#isActive) this.activeSheet += piece;
  }
}
