import { SUPERVISION_BOX } from '../../model/permissions.ts';
import type { StaffMember } from '../../model/practice.ts';
import type { Level, License } from '../../model/terms.ts';
import { sells } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { sensitiveBoxes, type ToldByPermissions, unreadLevel } from './permissionFacts.ts';
import type { PositionMeaning } from './positions.ts';
import { type Supervisors, supervisorsOf } from './supervisors.ts';

/** What the facts of one person are read from. */
export interface Surroundings {
  system: JudgedSystem;
  supervisors: Supervisors;
  meaningOf: (position: string | undefined) => PositionMeaning;
  /** The practice wants therapists to see their own clients alone (R31). */
  ownClientsOnly: boolean;
}

type Known = boolean | undefined;

/** How it is read of one person; undefined while unread. */
interface ReadAlone {
  read: (member: StaffMember, around: Surroundings) => Known;
}

/**
 * A fact about a person. Its words stand in `core/words/<language>/facts.ts` (as evidence; what they name in
 * `telling/namings.ts`) and `conditions.ts` (in a condition). Names of facts are kept with findings that were set aside, and are never changed.
 */
export type PersonFactDefinition = (ReadAlone | ToldByPermissions) & {
  /** Under which name an unread fact is listed; none: no page would tell more than it did. */
  unread?: (member: StaffMember) => string | undefined;
};

/** Whether something is on in a column of the permissions page. */
const column = (level: Level): PersonFactDefinition => ({
  column: level,
  unread: () => `permissions.${level}`,
});

/** One box of the permissions page, by its key in the catalogue. */
const box = (key: string): PersonFactDefinition => ({
  boxes: () => [key],
  unread: (member) => unreadLevel(key, member),
});

/** A license that the system does not sell is off for everybody. */
const license = (name: License): PersonFactDefinition => ({
  read: (member, { system }) => (sells(name, system) ? member.licenses?.[name] : false),
  unread: () => `licenses.${name}`,
});

const claim = (name: keyof PositionMeaning): PersonFactDefinition => ({
  read: ({ position }, { meaningOf }) => meaningOf(position)[name],
});

export const isOwner = (member: StaffMember): boolean => member.owner ?? member.job === 'accountOwner';

const isSupervised = (member: StaffMember): Known => {
  const supervisors = supervisorsOf(member);
  return supervisors && supervisors.length > 0;
};

const hasPermissions = ({ permissions = {} }: StaffMember): boolean => {
  for (const _ in permissions) return true;
  return false;
};

const definitions = {
  active: { read: (member) => member.active ?? true },
  left: { read: (member) => member.left ?? false },
  owner: { read: isOwner },
  provider: license('provider'),
  admin: license('admin'),
  therapist: column('therapist'),
  telehealth: { read: (member) => member.telehealth ?? false },
  clientPortal: { read: (member) => member.clientPortal ?? false },
  wiley: { read: (member) => member.wiley ?? false },
  supervisor: { read: (member, { supervisors }) => supervisors.isSupervisor(member) },
  documentation: { read: (member) => member.job === 'billerWithDocumentation' },
  administration: column('administration'),
  organizationAdministration: column('organizationAdministration'),
  billing: column('billing'),
  default: column('default'),
  billingLevel: box('billing'),
  submitsClaims: box('billing.claims.submit'),
  onlyAssigned: box('therapist.onlyAssigned'),
  supervisoryReview: box(SUPERVISION_BOX),
  sensitive: {
    boxes: sensitiveBoxes,
    unread: (member) => unreadLevel('default', member),
  },
  supervised: {
    read: isSupervised,
    unread: (member) => unreadLevel('therapist', member),
  },
  ownSupervisor: { read: (member, { supervisors }) => supervisors.isOwn(member) },
  inactiveSupervisor: { read: (member, { supervisors }) => supervisors.inactiveOf(member).length > 0 },
  positionClinical: claim('clinical'),
  positionAdmin: claim('admin'),
  positionPlain: claim('plain'),
  amaCpt: { read: (member) => member.amaCpt },
  leaving: { read: (member) => member.leaving ?? false },
  self: { read: (member) => member.self ?? false },
  permissionsRead: { read: hasPermissions },
  ownClientsOnly: { read: (_, around) => around.ownClientsOnly },
} satisfies Record<string, PersonFactDefinition>;

export type PersonFact = keyof typeof definitions;

/** Each fact that a rule about a person can name. */
export const personFacts: Readonly<Record<PersonFact, PersonFactDefinition>> = definitions;

const names = Object.keys(personFacts) as PersonFact[];

/** The place of each fact in sets of facts; their order is that of the evidence. */
export const personPlaces: ReadonlyMap<PersonFact, number> = new Map(names.map((name, place) => [name, place]));

export const placeOf = (fact: PersonFact): number => names.indexOf(fact);
