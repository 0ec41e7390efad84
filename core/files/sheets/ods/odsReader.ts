import { LIMITS } from '../../formats/limits.ts';
import { LAST_ROW } from '../address.ts';
import { attribute } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { FileCells, SheetBuilder } from '../sheetBuilder.ts';
import { wrongRowNumber } from '../sheetMistake.ts';
import { OdsCell } from './odsCell.ts';

const countIn = (tag: string, name: string): number => {
  const count = Number(attribute(tag, name) ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
};

/** Reads the tables of an OpenDocument spreadsheet (ODF 1.3, part 3). */
export class OdsReader implements MarkupReader {
  readonly sheets: Sheet[] = [];
  /** Texts and drawings are documents of the same kind. */
  isSpreadsheet = false;
  readonly #file = new FileCells();
  readonly #hiddenStyles = new Set<string>();
  readonly #activeSheet: string;
  #style = '';
  #sheet: SheetBuilder | undefined;
  /** How many groups of rows around this one are closed. */
  readonly #groups: boolean[] = [];
  #row = 0;
  #rowTag = '';
  #cells: Cell[] = [];
  #column = 0;
  #cellTag = '';
  #isCovered = false;
  #cell: OdsCell | undefined;

  /** @param activeSheet the name of the sheet that was in front */
  constructor(activeSheet: string) {
    this.#activeSheet = activeSheet;
  }

  open(name: string, tag: string): void {
    if (this.#cell) this.#cell.open(name, tag);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#beginCell(name, tag);
    else if (name === 'table-row') this.#beginRow(tag);
    else if (name === 'table-row-group') this.#groups.push(attribute(tag, 'display') === 'false');
    else if (name === 'table') this.#beginSheet(tag);
    else if (name === 'spreadsheet') this.isSpreadsheet = true;
    else if (name === 'style') this.#style = attribute(tag, 'name') ?? '';
    else if (name === 'table-properties' && attribute(tag, 'display') === 'false') this.#hiddenStyles.add(this.#style);
  }

  close(name: string): void {
    if (this.#cell && (name === 'table-cell' || name === 'covered-table-cell')) this.#endCell(this.#cell);
    else if (this.#cell) this.#cell.close(name);
    else if (name === 'table-row') this.#endRow();
    else if (name === 'table-row-group') this.#groups.pop();
    else if (name === 'table' && this.#sheet) {
      this.sheets.push(this.#sheet.done());
      this.#sheet = undefined;
    }
  }

  text(piece: string): void {
    this.#cell?.text(piece);
  }

  #beginSheet(tag: string): void {
    const name = attribute(tag, 'name') ?? '';
    this.#sheet = new SheetBuilder(name, this.#file);
    this.#sheet.hidden = this.#hiddenStyles.has(attribute(tag, 'style-name') ?? '');
    this.#sheet.active = name !== '' && name === this.#activeSheet;
    this.#row = 1;
  }

  #beginRow(tag: string): void {
    this.#rowTag = tag;
    this.#cells = [];
    this.#column = 0;
  }

  #beginCell(name: string, tag: string): void {
    this.#cellTag = tag;
    this.#isCovered = name === 'covered-table-cell';
    this.#cell = new OdsCell(tag);
  }

  /** A cell stands for as many as it says, to the last column where nothing is in it. */
  #endCell(cell: OdsCell): void {
    const repeated = countIn(this.#cellTag, 'number-columns-repeated');
    const content = this.#isCovered ? '' : cell.cell();
    this.#cell = undefined;
    const last = content === '' ? 0 : Math.min(repeated, LIMITS.columns + 1);
    for (let i = 0; i < last; i++) this.#sheet?.put(this.#cells, this.#column + i, content, this.#row);
    this.#merge();
    this.#column += repeated;
  }

  #merge(): void {
    const across = countIn(this.#cellTag, 'number-columns-spanned') - 1;
    const down = countIn(this.#cellTag, 'number-rows-spanned') - 1;
    if (across === 0 && down === 0) return;
    const [top, left] = [this.#row - 1, this.#column];
    this.#sheet?.merge({ top, left, bottom: top + down, right: left + across });
  }

  /** A row stands for as many as it says, a million where nothing is in it. */
  #endRow(): void {
    if (!this.#sheet) return;
    const isHidden = /^(?:collapse|filter)$/.test(attribute(this.#rowTag, 'visibility') ?? '');
    const repeated = countIn(this.#rowTag, 'number-rows-repeated');
    if (this.#row > LAST_ROW && this.#cells.length > 0)
      throw wrongRowNumber(this.#sheet.name, String(this.#row), LAST_ROW);
    const last = this.#cells.length === 0 ? 0 : Math.min(repeated, LIMITS.rows + 1);
    for (let i = 0; i < last; i++) this.#sheet.add(this.#row + i, this.#cells, isHidden || this.#groups.includes(true));
    this.#row += repeated;
  }
}
