import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import type { Grid } from './grid.ts';
import { headerText } from './headers.ts';
import { GridRow, keptOf } from './known.ts';
import { nameColumnsIn } from './nameColumns.ts';
import { NOTHING } from './places.ts';
import { childrenOf, closest, has, holdsMore, isA, isHidden, isInDialog, outlineOf, type Test } from './tree.ts';

const isBox = isA('', 'listitem', 'article', 'group');
/** What makes the cells of a row something else: a table, a list, the links of a menu. */
const isOther = isA('table', 'grid', 'treegrid', 'row', 'list', 'navigation', 'form');
const isBusy: Test = ({ says }) => says?.isBusy === true;

/** A list has its head among the first of what stands side by side. */
const FIRST = 3;
const FEWEST_COLUMNS = 2;
const MOST_COLUMNS = 15;
/** The text of a head stands in little else. */
const MOST_IN_HEAD = 6;

const cellsOf = (row: PageNode): readonly PageNode[] => (isBox(row) && !isHidden(row) ? childrenOf(row) : []);

/** The heads in a line of boxes, if one of them is that of names. */
const headsIn = (line: PageNode, vocabulary: Vocabulary): string[] | undefined => {
  const cells = cellsOf(line);
  if (cells.length < FEWEST_COLUMNS || cells.length > MOST_COLUMNS) return undefined;
  if (cells.some((cell) => holdsMore(cell, MOST_IN_HEAD))) return undefined;
  const headers = cells.map((cell) => headerText(cell));
  const known = [...vocabulary.columns.name, ...vocabulary.nameParts.given];
  return headers.some((header) => isLabel(header, known)) && nameColumnsIn({ headers }, vocabulary)
    ? headers
    : undefined;
};

/** The lines behind the head that have as many cells: next to it, or in what stands next to it. */
const linesBehind = (head: PageNode, siblings: readonly PageNode[], count: number): PageNode[] => {
  const isLine = (line: PageNode): boolean => cellsOf(line).length === count && !has(line, isOther);
  const behind = siblings.slice(siblings.indexOf(head) + 1);
  const lines = behind.filter(isLine);
  const [body] = behind;
  return lines.length > 0 || !body || !isBox(body) ? lines : childrenOf(body).filter(isLine);
};

const tableBelow = (head: PageNode, headers: readonly string[], siblings: readonly PageNode[]): Grid | undefined => {
  const cellsIn = ([line]: readonly PageNode[]): readonly PageNode[] => (line ? childrenOf(line) : []);
  const rows = linesBehind(head, siblings, headers.length).map((line) => new GridRow([line], cellsIn));
  return rows.length === 0
    ? undefined
    : {
        node: head.parent ?? NOTHING,
        start: head,
        headers,
        rows,
        first: (count) => rows.slice(0, count),
        each: rows,
        busy: closest(head, isBusy) !== undefined,
      };
};

/** Tables that are boxes within boxes, and tables only to the eye: a line of heads, and lines with as many cells below. */
export const findBoxTables = (root: PageNode, vocabulary: Vocabulary): Grid[] =>
  keptOf(root, findBoxTables, () =>
    outlineOf(root).flatMap((around) => {
      const siblings = childrenOf(around);
      if (siblings.length < FEWEST_COLUMNS || isHidden(around) || isInDialog(around)) return [];
      return siblings.slice(0, FIRST).flatMap((line) => {
        const headers = headsIn(line, vocabulary);
        return (headers && tableBelow(line, headers, siblings)) ?? [];
      });
    }),
  );
