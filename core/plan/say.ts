import type { AssessedStaff } from '../audit/assessedStaff.ts';
import { type AddOnList, LICENSES, type License } from '../model/terms.ts';
import { licenseName, licensesName, permissionLabel, wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { fillIn, listNames } from '../words/fill.ts';
import { planStepWords } from '../words/planSteps.ts';
import type { Change } from './change.ts';
import type { Errand } from './errands.ts';
import type { SeatCount } from './money.ts';
import type { SeatPool } from './seatPool.ts';

const say = (text: string, system: PracticeSystem, words: Record<string, string> = {}): string =>
  fillIn(text, { ...wordsOf(system), ...words });

/** “the Provider license and the Admin license”. */
const inList = (licenses: readonly License[], system: PracticeSystem): string =>
  listNames(licenses.map((license) => say(planStepWords().the[license], system)));

/** “Go to …, turn on the Provider license for Ana, then turn off the Admin license.” */
export function saySwitches({ on, off, name }: Errand, system: PracticeSystem): string {
  const { switches } = planStepWords();
  if (!on) return say(switches.off, system, { name, off: inList(off, system) });
  return say(off.length > 0 ? switches.both : switches.on, system, {
    name,
    on: inList([on], system),
    off: inList(off, system),
  });
}

/** How many seats are bought has not been read. */
export const sayIfNoneIsFree = (system: PracticeSystem): string => say(planStepWords().ifNoneIsFree, system);

export const sayCovers = (system: PracticeSystem): string => say(planStepWords().covers, system);

/** Where no seat is free, two people exchange licenses: who cannot work yet gives one away first. */
export const sayExchange = (giver: Errand, taker: Errand, system: PracticeSystem): string =>
  say(planStepWords().exchange, system, { giver: giver.name, name: taker.name });

/** “2 Provider licenses and 1 Admin license”. */
const sayCount = (seats: SeatCount, system: PracticeSystem): string =>
  listNames(
    LICENSES.flatMap((license) => {
      const count = Math.abs(seats[license] ?? 0);
      return count === 0 ? [] : `${count} ${(count === 1 ? licenseName : licensesName)(license, system)}`;
    }),
  );

const saySeats = (text: string, seats: SeatCount, system: PracticeSystem): string =>
  say(text, system, { seats: sayCount(seats, system) });

export const sayBuy = (seats: SeatCount, system: PracticeSystem): string =>
  saySeats(planStepWords().buy, seats, system);

export const sayBuyInExchange = (seats: SeatCount, system: PracticeSystem): string =>
  saySeats(planStepWords().buyInExchange, seats, system);

export const sayGiveBack = (seats: SeatCount, system: PracticeSystem): string =>
  saySeats(planStepWords().giveBack, seats, system);

/** How many people are named at most; the others are counted. */
const NAMED = 3;

/** Why a license cannot be turned on yet, and where to look first. */
export function sayNoSeat(license: License, seatPool: SeatPool, people: AssessedStaff): string {
  const { noSeat, lookAt, readFirst, more } = planStepWords();
  const names = seatPool.mayNotNeed(license, people);
  const some = names.length > NAMED ? [...names.slice(0, NAMED), more(names.length - NAMED)] : names;
  const { manageLicenses, manageSubscription } = people.system.paths();
  return say(`${noSeat[license]} ${some.length > 0 ? lookAt : readFirst}`, people.system, {
    people: listNames(some),
    pages: listNames([...new Set([manageLicenses, manageSubscription])]),
  });
}

export const sayLicenseFirst = (system: PracticeSystem): string => say(planStepWords().licenseFirst, system);

export const sayLeaves = (name: string, system: PracticeSystem): string =>
  say(planStepWords().leaves, system, { name });

export const sayUnreadNeeds = ({ system }: AssessedStaff): string => say(planStepWords().unreadNeeds, system);

/** “Go to …, uncheck “Administration” and check “Billing” for Ana, and save.” */
export function sayPermits(changes: readonly Change[], name: string, system: PracticeSystem, when?: 'leaving'): string {
  const { permits } = planStepWords();
  const part = (text: string, on: boolean): string[] => {
    const labels = changes.flatMap((change) =>
      change.do === 'permit' && change.on === on ? `“${permissionLabel(change.permission, system)}”` : [],
    );
    return labels.length > 0 ? [fillIn(text, { boxes: listNames(labels) })] : [];
  };
  const what = listNames([...part(permits.untick, false), ...part(permits.tick, true)]) || permits.set;
  return say(when ? permits.leaving : permits.now, system, { what, name });
}

export const sayHire = (name: string, system: PracticeSystem): string => say(planStepWords().hire, system, { name });

export const sayActive = (isActive: boolean, name: string, system: PracticeSystem): string =>
  say(isActive ? planStepWords().activate : planStepWords().deactivate, system, { name });

export const sayDeactivateLeaver = (name: string, system: PracticeSystem): string =>
  say(planStepWords().deactivateLeaver, system, { name });

export const sayUnlist = (list: AddOnList, name: string, system: PracticeSystem): string =>
  say(planStepWords().unlist, system, { list: system.paths()[list], name });

/** Somebody was invited or added: the list shows them once they are there. */
export const sayInvited = (name: string, system: PracticeSystem): string =>
  say(planStepWords().invited, system, { name });
