import { LEVELS, type Level, LICENSES, type License, type OtherList, type PageKind } from '../model/terms.ts';
import { capitalized } from '../words/capitalized.ts';
import { type Words, withArticle } from '../words/fill.ts';
import { licenseWords } from '../words/licenses.ts';
import type { Permission, PracticeSystem, SystemBasics, Vocabulary } from './system.ts';

const catalogs = new WeakMap<readonly Permission[], ReadonlyMap<string, Permission>>();

/** A catalogue never changes: its entries are looked up by their keys. */
const entryOf = (key: string, { permissions }: SystemBasics): Permission | undefined => {
  const catalog = catalogs.get(permissions) ?? new Map(permissions.map((permission) => [permission.key, permission]));
  catalogs.set(permissions, catalog);
  return catalog.get(key);
};

/** Whether a permission lets somebody do something: a restriction grants nothing (docs/design.md §3). */
export const grants = (key: string, system: SystemBasics): boolean => entryOf(key, system)?.kind !== 'restriction';

/** A box that is in no catalogue is named by its key, with its column as the page heads it: “Therapist.new-box”. */
const nameOfUnknown = (key: string, system: SystemBasics): string =>
  key.replace(/^\w+(?=\.)/, (level) => entryOf(level, system)?.labels[0].replace(/\s/g, '') ?? level);

/** The label of a permission as its page writes it. */
export const permissionLabel = (key: string, system: SystemBasics): string =>
  capitalized(entryOf(key, system)?.labels[0] ?? nameOfUnknown(key, system));

/** The least license with which a permission level works. */
export const needOfLevel = (level: Level, { permissions }: SystemBasics): License | 'none' =>
  permissions.find(({ key }) => key === level)?.needs ?? 'none';

/** A license that a system does not sell is off for everybody, bought by nobody, and never waited for. */
export const sells = (license: License, { licenses }: Pick<Vocabulary, 'licenses'>): boolean =>
  licenses[license].length > 0;

export const soldBy = (system: Pick<Vocabulary, 'licenses'>): License[] =>
  LICENSES.filter((license) => sells(license, system));

/** What the licenses of a system are called. */
export type Called = Pick<Vocabulary, 'called'>;

const named = (license: License, { called }: Called, isSeveral: boolean): string => {
  const { as = 'license', label } = called[license];
  const { nouns, labeled } = licenseWords();
  return labeled(nouns[as][isSeveral ? 1 : 0], label);
};

/** What a license is called, in the language that is spoken: “Provider license”. */
export const licenseName = (license: License, system: Called): string => named(license, system, false);

/** What it is called where nothing stands before it, as in a heading: “Licencia Provider”. */
export const licenseTitle = (license: License, system: Called): string => capitalized(licenseName(license, system));

/** What several of them are called. */
export const licensesName = (license: License, system: Called): string => named(license, system, true);

/** A license in each form in which a text may name it, in the language that is spoken. */
export interface LicenseForms {
  /** In one word, as its switch is labeled: “Provider”. */
  label: string;
  /** “Provider license”. */
  name: string;
  /** “a Provider license”. */
  one: string;
  /** “Provider licenses”. */
  several: string;
}

export function licenseForms(license: License, system: Called): LicenseForms {
  const name = licenseName(license, system);
  return {
    label: system.called[license].label,
    name,
    one: withArticle(name),
    several: licensesName(license, system),
  };
}

/** What a page is called in its own heading, as its system prints it. */
export const pageTitle = (kind: PageKind, { pages }: Pick<Vocabulary, 'pages'>): string =>
  pages[kind].marks.find(({ on, shown }) => on === 'heading' && shown)?.shown ?? '';

const ARTICLED: Record<License, string> = { provider: 'aProvider', admin: 'anAdmin' };

/** A system as far as texts name its parts; the quick check names nobody who has a level. */
type Named = SystemBasics & Partial<Pick<PracticeSystem, 'holders'>>;

/** What it calls what it sells, where none in particular is meant: “license”, or “subscription” if all of it is that. */
const anyOf = (system: Named): { anyLicense: string; anyLicenses: string } => {
  const isSubscription = soldBy(system).every((license) => system.called[license].as === 'subscription');
  const [anyLicense, anyLicenses] = licenseWords().nouns[isSubscription ? 'subscription' : 'license'];
  return { anyLicense, anyLicenses };
};

const wordsWith = (licenses: readonly License[], system: Named): Words => {
  const words: Record<string, string> = {
    ...system.paths(),
    ...system.holders,
    ...anyOf(system),
  };
  for (const license of licenses) {
    const { label, name, one, several } = licenseForms(license, system);
    words[license] = name;
    words[ARTICLED[license]] = one;
    words[`${license}s`] = several;
    words[`${license}Label`] = label;
  }
  for (const level of LEVELS) words[level] = permissionLabel(level, system);
  return words;
};

/**
 * The words of a system for texts such as `Go to {manageLicenses} and turn on the {provider} for {name}`: its paths, its
 * licenses (`{aProvider}` with an article, `{providers}` several, `{anyLicense}` and `{anyLicenses}` where none in
 * particular is meant), the labels of licenses and levels as its pages write them (`{providerLabel}`, `{billing}`), and
 * what somebody is called who has an admin level (`{organizationAdministrator}`). A license that is not sold has no words.
 */
export const wordsOf = (system: Named): Words => wordsWith(soldBy(system), system);

/** What an add-on is called: what the last menu on the way to its list says. */
export const addOnName = (list: OtherList, { paths }: Pick<PracticeSystem, 'paths'>): string =>
  paths()[list].split(' > ').at(-1) ?? '';

/** With words for licenses that are not sold as well: a practice's own rule may name them all the same. */
export const allWordsOf = (system: Named): Words => wordsWith(LICENSES, system);
