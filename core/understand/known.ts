import { type PageNode, PLAIN } from '../model/page.ts';
import type { PersonReading } from '../model/pageReading.ts';

/** What was understood of something in one way; another way gives another answer. */
interface Answer<T> {
  way: string;
  answer: T;
  other: Answer<T> | undefined;
}

/** A row before it is clear which columns its cells stand in. */
export interface RawRow {
  pieces: readonly PageNode[];
  index: string | undefined;
}

/** What was understood of a part of a page, for as long as the page has it as it is. */
export interface Known {
  /** Of a row that is made of nothing else. */
  alone?: RawRow;
  /** Of a row: how many cells it has, and whether they are all headers. */
  width?: number;
  isHeader?: boolean;
  row?: GridRow;
  /** Ids, by where they were looked for. */
  ids?: Answer<readonly string[]> | undefined;
  /** Who stands in it, by how it was read; undefined: nobody. */
  people?: Answer<FoundPerson | undefined> | undefined;
  /** Whatever else, by what it is. */
  made?: Map<unknown, unknown>;
}

/** What is known of something. */
export function understoodOf(node: PageNode): Known {
  node.known ??= {};
  return node.known as Known;
}

/** What is made of something for as long as nothing in it changes; `key` tells what. */
export function keptOf<T>(node: PageNode, key: unknown, make: () => T): T {
  const known = understoodOf(node);
  known.made ??= new Map();
  if (!known.made.has(key)) known.made.set(key, make());
  return known.made.get(key) as T;
}

/** What was answered in this way before. */
export const answerIn = <T>(answers: Answer<T> | undefined, way: string): Answer<T> | undefined => {
  let found = answers;
  while (found && found.way !== way) found = found.other;
  return found;
};

/** A row whose cells stand under the headers of its grid, one each. */
export class GridRow {
  /** What the row is made of: pinned columns are often rows of their own. */
  readonly pieces: readonly PageNode[];
  /** Where the row stands in the whole list, of which the page may show a part. */
  readonly index: number | undefined;
  readonly known: Known;
  /** The cells of these pieces, as they stand under the headers; none, if they are no row of this kind. */
  readonly cellsIn: (pieces: readonly PageNode[]) => readonly PageNode[];
  #cells: readonly PageNode[] | undefined;

  constructor(
    pieces: readonly PageNode[],
    cellsIn: (pieces: readonly PageNode[]) => readonly PageNode[],
    index?: number,
    known: Known = {},
  ) {
    this.pieces = pieces;
    this.cellsIn = cellsIn;
    this.index = index;
    this.known = known;
  }

  get cells(): readonly PageNode[] {
    this.#cells ??= this.cellsIn(this.pieces);
    return this.#cells;
  }

  /** What was to be read of it was: a long list is not kept cell by cell. */
  release(): void {
    if (!this.pieces.every(({ traits }) => traits & PLAIN)) return;
    this.#cells = undefined;
    for (const piece of this.pieces) piece.release?.();
  }
}

/** Rows one after the other: those of a long list are made when they are asked for. */
export interface RowSource {
  at(i: number): GridRow | undefined;
}

/** A row that names somebody. */
export interface FoundPerson {
  row: GridRow;
  /** Leads back to the cell with the name. */
  nameCell: PageNode['handle'];
  person: PersonReading;
  /** Who stands in a row that is read the same way. */
  personIn: (row: GridRow) => PersonReading | undefined;
}

/** Who stands in a row by now, given its pieces as they are by now: rows are used again for other people. */
export const personNow = ({ row, personIn }: FoundPerson, pieces: readonly PageNode[]): PersonReading | undefined =>
  personIn(new GridRow(pieces, row.cellsIn));
