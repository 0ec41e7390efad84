import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { LICENSES } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import type { Grid } from './grid.ts';
import { isSingle } from './headers.ts';
import { GridRow } from './known.ts';
import { nameColumnsIn } from './nameColumns.ts';
import { toRaw } from './rawGrid.ts';
import { cellsOf } from './rawRow.ts';
import { stateOf } from './switches.ts';
import { plainText, textOf } from './text.ts';

/** No plan has more rows of licenses and add-ons than that. */
const MOST_ROWS = 20;
/** Two words that begin like a name: “In use” and “Total” are heads of other columns. */
const NAME = /^\p{Lu}\S*\s(?:.*\s)?\p{Lu}\S*$/u;

const headsOf = ({ node, headers }: Grid): readonly PageNode[] => {
  const [head, second] = toRaw(node).head;
  const heads = head && !second ? cellsOf(head.pieces) : [];
  return heads.length === headers.length && heads.every(isSingle) ? heads : [];
};

/** Whether each license has its row, in which each cell says whether it is on. */
const areLicenses = (rows: readonly GridRow[], vocabulary: Vocabulary): boolean => {
  const sold = LICENSES.filter((license) => vocabulary.licenses[license].length > 0);
  const ofLicense = sold.map((license) =>
    rows.filter(({ cells: [first] }) => first && isLabel(plainText(first), vocabulary.licenses[license])),
  );
  return (
    sold.length > 0 &&
    ofLicense.every(([row, second]) => {
      const cells = row?.cells.slice(1) ?? [];
      return !second && cells.length > 0 && cells.every((cell) => stateOf(cell, vocabulary) !== undefined);
    })
  );
};

/** A table with a column for each person and a row for each license, as one with a row for each person; others as they are. */
export function turned(grid: Grid, vocabulary: Vocabulary): Grid {
  if (nameColumnsIn(grid, vocabulary) || !grid.headers.slice(1).every((header) => NAME.test(header))) return grid;
  const [, ...names] = headsOf(grid);
  const lines = grid.first(MOST_ROWS + 1);
  if (names.length === 0 || lines.length > MOST_ROWS || !areLicenses(lines, vocabulary)) return grid;
  const labels = lines.map(({ cells: [first] }) => (first ? textOf(first) : ''));
  const rows = names.map(
    (name, i) =>
      new GridRow([name, ...lines.flatMap(({ cells }) => cells[i + 1] ?? [])], (pieces) =>
        pieces.length === lines.length + 1 ? pieces : [],
      ),
  );
  return {
    node: grid.node,
    headers: [vocabulary.columns.name[0] ?? '', ...labels],
    rows,
    first: (count) => rows.slice(0, count),
    each: rows,
    busy: grid.busy,
  };
}
