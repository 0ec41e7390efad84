import type { Change } from '../change.ts';
import type { SeatCount } from '../money.ts';
import type { People } from '../people.ts';
import { licenseName, permissionLabel, wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { LICENSES, type License } from '../terms.ts';
import { fillIn, listNames } from '../words/fill.ts';
import type { Errand } from './errands.ts';
import type { SeatBook } from './seatBook.ts';

const LOGS_OUT = 'Saving logs {name} out, so ask them to save their work first.';
const PLACES: Record<License, string> = { provider: 'the {provider}', admin: 'the {admin}' };

const say = (text: string, system: PracticeSystem, words: Record<string, string> = {}): string =>
  fillIn(text, { ...wordsOf(system), ...words });

const inList = (licenses: readonly License[]): string => licenses.map((license) => PLACES[license]).join(' and ');

/** “Switch the Provider license of Ana on, then the Admin license off, under …”. */
export function saySwitches({ on, off, name }: Errand, system: PracticeSystem): string {
  const first = on ? `${PLACES[on]} of {name} on` : `${inList(off)} of {name} off`;
  const then = on && off.length > 0 ? `, then ${inList(off)} off` : '';
  return say(`Switch ${first}${then}, under {manageLicenses}.`, system, { name });
}

const IF_NONE_IS_FREE = 'If none is free, buy one first, under {seatQuantities}.';
const COVERS = 'It is paid for and free, and covers what {anAdmin} covers.';

/** How many seats are bought has not been read. */
export const sayIfNoneIsFree = (system: PracticeSystem): string => say(IF_NONE_IS_FREE, system);

export const sayCovers = (system: PracticeSystem): string => say(COVERS, system);

/** Where no seat is free, two people exchange licenses: who cannot work yet gives one away first. */
export const sayExchange = (giver: Errand, taker: Errand, system: PracticeSystem): string =>
  say(
    'No seat is free, so {giver} and {name} exchange theirs: switch the {admin} of {giver} off, the {admin} of {name} on, then the {provider} of {name} off, under {manageLicenses}.',
    system,
    { giver: giver.name, name: taker.name },
  );

const sayCount = (seats: SeatCount, system: PracticeSystem): string =>
  LICENSES.flatMap((license) => {
    const count = Math.abs(seats[license] ?? 0);
    return count === 0 ? [] : `${count} × ${licenseName(license, system)}`;
  }).join(', ');

export const sayBuy = (seats: SeatCount, system: PracticeSystem): string =>
  say(`Buy what is missing, under {seatQuantities}: ${sayCount(seats, system)}.`, system);

export const sayBuyInExchange = (seats: SeatCount, system: PracticeSystem): string =>
  say(
    `At renewal, buy ${sayCount(seats, system)}, under {seatQuantities}. As many {provider} seats are given back afterwards.`,
    system,
  );

export const sayGiveBack = (seats: SeatCount, system: PracticeSystem): string =>
  say(`At renewal, lower the number of seats, under {seatQuantities}: ${sayCount(seats, system)} less.`, system);

/** Few enough to read at a glance. */
const NAMED = 3;

/** Why a license cannot be switched on yet, and where to look first. */
export function sayNoSeat(license: License, book: SeatBook, people: People): string {
  const names = book.mayNotNeed(license, people);
  const some = names.length > NAMED ? [...names.slice(0, NAMED), `${names.length - NAMED} more`] : names;
  const look =
    some.length > 0
      ? 'Look first at {people}: theirs may turn out not to be needed.'
      : 'Read first what has not been read of {manageLicenses} and {manageSubscription}.';
  return say(
    `It is not sure that ${PLACES[license].replace('the ', 'a seat of the ')} is free. ${look}`,
    people.system,
    {
      people: listNames(some),
    },
  );
}

export const sayLeaves = (name: string, system: PracticeSystem): string =>
  say('{name} leaves, and no seat is surely free: it may not be worth one.', system, { name });

export const sayUnreadNeeds = ({ system }: People): string =>
  say('Which licenses are missing is not known yet: read the permissions of everybody first.', system);

/** “Tick “Billing” and untick “Administration” for Ana …”. */
export function sayPermits(changes: readonly Change[], name: string, system: PracticeSystem, when?: 'leaving'): string {
  const labels = (on: boolean) =>
    changes.flatMap((change) =>
      change.do === 'permit' && change.on === on ? `“${permissionLabel(change.permission, system)}”` : [],
    );
  const part = (verb: string, some: readonly string[]) => (some.length > 0 ? [`${verb} ${listNames(some)}`] : []);
  const what = [...part('untick', labels(false)), ...part('tick', labels(true))].join(' and ') || 'set the permissions';
  if (when)
    return say(`When {name} leaves: {what}, under {staffPermissions}, and save. ${LOGS_OUT}`, system, { what, name });
  return say(`{what} for {name}, under {staffPermissions}, and save. ${LOGS_OUT}`, system, {
    what: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    name,
  });
}

export const sayHire = (name: string, system: PracticeSystem): string =>
  say('Add {name}, under {staffList}. Everything but the Default permissions comes later.', system, { name });

export const sayActive = (isActive: boolean, name: string, system: PracticeSystem): string =>
  say(isActive ? 'Activate {name} again, under {staffList}.' : 'Deactivate {name}, under {staffList}.', system, {
    name,
  });
