import type { StaffMember } from '../practice.ts';
import { licenseName, permissionLabel, sells } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { Level, License } from '../terms.ts';
import type { Facts } from './condition.ts';
import { BOX_FACTS, granted, permissionReader, sensitiveBoxes, unreadLevel } from './permissionFacts.ts';
import type { PositionClaims } from './positions.ts';
import { type Supervisors, supervisorsOf } from './supervisors.ts';

/** What the facts of one person are read from. */
export interface Surroundings {
  system: PracticeSystem;
  supervisors: Supervisors;
  claimsOf: (position: string | undefined) => PositionClaims;
  /** The practice wants therapists to see their own clients alone (R31). */
  ownClientsOnly: boolean;
}

type Known = boolean | undefined;
type Tell = (member: StaffMember, around: Surroundings) => string | undefined;

interface FactDefinition {
  /** The fact in words that follow a person's name, as in “Ana is active”. */
  says: string;
  /** Undefined while unread; absent for facts that the permissions tell, which are read all at once. */
  read?: (member: StaffMember, around: Surroundings) => Known;
  /** The fact of one person in words, for the evidence of a finding; a fact without words goes without saying. */
  on?: Tell;
  off?: Tell;
  /** Under which name an unread fact is listed; none: no page would tell more than it did. */
  unread?: (member: StaffMember) => string | undefined;
}

const listed = (keys: readonly string[], system: PracticeSystem): string =>
  keys.map((key) => `“${permissionLabel(key, system)}”`).join(', ');

const column = (level: Level, says: string): FactDefinition => ({
  says,
  on: (member, { system }) => `Permission on: ${listed(granted(member, level, system), system)}.`,
  off: (_, { system }) => `Nothing is on under ${permissionLabel(level, system)}.`,
  unread: () => `permissions.${level}`,
});

const box = (fact: keyof typeof BOX_FACTS, level: Level, says: string): FactDefinition => ({
  says,
  on: (_, { system }) => `Permission on: ${listed([BOX_FACTS[fact]], system)}.`,
  off: (_, { system }) => `Permission off: ${listed([BOX_FACTS[fact]], system)}.`,
  unread: (member) => unreadLevel(level, member),
});

/** A license that the system does not sell is off for everybody, and that goes without saying. */
const license = (name: License, says: string): FactDefinition => ({
  says,
  read: (member, { system }) => (sells(name, system) ? member.licenses?.[name] : false),
  on: (_, { system }) => `The ${licenseName(name, system)} is switched on.`,
  off: (_, { system }) => (sells(name, system) ? `The ${licenseName(name, system)} is switched off.` : undefined),
  unread: () => `licenses.${name}`,
});

const claim = (name: keyof PositionClaims, says: string): FactDefinition => ({
  says,
  read: ({ position }, { claimsOf }) => claimsOf(position)[name],
  on: ({ position }) => `The position is “${position}”.`,
});

export const isOwner = (member: StaffMember): boolean => member.owner ?? member.job === 'accountOwner';

const isSupervised = (member: StaffMember): Known => {
  const supervisors = supervisorsOf(member);
  return supervisors && supervisors.length > 0;
};

/** Each fact that a rule about a person can name. */
export const personFacts = {
  active: {
    says: 'is active',
    read: (member) => member.active ?? true,
    off: () => 'This person is no longer active.',
  },
  left: { says: 'is no longer on the staff list', read: (member) => member.left ?? false },
  owner: { says: 'is the account owner', read: isOwner, on: () => 'This person is the account owner.' },
  provider: license('provider', 'holds a Provider license'),
  admin: license('admin', 'holds an Admin license'),
  therapist: column('therapist', 'has something on under Therapist'),
  telehealth: {
    says: 'holds telehealth sessions',
    read: (member) => member.telehealth ?? false,
    on: () => 'Holds telehealth sessions.',
  },
  supervisor: {
    says: 'reviews notes of others',
    read: (member, { supervisors }) => supervisors.isSupervisor(member),
    on: (member, { supervisors }) => `Reviews the notes of ${supervisors.supervisedBy(member).join(', ')}.`,
  },
  documentation: {
    says: 'is a biller who opens documentation',
    read: (member) => member.job === 'billerWithDocumentation',
    on: () => 'Set down as a biller who opens documentation.',
  },
  administration: column('administration', 'has something on under Administration'),
  organizationAdministration: column(
    'organizationAdministration',
    'has something on under Organization Administration',
  ),
  billing: column('billing', 'has something on under Billing'),
  default: column('default', 'has something on under Default'),
  billingLevel: box('billingLevel', 'billing', 'has the Billing level on'),
  submitsClaims: box('submitsClaims', 'billing', 'may submit claims'),
  onlyAssigned: box('onlyAssigned', 'therapist', 'may see assigned clients only'),
  supervisoryReview: box('supervisoryReview', 'therapist', 'has notes that need a review'),
  sensitive: {
    says: 'may delete clients or appointments, or assign staff to clients',
    on: ({ permissions = {} }, { system }) =>
      `Permission on: ${listed(
        sensitiveBoxes(system).filter((key) => permissions[key]),
        system,
      )}.`,
    unread: (member) => unreadLevel('default', member),
  },
  supervised: {
    says: 'has a supervisor',
    read: isSupervised,
    on: (member) => `Has a supervisor: ${supervisorsOf(member)?.join(', ')}.`,
    off: () => 'No supervisor is chosen.',
    unread: (member) => unreadLevel('therapist', member),
  },
  ownSupervisor: {
    says: 'is their own supervisor',
    read: (member, { supervisors }) => supervisors.isOwn(member),
    on: () => 'Is chosen as their own supervisor.',
  },
  inactiveSupervisor: {
    says: 'has a supervisor who is no longer active',
    read: (member, { supervisors }) => supervisors.inactiveOf(member).length > 0,
    on: (member, { supervisors }) => `No longer active: ${supervisors.inactiveOf(member).join(', ')}.`,
  },
  positionClinical: claim('clinical', 'has a position that opens notes'),
  positionAdmin: claim('admin', 'has a position that runs the practice'),
  positionPlain: claim('plain', 'has a position that does neither'),
  amaCpt: {
    says: 'has an AMA CPT license',
    read: (member) => member.amaCpt,
    on: () => 'The AMA CPT license is on.',
    off: () => 'The AMA CPT license is off.',
  },
  leaving: {
    says: 'is about to leave',
    read: (member) => member.leaving ?? false,
    on: () => 'Set down as leaving.',
  },
  self: {
    says: 'is the admin who reads',
    read: (member) => member.self ?? false,
    on: () => 'This is you.',
  },
  permissionsRead: {
    says: 'has permissions that were read',
    read: ({ permissions = {} }) => Object.keys(permissions).length > 0,
    off: () => 'No permission has been read.',
  },
  ownClientsOnly: {
    says: 'should see their own clients only, by your settings',
    read: (_, around) => around.ownClientsOnly,
    on: () => 'By your settings, therapists should see their own clients only.',
  },
} satisfies Record<string, FactDefinition>;

export type PersonFact = keyof typeof personFacts;

const definitions = Object.entries(personFacts) as [PersonFact, FactDefinition][];
if (definitions.length > 32) throw new Error('a person has more facts than a word has bits');

/** The bit of each fact. */
export const personBits: ReadonlyMap<PersonFact, number> = new Map(definitions.map(([name], i) => [name, 1 << i]));

const bitOf = (fact: PersonFact): number => personBits.get(fact) ?? 0;
const COLUMNS = ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'] as const;
const permissionBits = {
  column: new Map<string, number>(COLUMNS.map((level) => [level, bitOf(level)])),
  box: new Map<string, number>(
    (Object.keys(BOX_FACTS) as (keyof typeof BOX_FACTS)[]).map((fact) => [BOX_FACTS[fact], bitOf(fact)]),
  ),
  sensitive: bitOf('sensitive'),
};

const readers = new WeakMap<PracticeSystem, ReturnType<typeof permissionReader>>();
const readerFor = (system: PracticeSystem): ReturnType<typeof permissionReader> => {
  const reader = readers.get(system) ?? permissionReader(system, permissionBits);
  readers.set(system, reader);
  return reader;
};

const numbered = definitions.map(([name, fact]) => ({ bit: bitOf(name), fact }));
const readOnes = definitions.flatMap(([name, { read }]) => (read ? [{ bit: bitOf(name), read }] : []));

/** All facts of one person, known and unknown side by side. */
export function packPerson(member: StaffMember, around: Surroundings): Facts {
  const facts: Facts = member.permissions ? readerFor(around.system)(member.permissions) : { on: 0, off: 0 };
  for (const { bit, read } of readOnes) {
    const value = read(member, around);
    if (value === undefined) continue;
    if (value) facts.on |= bit;
    else facts.off |= bit;
  }
  return facts;
}

/** The facts behind the bits, in words. */
export function tellFacts({ on, off }: Facts, member: StaffMember, around: Surroundings): string[] {
  const told: string[] = [];
  for (const { bit, fact } of numbered) {
    if (((on | off) & bit) === 0) continue;
    const words = (on & bit ? fact.on : fact.off)?.(member, around);
    if (words !== undefined) told.push(words);
  }
  return told;
}

/** Names of the unread facts behind the bits, such as `licenses.provider` or `permissions.therapist`. */
export function unreadNames(bits: number, member: StaffMember): string[] {
  if (bits === 0) return [];
  return [...new Set(definitions.flatMap(([, { unread }], i) => (bits & (1 << i) ? (unread?.(member) ?? []) : [])))];
}
