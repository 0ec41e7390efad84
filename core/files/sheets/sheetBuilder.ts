import { LIMITS } from '../formats/limits.ts';
import { columnLetters } from './address.ts';
import type { Cell, Sheet, SheetRange, SheetRow, SheetTable } from './sheet.ts';
import { tooManyCells, tooManyColumns, tooManyRows } from './sheetMistake.ts';

/** Of all sheets of a file. An empty cell counts where something stands behind it in its row: it takes memory, too. */
export const CELLS_AT_MOST = 5_000_000;
/** A range takes as much memory as so many cells. */
const CELLS_OF_RANGE = 20;

const POOLED_AT_MOST = 10_000;
const LENGTH_AT_MOST = 20;

/** What the sheets of a file share: how many cells may still come, and texts that stand in many of them. */
export class FileCells {
  #left = CELLS_AT_MOST;
  readonly #pool = new Map<string, string>();

  /** @throws PracticeError where more cells come than are taken */
  take(cells: number, sheet: string): void {
    this.#left -= cells;
    if (this.#left < 0) throw tooManyCells(sheet, CELLS_AT_MOST);
  }

  /** The same text, kept once: most columns of a roster hold few different words. */
  pooled(text: string): string {
    if (text.length > LENGTH_AT_MOST) return text;
    const same = this.#pool.get(text);
    if (same !== undefined) return same;
    if (this.#pool.size < POOLED_AT_MOST) this.#pool.set(text, text);
    return text;
  }
}

const isFilled = (cell: Cell): boolean => typeof cell !== 'string' || cell.trim() !== '';

/** Whether nothing stands in a row. What stands in one is looked for at its end: there it is. */
export const isBlankRow = (cells: readonly Cell[]): boolean => cells.findLastIndex(isFilled) < 0;

const isOneCell = ({ top, left, bottom, right }: SheetRange): boolean => top === bottom && left === right;

/** Puts a sheet together, row by row and cell by cell. What is empty costs nothing and passes no limit. */
export class SheetBuilder {
  readonly name: string;
  hidden = false;
  active = false;
  readonly tables: SheetTable[] = [];
  readonly #file: FileCells;
  readonly #rows: SheetRow[] = [];
  readonly #merges: SheetRange[] = [];
  #lastNumber = 0;
  #isInOrder = true;

  constructor(name: string, file: FileCells) {
    this.name = name;
    this.#file = file;
  }

  /** Puts a cell into a row that is being read. Empty ones at its end are not kept. */
  put(cells: Cell[], column: number, cell: Cell, row: number): void {
    if (cell === '') return;
    if (column >= LIMITS.columns) throw tooManyColumns(this.name, row, `${columnLetters(column)}${row}`);
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  }

  add(number: number, cells: Cell[], hidden = false): void {
    if (isBlankRow(cells)) return;
    this.#file.take(cells.length, this.name);
    cells.forEach((cell, column) => {
      if (typeof cell === 'string') cells[column] = this.#file.pooled(cell);
    });
    this.addRow(hidden ? { number, hidden, cells } : { number, cells });
  }

  /** Adds a row that keeps no cells, and in which something stands. */
  addRow(row: SheetRow): void {
    if (this.#rows.length >= LIMITS.rows) throw tooManyRows(this.name);
    if (row.number <= this.#lastNumber) this.#isInOrder = false;
    this.#lastNumber = row.number;
    this.#rows.push(row);
  }

  /** The range may still change until the sheet is done. */
  merge(range: SheetRange): void {
    this.#file.take(CELLS_OF_RANGE, this.name);
    this.#merges.push(range);
  }

  done(): Sheet {
    const { name, hidden, active, tables } = this;
    const rows = this.#isInOrder ? this.#rows : this.#rows.toSorted((a, b) => a.number - b.number);
    const merges = this.#merges.filter((range) => !isOneCell(range));
    return { name, ...(hidden && { hidden }), ...(active && { active }), rows, merges, tables };
  }
}
