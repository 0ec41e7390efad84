import type { Change } from '../change.ts';
import type { SeatCount } from '../money.ts';
import { LICENSES, type License } from '../terms.ts';
import { type Errand, switches } from './errands.ts';
import { sayBuy, sayBuyInExchange, sayGiveBack, saySwitches } from './say.ts';
import type { Schedule } from './schedule.ts';
import type { Draft } from './step.ts';

const toBuy = (seats: SeatCount): Change[] =>
  LICENSES.flatMap((license) => {
    const count = seats[license] ?? 0;
    return count === 0 ? [] : ({ do: 'buy', license, seats: count } as const);
  });

/** Seats that are surely needed beyond those bought, however the unread facts turn out (R21). */
function surelyShort({ book, people }: Schedule): SeatCount {
  const { needed, neededTogether } = people.tally;
  const { bought } = book;
  const provider = Math.max(0, needed.provider.atLeast - bought.provider);
  const together = neededTogether.atLeast - (bought.provider + provider + bought.admin);
  const admin = Math.max(0, Math.min(needed.admin.atLeast - bought.admin, together));
  return { ...(provider > 0 && { provider }), ...(admin > 0 && { admin }) };
}

/** Whether more people need a license than there are seats, for sure. */
export const isShort = ({ book, people: { tally } }: Schedule): boolean =>
  tally.needed.provider.atLeast > book.bought.provider ||
  tally.neededTogether.atLeast > book.bought.provider + book.bought.admin;

/**
 * Buys what is surely missing once every free seat is used.
 * @param rule the finding that says so; without one, that of the people who wait for it
 */
export function buy(schedule: Schedule, rule: string | undefined): boolean {
  const seats = surelyShort(schedule);
  const changes = toBuy(seats);
  if (changes.length === 0) return false;
  const { provider, any, admin } = schedule.lacking;
  const waiting = [...provider, ...any, ...admin, ...schedule.swaps];
  const because = rule ?? waiting[0]?.rule;
  if (because === undefined) return false;
  schedule.book.make(changes);
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
  giveBack: Record<License, number>;
}

/** Admin licenses that are on without a seat: a spare Provider seat becomes theirs. */
const onWithoutSeat = ({ book }: Schedule): number => Math.max(0, -book.free('admin'));

/** What can be given back then: every seat stays that somebody may need, whatever is unread. */
const renewalWith = (schedule: Schedule, bought: number): Renewal => {
  const { book, people } = schedule;
  const swapped = Math.max(0, bought - onWithoutSeat(schedule));
  const keep = book.toKeep(people);
  const has = { provider: book.bought.provider, admin: book.bought.admin + bought };
  const wanted = { provider: keep.provider - swapped, admin: keep.admin + swapped };
  // Where nothing limits seats, their number is not known, and nothing is given back.
  const spare = (license: License): number =>
    Number.isFinite(has[license]) ? Math.max(0, has[license] - wanted[license]) : 0;
  const shortOfAdmin = Math.max(0, wanted.admin - has.admin);
  return {
    bought,
    swapped,
    giveBack: { provider: Math.max(0, spare('provider') - shortOfAdmin), admin: spare('admin') },
  };
};

/** Seats are exchanged as long as one goes back for each that is bought: their number never grows by it. */
function renewalOf(schedule: Schedule): Renewal {
  const { book, people, swaps } = schedule;
  const most = Math.min(swaps.length + onWithoutSeat(schedule), people.tally.needed.admin.atLeast - book.bought.admin);
  for (let bought = Number.isFinite(most) ? most : 0; bought > 0; bought -= 1) {
    const renewal = renewalWith(schedule, bought);
    if (renewal.giveBack.provider >= bought) return renewal;
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

/**
 * What is done when the subscription is renewed: Admin seats for people whose Provider license is more than they need,
 * and fewer seats.
 * @param told what was found about seats: left over, more on than bought; seats go back for it, and if a step freed one
 */
export function renew(schedule: Schedule, told: { leftOver?: string; tooManyOn?: string }): Draft[] {
  const { book, swaps, people } = schedule;
  const { bought, swapped, giveBack } = renewalOf(schedule);
  const others = swaps.splice(0, swapped);
  const why = others[0]?.rule ?? told.tooManyOn;
  const drafts = bought > 0 && why !== undefined ? changeOver(bought, others, why, schedule) : [];
  const rule = told.leftOver ?? [...schedule.drafts, ...drafts].find(freesSeat)?.rule;
  const seats: SeatCount = { provider: -giveBack.provider, admin: -giveBack.admin };
  const changes = toBuy(seats);
  if (rule !== undefined && changes.length > 0) {
    drafts.push({
      text: sayGiveBack(seats, people.system),
      page: 'manageSubscription',
      rule,
      staffIds: [],
      changes,
      when: 'renewal',
    });
  }
  for (const { changes: done = [] } of drafts) book.make(done);
  return drafts;
}

/** A license goes off, or a seat is bought that may replace another. */
const freesSeat = ({ changes = [] }: Draft): boolean =>
  changes.some((change) => (change.do === 'switch' && !change.on) || change.do === 'buy');
