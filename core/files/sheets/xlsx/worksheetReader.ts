import { type CellAddress, cellAddress, cellRange, isRowNumber, LAST_ROW } from '../address.ts';
import { attribute, saysYes } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import type { Cell, Sheet } from '../sheet.ts';
import type { SheetBuilder } from '../sheetBuilder.ts';
import { noSharedText, wrongAddress, wrongRow, wrongRowNumber } from '../sheetMistake.ts';
import { type BookTexts, CellReader } from './cellReader.ts';
import { withoutCovered } from './coveredCells.ts';

/** Reads the cells of a worksheet. */
export class WorksheetReader implements MarkupReader {
  readonly #sheet: SheetBuilder;
  readonly #cell: CellReader;
  #isData = false;
  #isCell = false;
  #row = 0;
  /** Whether the row says its number; if not, its cells may. */
  #isNumbered = false;
  #isHidden = false;
  #column = -1;
  #cells: Cell[] = [];

  constructor(sheet: SheetBuilder, book: BookTexts) {
    this.#sheet = sheet;
    this.#cell = new CellReader(book);
  }

  open(name: string, tag: string): void {
    if (this.#isCell) this.#cell.open(name);
    else if (name === 'c' && this.#isData) this.#beginCell(tag);
    else if (name === 'row' && this.#isData) this.#beginRow(tag);
    else if (name === 'sheetData') this.#isData = true;
    else if (name === 'mergeCell') this.#merge(tag);
  }

  close(name: string): void {
    if (name === 'c' && this.#isCell) this.#endCell();
    else if (this.#isCell) this.#cell.close(name);
    else if (name === 'row' && this.#isData) this.#sheet.add(this.#row, this.#cells, this.#isHidden);
    else if (name === 'sheetData') this.#isData = false;
  }

  text(piece: string): void {
    if (this.#isCell) this.#cell.text(piece);
  }

  done(): Sheet {
    const sheet = this.#sheet.done();
    return { ...sheet, rows: withoutCovered(sheet.rows, sheet.merges, sheet.name) };
  }

  #beginRow(tag: string): void {
    const number = attribute(tag, 'r');
    this.#isNumbered = number !== undefined;
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    if (!isRowNumber(this.#row)) throw wrongRowNumber(this.#sheet.name, number ?? String(this.#row), LAST_ROW);
    this.#isHidden = saysYes(tag, 'hidden') || Number(attribute(tag, 'ht') ?? 1) === 0;
    this.#column = -1;
    this.#cells = [];
  }

  #beginCell(tag: string): void {
    const address = attribute(tag, 'r');
    if (address === undefined) this.#column += 1;
    else this.#goTo(address, cellAddress(address));
    this.#isCell = true;
    this.#cell.begin(tag);
  }

  #goTo(said: string, address: CellAddress | undefined): void {
    if (!address) throw wrongAddress(this.#sheet.name, this.#row, said);
    if (!this.#isNumbered) {
      this.#row = address.row;
      this.#isNumbered = true;
    }
    if (address.row !== this.#row) throw wrongRow(this.#sheet.name, this.#row, said);
    this.#column = address.column;
  }

  #endCell(): void {
    this.#isCell = false;
    const cell = this.#cell.cell();
    if (cell === undefined) throw noSharedText(this.#sheet.name, this.#column, this.#row, this.#cell.reference);
    this.#sheet.put(this.#cells, this.#column, cell, this.#row);
  }

  #merge(tag: string): void {
    const range = cellRange(attribute(tag, 'ref') ?? '');
    if (range) this.#sheet.merge(range);
  }
}
