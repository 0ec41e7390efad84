import type { StaffMember } from '../../model/practice.ts';
import { LEVELS, type License } from '../../model/terms.ts';
import { permissionLabel, soldBy } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { columnWords } from '../../words/columns.ts';
import { LANGUAGES, languageNow } from '../../words/language.ts';

/** What is said of a person with yes or no. */
export const FLAGS = [
  'active',
  'left',
  'owner',
  'telehealth',
  'amaCpt',
  'leaving',
  'self',
  'ambiguous',
] as const satisfies readonly (keyof StaffMember)[];
export type Flag = (typeof FLAGS)[number];

const TEXTS = [
  'id',
  'name',
  'firstName',
  'lastName',
  'position',
  'email',
  'job',
  'supervisors',
  'supervision',
] as const;

/** What a column of a roster can hold; licenses and permissions by their key, such as `permissions.therapist`. */
export type RosterColumn = (typeof TEXTS)[number] | Flag | `licenses.${License}` | `permissions.${string}`;

/** What else such columns are called in rosters of others. */
const ALIASES: Partial<Record<(typeof TEXTS)[number] | Flag, readonly string[]>> = {
  id: ['staff id', 'user id', 'employee id'],
  name: ['full name', 'employee', 'employee name', 'user', 'user name'],
  firstName: ['given name', 'first'],
  lastName: ['family name', 'surname', 'last'],
  position: ['title', 'job title', 'role'],
  email: ['e-mail', 'email address', 'mail'],
  supervisors: ['supervisor', 'supervised by'],
  active: ['active', 'account status'],
  owner: ['owner'],
  amaCpt: ['ama cpt'],
};

/** In every language, the one that is spoken first: what was written in another one is understood. */
const inAll = (tell: (words: ReturnType<typeof columnWords>) => string): [string, ...string[]] => {
  const others = LANGUAGES.filter((language) => language !== languageNow());
  return [tell(columnWords()), ...others.map((language) => tell(columnWords(language)))];
};

/** A column with the labels by which it is known; the first is the one we write. */
export interface KnownColumn {
  column: RosterColumn;
  labels: readonly [string, ...string[]];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All columns that are known in a practice system, in the order in which they are written. */
export function knownColumns(system: PracticeSystem): KnownColumn[] {
  const { columns, licenses, levels, permissions } = system;
  const common = [...TEXTS, ...FLAGS].map((column): KnownColumn => {
    const own = column === 'active' ? columns.status : column in columns ? columns[column as 'name'] : [];
    return { column, labels: [...inAll((words) => words[column]), ...(ALIASES[column] ?? []), ...own] };
  });
  return [
    ...common,
    ...soldBy(system).map((license): KnownColumn => {
      const [name = license, ...others] = licenses[license];
      return { column: `licenses.${license}`, labels: [capital(name), ...others] };
    }),
    ...LEVELS.map(
      (level): KnownColumn => ({
        column: `permissions.${level}`,
        labels: [
          ...inAll((words) => words.permissions(permissionLabel(level, system))),
          ...levels[level],
          ...levels[level].map((one) => `${one} permission`),
        ],
      }),
    ),
    ...permissions
      .filter(({ key, level }) => key !== level)
      .map(
        ({ key, level, labels }): KnownColumn => ({
          column: `permissions.${key}`,
          labels: [`${capital(levels[level][0])}: ${labels[0]}`, ...labels],
        }),
      ),
  ];
}

const RAW = /^\[(.+)\]$/s;
const NO_KEY = new Set(['__proto__', 'constructor', 'prototype']);

/** Columns that every roster of ours has. */
export const ALWAYS_WRITTEN: ReadonlySet<RosterColumn> = new Set(['id', 'name', 'position', 'email', 'active']);

/** The heading of a permission that is in no catalogue. */
export const rawHeading = (key: string): string => `[${key}]`;

/** The key of such a permission. */
export const rawKey = (heading: string): string | undefined => {
  const key = RAW.exec(heading.trim())?.[1];
  return key !== undefined && !NO_KEY.has(key) ? key : undefined;
};
