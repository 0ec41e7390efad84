import type { StaffMember } from '../practice.ts';
import { grants, licenseName, permissionLabel, sells } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { License } from '../terms.ts';
import type { Facts } from './condition.ts';
import type { Supervisors } from './supervisors.ts';

/** What the facts of one person are read from. */
export interface Surroundings {
  system: PracticeSystem;
  supervisors: Supervisors;
}

type Known = boolean | undefined;
type Tell = (member: StaffMember, around: Surroundings) => string | undefined;

interface FactDefinition {
  /** Undefined while unread. */
  read: (member: StaffMember, around: Surroundings) => Known;
  /** The fact in words, for the evidence of a finding; a fact without words goes without saying. */
  on?: Tell;
  off?: Tell;
  /** Under which name an unread fact is listed. */
  unread?: string;
}

const isIn = (key: string, column: string): boolean => key === column || key.startsWith(`${column}.`);

/** The boxes of a column that are on and grant something: a restriction grants nothing (design §3). */
const granted = (member: StaffMember, column: string, system: PracticeSystem): string[] =>
  Object.entries(member.permissions ?? {})
    .filter(([key, on]) => on && isIn(key, column) && grants(key, system))
    .map(([key]) => key);

/** A box that is absent below a level read as off is off; below an unread level nothing is known. */
const column = (name: string): FactDefinition => ({
  read: (member, { system }) => {
    const { permissions } = member;
    if (permissions === undefined) return undefined;
    if (permissions[name]) return true;
    for (const key in permissions) if (permissions[key] && isIn(key, name) && grants(key, system)) return true;
    return permissions[name];
  },
  on: (member, { system }) => {
    const labels = granted(member, name, system).map((key) => `“${permissionLabel(key, system)}”`);
    return `Permission on: ${labels.join(', ')}.`;
  },
  off: (_, { system }) => `Nothing is on under ${permissionLabel(name, system)}.`,
  unread: `permissions.${name}`,
});

/** A license that the system does not sell is off for everybody, and that goes without saying. */
const license = (name: License): FactDefinition => ({
  read: (member, { system }) => (sells(name, system) ? member.licenses?.[name] : false),
  on: (_, { system }) => `The ${licenseName(name, system)} is switched on.`,
  off: (_, { system }) => (sells(name, system) ? `The ${licenseName(name, system)} is switched off.` : undefined),
  unread: `licenses.${name}`,
});

export const isOwner = (member: StaffMember): boolean => member.owner ?? member.job === 'accountOwner';

/** Each fact that a rule about a person can name. */
export const personFacts = {
  active: { read: (member) => member.active ?? true, off: () => 'This person is no longer active.' },
  owner: { read: isOwner, on: () => 'This person is the account owner.' },
  provider: license('provider'),
  admin: license('admin'),
  therapist: column('therapist'),
  telehealth: { read: (member) => member.telehealth ?? false, on: () => 'Holds telehealth sessions.' },
  supervisor: {
    read: (member, { supervisors }) => supervisors.isSupervisor(member),
    on: (member, { supervisors }) => `Reviews the notes of ${supervisors.supervisedBy(member).join(', ')}.`,
  },
  documentation: {
    read: (member) => member.job === 'billerWithDocumentation',
    on: () => 'Set down as a biller who opens documentation.',
  },
  administration: column('administration'),
  organizationAdministration: column('organizationAdministration'),
  billing: column('billing'),
} satisfies Record<string, FactDefinition>;

export type PersonFact = keyof typeof personFacts;

const definitions = Object.entries(personFacts) as [PersonFact, FactDefinition][];

/** The bit of each fact. */
export const personBits: ReadonlyMap<PersonFact, number> = new Map(definitions.map(([name], i) => [name, 1 << i]));

/** All facts of one person, known and unknown side by side. */
export function packPerson(member: StaffMember, around: Surroundings): Facts {
  const facts: Facts = { on: 0, off: 0 };
  definitions.forEach(([, { read }], i) => {
    const value = read(member, around);
    if (value === undefined) return;
    facts[value ? 'on' : 'off'] |= 1 << i;
  });
  return facts;
}

/** The facts behind the bits, in words. */
export function tellFacts({ on, off }: Facts, member: StaffMember, around: Surroundings): string[] {
  return definitions.flatMap(([, fact], i) => {
    const words = on & (1 << i) ? fact.on?.(member, around) : off & (1 << i) ? fact.off?.(member, around) : undefined;
    return words === undefined ? [] : [words];
  });
}

/** Names of the unread facts behind the bits, such as `licenses.provider` or `permissions.therapist`. */
export const unreadNames = (bits: number): string[] =>
  definitions.flatMap(([, { unread }], i) => (bits & (1 << i) && unread ? [unread] : []));
