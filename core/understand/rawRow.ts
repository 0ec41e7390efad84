import type { PageNode } from '../model/page.ts';
import { areHeaders, isCell, isRow } from './cells.ts';
import { type RawRow, understoodOf } from './known.ts';
import type { Test } from './tree.ts';

export interface RawGrid {
  node: PageNode;
  headers: readonly string[];
  /** The rows of its head that have cells. */
  head: readonly RawRow[];
  /** What follows the headers; among them may be headers again. */
  rows: readonly RawRow[];
  /** Which columns the cells of each piece of a row stand in, where the pieces are panes that say nothing of it. */
  panes?: readonly (readonly number[])[];
}

/** All in something that is wanted, down to where something ends. */
export const collect = (node: PageNode, isWanted: Test, isEnd: Test, found: PageNode[]): void => {
  for (const piece of node.content) {
    if (typeof piece === 'string') continue;
    if (isWanted(piece)) found.push(piece);
    if (!isEnd(piece)) collect(piece, isWanted, isEnd, found);
  }
};

const cellsIn = (row: PageNode): readonly PageNode[] => {
  if (isCell(row)) return [row];
  if (row.content.every((piece) => typeof piece !== 'string' && isCell(piece))) return row.content as PageNode[];
  const found: PageNode[] = [];
  collect(row, isCell, (node) => isCell(node) || isRow(node), found);
  return found;
};

export const cellsOf = (pieces: readonly PageNode[]): readonly PageNode[] => {
  const [piece] = pieces;
  return piece && pieces.length === 1 ? cellsIn(piece) : pieces.flatMap(cellsIn);
};

/** How many cells a row has, and whether they are all headers. */
const formOf = (pieces: readonly PageNode[]): { width: number; isHeader: boolean } => {
  const cells = cellsOf(pieces);
  return { width: cells.length, isHeader: areHeaders(cells) };
};

/** The same, kept for as long as the row is as it is. */
export const knownForm = ({ pieces }: RawRow): { width?: number; isHeader?: boolean } => {
  const [piece] = pieces;
  if (!piece || pieces.length > 1) return formOf(pieces);
  const known = understoodOf(piece);
  if (known.width === undefined) Object.assign(known, formOf(pieces));
  return known;
};

/** A row without cells, which holds a place for others, is among the headers or nowhere. */
export const isBody = (row: RawRow): boolean => !knownForm(row).isHeader;
