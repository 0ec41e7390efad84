import { LICENSES, type License } from '../model/terms.ts';
import type { Tally } from '../rules/tally.ts';
import type { Change } from './change.ts';
import { type Errand, switches } from './errands.ts';
import type { SeatCount } from './money.ts';
import { sayBuy, sayBuyInExchange, sayGiveBack, saySwitches } from './say.ts';
import type { Schedule } from './schedule.ts';
import { returnableSeats, type SeatCounts } from './seatPool.ts';
import { type Draft, WANTED } from './step.ts';

const toBuy = (seats: SeatCount): Change[] =>
  LICENSES.flatMap((license) => {
    const count = seats[license] ?? 0;
    return count === 0 ? [] : ({ do: 'buy', license, seats: count } as const);
  });

/** Seats that are surely needed beyond those bought, however the unread facts turn out (R21). */
export function missingSeats({ needed, neededTogether }: Tally, bought: SeatCounts): SeatCount {
  const provider = Math.max(0, needed.provider.atLeast - bought.provider);
  const together = neededTogether.atLeast - (bought.provider + provider + bought.admin);
  const admin = Math.max(0, Math.min(needed.admin.atLeast - bought.admin, together));
  return { ...(provider > 0 && { provider }), ...(admin > 0 && { admin }) };
}

/** Whether more people need a license than there are seats, for sure. */
export const isShort = ({ seatPool, people: { tally } }: Schedule): boolean =>
  tally.needed.provider.atLeast > seatPool.bought.provider ||
  tally.neededTogether.atLeast > seatPool.bought.provider + seatPool.bought.admin;

/**
 * Buys what is surely missing once every free seat is used.
 * @param rule the finding that says so; without one, that of the people who wait for it
 */
export function buy(schedule: Schedule, rule: string | undefined): boolean {
  const seats = missingSeats(schedule.people.tally, schedule.seatPool.bought);
  const changes = toBuy(seats);
  if (changes.length === 0) return false;
  const { provider, any, admin } = schedule.lacking;
  const waiting = [...provider, ...any, ...admin, ...schedule.swaps];
  const because = rule ?? waiting[0]?.rule;
  if (because === undefined) return false;
  schedule.seatPool.make(changes);
  schedule.drafts.push({
    text: sayBuy(seats, schedule.people.system),
    page: 'manageSubscription',
    rule: because,
    staffIds: [],
    changes,
  });
  return true;
}

interface Renewal {
  /** Admin seats bought in exchange for Provider seats. */
  bought: number;
  /** How many people change over to one. */
  swapped: number;
  giveBack: SeatCounts;
}

/** Admin licenses that may be on without a seat: what is bought is theirs first. */
const maybeWithoutSeat = ({ seatPool }: Schedule): number => Math.max(0, -seatPool.free('admin'));

/** What can be given back then: every seat stays that somebody may need, whatever is unread. */
const renewalWith = (schedule: Schedule, bought: number): Renewal => {
  const { seatPool, people, swaps } = schedule;
  const swapped = Math.min(swaps.length, Math.max(0, bought - maybeWithoutSeat(schedule)));
  const keep = seatPool.toKeep(people);
  const has = { provider: seatPool.bought.provider, admin: seatPool.bought.admin + bought };
  const wanted = { provider: keep.provider - swapped, admin: keep.admin + swapped };
  return { bought, swapped, giveBack: returnableSeats(has, wanted) };
};

/** Seats are exchanged as long as one goes back for each that is bought: their number never grows by it. */
function renewalOf(schedule: Schedule): Renewal {
  const { seatPool, people, swaps } = schedule;
  const short = people.tally.needed.admin.atLeast - seatPool.bought.admin;
  const most = Math.min(swaps.length + maybeWithoutSeat(schedule), short);
  for (let bought = Number.isFinite(most) ? most : 0; bought > 0; bought -= 1) {
    const renewal = renewalWith(schedule, bought);
    // Somebody changes over, or a license that is surely on without a seat gets one.
    const isOfUse = renewal.swapped > 0 || bought <= seatPool.withoutSeat('admin');
    if (isOfUse && renewal.giveBack.provider >= bought) return renewal;
  }
  return renewalWith(schedule, 0);
}

const changeOver = (bought: number, swapped: readonly Errand[], rule: string, { people }: Schedule): Draft[] => {
  const seats = { admin: bought };
  return [
    {
      text: sayBuyInExchange(seats, people.system),
      page: 'manageSubscription',
      rule,
      staffIds: [],
      changes: toBuy(seats),
      when: 'renewal',
    },
    ...swapped.map(
      (errand): Draft => ({
        text: saySwitches(errand, people.system),
        page: 'manageLicenses',
        rule: errand.rule,
        staffIds: [errand.id],
        changes: switches(errand),
        when: 'renewal',
      }),
    ),
  ];
};

/** Why seats are given back, beside that a step freed one. */
interface Told {
  /** What was found about seats: left over, more on than bought. */
  leftOver?: string;
  tooManyOn?: string;
  /** How many seats more the admin wants, or fewer where negative. */
  wanted: SeatCount;
}

/**
 * What is done when the subscription is renewed: Admin seats for people whose Provider license is more than they need,
 * and fewer seats.
 */
export function renew(schedule: Schedule, told: Told): Draft[] {
  const { seatPool, swaps, people } = schedule;
  const why = swaps[0]?.rule ?? told.tooManyOn;
  const { bought, swapped, giveBack } = why === undefined ? renewalWith(schedule, 0) : renewalOf(schedule);
  const others = swaps.splice(0, swapped);
  const drafts = bought > 0 && why !== undefined ? changeOver(bought, others, why, schedule) : [];
  const because = told.leftOver ?? [...schedule.drafts, ...drafts].find(freesSeat)?.rule;
  // What the admin wants more of stays, however few are needed; what they want fewer of goes, however many are.
  const back = (license: License): number => {
    const spare = because === undefined ? 0 : giveBack[license];
    const wanted = told.wanted[license] ?? 0;
    return wanted < 0 ? Math.max(spare, -wanted) : Math.max(0, spare - wanted);
  };
  const rule = because ?? WANTED;
  const seats: SeatCount = { provider: -back('provider'), admin: -back('admin') };
  const changes = toBuy(seats);
  if (changes.length > 0) {
    drafts.push({
      text: sayGiveBack(seats, people.system),
      page: 'manageSubscription',
      rule,
      staffIds: [],
      changes,
      when: 'renewal',
    });
  }
  for (const { changes: done = [] } of drafts) seatPool.make(done);
  return drafts;
}

/** A license goes off, or a seat is bought that may replace another. */
const freesSeat = ({ changes = [] }: Draft): boolean =>
  changes.some((change) => (change.do === 'switch' && !change.on) || change.do === 'buy');
