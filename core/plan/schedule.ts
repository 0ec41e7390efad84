import { type AssessedStaff, covers, leastNeed, worstNeed } from '../audit/assessedStaff.ts';
import { ADD_ON_LISTS, LICENSES, type License } from '../model/terms.ts';
import type { Need } from '../rules/tally.ts';
import type { Chore } from './chores.ts';
import { type Errand, maybe, switches } from './errands.ts';
import { sayCovers, sayExchange, sayIfNoneIsFree, saySwitches } from './say.ts';
import type { SeatPool } from './seatPool.ts';
import type { Draft } from './step.ts';

/** What is still to be done, and what is planned so far. */
export interface Schedule {
  people: AssessedStaff;
  before: AssessedStaff;
  seatPool: SeatPool;
  drafts: Draft[];
  /** People who lack a Provider license, an Admin license, or one that is not known yet. */
  lacking: { provider: Errand[]; admin: Errand[]; any: Errand[] };
  /** People with a greater license than they need: the lesser one goes on first. */
  swaps: Errand[];
  /** Licenses that nobody gains from. */
  surplus: Errand[];
  chores: Chore[];
  /** Ids of people who have chores, done or not. */
  ownChores: Set<string>;
  /** What could not be done for people before they leave. */
  gone: Errand[];
}

export function newSchedule(
  errands: readonly Errand[],
  chores: readonly Chore[],
  { people, before, seatPool }: Pick<Schedule, 'people' | 'before' | 'seatPool'>,
): Schedule {
  const isSwap = ({ on, off }: Errand): boolean => on === 'admin' && off.includes('provider');
  const needsKnown = ({ id, on }: Errand): boolean => people.byId.get(id)?.needs.length === 1 && on !== undefined;
  const lacking = errands.filter((one) => one.on !== undefined && !isSwap(one));
  return {
    people,
    before,
    seatPool,
    drafts: [],
    lacking: {
      provider: lacking.filter((one) => needsKnown(one) && one.on === 'provider'),
      admin: lacking.filter((one) => needsKnown(one) && one.on === 'admin'),
      any: lacking.filter((one) => !needsKnown(one)),
    },
    swaps: errands.filter(isSwap),
    surplus: errands.filter(({ on }) => on === undefined),
    chores: [...chores],
    ownChores: new Set(chores.map(({ id }) => id)),
    gone: [],
  };
}

const put = ({ drafts, seatPool }: Schedule, draft: Draft): void => {
  seatPool.make(draft.changes ?? []);
  drafts.push(draft);
};

const putSwitches = (schedule: Schedule, errand: Errand, remark = ''): void => {
  const { system } = schedule.people;
  const isUnread = errand.on !== undefined && !Number.isFinite(schedule.seatPool.bought[errand.on]);
  const isTrial = schedule.seatPool.isUnlimited;
  put(schedule, {
    text: [saySwitches(errand, system), remark, isUnread && !isTrial ? sayIfNoneIsFree(system) : '']
      .filter(Boolean)
      .join(' '),
    page: 'manageLicenses',
    rule: errand.rule,
    staffIds: [errand.id],
    changes: switches(errand),
  });
};

const serve = (schedule: Schedule, queue: Errand[], license: License): void => {
  while (schedule.seatPool.free(license) > 0) {
    const errand = queue.shift();
    if (!errand) return;
    putSwitches(schedule, errand);
  }
};

const isOnAddOn = ({ draft }: Chore): boolean => draft.page !== 'staffPermissions' && draft.page !== 'staffList';

/** What somebody does today may end by a change to them, or to another: who is supervised no longer needs a supervisor. */
const isWaitingForChores = ({ chores, ownChores }: Schedule, { id, isLate }: Errand): boolean =>
  isLate && (ownChores.has(id) ? chores.some((chore) => chore.id === id && !isOnAddOn(chore)) : chores.length > 0);

/** Takes out what can be done now. */
const takeReady = (schedule: Schedule, queue: Errand[]): Errand | undefined => {
  const place = queue.findIndex((errand) => !isWaitingForChores(schedule, errand));
  return place === -1 ? undefined : queue.splice(place, 1)[0];
};

/** All switches for which there are seats: who cannot work comes first, then what frees a seat, and so on. */
function switchLicenses(schedule: Schedule): void {
  const { lacking, swaps, surplus, seatPool } = schedule;
  for (;;) {
    serve(schedule, lacking.provider, 'provider');
    serve(schedule, lacking.any, 'provider');
    serve(schedule, lacking.admin, 'admin');
    const off = takeReady(schedule, surplus);
    const next = off ?? (seatPool.free('admin') > 0 ? takeReady(schedule, swaps) : undefined);
    if (!next) return;
    putSwitches(schedule, next);
  }
}

const held = ({ seatPool }: Schedule, id: string): Need =>
  LICENSES.find((license) => seatPool.isOn(id, license) === true) ?? 'none';

/** A permission is given when the license with which it works is on, and so is one that surely needs no other license. */
const isReady = (schedule: Schedule, { id }: Chore): boolean => {
  const person = schedule.people.byId.get(id);
  const today = schedule.before.byId.get(id);
  if (!person) return true;
  const need = worstNeed(person);
  return covers(held(schedule, id), need) || (today !== undefined && covers(leastNeed(today), need));
};

const PAGES = ['staffPermissions', 'staffList', ...ADD_ON_LISTS] as const;
/** What is done to one person is done page by page, in this order. */
const rank = (page: Chore['draft']['page']): number => PAGES.indexOf(page);

const doChores = (schedule: Schedule, page: Chore['draft']['page']): void => {
  const waits = new Set(schedule.chores.filter((chore) => !isReady(schedule, chore)).map(({ id }) => id));
  const after = new Set(schedule.chores.filter(({ draft }) => rank(draft.page) < rank(page)).map(({ id }) => id));
  const mayGo = ({ id, draft }: Chore): boolean => draft.page === page && !waits.has(id) && !after.has(id);
  const now = schedule.chores.filter(mayGo);
  schedule.chores = schedule.chores.filter((chore) => !now.includes(chore));
  for (const { draft } of now) put(schedule, draft);
};

/** Everything that can be done with the seats that there are. */
export function advance(schedule: Schedule): void {
  for (let before = -1; before < schedule.drafts.length; ) {
    before = schedule.drafts.length;
    switchLicenses(schedule);
    doChores(schedule, 'staffPermissions');
    doChores(schedule, 'staffList');
    // Who has left gives their license back first: it is what costs most.
    if (schedule.drafts.length === before) for (const list of ADD_ON_LISTS) doChores(schedule, list);
  }
}

/** A Provider seat that is paid for and that nobody waits for serves an Admin need until renewal. */
export function reuse(schedule: Schedule): void {
  const { lacking, swaps, seatPool, people } = schedule;
  const ownersOff = people.all.filter(
    ({ owner, active, member }) => owner && active && seatPool.isOn(member.id, 'provider') === false,
  );
  const reserved = ownersOff.length + lacking.provider.length + lacking.any.length;
  for (let spare = seatPool.free('provider') - reserved; spare > 0; spare -= 1) {
    const errand = lacking.admin.shift();
    if (!errand) return;
    putSwitches(schedule, { ...errand, on: 'provider' }, sayCovers(people.system));
    swaps.push({ ...errand, off: ['provider'] });
  }
}

/** Who may have admin permissions has something to lose with an Admin license, even while they lack a Provider license. */
const runsThePractice = (id: string, { byId }: AssessedStaff): boolean => {
  const person = byId.get(id);
  return person !== undefined && (maybe('administration', person) || maybe('organizationAdministration', person));
};

/**
 * Every seat is taken, by people who hold what another needs: one who cannot work with their Admin license anyway gives
 * it away, and gets the Provider license of the other next. Who could work can work all the time.
 */
export function exchange(schedule: Schedule): boolean {
  const { lacking, swaps, seatPool, people } = schedule;
  if (!seatPool.isFull('provider') || !seatPool.isFull('admin')) return false;
  const gives = lacking.provider.filter(({ off }) => off.includes('admin'));
  const giver = gives.find(({ id }) => !runsThePractice(id, people)) ?? gives[0];
  const taker = giver && takeReady(schedule, swaps);
  if (!giver || !taker) return false;
  lacking.provider.splice(lacking.provider.indexOf(giver), 1);
  put(schedule, {
    text: sayExchange(giver, taker, people.system),
    page: 'manageLicenses',
    rule: taker.rule,
    staffIds: [taker.id],
    changes: [...switches({ id: giver.id, off: ['admin'] }), ...switches(taker)],
  });
  putSwitches(schedule, { ...giver, off: [] });
  return true;
}

/** People leave: their licenses go off after they are deactivated, and others can have their seats. */
export function leave(schedule: Schedule, chores: readonly Chore[], people: AssessedStaff): void {
  const { lacking, swaps, surplus, seatPool } = schedule;
  const leavers = new Set(chores.map(({ id }) => id));
  for (const queue of [lacking.provider, lacking.admin, lacking.any, swaps]) {
    schedule.gone.push(...queue.filter(({ id }) => leavers.has(id)));
    queue.splice(0, queue.length, ...queue.filter(({ id }) => !leavers.has(id)));
  }
  for (const { id, draft } of chores.filter((chore) => chore.draft.page === 'staffList')) {
    const off = LICENSES.filter((license) => seatPool.isOn(id, license) === true);
    const name = people.byId.get(id)?.member.name ?? id;
    if (off.length > 0) surplus.push({ rule: draft.rule, id, name, off, isLate: true });
  }
  schedule.before = schedule.people;
  schedule.people = people;
  schedule.chores.push(...chores);
  for (const id of leavers) schedule.ownChores.add(id);
  advance(schedule);
}
