import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import type { Grid } from './grid.ts';
import { columnOf } from './headers.ts';
import type { FoundPerson } from './known.ts';
import type { Look } from './look.ts';
import { peopleIn } from './person.ts';
import { NOTHING } from './places.ts';
import { isSettable, namedIn, stateOf } from './switches.ts';
import { everythingIn } from './tree.ts';

type Licenses = Partial<Record<License, boolean>>;

/** What stands between the names of two licenses. */
const BETWEEN = /[,;+&/|·•]/;

const isSold = (license: License, { licenses }: Vocabulary): boolean => licenses[license].length > 0;

/** The licenses that a cell names, and those that it does not; nothing, if any word of it is not understood. */
function licensesNamed(cell: PageNode, vocabulary: Vocabulary): Licenses {
  const { none, both } = vocabulary.licenseColumn;
  const named = new Set<License | 'none'>();
  for (const text of namedIn(cell)?.flatMap((said) => (isLabel(said, both) ? said : said.split(BETWEEN))) ?? []) {
    const licenses = LICENSES.filter(
      (license) => isSold(license, vocabulary) && (isLabel(text, vocabulary.licenses[license]) || isLabel(text, both)),
    );
    if (licenses.length === 0 && !isLabel(text, none)) return {};
    for (const license of licenses.length > 0 ? licenses : (['none'] as const)) named.add(license);
  }
  if (named.size === 0 || (named.has('none') && named.size > 1)) return {};
  return Object.fromEntries(
    LICENSES.flatMap((license) => (isSold(license, vocabulary) ? [[license, named.has(license)]] : [])),
  );
}

/** What several rows of one person say together: on if one of them is; else off if all are. */
const together = (all: readonly Licenses[]): Licenses => {
  const licenses: Licenses = {};
  for (const license of LICENSES) {
    const states = all.map((one) => one[license]);
    if (states.includes(true)) licenses[license] = true;
    else if (states.every((state) => state === false)) licenses[license] = false;
  }
  return licenses;
};

/** Somebody who has a row for each location has the licenses of all of them. */
const inAllRows = (people: FoundPerson[]): FoundPerson[] => {
  const rows = Map.groupBy(people, ({ person }) => person.id);
  if (rows.size + (rows.get(undefined)?.length ?? 1) - 1 === people.length) return people;
  return people.map((found) => {
    const same = rows.get(found.person.id) ?? [];
    if (found.person.id === undefined || same.length < 2) return found;
    return {
      ...found,
      person: { ...found.person, licenses: together(same.map(({ person }) => person.licenses ?? {})) },
    };
  });
};

const licensesOf = ({ person: { licenses = {} } }: FoundPerson): boolean[] => Object.values(licenses);

/** How what a cell says looks; '' where something in it is set. */
const colorIn = (cell: PageNode): string => {
  const inner = everythingIn(cell);
  return inner.some(isSettable)
    ? ''
    : inner
        .flatMap((node) => (node.content.some((piece) => typeof piece !== 'string') ? [] : (node.looks?.color ?? [])))
        .join();
};

/** Whether everybody is said to have everything, though not in the same color: then it is the color that tells. */
const isToldByColor = (people: readonly FoundPerson[], columns: readonly number[], count: number): boolean => {
  const isAll =
    people.length > 1 &&
    people.every((found) => {
      const states = licensesOf(found);
      return states.length === count && states.every(Boolean);
    });
  return (
    isAll && columns.some((column) => new Set(people.map(({ row }) => colorIn(row.cells[column] ?? NOTHING))).size > 1)
  );
};

/**
 * Organization > Manage Licenses: a switch per person and license (S1, docs/domain.md §2.7), or a column that names the
 * license.
 */
export function readManageLicenses(grid: Grid, look: Look): FoundPerson[] {
  const { vocabulary } = look;
  const columns = LICENSES.map((license) => [license, columnOf(grid, vocabulary.licenses[license])] as const);
  const hasOwn = columns.some(([, column]) => column !== -1);
  const naming = hasOwn ? -1 : columnOf(grid, vocabulary.licenseColumn.called);
  const how = ['manageLicenses', ...columns, naming].join();
  const people = peopleIn(grid, look, how, (found) => {
    const { cells } = found.row;
    // What stands in the other rows of a name that goes over several is read of nobody.
    if (found.row.cells.some(({ says }) => (says?.rows ?? 1) > 1)) return found;
    const named = cells[naming];
    const licenses: Licenses = named ? licensesNamed(named, vocabulary) : {};
    for (const [license, column] of columns) {
      const cell = cells[column];
      const state = cell && stateOf(cell, vocabulary);
      if (state !== undefined) licenses[license] = state;
    }
    return { ...found, person: { ...found.person, licenses } };
  });
  const told = columns.flatMap(([, column]) => (column === -1 ? [] : column));
  const count = hasOwn ? told.length : LICENSES.filter((license) => isSold(license, vocabulary)).length;
  return isToldByColor(people, hasOwn ? told : [naming], count)
    ? people.map((found) => ({ ...found, person: { ...found.person, licenses: {} } }))
    : inAllRows(people);
}
