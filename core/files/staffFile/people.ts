import { BY_NAME, nameKey } from '../../model/names.ts';
import type { StaffMember } from '../../model/practice.ts';
import { LICENSES, type License, SUPERVISION_MODES } from '../../model/terms.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { LeftOut, Meaning } from './answers.ts';
import type { PersonRow } from './leftOut.ts';
import type { FileColumn } from './matchColumns.ts';
import { type CellReader, staffTypeIn, supervisorsIn } from './readCells.ts';

/** Somebody as one row or several tell of them. */
export interface Draft {
  name: string;
  rows: SheetRow[];
  facts: Map<string, boolean>;
  texts: Map<string, string>;
}

/** A column that is read, with what reads it. */
export interface ReadColumn extends FileColumn {
  read: CellReader;
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
const factsOf = (column: string, meaning: Meaning): [string, boolean][] => {
  if (meaning === 'unread') return [];
  if (column === 'active' || column === 'suspended')
    return meaning === 'active' || meaning === 'inactive' ? [['active', meaning === 'active']] : [];
  const named = LICENSES_OF[meaning];
  if (named) return LICENSES.map((license) => [`licenses.${license}`, named.includes(license)]);
  if (column === 'licenses') return [];
  return [[column, meaning === 'on' || meaning === 'active']];
};

/** Of two things that are said of one fact, that somebody has left or is kept out is the surer one. */
const settle = (facts: Map<string, boolean>, fact: string, value: boolean): boolean => {
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

const TEXTS = new Set(['id', 'position', 'email', 'job', 'supervision', 'supervisors']);

/** Reads one row. A fact on which two columns disagree is unread. */
export function readRow({ row, name }: PersonRow, columns: readonly ReadColumn[], tell: Tell): Draft {
  const draft: Draft = { name, rows: [row], facts: new Map(), texts: new Map() };
  const disputed = new Set<string>();
  for (const one of columns) {
    const { column = '', place, read } = one;
    if (column === 'name' || column === 'firstName' || column === 'lastName') continue;
    const value = read(row.cells[place]);
    if (value === undefined) continue;
    if ('text' in value) {
      if (TEXTS.has(column)) draft.texts.set(column, value.text);
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
export function join(one: Draft, other: Draft): { draft: Draft; disputed: string[] } {
  const facts = new Map(one.facts);
  const disputed: string[] = [];
  for (const [fact, value] of other.facts) {
    const before = facts.get(fact);
    if (before !== undefined && before !== value) disputed.push(fact);
    else facts.set(fact, value);
  }
  for (const fact of disputed) facts.delete(fact);
  return {
    draft: { ...one, rows: [...one.rows, ...other.rows], facts, texts: new Map([...other.texts, ...one.texts]) },
    disputed,
  };
}

const grouped = (facts: ReadonlyMap<string, boolean>, prefix: string): Record<string, boolean> | undefined => {
  const entries = [...facts].flatMap(([fact, on]) =>
    fact.startsWith(prefix) ? [[fact.slice(prefix.length), on] as const] : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

/** @param number which one this is of those who share the name, from 1 */
export function toMember({ name, facts, texts }: Draft, number: number, system: PracticeSystem): StaffMember {
  const id = texts.get('id') ?? `${BY_NAME}${nameKey(name)}${number > 1 ? `#${number}` : ''}`;
  const [position, email] = [texts.get('position'), texts.get('email')];
  const named = texts.get('job');
  const job = named === undefined ? undefined : staffTypeIn(named, system);
  const supervisors = texts.get('supervisors');
  const mode = SUPERVISION_MODES.find((one) => one === texts.get('supervision'));
  const licenses = grouped(facts, 'licenses.');
  const permissions = grouped(facts, 'permissions.');
  const flags = [...facts].filter(([fact]) => !fact.includes('.'));
  return {
    id,
    name,
    ...(position && { position }),
    ...(email && { email }),
    ...(job && { job }),
    ...Object.fromEntries(flags),
    ...(licenses && { licenses }),
    ...(permissions && { permissions }),
    ...((supervisors || mode) && {
      supervision: { supervisors: supervisors ? supervisorsIn(supervisors) : [], ...(mode && { mode }) },
    }),
  };
}
