import type { PersonReading } from '../model/pageReading.ts';

/** What was read of one row, for as long as nothing in it is changed. */
export interface Known {
  /** Nothing in it matters to the page as a whole. */
  isPlain: boolean;
  isHidden?: boolean;
  isHeader?: boolean;
  index?: string | null;
  cells?: readonly Element[];
  row?: GridRow;
  /** Ids, by where they were looked for. */
  ids?: Map<string, readonly string[]>;
  /** Who stands in it, by how it was read; undefined: nobody. */
  people?: Map<string, PersonRow | undefined>;
  /** What can be set in it, and how it was: that changes without a word. */
  fields: readonly Element[];
  state: string;
  /** @throws NotYet when the time of this look is over */
  spend?: () => void;
}

export const fieldStates = (fields: readonly Element[]): string =>
  (fields as HTMLInputElement[])
    .map((field) => `${field.checked} ${field.indeterminate} ${(field as unknown as HTMLSelectElement).selectedIndex}`)
    .join();
export const NOTHING: readonly Element[] = [];

/** What nothing is known of yet. */
export const unknown = (): Known => ({ isPlain: false, fields: NOTHING, state: '' });

/** A row whose cells stand under the headers of its grid, one each. */
export interface GridRow {
  /** What the row is made of: pinned columns are often rows of their own. */
  pieces: readonly Element[];
  cells: readonly Element[];
  /** The cells as they are by now: rows are drawn again. None, if the row is another one by now. */
  readCells: () => readonly Element[];
  /** Where the row stands in the whole list, of which the page may show a part. */
  index?: number;
  known: Known;
}

/** A row that names somebody. */
export interface PersonRow {
  row: GridRow;
  nameCell: Element;
  person: PersonReading;
  /** Who stands in the row by now: rows are used again for other people. */
  readAgain: () => PersonReading | undefined;
}
