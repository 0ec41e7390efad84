import { LEVELS, LICENSES } from '../../model/terms.ts';
import { permissionLabel, soldBy } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { columnWords } from '../../words/columns.ts';
import { COLUMNS, columnById, type RosterColumn } from './columns.ts';
import { inEachLanguage } from './inEachLanguage.ts';

/** A column with the headings by which it is known; the first is the one we write. */
export interface KnownColumn {
  column: RosterColumn;
  labels: readonly [string, ...string[]];
}

/** In the language that is spoken, then in all: what was written in another one is understood. */
const inAll = (tell: (words: ReturnType<typeof columnWords>) => string): [string, ...string[]] => [
  tell(columnWords()),
  ...inEachLanguage(() => tell(columnWords())),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const aboutThePerson = (columns: Partial<PracticeSystem['columns']>): KnownColumn[] =>
  (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((column) => {
    const { alsoCalled = [], onPages } = columnById(column);
    const shown = (onPages && columns[onPages]) ?? [];
    return { column, labels: [...inAll(({ roster }) => roster[column]), ...shown, ...alsoCalled] };
  });

/**
 * All columns that are known in a practice system, in the order in which they are written. Of a system that is not known
 * here those about the person alone, and the licenses by their keys.
 */
export function knownColumns(system: PracticeSystem | undefined): KnownColumn[] {
  if (!system) {
    const licenses = LICENSES.map((one): KnownColumn => ({ column: `licenses.${one}`, labels: [capital(one)] }));
    return [...aboutThePerson({}), ...licenses];
  }
  const { columns, licenses, levels, permissions } = system;
  return [
    ...aboutThePerson(columns),
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

/** A permission that is in no catalogue is headed by its key: `[therapist.something-new]`. */
export const uncataloguedColumn = (key: string): KnownColumn => ({
  column: `permissions.${key}`,
  labels: [`[${key}]`],
});

const UNCATALOGUED = /^\[(.+)\]$/s;
/** Keys that would change what every object is. */
const NO_KEY = new Set(['__proto__', 'constructor', 'prototype']);

/** The permission that such a heading is of. */
export const uncataloguedIn = (heading: string): RosterColumn | undefined => {
  const key = UNCATALOGUED.exec(heading.trim())?.[1];
  return key !== undefined && !NO_KEY.has(key) ? `permissions.${key}` : undefined;
};
