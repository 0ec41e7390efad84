import type { PageNode } from '../model/page.ts';
import type { PersonReading } from '../model/pageReading.ts';

/** What was understood of one row, for as long as the page has it as it is. */
export interface Known {
  isHeader?: boolean;
  row?: GridRow;
  /** Ids, by where they were looked for. */
  ids?: Map<string, readonly string[]>;
  /** Who stands in it, by how it was read; undefined: nobody. */
  people?: Map<string, FoundPerson | undefined>;
}

const known = new WeakMap<PageNode, Known>();

/** What is known of a row. */
export function knownOf(row: PageNode): Known {
  const found = known.get(row);
  if (found) return found;
  const fresh: Known = {};
  known.set(row, fresh);
  return fresh;
}

/** A row whose cells stand under the headers of its grid, one each. */
export interface GridRow {
  /** What the row is made of: pinned columns are often rows of their own. */
  pieces: readonly PageNode[];
  cells: readonly PageNode[];
  /** Where the row stands in the whole list, of which the page may show a part. */
  index?: number;
  known: Known;
  /** The cells of these pieces, as they stand under the headers; none, if they are no row of this kind. */
  cellsIn: (pieces: readonly PageNode[]) => readonly PageNode[];
}

/** A row that names somebody. */
export interface FoundPerson {
  row: GridRow;
  nameCell: PageNode;
  person: PersonReading;
  /** Who stands in a row that is read the same way. */
  personIn: (row: GridRow) => PersonReading | undefined;
}

/** Who stands in a row by now, given its pieces as they are by now: rows are used again for other people. */
export const personNow = ({ row, personIn }: FoundPerson, pieces: readonly PageNode[]): PersonReading | undefined =>
  personIn({ ...row, pieces, cells: row.cellsIn(pieces), known: {} });
