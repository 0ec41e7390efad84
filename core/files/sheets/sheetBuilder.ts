import { LIMITS } from '../formats/limits.ts';
import { columnLetters } from './address.ts';
import type { Cell, Sheet, SheetRange, SheetRow, SheetTable } from './sheet.ts';
import { tooManyCells, tooManyColumns, tooManyRows } from './sheetMistake.ts';

/** Of all sheets of a file. An empty cell counts where something stands behind it in its row: it takes memory, too. */
export const CELLS_AT_MOST = 5_000_000;

const POOLED_AT_MOST = 10_000;
const LENGTH_AT_MOST = 20;

/** What the sheets of a file share: how many cells may still come, and texts that stand in many of them. */
export class CellBudget {
  #left = CELLS_AT_MOST;
  readonly #pool = new Map<string, string>();

  take(cells: number, sheet: string): void {
    this.#left -= cells;
    if (this.#left < 0) throw tooManyCells(sheet, CELLS_AT_MOST);
  }

  /** The same text, kept once: without that, a roster takes several times the memory of its file. */
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

/** Puts a sheet together, row by row and cell by cell. What is empty costs nothing and passes no limit. */
export class SheetBuilder {
  readonly name: string;
  hidden = false;
  active = false;
  readonly merges: SheetRange[] = [];
  readonly tables: SheetTable[] = [];
  readonly #budget: CellBudget;
  readonly #rows: SheetRow[] = [];
  #isInOrder = true;

  constructor(name: string, budget: CellBudget) {
    this.name = name;
    this.#budget = budget;
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
    const last = this.#rows.at(-1);
    if (this.#rows.length >= LIMITS.rows) throw tooManyRows(this.name);
    this.#budget.take(cells.length, this.name);
    cells.forEach((cell, column) => {
      if (typeof cell === 'string') cells[column] = this.#budget.pooled(cell);
    });
    if (last && number <= last.number) this.#isInOrder = false;
    this.#rows.push(hidden ? { number, hidden, cells } : { number, cells });
  }

  done(): Sheet {
    const { name, hidden, active, merges, tables } = this;
    const rows = this.#isInOrder ? this.#rows : this.#rows.toSorted((a, b) => a.number - b.number);
    return { name, ...(hidden && { hidden }), ...(active && { active }), rows, merges, tables };
  }
}
