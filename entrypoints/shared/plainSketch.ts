import type { ColumnSketch, PageSketch, TableSketch } from '../../core/index.ts';

/** What there is to point at on a page, without its elements: it can be told to another page of ours. */
export interface PlainSketch extends Omit<PageSketch, 'tables' | 'boxes'> {
  tables: readonly PlainTable[];
  boxes: readonly { label: string }[];
}

export interface PlainTable extends Omit<TableSketch, 'columns'> {
  columns: readonly PlainColumn[];
}

export type PlainColumn = Omit<ColumnSketch, 'cells'>;

export const toPlain = ({ tables, boxes, ...rest }: PageSketch): PlainSketch => ({
  ...rest,
  tables: tables.map(({ columns, ...table }) => ({
    ...table,
    columns: columns.map(({ cells: _, ...column }) => column),
  })),
  boxes: boxes.map(({ label }) => ({ label })),
});
