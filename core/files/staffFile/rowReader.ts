import type { Cell, SheetRow } from '../sheets/sheet.ts';
import type { StaffColumn } from './answers.ts';
import { type DraftFields, get, type Place, put, remove } from './fields.ts';
import type { FileColumn } from './matchColumns.ts';
import type { StaffDraft } from './people.ts';
import { type CellValue, CODES, type Fact, type ReadCell } from './readCells.ts';

/** A column that is read, with what reads it, and where what it holds is kept. */
export interface ReadColumn extends FileColumn {
  column: StaffColumn;
  at: Place;
  /** Another column may say the same. */
  isShared: boolean;
  read: ReadCell;
}

/** Called for a cell in which something stands that says nothing. */
export type Tell = (row: SheetRow, column: FileColumn, what: Extract<CellValue, { says: 'nothing' | 'word' }>) => void;

type Draft = StaffDraft & DraftFields;

/** Of two things that are said of one fact, that somebody has left or is kept out is the surer one. */
const settle = (fields: DraftFields, { at, is }: Fact): boolean => {
  const before = get(fields, at);
  if (before === is) return true;
  const isActive = at[0] === 'active';
  if (before === undefined || isActive) put(fields, at, before === undefined && is);
  return before === undefined || isActive;
};

/** What the cells of a row say together. A fact on which two columns disagree is unread. */
const draftOf = (columns: readonly ReadColumn[], values: readonly CellValue[]): Draft => {
  const draft: Draft = { id: '', name: '' };
  const disputed: Place[] = [];
  for (const [i, { at, isShared }] of columns.entries()) {
    const value = values[i];
    if (value?.says === 'value') put(draft, at, value.value);
    if (value?.says !== 'facts') continue;
    for (const fact of value.facts) {
      if (!isShared) put(draft, fact.at, fact.is);
      else if (!settle(draft, fact)) disputed.push(fact.at);
    }
  }
  for (const at of disputed) if (get(draft, at) !== undefined) remove(draft, at);
  return draft;
};

/** Nobody has a field in common with somebody else. */
const copyOf = (draft: Draft): Draft => {
  const copy = { ...draft };
  if (copy.licenses) copy.licenses = { ...copy.licenses };
  if (copy.permissions) copy.permissions = { ...copy.permissions };
  if (copy.supervision) copy.supervision = { ...copy.supervision };
  return copy;
};

/** The same, made at once: it and its copies take a fifth less memory than what was put together field by field. */
const compact = (draft: Draft): Draft => JSON.parse(JSON.stringify(draft));

/** So many kinds of rows are known again. */
const KINDS_AT_MOST = 1_000;

/**
 * Reads the rows of a table. Those in which the same is on, off and open are of one kind. A long list has few kinds: what
 * they say is put together once for each, and copied for each person, which takes a third of the time.
 */
export class RowReader {
  readonly #columns: readonly ReadColumn[];
  readonly #tell: Tell;
  readonly #kinds = new Map<number, Draft>();
  /** What the cells of the row say that is being read. */
  readonly #values: CellValue[] = [];

  constructor(columns: readonly ReadColumn[], tell: Tell) {
    this.#columns = columns;
    this.#tell = tell;
  }

  /** @param cells of the row, which may keep none */
  read(name: string, row: SheetRow, cells: readonly Cell[]): StaffDraft {
    const draft = this.#likeOthers(this.#kindOf(row, cells));
    draft.name = name;
    return draft;
  }

  /** The kind of a row: of each of its cells a digit. */
  #kindOf(row: SheetRow, cells: readonly Cell[]): number {
    let kind = 0;
    for (let i = 0; i < this.#columns.length; i++) {
      const one = this.#columns[i] as ReadColumn;
      const value = one.read(cells[one.place]);
      this.#values[i] = value;
      kind = kind * CODES + (value?.code ?? 0);
      if (value?.says === 'nothing' || value?.says === 'word') this.#tell(row, one, value);
    }
    return kind;
  }

  #likeOthers(kind: number): Draft {
    const known = this.#kinds.get(kind);
    if (known) return this.#withOwn(copyOf(known));
    const draft = draftOf(this.#columns, this.#values);
    // A number that is too large may stand for two kinds.
    if (Number.isSafeInteger(kind) && this.#kinds.size < KINDS_AT_MOST) this.#kinds.set(kind, compact(draft));
    return draft;
  }

  /** What each person has of their own, such as an address, in the place of that of somebody of their kind. */
  #withOwn(draft: Draft): Draft {
    for (let i = 0; i < this.#columns.length; i++) {
      const value = this.#values[i];
      if (value?.says === 'value') put(draft, (this.#columns[i] as ReadColumn).at, value.value);
    }
    return draft;
  }
}
