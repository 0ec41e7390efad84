import { LICENSES, type License } from '../terms.ts';
import type { Books, PracticeFactDefinition } from './practiceFacts.ts';
import { mayLack, type Person, type Range, spare, surelyLacks } from './tally.ts';

const bought = ({ pools }: Books, license: License): number | undefined => pools[license];

const servedBy: Record<License, readonly License[]> = { provider: ['provider'], admin: ['admin', 'provider'] };

/** Nobody is known to hold the spare seats, only if everybody who may hold one is known. */
const isSpare = ({ pools, tally, isWhole }: Books, license: License): boolean =>
  isWhole.licenses && spare(pools, tally, license) > 0;

/** People whose license is missing while a seat that would serve is switched on for nobody (R22). */
const couldBeServed = (books: Books): Person[] =>
  books.people.filter((person) => {
    const lack = surelyLacks(person);
    return lack !== undefined && servedBy[lack].some((license) => isSpare(books, license));
  });

const together = (books: Books): number | undefined => {
  const provider = bought(books, 'provider');
  const admin = bought(books, 'admin');
  return provider === undefined || admin === undefined ? undefined : provider + admin;
};

const exceeds = (count: number, limit: number | undefined): boolean => limit !== undefined && count > limit;

const overassigned = (books: Books): License[] =>
  LICENSES.filter((license) => exceeds(books.tally.switchedOn[license].atLeast, bought(books, license)));

/** Licenses bought and switched on, as words name them. */
export type LicenseCounts = readonly { license: string; bought: number | undefined; on: Range }[];

const counts = (books: Books, licenses: readonly License[]): LicenseCounts =>
  licenses.map((license) => ({
    license: books.system.called[license].label,
    bought: bought(books, license),
    on: books.tally.switchedOn[license],
  }));

const spareOnes = (books: Books): License[] => LICENSES.filter((license) => isSpare(books, license));

/** Seats bought, switched on and needed. */
export const seatFacts = {
  seatWouldServe: {
    certain: (books) => couldBeServed(books).length > 0,
    on: (books) => counts(books, spareOnes(books)),
    people: couldBeServed,
  },
  providerSeatsShort: {
    certain: (books) => exceeds(books.tally.needed.provider.atLeast, bought(books, 'provider')),
    on: (books) => ({ needed: books.tally.needed.provider.atLeast, bought: bought(books, 'provider') }),
  },
  seatsShortTogether: {
    certain: (books) => exceeds(books.tally.neededTogether.atLeast, together(books)),
    on: (books) => ({ needed: books.tally.neededTogether.atLeast, bought: together(books) }),
  },
  moreOnThanBought: {
    certain: (books) => overassigned(books).length > 0,
    on: (books) => counts(books, overassigned(books)),
  },
  seatsLeftOver: {
    certain: (books) => spareOnes(books).length > 0,
    on: (books) => counts(books, spareOnes(books)),
  },
  nobodyLacks: {
    certain: ({ people, isWhole }) => isWhole.staff && !people.some(mayLack),
  },
} satisfies Record<string, PracticeFactDefinition>;
