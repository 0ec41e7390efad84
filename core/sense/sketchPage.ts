import type { Vocabulary } from '../systems/system.ts';
import { type SketchedColumn, type SketchedPage, type SketchedTable, sketch } from '../understand/sketch.ts';
import { Memory } from './memory.ts';
import { lookAt } from './readPage.ts';
import { elementOf } from './spots.ts';

/** A column as somebody who points at it sees it. */
export interface ColumnSketch extends Omit<SketchedColumn, 'cells'> {
  cells: readonly Element[];
}

export interface TableSketch extends Omit<SketchedTable, 'columns'> {
  columns: readonly ColumnSketch[];
}

/** What there is to point at on a page. */
export interface PageSketch extends Omit<SketchedPage, 'tables' | 'boxes'> {
  tables: readonly TableSketch[];
  boxes: readonly { label: string; element: Element }[];
}

/** The tables and boxes of a page, whatever they are about. */
export function sketchPage(document: Document, url: string, vocabulary: Vocabulary): PageSketch {
  const { tables, boxes, ...rest } = sketch(lookAt(document, url, vocabulary, new Memory()));
  return {
    ...rest,
    tables: tables.map(({ columns, ...table }) => ({
      ...table,
      columns: columns.map(({ cells, ...column }) => ({ ...column, cells: cells.map(elementOf) })),
    })),
    boxes: boxes.map(({ label, node }) => ({ label, element: elementOf(node) })),
  };
}
