/** What stands in a cell, as a person sees it in the spreadsheet: '' where nothing does. */
export type Cell = string | OddCell;

/** A cell whose text alone would mislead. */
export interface OddCell {
  text: string;
  /**
   * `formula`: worked out by a formula; `unread`: a formula without a result, or one that failed (#N/A). Some writers put
   * 0 as the result of every formula, so a 0 that a formula gave is no fact either.
   */
  is: 'formula' | 'unread';
}

export interface SheetRow {
  /** As the spreadsheet counts it, from 1. */
  number: number;
  /** Hidden by hand or by a filter. */
  hidden?: true;
  cells: readonly Cell[];
}

/** A range of cells, counted from 0, with both ends. */
export interface SheetRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A table that Excel knows as one. */
export interface SheetTable {
  name: string;
  range: SheetRange;
  /** Its last row holds totals. */
  hasTotals: boolean;
}

export interface Sheet {
  /** '' for files that have no sheets (CSV, JSON). */
  name: string;
  hidden?: true;
  /** The sheet that was in front when the file was saved. */
  active?: true;
  /** Rows in which something stands, in their order; cells by their column from A on. */
  rows: readonly SheetRow[];
  /** Merged cells: their text stands in the first one. */
  merges: readonly SheetRange[];
  tables: readonly SheetTable[];
}
