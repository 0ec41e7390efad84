import { BY_NAME, nameKey } from '../../model/names.ts';
import type { StaffMember } from '../../model/practice.ts';
import { LICENSES, type License } from '../../model/terms.ts';
import { type Column, columnById, type RosterColumn, type RowFacts } from '../roster/columns.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { LeftOut, StaffColumn } from './answers.ts';
import type { NamedRow } from './leftOut.ts';
import type { FileColumn } from './matchColumns.ts';
import type { Meaning } from './meaning.ts';
import type { ReadCell } from './readCells.ts';

/** Somebody as one row or several tell of them. */
export interface StaffDraft {
  name: string;
  rows: SheetRow[];
  /** What is on or off, by column. */
  facts: Map<RosterColumn, boolean>;
  /** Whatever else is known, by column. */
  values: Map<RosterColumn, unknown>;
}

/** A column that is read, with what reads it. */
export interface ReadColumn extends FileColumn {
  column: StaffColumn;
  read: ReadCell;
}

/** Called for a cell in which something stands that says nothing. */
export type Tell = (column: FileColumn, row: SheetRow, what: { not: LeftOut } | { word: string }) => void;

const LICENSES_OF: Readonly<Partial<Record<Meaning, readonly License[]>>> = {
  provider: ['provider'],
  admin: ['admin'],
  both: LICENSES,
  none: [],
};

/** The facts that a meaning states in a column. */
const factsOf = (column: StaffColumn, meaning: Meaning): [RosterColumn, boolean][] => {
  if (meaning === 'unread') return [];
  if (column === 'active' || column === 'suspended')
    return meaning === 'active' || meaning === 'inactive' ? [['active', meaning === 'active']] : [];
  const named = LICENSES_OF[meaning];
  if (named) return LICENSES.map((license) => [`licenses.${license}`, named.includes(license)]);
  if (column === 'licenses') return [];
  return [[column, meaning === 'on' || meaning === 'active']];
};

/** Of two things that are said of one fact, that somebody has left or is kept out is the surer one. */
const settle = (facts: Map<RosterColumn, boolean>, fact: RosterColumn, value: boolean): boolean => {
  const before = facts.get(fact);
  if (before === undefined || before === value) {
    facts.set(fact, value);
    return true;
  }
  if (fact === 'active') {
    facts.set(fact, false);
    return true;
  }
  return false;
};

/** Reads one row. A fact on which two columns disagree is unread. */
export function readRow({ row, name }: NamedRow, columns: readonly ReadColumn[], tell: Tell): StaffDraft {
  const draft: StaffDraft = { name, rows: [row], facts: new Map(), values: new Map() };
  const disputed = new Set<RosterColumn>();
  for (const one of columns) {
    const { column, place, read } = one;
    if (column === 'name' || column === 'firstName' || column === 'lastName') continue;
    const value = read(row.cells[place]);
    if (value === undefined) continue;
    if ('value' in value) {
      if (column !== 'suspended' && column !== 'licenses') draft.values.set(column, value.value);
    } else if ('meaning' in value) {
      for (const [fact, state] of factsOf(column, value.meaning)) {
        if (!settle(draft.facts, fact, state)) disputed.add(fact);
      }
    } else tell(one, row, value);
  }
  for (const fact of disputed) draft.facts.delete(fact);
  return draft;
}

/** Two rows about one person: what both say stands, what only one says as well; where they disagree nothing does. */
export function join(one: StaffDraft, other: StaffDraft): { draft: StaffDraft; disputed: RosterColumn[] } {
  const facts = new Map(one.facts);
  const disputed: RosterColumn[] = [];
  for (const [fact, value] of other.facts) {
    const before = facts.get(fact);
    if (before !== undefined && before !== value) disputed.push(fact);
    else facts.set(fact, value);
  }
  for (const fact of disputed) facts.delete(fact);
  return {
    draft: { ...one, rows: [...one.rows, ...other.rows], facts, values: new Map([...other.values, ...one.values]) },
    disputed,
  };
}

const places = new Map<RosterColumn, Column['at']>();

const placeOf = (id: RosterColumn): Column['at'] => {
  const at = places.get(id) ?? columnById(id).at;
  places.set(id, at);
  return at;
};

const keep = (facts: Record<string, unknown>, id: RosterColumn, value: unknown): void => {
  const [field, key] = placeOf(id);
  if (key === undefined) facts[field] = value;
  else facts[field] = Object.assign(facts[field] ?? {}, { [key]: value });
};

/** @param number which one this is of those who share the name, from 1 */
export function toMember({ name, facts, values }: StaffDraft, number: number): StaffMember {
  const known: RowFacts = {};
  for (const [column, value] of values) keep(known, column, value);
  for (const [column, value] of facts) keep(known, column, value);
  const { supervision, ...others } = known;
  return {
    id: `${BY_NAME}${nameKey(name)}${number > 1 ? `#${number}` : ''}`,
    ...others,
    name,
    ...(supervision && { supervision: { supervisors: [], ...supervision } }),
  };
}
