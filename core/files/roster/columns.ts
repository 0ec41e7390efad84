import type { StaffMember, Supervision } from '../../model/practice.ts';
import { type License, STAFF_TYPE_IDS, type StaffTypeId, SUPERVISION_MODES } from '../../model/terms.ts';
import { staffTypeName } from '../../systems/staffTypeName.ts';
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
  /**
   * Headings under which rosters of others have it, beside our own in each language (core/words/en/columns.ts): the most
   * telling first, for where two columns of a file may be it.
   */
  alsoCalled?: readonly string[];
  /** The column of the practice system's own pages that holds the same: its headings are known, and it is always written. */
  onPages?: keyof PracticeSystem['columns'];
}

type Stated<Id> = Headed & Held<Id>;

const listed = (...lines: string[]): string[] => lines.flatMap((line) => line.split(' | '));

/** How staff types were written before: what was exported then is still read. */
const FORMER_STAFF_TYPES: Partial<Record<StaffTypeId, readonly string[]>> = {
  billerWithDocumentation: ['biller who opens documentation', 'facturación, abre documentación'],
  billerWithoutDocumentation: ['biller who opens no documentation', 'facturación, no abre documentación'],
};

/** The columns of every practice system, by their ids, in the order in which they are written. */
export const COLUMNS: { readonly [Id in keyof typeof headings.roster]: Stated<Id> } = {
  // An employee number, and the id of any other program, is no id of the practice system.
  id: { cells: text },
  name: {
    cells: text,
    alsoCalled: listed(
      'full name | fullname | employee name | staff member | staff name | display name | displayname | legal name',
      'preferred name | payroll name | worker name | member name | user full name | name | nombre completo',
      'nombre y apellidos | nombre | employee | team member | staff | worker | member | person | user | user name',
      'username | empleado | provider name | provider | clinician | therapist | title',
    ),
    onPages: 'name',
  },
  firstName: {
    cells: text,
    alsoCalled: listed(
      'first name | firstname | given name | givenname | fname | forename | preferred first name | first',
      'nombre de pila | primer nombre',
    ),
  },
  lastName: {
    cells: text,
    alsoCalled: listed(
      'last name | lastname | family name | familyname | surname | lname | last | apellidos | apellido',
    ),
  },
  position: {
    cells: text,
    alsoCalled: listed(
      'position | job title | title | position title | position description | employee title | role | job | roles',
      'occupation | designation | cargo | puesto | rol | función | business title | job role | staff role',
    ),
    onPages: 'position',
  },
  email: {
    cells: text,
    alsoCalled: listed(
      'email | email address | e-mail | e-mail address | primary email | work email | work email address | mail',
      'user principal name | upn | business email | login email | user email | correo | correo electrónico',
      'correo electronico | email id | user name | username | login | user',
    ),
    onPages: 'email',
  },
  job: {
    cells: choice(STAFF_TYPE_IDS, staffTypeName, FORMER_STAFF_TYPES),
  },
  supervisors: {
    at: ['supervision', 'supervisors'],
    cells: texts,
    // The “Supervisor” of an HR list is a line manager.
    alsoCalled: listed('clinical supervisor | clinical supervisors | supervised by'),
  },
  supervision: { at: ['supervision', 'mode'], cells: choice(SUPERVISION_MODES) },
  active: {
    cells: activeOrInactive,
    alsoCalled: listed(
      'status | account status | employment status | employee status | user status | position status | active',
      'is active | account enabled | enabled | staff status | state | estado | activo | activa | assignment status',
      'worker status | user state | record status',
    ),
    onPages: 'status',
  },
  unclearStatus: { cells: yesOrNo },
  left: { cells: yesOrNo, alsoCalled: ['off the staff list'] },
  owner: { cells: yesOrNo, alsoCalled: ['owner'] },
  telehealth: { cells: yesOrNo },
  clientPortal: { cells: yesOrNo },
  wiley: { cells: yesOrNo },
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

/** Ids and what staff lists show have a column in all that we write, even if nobody has anything in it. */
export const ALWAYS_WRITTEN: readonly RosterColumn[] = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter(
  (id) => id === 'id' || COLUMNS[id].onPages !== undefined,
);

/** The same text as V8 keeps the keys of objects: with another one it looks the key up each time that it is used. */
const asKey = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** The column with an id. Each license and each permission of a practice system has one. */
export function columnById(id: RosterColumn): Column {
  const [field = id, ...key] = id.split('.');
  return key.length > 0
    ? { at: [asKey(field), asKey(key.join('.'))], cells: onOrOff }
    : { at: [asKey(id)], ...COLUMNS[id as keyof typeof COLUMNS] };
}
