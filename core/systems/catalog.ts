import { type Level, LICENSES, type License, type StaffTypeId } from '../model/terms.ts';
import { withArticle } from '../words/fill.ts';
import { licenseWords } from '../words/licenses.ts';
import { staffTypeWords } from '../words/staffTypes.ts';
import type { Permission, SystemBasics, Vocabulary } from './system.ts';

const catalogs = new WeakMap<readonly Permission[], ReadonlyMap<string, Permission>>();

/** A catalogue never changes: its entries are looked up by their keys. */
const entryOf = (key: string, { permissions }: SystemBasics): Permission | undefined => {
  const catalog = catalogs.get(permissions) ?? new Map(permissions.map((permission) => [permission.key, permission]));
  catalogs.set(permissions, catalog);
  return catalog.get(key);
};

/** Whether a permission lets somebody do something: a restriction grants nothing (docs/design.md §3). */
export const grants = (key: string, system: SystemBasics): boolean => entryOf(key, system)?.kind !== 'restriction';

/** The label of a permission as its page writes it, or the key of one that is in no catalogue. */
export function permissionLabel(key: string, system: SystemBasics): string {
  const label = entryOf(key, system)?.labels[0] ?? key;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The least license with which a permission level works. */
export const needOfLevel = (level: Level, { permissions }: SystemBasics): License | 'none' =>
  permissions.find(({ key }) => key === level)?.needs ?? 'none';

/** A license that a system does not sell is off for everybody, bought by nobody, and never waited for. */
export const sells = (license: License, { licenses }: Pick<Vocabulary, 'licenses'>): boolean =>
  licenses[license].length > 0;

export const soldBy = (system: Pick<Vocabulary, 'licenses'>): License[] =>
  LICENSES.filter((license) => sells(license, system));

/** What a license is called, in the language that is spoken: “Provider license”. */
export const licenseName = (license: License, { called }: Pick<SystemBasics, 'called'>): string => {
  const { as, label } = called[license];
  return licenseWords()[as](label);
};

/** What it is called where nothing stands before it, as in a heading: “Licencia Provider”. */
export function licenseTitle(license: License, system: Pick<SystemBasics, 'called'>): string {
  const name = licenseName(license, system);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What several of them are called. */
export const licensesName = (license: License, { called }: Pick<SystemBasics, 'called'>): string => {
  const { as, label } = called[license];
  return licenseWords().several[as](label);
};

/** What a staff type is called, in the language that is spoken: “Biller who opens documentation”. */
export const staffTypeName = (job: StaffTypeId): string => staffTypeWords()[job];

const ARTICLED: Record<License, string> = { provider: 'aProvider', admin: 'anAdmin' };

const wordsWith = (licenses: readonly License[], system: SystemBasics): Readonly<Record<string, string>> => ({
  ...system.paths(),
  ...Object.fromEntries(
    licenses.flatMap((license) => {
      const name = licenseName(license, system);
      return [
        [license, name],
        [ARTICLED[license], withArticle(name)],
      ];
    }),
  ),
  therapist: licenseWords().level(system.levels.therapist[0]),
});

/**
 * The words of a system for texts such as `Switch the {provider} of {name} on, under {manageLicenses}`: its paths, its
 * licenses (`{aProvider}` with an article) and its `{therapist}` permissions. A license that is not sold has no words.
 */
export const wordsOf = (system: SystemBasics): Readonly<Record<string, string>> => wordsWith(soldBy(system), system);

/** With words for licenses that are not sold as well: a practice's own rule may name them all the same. */
export const allWordsOf = (system: SystemBasics): Readonly<Record<string, string>> => wordsWith(LICENSES, system);
