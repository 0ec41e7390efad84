import type { Practice, StaffMember } from '../model/practice.ts';
import type { License } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { packPerson } from '../rules/facts/packPerson.ts';
import { tally } from '../rules/facts/roles.ts';
import { surroundingsOf } from '../rules/facts/surroundings.ts';
import { rulesFor } from '../rules/systemRules.ts';
import { assess, type Need, type Person, type Tally } from '../rules/tally.ts';
import { sells, soldBy } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';

/** Everybody at a practice, with what is known of their needs. */
export interface AssessedStaff {
  system: PracticeSystem;
  sold: readonly License[];
  all: readonly Person[];
  byId: ReadonlyMap<string, Person>;
  tally: Tally;
}

/** The people of a practice, of this practice system, as its audit sees them. */
export function assessStaff(practice: Practice, system: PracticeSystem, settings: AuditSettings = {}): AssessedStaff {
  const around = surroundingsOf(practice, system, settings);
  const { needs } = rulesFor(system, settings.billingWithoutNotes);
  const all = practice.staff.map((member) => ({ member, ...assess(packPerson(member, around), needs) }));
  return {
    system,
    sold: soldBy(system),
    all,
    byId: new Map(all.map((person) => [person.member.id, person])),
    tally: tally(all),
  };
}

/** Whether a license is switched on; undefined while unread. One that is not sold is off. */
export const holds = (member: StaffMember, license: License, system: PracticeSystem): boolean | undefined =>
  sells(license, system) ? member.licenses?.[license] : false;

const RANK: Record<Need, number> = { none: 0, admin: 1, provider: 2 };

/** A Provider license covers everything that an Admin license covers (S1). */
export const covers = (license: Need, need: Need): boolean => RANK[license] >= RANK[need];

/** The need, if only one is left open by what is unread. */
export const knownNeed = ({ needs }: Person): Need | undefined => (needs.length === 1 ? needs[0] : undefined);

/** The greatest need that is left open. */
export const worstNeed = ({ needs }: Person): Need => needs[0] ?? 'none';

/** The least need that is left open. */
export const leastNeed = ({ needs }: Person): Need => needs.at(-1) ?? 'none';
