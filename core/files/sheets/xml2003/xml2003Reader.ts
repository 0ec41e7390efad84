import { isRowNumber, LAST_ROW } from '../address.ts';
import { attribute, saysYes } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import { type NumberFormat, numberFormat } from '../numberFormat.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { FileCells, SheetBuilder } from '../sheetBuilder.ts';
import { wrongRowNumber } from '../sheetMistake.ts';
import { Xml2003Cell } from './xml2003Cell.ts';

const numberIn = (tag: string, name: string, otherwise: number): number => {
  const number = Number(attribute(tag, name) ?? otherwise);
  return Number.isInteger(number) && number >= 0 ? number : otherwise;
};

/** Reads the XML of Excel 2002 and 2003 (XML Spreadsheet Reference of Microsoft), which many programs call .xls. */
export class Xml2003Reader implements MarkupReader {
  readonly sheets: Sheet[] = [];
  readonly #file = new FileCells();
  readonly #formats = new Map<string, NumberFormat>();
  #style = '';
  #sheet: SheetBuilder | undefined;
  #row = 0;
  #isHidden = false;
  #cells: Cell[] = [];
  #column = 0;
  #cell: Xml2003Cell | undefined;
  #isVisibility = false;

  open(name: string, tag: string): void {
    if (this.#cell) this.#cell.open(name, tag);
    else if (name === 'Worksheet') this.#beginSheet(tag);
    else if (name === 'Style') this.#style = attribute(tag, 'ID') ?? '';
    else if (name === 'NumberFormat') this.#keepFormat(attribute(tag, 'Format') ?? '');
    else if (this.#sheet) this.#openInSheet(this.#sheet, name, tag);
  }

  close(name: string): void {
    if (name === 'Cell' && this.#cell && this.#sheet) {
      this.#sheet.put(this.#cells, this.#column, this.#cell.cell(), this.#row);
      this.#cell = undefined;
    } else if (this.#cell) this.#cell.close(name);
    else if (name === 'Visible') this.#isVisibility = false;
    else if (name === 'Row') this.#sheet?.add(this.#row, this.#cells, this.#isHidden);
    else if (name === 'Worksheet') {
      if (this.#sheet) this.sheets.push(this.#sheet.done());
      this.#sheet = undefined;
    }
  }

  text(piece: string): void {
    if (this.#cell) this.#cell.text(piece);
    else if (this.#isVisibility && this.#sheet && piece.includes('Hidden')) this.#sheet.hidden = true;
  }

  #beginSheet(tag: string): void {
    this.#sheet = new SheetBuilder(attribute(tag, 'Name') ?? '', this.#file);
    this.#row = 0;
    this.#nextColumn = 0;
  }

  /** Of formats with names (`Fixed`), the codes of Excel know nothing; dates have a type of their own. */
  #keepFormat(code: string): void {
    const format = numberFormat(code);
    if (typeof format === 'object') this.#formats.set(this.#style, format);
  }

  #openInSheet(sheet: SheetBuilder, name: string, tag: string): void {
    if (name === 'Row') this.#beginRow(sheet, tag);
    else if (name === 'Cell') this.#beginCell(sheet, tag);
    else if (name === 'Selected') sheet.active = true;
    else if (name === 'Visible') this.#isVisibility = true;
  }

  #beginRow(sheet: SheetBuilder, tag: string): void {
    this.#row = numberIn(tag, 'Index', this.#row + 1 + this.#rowsSpanned);
    if (!isRowNumber(this.#row)) throw wrongRowNumber(sheet.name, String(this.#row), LAST_ROW);
    this.#rowsSpanned = numberIn(tag, 'Span', 0);
    this.#isHidden = saysYes(tag, 'Hidden') || Number(attribute(tag, 'Height') ?? 1) === 0;
    this.#cells = [];
    this.#nextColumn = 0;
  }

  /** So many rows after the last look like it and hold nothing. */
  #rowsSpanned = 0;
  #nextColumn = 0;

  #beginCell(sheet: SheetBuilder, tag: string): void {
    this.#column = numberIn(tag, 'Index', this.#nextColumn + 1) - 1;
    const [across, down] = [numberIn(tag, 'MergeAcross', 0), numberIn(tag, 'MergeDown', 0)];
    this.#nextColumn = this.#column + across + 1;
    this.#cell = new Xml2003Cell(tag, this.#formats);
    if (across === 0 && down === 0) return;
    const top = this.#row - 1;
    sheet.merge({ top, left: this.#column, bottom: top + down, right: this.#column + across });
  }
}
