import { labelKey } from '../../model/labels.ts';
import { LEVELS, LICENSES, type License } from '../../model/terms.ts';
import { licenseName, soldBy } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { inLanguage, LANGUAGES } from '../../words/language.ts';
import { type KnownColumn, knownColumns, uncataloguedIn } from '../roster/headings.ts';
import type { StaffColumn } from './answers.ts';

/** Headings of columns that are read and never written, the most telling first. */
const ONLY_READ: Readonly<Record<'suspended' | 'licenses', readonly string[]>> = {
  suspended: [
    'suspended|is suspended|disabled|is disabled|block credential|blocked|sign in blocked|sign-in blocked|deactivated|archived',
    'deleted|is deleted|inactive|is inactive|terminated|is hidden|hidden|account disabled|suspendido|bloqueado|inactivo',
  ],
  licenses: [
    'licenses|license|license s|license type|license types|licence|licences|license name|license names|seat type|licencias|licencia',
  ],
};

const SPECIFIC =
  /\b(?:license|licenses|licence|licences|seat|seats|subscription|subscriptions|subscribed|licencia|licencias|suscripción)\b/;

/**
 * A heading in the forms under which it may be known: without hints such as “[Required]” or “(Y/N)”, with the words of
 * `givenName` apart, and for `profile.firstName` its last part alone.
 */
export function formsOf(heading: string): string[] {
  const apart = heading.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ').replace(/[_]+/g, ' ');
  const plain = (text: string): string => labelKey(text.replace(/\[[^\]]*\]?|\([^)]*\)?/g, ' ').replace(/[?*¿]/g, ' '));
  const last = apart.split('.').at(-1) ?? apart;
  return [...new Set([labelKey(heading), plain(apart), plain(apart.replace(/[.:]/g, ' ')), plain(last)])].filter(
    Boolean,
  );
}

/** What a heading may mean; `rank`: the lower, the more telling. */
export interface Proposal {
  column: StaffColumn;
  rank: number;
  /** It is one of the headings that we write ourselves. */
  isOurs: boolean;
  /** A word such as “Admin”, which means other things elsewhere. */
  isBare: boolean;
}

/** In each language, what we write stands first among the labels of such a column. */
const isLevel = (column: StaffColumn): boolean => LEVELS.some((level) => column === `permissions.${level}`);

/** Headings of others stand behind our own. */
const OTHERS = 10;

/** A longer text is no heading. */
const LONGEST = 120;

/** What the headings of staff files mean in a practice system, to be looked up by form. */
export class HeadingWords {
  readonly #known = new Map<string, Proposal[]>();
  /** The first rows of a file are looked at more than once. */
  readonly #asked = new Map<string, readonly Proposal[]>();

  constructor(system: PracticeSystem) {
    for (const known of knownColumns(system)) this.#addColumn(known);
    for (const license of soldBy(system)) this.#addLicense(license, system);
    for (const column of ['suspended', 'licenses'] as const) {
      for (const [i, heading] of ONLY_READ[column].flatMap((line) => line.split('|')).entries()) {
        this.#add(heading, { column, rank: OTHERS + i, isOurs: false, isBare: false });
      }
    }
  }

  #addColumn({ column, labels }: KnownColumn): void {
    const isGroup = column.includes('.');
    for (const [i, label] of labels.entries()) {
      const key = labelKey(label);
      const isOurs = i === 0 || (i <= LANGUAGES.length && (!isGroup || isLevel(column)));
      const isBare = !isOurs && isGroup && !SPECIFIC.test(key) && !key.includes('permission');
      this.#add(key, { column, rank: isOurs || isGroup ? i : OTHERS + i, isOurs, isBare });
    }
  }

  #addLicense(license: License, system: PracticeSystem): void {
    for (const language of LANGUAGES) {
      const name = inLanguage(language, () => licenseName(license, system));
      this.#add(labelKey(name), { column: `licenses.${license}`, rank: 1, isOurs: false, isBare: false });
    }
  }

  #add(key: string, proposal: Proposal): void {
    const all = this.#known.get(key) ?? [];
    if (!all.some(({ column }) => column === proposal.column)) this.#known.set(key, [...all, proposal]);
  }

  /** Everything that a heading may mean, the most telling first. */
  of(heading: string): readonly Proposal[] {
    const before = this.#asked.get(heading);
    if (before) return before;
    const found = this.#find(heading);
    this.#asked.set(heading, found);
    return found;
  }

  #find(heading: string): Proposal[] {
    if (heading.length > LONGEST) return [];
    const uncatalogued = uncataloguedIn(heading);
    if (uncatalogued) return [{ column: uncatalogued, rank: 0, isOurs: true, isBare: false }];
    const found = formsOf(heading).flatMap((form, i) =>
      (this.#known.get(form) ?? []).map((proposal) => ({
        ...proposal,
        rank: proposal.rank + i * 3,
        isOurs: proposal.isOurs && i === 0,
      })),
    );
    const best = new Map<StaffColumn, Proposal>();
    for (const one of found) if ((best.get(one.column)?.rank ?? Infinity) > one.rank) best.set(one.column, one);
    return [...best.values()].sort((a, b) => a.rank - b.rank);
  }
}

export const LICENSE_COLUMNS = LICENSES.map((license) => `licenses.${license}` as const);
