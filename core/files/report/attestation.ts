import { nameKey } from '../../model/names.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import { LEVELS } from '../../model/terms.ts';
import { supervisorsOf } from '../../rules/facts/supervisors.ts';
import { licenseTitle, permissionLabel, soldBy } from '../../systems/catalog.ts';
import { systemById } from '../../systems/index.ts';

/** By whom the people of a practice are put together: whoever signs a sheet knows those who are on it. */
export const ATTESTED_BY = ['supervisor', 'position', 'all'] as const;
export type AttestedBy = (typeof ATTESTED_BY)[number];

/** One license or permission level, in the words of the practice system. */
export interface AttestedColumn {
  key: string;
  kind: 'license' | 'level';
  label: string;
}

export interface AttestedPerson {
  id: string;
  name: string;
  position?: string;
  /** Only where somebody else has the same name. */
  email?: string;
  owner?: true;
  /** By the columns; undefined: not read yet, which is not off. */
  cells: (boolean | undefined)[];
}

/** What one manager signs. */
export interface AttestationSheet {
  /** Name of the supervisor, or the position; absent: everybody, or those of whom it was not read. */
  of?: string;
  people: AttestedPerson[];
}

export interface Attestation {
  by: AttestedBy;
  columns: AttestedColumn[];
  sheets: AttestationSheet[];
}

/** None in a practice system that is not known here: nobody signs for what has no name. */
const columnsOf = ({ system: id, plan }: Practice): AttestedColumn[] => {
  const system = systemById(id);
  if (!system) return [];
  const sold = plan === 'activeClient' ? [] : soldBy(system);
  return [
    ...sold.map((key) => ({ key, kind: 'license' as const, label: licenseTitle(key, system) })),
    ...LEVELS.map((key) => ({ key, kind: 'level' as const, label: permissionLabel(key, system) })),
  ];
};

const cellOf = ({ licenses, permissions }: StaffMember, { key, kind }: AttestedColumn): boolean | undefined => {
  const read: Readonly<Record<string, boolean | undefined>> = (kind === 'license' ? licenses : permissions) ?? {};
  return Object.hasOwn(read, key) ? read[key] : undefined;
};

const toPerson = (member: StaffMember, columns: readonly AttestedColumn[], isNamesake: boolean): AttestedPerson => {
  const { id, name, position, email, owner } = member;
  return {
    id,
    name,
    ...(position !== undefined && { position }),
    ...(isNamesake && email !== undefined && { email }),
    ...(owner && { owner }),
    cells: columns.map((column) => cellOf(member, column)),
  };
};

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });

/** Who works there, as far as was read: nobody who is known to be inactive. */
const activeOf = ({ staff }: Practice): StaffMember[] =>
  staff.filter(({ active, left }) => active !== false && !left).sort((a, b) => compare(a.name, b.name));

/** Under which titles somebody stands; none: it was not read, or there is none. */
const titlesOf = (member: StaffMember, by: AttestedBy, names: ReadonlyMap<string, string>): string[] => {
  if (by === 'position') return member.position?.trim() ? [member.position.trim()] : [];
  // A supervisor is named by id or by name (S22).
  return by === 'supervisor' ? (supervisorsOf(member) ?? []).map((one) => names.get(one) ?? one) : [];
};

/** Whether there is anything by which sheets could be made for more than one manager. */
export const hasSupervisors = ({ staff }: Practice): boolean =>
  staff.some((member) => (supervisorsOf(member) ?? []).length > 0);

/**
 * Sheets on which managers say that the people they know have the right access. Somebody with several supervisors stands
 * on the sheet of each; those under no title come last.
 */
export function attestationOf(practice: Practice, by: AttestedBy): Attestation {
  const columns = columnsOf(practice);
  const names = new Map(practice.staff.map(({ id, name }) => [id, name]));
  const titled = new Map<string, AttestationSheet>();
  const rest: AttestedPerson[] = [];
  const active = activeOf(practice);
  const namesakes = Map.groupBy(active, ({ name }) => nameKey(name));
  for (const member of active) {
    const person = toPerson(member, columns, (namesakes.get(nameKey(member.name))?.length ?? 0) > 1);
    const titles = new Map(titlesOf(member, by, names).map((title) => [nameKey(title), title]));
    for (const [key, title] of titles) {
      const sheet = titled.get(key) ?? { of: title, people: [] };
      sheet.people.push(person);
      titled.set(key, sheet);
    }
    if (titles.size === 0) rest.push(person);
  }
  const sheets = [...titled.values()].sort((a, b) => compare(a.of ?? '', b.of ?? ''));
  return { by, columns, sheets: rest.length > 0 ? [...sheets, { people: rest }] : sheets };
}
