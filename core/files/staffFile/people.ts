import type { StaffMember } from '../../model/practice.ts';
import type { Column, RowFacts } from '../roster/columns.ts';
import type { Cell, SheetRow } from '../sheets/sheet.ts';
import type { StaffColumn } from './answers.ts';
import type { FileColumn } from './matchColumns.ts';
import type { CellValue, Fact, ReadCell } from './readCells.ts';

/** Somebody as rows tell of them: the id is '' where they have none, and whatever else is not told is not there. */
export type StaffDraft = RowFacts & { id: string; name: string };

type Fields = Record<string, unknown>;
type Place = Column['at'];

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

const get = (fields: Fields, at: Place): unknown => {
  const value = fields[at[0]];
  return at[1] === undefined ? value : (value as Fields | undefined)?.[at[1]];
};

const put = (fields: Fields, at: Place, value: unknown): void => {
  const key = at[1];
  if (key === undefined) {
    fields[at[0]] = value;
    return;
  }
  const before = fields[at[0]] as Fields | undefined;
  const within: Fields = before ?? {};
  within[key] = value;
  if (!before) fields[at[0]] = within;
};

const remove = (fields: Fields, at: Place): void => {
  const [field, key] = at;
  const within = fields[field] as Fields;
  if (key !== undefined) delete within[key];
  if (key === undefined || Object.keys(within).length === 0) delete fields[field];
};

/** Of two things that are said of one fact, that somebody has left or is kept out is the surer one. */
const settle = (fields: Fields, { at, is }: Fact): boolean => {
  const before = get(fields, at);
  if (before === is) return true;
  const isActive = at[0] === 'active';
  if (before === undefined || isActive) put(fields, at, before === undefined && is);
  return before === undefined || isActive;
};

/**
 * Reads one row. A fact on which two columns disagree is unread.
 * @param cells of the row, which may keep none
 */
export function readRow(
  name: string,
  row: SheetRow,
  cells: readonly Cell[],
  columns: readonly ReadColumn[],
  tell: Tell,
): StaffDraft {
  const draft: StaffDraft & Fields = { id: '', name };
  let disputed: Place[] | undefined;
  for (const one of columns) {
    const value = one.read(cells[one.place]);
    if (value === undefined) continue;
    if (value.says === 'facts') {
      for (const fact of value.facts) {
        if (!one.isShared) put(draft, fact.at, fact.is);
        else if (!settle(draft, fact)) disputed = [...(disputed ?? []), fact.at];
      }
    } else if (value.says === 'value') put(draft, one.at, value.value);
    else tell(row, one, value);
  }
  for (const at of disputed ?? []) if (get(draft, at) !== undefined) remove(draft, at);
  return draft;
}

/** Where something is kept that is known of somebody. */
const placesIn = (draft: Fields): Place[] =>
  Object.entries(draft).flatMap(([field, value]): Place[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((key) => [field, key] as const)
      : [[field]],
  );

/**
 * Adds to somebody what another row says of them: what both say stands, what only one says as well; where they disagree on
 * what is on or off nothing does, and no later row settles it.
 * @param disputed what rows about them have disagreed on; what this one disagrees on is added
 * @returns what is added
 */
export function join(one: StaffDraft, other: StaffDraft, disputed: Set<string>): string[] {
  const added: string[] = [];
  for (const at of placesIn(other)) {
    const fact = at.join('.');
    if (disputed.has(fact)) continue;
    const [before, value] = [get(one, at), get(other, at)];
    if (before === undefined || before === '') put(one, at, value);
    else if (typeof value === 'boolean' && before !== value) {
      remove(one, at);
      disputed.add(fact);
      added.push(fact);
    }
  }
  return added;
}

/** @param id what they have where the file tells none */
export function toMember(draft: StaffDraft, id: string): StaffMember {
  const { supervision } = draft;
  if (draft.id === '') draft.id = id;
  // Columns may hold how somebody is supervised, and not by whom.
  if (supervision) draft.supervision = { supervisors: [], ...supervision };
  return draft as StaffMember;
}
