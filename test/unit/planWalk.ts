import {
  applyChanges,
  type Change,
  type License,
  type Practice,
  type StaffMember,
  type Step,
} from '../../core/index.ts';
import { type Need, needOf } from '../rules/licenseOracle.ts';
import { known } from './generatedPractices.ts';
import { needsSubscription } from './myclientsplus-oracle.ts';

/** What goes wrong along a plan, said without anything of the planner. */

const RANK: Record<Need, number> = { none: 0, admin: 1, provider: 2 };

export function needIn(practice: Practice, member: StaffMember): Need {
  const person = known(member, practice);
  if (practice.system !== 'myclientsplus') return needOf(person);
  return needsSubscription(person) ? 'provider' : 'none';
}

/** Whether a person can do what their permissions let them do, with the licenses they have. */
const works = (practice: Practice, member: StaffMember | undefined): boolean => {
  if (!member) return false;
  const { provider, admin } = member.licenses ?? {};
  return RANK[provider ? 'provider' : admin ? 'admin' : 'none'] >= RANK[needIn(practice, member)];
};

const isSold = ({ system }: Practice, license: License): boolean => license === 'provider' || system === 'theranest';

/** Seats that are free; less than none: more are switched on than bought. */
const room = (practice: Practice, license: License): number =>
  (practice.plan ?? 'perProvider') === 'perProvider' && isSold(practice, license)
    ? (practice.pools?.[license] ?? Number.POSITIVE_INFINITY) -
      practice.staff.filter(({ licenses }) => licenses?.[license]).length
    : Number.POSITIVE_INFINITY;

const personOf = ({ staff }: Practice, staffId: string): StaffMember | undefined =>
  staff.find(({ id }) => id === staffId);

/** What is wrong with one change, by the practice before and after it. */
function wrongWith(change: Change, before: Practice, after: Practice): string[] {
  if (change.do === 'buy') {
    const count = before.pools?.[change.license];
    const isLimited = Number.isFinite(room(before, change.license));
    return [
      ...(count === undefined || !isLimited ? ['seats are bought though nobody knows how many there are'] : []),
      ...(change.seats < 0 && room(after, change.license) < 0 ? ['a seat is given back that is switched on'] : []),
    ];
  }
  if (change.do === 'hire') return [];
  const { staffId } = change;
  const member = personOf(before, staffId);
  const lockedOut = works(before, member) && !works(after, personOf(after, staffId)) ? [`${staffId}: locked out`] : [];
  if (change.do !== 'switch') return lockedOut;
  const { license, on } = change;
  const holding = member?.licenses ?? {};
  const isExchange = room(before, 'provider') === 0 && room(before, 'admin') === 0;
  const isEarly = !on && license === 'admin' && member && needIn(before, member) === 'provider' && !holding.provider;
  return [
    ...lockedOut,
    ...((holding[license] ?? false) === on ? [`${staffId}: switched already`] : []),
    ...(on && room(before, license) < 1 ? [`${staffId}: no ${license} seat is free`] : []),
    ...(isEarly && !isExchange ? [`${staffId}: Admin off before Provider is on`] : []),
  ];
}

const seatsIn = (practice: Practice): number =>
  (practice.pools?.provider ?? 0) + (isSold(practice, 'admin') ? (practice.pools?.admin ?? 0) : 0);

/**
 * Walks along a plan, in a practice all of which is known.
 * @param goal the practice that is wanted, for what is needed then
 * @param isReadWhole the plan was made knowing everything: then not even the sum of seats grows beyond what is needed
 */
export function walk(
  practice: Practice,
  steps: readonly Step[],
  { goal = practice, isReadWhole = false } = {},
): { wrong: string[]; after: Practice } {
  const wrong: string[] = [];
  let now = practice;
  for (const change of steps.flatMap(({ changes }) => changes)) {
    const next = applyChanges(now, [change]);
    wrong.push(...wrongWith(change, now, next));
    now = next;
  }
  // What somebody needs until they leave is needed as well.
  const needs = [goal, now].map((one) => one.staff.map((member) => needIn(one, member)));
  const most = (is: (need: Need) => boolean) => Math.max(...needs.map((all) => all.filter(is).length));
  for (const license of ['provider', 'admin'] as const) {
    const needed = most((need) => need === license);
    if ((now.pools?.[license] ?? 0) > Math.max(needed, practice.pools?.[license] ?? 0)) {
      wrong.push(`too many ${license} seats`);
    }
  }
  const needed = most((need) => need !== 'none');
  if (isReadWhole && seatsIn(now) > Math.max(needed, seatsIn(practice))) wrong.push('too many seats');
  return { wrong, after: now };
}
