import type { StaffMember, Supervision } from '../../model/practice.ts';
import { type License, STAFF_TYPE_IDS, SUPERVISION_MODES } from '../../model/terms.ts';
import { staffTypeName } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import type { columns as headings } from '../../words/en/columns.ts';
import { activeOrInactive, type CellKind, choice, onOrOff, text, texts, yesOrNo } from './cellKinds.ts';

/** What the cells of a row say of somebody: each of them may be missing. First and last names are written as one name. */
export type RowFacts = Omit<Partial<StaffMember>, 'supervision'> & {
  firstName?: string;
  lastName?: string;
  supervision?: Partial<Supervision>;
};

type Given<T> = Exclude<T, undefined>;

/** What a column holds of a person: the field that is called as the column is, or what stands at `at`. */
type Held<Id> = (Id extends keyof RowFacts ? { cells: CellKind<Given<RowFacts[Id]>> } : never) | HeldWithin;

/** A part of the field `supervision`. */
type HeldWithin = {
  [Key in keyof Supervision]-?: { at: readonly ['supervision', Key]; cells: CellKind<Given<Supervision[Key]>> };
}[keyof Supervision];

interface Headed {
  /** Headings under which rosters of others have it, beside our own in each language (core/words/en/columns.ts). */
  alsoCalled?: readonly string[];
  /** The column of the practice system's own pages that holds the same: its headings are known, and it is always written. */
  onPages?: keyof PracticeSystem['columns'];
}

type Stated<Id> = Headed & Held<Id>;

/** The columns of every practice system, by their ids, in the order in which they are written. */
export const COLUMNS: { readonly [Id in keyof typeof headings.roster]: Stated<Id> } = {
  id: { cells: text, alsoCalled: ['staff id', 'user id', 'employee id'] },
  name: {
    cells: text,
    alsoCalled: ['full name', 'employee', 'employee name', 'user', 'user name'],
    onPages: 'name',
  },
  firstName: { cells: text, alsoCalled: ['given name', 'first'] },
  lastName: { cells: text, alsoCalled: ['family name', 'surname', 'last'] },
  position: { cells: text, alsoCalled: ['title', 'job title', 'role'], onPages: 'position' },
  email: { cells: text, alsoCalled: ['e-mail', 'email address', 'mail'], onPages: 'email' },
  job: {
    cells: choice(STAFF_TYPE_IDS, staffTypeName),
  },
  supervisors: {
    at: ['supervision', 'supervisors'],
    cells: texts,
    alsoCalled: ['supervisor', 'supervised by'],
  },
  supervision: { at: ['supervision', 'mode'], cells: choice(SUPERVISION_MODES) },
  active: { cells: activeOrInactive, alsoCalled: ['active', 'account status'], onPages: 'status' },
  left: { cells: yesOrNo },
  owner: { cells: yesOrNo, alsoCalled: ['owner'] },
  telehealth: { cells: yesOrNo },
  amaCpt: { cells: yesOrNo, alsoCalled: ['ama cpt'] },
  leaving: { cells: yesOrNo },
  self: { cells: yesOrNo },
  ambiguous: { cells: yesOrNo },
};

/** What a column of a roster can hold; licenses and permissions by their key, such as `permissions.therapist`. */
export type RosterColumn = keyof typeof COLUMNS | `licenses.${License}` | `permissions.${string}`;

/** A column of a roster: how it is known, what it holds of a person, and how that stands in a cell. */
export interface Column extends Headed {
  /** The field of a person, and the key in it where the field holds several facts. */
  at: readonly [field: string, key?: string];
  cells: CellKind<unknown>;
}

/** The column with an id. Each license and each permission of a practice system has one. */
export function columnById(id: RosterColumn): Column {
  const [field = id, ...key] = id.split('.');
  return key.length > 0
    ? { at: [field, key.join('.')], cells: onOrOff }
    : { at: [id], ...COLUMNS[id as keyof typeof COLUMNS] };
}
