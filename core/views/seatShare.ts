import { assessStaff, knownNeed } from '../audit/assessedStaff.ts';
import type { Practice } from '../model/practice.ts';
import type { License } from '../model/terms.ts';
import type { Change } from '../plan/change.ts';
import { costOf, type SeatCount } from '../plan/money.ts';
import { type SharedSeats, shareSeats } from '../plan/shareSeats.ts';
import { type Reason, whyNeeded } from '../plan/whatItTakes.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { withTypedIn } from '../records/typedInSeats.ts';
import { type AuditSettings, CURRENCY } from '../rules/auditSettings.ts';
import type { Person } from '../rules/tally.ts';
import { type Called, soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import { unknownSystem } from '../systems/unknownSystem.ts';
import type { PageToOpen } from './access/permissionMatrix.ts';
import { type ShownPerson, showPerson } from './namesakes.ts';
import { highest } from './needView.ts';
import { urlOf } from './urlOf.ts';

/** Somebody who needs a license or may need one, in the order in which seats are handed out. */
export interface QueuedPerson extends ShownPerson {
  /** The account owner comes first, whatever the admin says. */
  owner?: true;
  /** Absent while it hangs on what is unread. */
  needs?: License;
  /** The seat that they get; absent while it hangs on what is unread. */
  gets?: License | 'none';
  /** What is turned on or off for it, from today. */
  turns: { license: License; on: boolean }[];
}

/** Somebody who gets no seat, and what they cannot do without it. */
export interface WaitingPerson extends ShownPerson {
  needs: License;
  /** Permissions that do not work without it, as the practice system calls them. */
  closed: string[];
  because: Reason[];
}

/** Who gets a seat first, what that leaves, and what to buy. */
export interface SeatShareView extends Called {
  host: string;
  /** Why nothing is said of it, in words. */
  problem?: string;
  /** Why seats are not shared: nothing limits them, or it was not read how many there are. */
  unshared?: 'unlimited' | 'unread';
  /** The pages that say how many seats there are. */
  toOpen: PageToOpen[];
  sells: License[];
  bought: SeatCount;
  /** Who comes first as the admin says, by their ids; the others come as they do by themselves. */
  order: readonly string[];
  queue: QueuedPerson[];
  waiting: WaitingPerson[];
  /** What has to be bought, at least, so that nobody waits. */
  missing: SeatCount;
  /** What that costs in a month; absent without prices. */
  money?: { sum: number; currency: string };
}

const SAYING = ['manageLicenses', 'manageSubscription'] as const;

const turnsOf = (changes: readonly Change[]): ((staffId: string) => QueuedPerson['turns']) => {
  const switches = changes.filter((change) => change.do === 'switch');
  const byPerson = Map.groupBy(switches, ({ staffId }) => staffId);
  return (staffId) => (byPerson.get(staffId) ?? []).map(({ license, on }) => ({ license, on }));
};

const seatOf = (shared: SharedSeats): ((id: string) => License | 'none' | undefined) => {
  const gets = new Map<string, License | 'none'>([
    ...shared.served.map(({ id, license }) => [id, license] as const),
    ...shared.waiting.map(({ id }) => [id, 'none'] as const),
  ]);
  return (id) => gets.get(id);
};

/**
 * Who gets a seat first by the admin's order, what that leaves, and what to buy. Nobody is in it where seats are not
 * limited, or their number is not known.
 */
export function viewSeatShare(read: Practice, settings: AuditSettings = {}, adminInput?: AdminInput): SeatShareView {
  const practice = withTypedIn(read, adminInput);
  const { host } = practice;
  const system = systemById(practice.system);
  const nothing = { host, toOpen: [], sells: [], bought: {}, order: [], queue: [], waiting: [], missing: {} };
  if (!system) {
    return { ...nothing, called: {} as Called['called'], problem: unknownSystem(practice.system) };
  }
  const { called } = system;
  const sells = soldBy(system);
  const order = adminInput?.seatOrder ?? [];
  const shared = shareSeats(practice, order, settings);
  if (!shared) {
    const isLimited = (practice.plan ?? 'perProvider') === 'perProvider';
    const toOpen = SAYING.map((page) => {
      const url = urlOf(page, practice);
      return { page, path: system.paths()[page], ...(url !== undefined && { url }) };
    });
    return { ...nothing, called, sells, toOpen, unshared: isLimited ? 'unread' : 'unlimited' };
  }
  const people = assessStaff(practice, system, settings);
  const personOf = (id: string): Person[] => {
    const person = people.byId.get(id);
    return person ? [person] : [];
  };
  const shown = showPerson(practice);
  const getsOf = seatOf(shared);
  const turns = turnsOf(shared.changes);
  const sum = costOf(shared.missing, settings);
  return {
    host,
    called,
    sells,
    toOpen: [],
    bought: Object.fromEntries(sells.map((license) => [license, practice.pools?.[license] ?? 0])),
    order,
    queue: shared.queue.flatMap(personOf).map((person): QueuedPerson => {
      const { member, owner } = person;
      const needs = knownNeed(person);
      const gets = getsOf(member.id);
      return {
        ...shown(member),
        ...(owner && { owner }),
        ...(needs !== undefined && needs !== 'none' && { needs }),
        ...(gets && { gets }),
        turns: turns(member.id),
      };
    }),
    waiting: shared.waiting.flatMap(({ id, needs }) =>
      personOf(id).map((person) => {
        const { forcedBy, because } = whyNeeded(person, people, settings);
        return { ...shown(person.member), needs, closed: highest(forcedBy).map(({ label }) => label), because };
      }),
    ),
    missing: shared.missing,
    ...(settings.prices &&
      sum !== undefined &&
      sum > 0 && { money: { sum, currency: settings.prices.currency ?? CURRENCY } }),
  };
}
