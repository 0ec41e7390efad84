import { labelKey } from '../../model/labels.ts';
import { LEVELS, LICENSES, type License } from '../../model/terms.ts';
import { licenseName, soldBy } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { inLanguage, LANGUAGES } from '../../words/language.ts';
import { knownColumns, rawKey } from '../roster/columns.ts';
import type { StaffColumn } from './answers.ts';

/** What other programs call such columns, the most telling first. Supervisors of an HR list are line managers: none here. */
const ALIASES: Readonly<Partial<Record<StaffColumn, readonly string[]>>> = {
  name: [
    'full name|fullname|employee name|staff member|staff name|display name|displayname|legal name|preferred name|payroll name',
    'worker name|member name|user full name|name|nombre completo|nombre y apellidos|nombre|employee|team member|staff|worker|member',
    'person|user|user name|username|empleado|provider name|provider|clinician|therapist|title',
  ],
  firstName: [
    'first name|firstname|given name|givenname|fname|forename|preferred first name|first|nombre de pila|primer nombre',
  ],
  lastName: ['last name|lastname|family name|familyname|surname|lname|last|apellidos|apellido'],
  email: [
    'email|email address|e-mail|e-mail address|primary email|work email|work email address|mail|user principal name|upn',
    'business email|login email|user email|correo|correo electrónico|correo electronico|email id|user name|username|login|user',
  ],
  position: [
    'position|job title|title|position title|position description|employee title|role|job|roles|occupation|designation',
    'cargo|puesto|rol|función|business title|job role|staff role',
  ],
  active: [
    'status|account status|employment status|employee status|user status|position status|active|is active|account enabled|enabled',
    'staff status|state|estado|activo|activa|assignment status|worker status|user state|record status',
  ],
  suspended: [
    'suspended|is suspended|disabled|is disabled|block credential|blocked|sign in blocked|sign-in blocked|deactivated|archived',
    'deleted|is deleted|inactive|is inactive|terminated|is hidden|hidden|account disabled|suspendido|bloqueado|inactivo',
  ],
  licenses: [
    'licenses|license|license s|license type|license types|licence|licences|license name|license names|seat type|licencias|licencia',
  ],
  supervisors: ['supervisors|clinical supervisor|clinical supervisors|supervised by'],
};

const SPECIFIC =
  /\b(?:license|licenses|licence|licences|seat|seats|subscription|subscriptions|subscribed|licencia|licencias|suscripción)\b/;

/**
 * A heading in the forms under which it may be known: without hints such as “[Required]” or “(Y/N)”, with the words of
 * `givenName` apart, and for `profile.firstName` its last part alone.
 */
export function formsOf(heading: string): string[] {
  const apart = heading.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ').replace(/[_]+/g, ' ');
  const plain = (text: string): string => labelKey(text.replace(/\[[^\]]*\]|\([^)]*\)/g, ' ').replace(/[?*¿]/g, ' '));
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

/** What we write in each language stands first among the labels of such a column. */
const isLevel = (column: StaffColumn): boolean => LEVELS.some((level) => column === `permissions.${level}`);

const ALIAS_RANK = 10;

/** A longer text is no heading. */
const LONGEST = 120;

/** What the headings of staff files mean in a practice system, to be looked up by form. */
export class HeadingWords {
  readonly #known = new Map<string, Proposal[]>();

  constructor(system: PracticeSystem) {
    for (const { column, labels } of knownColumns(system)) {
      const isGroup = column.startsWith('licenses.') || column.startsWith('permissions.');
      for (const [i, label] of labels.entries()) {
        const key = labelKey(label);
        const isOurs = i === 0 || (i < LANGUAGES.length && (!isGroup || isLevel(column)));
        const isBare = !isOurs && isGroup && !SPECIFIC.test(key) && !key.includes('permission');
        if (isOurs || isGroup) this.#add(key, { column, rank: i, isOurs, isBare });
      }
    }
    for (const license of soldBy(system)) this.#addLicense(license, system);
    for (const [column, lists] of Object.entries(ALIASES) as [StaffColumn, readonly string[]][]) {
      for (const [i, alias] of lists.flatMap((list) => list.split('|')).entries()) {
        this.#add(alias, { column, rank: ALIAS_RANK + i, isOurs: false, isBare: false });
      }
    }
    for (const label of system.columns.status) {
      this.#add(labelKey(label), { column: 'active', rank: ALIAS_RANK, isOurs: false, isBare: false });
    }
    for (const column of ['name', 'position', 'email'] as const) {
      for (const label of system.columns[column]) {
        this.#add(labelKey(label), { column, rank: ALIAS_RANK, isOurs: false, isBare: false });
      }
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
  of(heading: string): Proposal[] {
    if (heading.length > LONGEST) return [];
    const raw = rawKey(heading);
    if (raw !== undefined) return [{ column: `permissions.${raw}`, rank: 0, isOurs: true, isBare: false }];
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
