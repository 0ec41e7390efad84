import type { StaffMember } from '../../model/practice.ts';
import type { Level, License } from '../../model/terms.ts';
import { permissionLabel, sells } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import type { Facts } from '../condition.ts';
import { BOX_FACTS, granted, permissionReader, sensitiveBoxes, unreadLevel } from './permissionFacts.ts';
import type { PositionMeaning } from './positions.ts';
import { type Supervisors, supervisorsOf } from './supervisors.ts';

/** What the facts of one person are read from. */
export interface Surroundings {
  system: PracticeSystem;
  supervisors: Supervisors;
  meaningOf: (position: string | undefined) => PositionMeaning;
  /** The practice wants therapists to see their own clients alone (R31). */
  ownClientsOnly: boolean;
}

type Known = boolean | undefined;

/** What the words of a fact name beside the person: boxes, other people, a position. */
export type Naming = (member: StaffMember, around: Surroundings) => readonly string[];

/** How a fact is read. Its words are a topic of their own (`core/words/en/facts.ts`). */
interface FactDefinition {
  /** Undefined while unread; absent for facts that the permissions tell, which are read all at once. */
  read?: (member: StaffMember, around: Surroundings) => Known;
  /** What is named where it is on, or off. */
  on?: Naming;
  off?: Naming;
  /** Under which name an unread fact is listed; none: no page would tell more than it did. */
  unread?: (member: StaffMember) => string | undefined;
}

const labels = (keys: readonly string[], system: PracticeSystem): string[] =>
  keys.map((key) => permissionLabel(key, system));

const column = (level: Level): FactDefinition => ({
  on: (member, { system }) => labels(granted(member, level, system), system),
  off: (_, { system }) => labels([level], system),
  unread: () => `permissions.${level}`,
});

const box = (fact: keyof typeof BOX_FACTS, level: Level): FactDefinition => ({
  on: (_, { system }) => labels([BOX_FACTS[fact]], system),
  off: (_, { system }) => labels([BOX_FACTS[fact]], system),
  unread: (member) => unreadLevel(level, member),
});

/** A license that the system does not sell is off for everybody. */
const license = (name: License): FactDefinition => ({
  read: (member, { system }) => (sells(name, system) ? member.licenses?.[name] : false),
  unread: () => `licenses.${name}`,
});

const claim = (name: keyof PositionMeaning): FactDefinition => ({
  read: ({ position }, { meaningOf }) => meaningOf(position)[name],
  on: ({ position = '' }) => [position],
});

export const isOwner = (member: StaffMember): boolean => member.owner ?? member.job === 'accountOwner';

const isSupervised = (member: StaffMember): Known => {
  const supervisors = supervisorsOf(member);
  return supervisors && supervisors.length > 0;
};

const definitions = {
  active: { read: (member) => member.active ?? true },
  left: { read: (member) => member.left ?? false },
  owner: { read: isOwner },
  provider: license('provider'),
  admin: license('admin'),
  therapist: column('therapist'),
  telehealth: { read: (member) => member.telehealth ?? false },
  supervisor: {
    read: (member, { supervisors }) => supervisors.isSupervisor(member),
    on: (member, { supervisors }) => supervisors.supervisedBy(member),
  },
  documentation: { read: (member) => member.job === 'billerWithDocumentation' },
  administration: column('administration'),
  organizationAdministration: column('organizationAdministration'),
  billing: column('billing'),
  default: column('default'),
  billingLevel: box('billingLevel', 'billing'),
  submitsClaims: box('submitsClaims', 'billing'),
  onlyAssigned: box('onlyAssigned', 'therapist'),
  supervisoryReview: box('supervisoryReview', 'therapist'),
  sensitive: {
    on: ({ permissions = {} }, { system }) =>
      labels(
        sensitiveBoxes(system).filter((key) => permissions[key]),
        system,
      ),
    unread: (member) => unreadLevel('default', member),
  },
  supervised: {
    read: isSupervised,
    on: (member) => supervisorsOf(member) ?? [],
    unread: (member) => unreadLevel('therapist', member),
  },
  ownSupervisor: { read: (member, { supervisors }) => supervisors.isOwn(member) },
  inactiveSupervisor: {
    read: (member, { supervisors }) => supervisors.inactiveOf(member).length > 0,
    on: (member, { supervisors }) => supervisors.inactiveOf(member),
  },
  positionClinical: claim('clinical'),
  positionAdmin: claim('admin'),
  positionPlain: claim('plain'),
  amaCpt: { read: (member) => member.amaCpt },
  leaving: { read: (member) => member.leaving ?? false },
  self: { read: (member) => member.self ?? false },
  permissionsRead: { read: ({ permissions = {} }) => Object.keys(permissions).length > 0 },
  ownClientsOnly: { read: (_, around) => around.ownClientsOnly },
} satisfies Record<string, FactDefinition>;

export type PersonFact = keyof typeof definitions;

/** Each fact that a rule about a person can name. */
export const personFacts: Readonly<Record<PersonFact, FactDefinition>> = definitions;

const entries = Object.entries(personFacts) as [PersonFact, FactDefinition][];
if (entries.length > 32) throw new Error('a person has more facts than a word has bits');

/** The bit of each fact. */
export const personBits: ReadonlyMap<PersonFact, number> = new Map(entries.map(([name], i) => [name, 1 << i]));

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

const readOnes = entries.flatMap(([name, { read }]) => (read ? [{ bit: bitOf(name), read }] : []));

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

/** Names of the unread facts behind the bits, such as `licenses.provider` or `permissions.therapist`. */
export function unreadNames(bits: number, member: StaffMember): string[] {
  if (bits === 0) return [];
  return [...new Set(entries.flatMap(([, { unread }], i) => (bits & (1 << i) ? (unread?.(member) ?? []) : [])))];
}
