import { LIMITS } from '../../formats/limits.ts';
import type { FileCells } from '../sheetBuilder.ts';

/** Which columns of the rows below are taken by cells that reach down into them. */
export class Spans {
  readonly #file: FileCells;
  /** In how many more rows a column is taken. */
  readonly #taken = new Map<number, number>();
  readonly #begun = new Map<number, number>();

  constructor(file: FileCells) {
    this.#file = file;
  }

  /** The first column from here on that no cell from above takes. */
  free(from: number): number {
    let column = from;
    while (this.#taken.has(column)) column += 1;
    return column;
  }

  take(column: number, width: number, rowsBelow: number): void {
    if (rowsBelow === 0) return;
    for (let i = column; i < Math.min(column + width, LIMITS.columns); i++) this.#begun.set(i, rowsBelow);
  }

  endRow(): void {
    // A page of thousands of rows that reach down in all columns would take minutes.
    this.#file.take(this.#taken.size + this.#begun.size, '');
    for (const [column, rows] of this.#taken) {
      if (rows > 1) this.#taken.set(column, rows - 1);
      else this.#taken.delete(column);
    }
    for (const [column, rows] of this.#begun) this.#taken.set(column, rows);
    this.#begun.clear();
  }
}
