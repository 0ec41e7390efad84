import { LIMITS } from '../../formats/limits.ts';
import { MarkupError, MarkupParser, type MarkupReader } from '../markup/markupParser.ts';
import type { Sheet } from '../sheet.ts';
import { FileCells, SheetBuilder } from '../sheetBuilder.ts';
import { noTable } from '../sheetMistake.ts';
import { HtmlTable } from './htmlTable.ts';

const CELLS = new Set(['td', 'th']);
const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
/** What begins a line of its own. */
const LINES = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Reads all tables of a page into one sheet, one after the other, as Excel does. A table in a cell follows its row. */
class HtmlReader implements MarkupReader {
  readonly #file = new FileCells();
  readonly #sheet = new SheetBuilder('', this.#file);
  /** The tables within which the text stands. Their ends may be left out, as may those of rows and cells. */
  readonly #tables: HtmlTable[] = [];
  #rows = 0;
  hasTable = false;

  open(name: string, tag: string): void {
    if (name === 'table') this.#beginTable();
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'tr') this.#beginRow(table, tag);
    else if (CELLS.has(name)) {
      table.endCell();
      if (!table.isInRow) this.#beginRow(table, '');
      table.beginCell(tag);
    } else if (ROW_GROUPS.has(name)) table.endRow();
    else if (LINES.has(name)) table.say('\n');
  }

  close(name: string): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (CELLS.has(name)) table.endCell();
    else if (name === 'tr' || ROW_GROUPS.has(name)) table.endRow();
    else if (name === 'table') this.#tables.pop()?.end();
    else if (LINES.has(name)) table.say('\n');
  }

  text(piece: string): void {
    this.#tables.at(-1)?.say(piece.replaceAll(/\s+/g, ' '));
  }

  done(): Sheet {
    while (this.#tables.length > 0) this.#tables.pop()?.end();
    return this.#sheet.done();
  }

  #beginTable(): void {
    if (this.#tables.length >= LIMITS.depth) throw new MarkupError();
    this.hasTable = true;
    this.#tables.push(new HtmlTable(this.#sheet, this.#file));
  }

  #beginRow(table: HtmlTable, tag: string): void {
    table.endRow();
    this.#rows += 1;
    table.beginRow(this.#rows, tag);
  }
}

/**
 * The tables of a web page, which many programs call .xls.
 * @throws PracticeError for a page without one
 */
export function readHtmlSheet(text: string): Sheet {
  const reader = new HtmlReader();
  const parser = new MarkupParser(reader, 'html');
  parser.push(text);
  parser.end();
  if (!reader.hasTable) throw noTable();
  return reader.done();
}
