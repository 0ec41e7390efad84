import type { PageNode } from '../model/page.ts';
import { isCell, isColumnHeader, isRow } from './cells.ts';
import { understoodOf } from './known.ts';
import type { Test } from './tree.ts';

/** A row before it is clear which columns its cells stand in. */
export interface RawRow {
  pieces: readonly PageNode[];
  index: string | undefined;
}

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

/** A row without cells, which holds a place for others, is among the headers or nowhere. */
export const isBody = ({ pieces }: RawRow): boolean => {
  const piece = pieces[0];
  if (!piece || pieces.length > 1) return !cellsOf(pieces).every(isColumnHeader);
  const known = understoodOf(piece);
  known.isHeader ??= cellsIn(piece).every(isColumnHeader);
  return !known.isHeader;
};
