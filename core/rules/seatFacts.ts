import { LICENSES, type License } from '../terms.ts';
import type { Books, PracticeFactDefinition } from './practiceFacts.ts';
import { mayLack, type Person, spare, surelyLacks } from './tally.ts';

const names: Record<License, string> = { provider: 'Provider', admin: 'Admin' };

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

const counts = (books: Books, licenses: readonly License[]): string =>
  licenses
    .map((license) => {
      const { atLeast, atMost } = books.tally.switchedOn[license];
      const on = atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;
      return `${names[license]}: ${bought(books, license)} bought, ${on} switched on.`;
    })
    .join(' ');

const spareOnes = (books: Books): License[] => LICENSES.filter((license) => isSpare(books, license));

/** Seats bought, switched on and needed. */
export const seatFacts = {
  seatWouldServe: {
    says: 'a seat that is bought and on for nobody would serve somebody whose license is missing',
    certain: (books) => couldBeServed(books).length > 0,
    on: (books) => counts(books, spareOnes(books)),
    people: couldBeServed,
  },
  providerSeatsShort: {
    says: 'more people need a Provider license than are bought',
    certain: (books) => exceeds(books.tally.needed.provider.atLeast, bought(books, 'provider')),
    on: (books) =>
      `Provider seats needed: at least ${books.tally.needed.provider.atLeast}. Bought: ${bought(books, 'provider')}.`,
  },
  seatsShortTogether: {
    says: 'more people need a license than are bought of both kinds',
    certain: (books) => exceeds(books.tally.neededTogether.atLeast, together(books)),
    on: (books) =>
      `People who need a license: at least ${books.tally.neededTogether.atLeast}. Seats bought, of both kinds: ${together(books)}.`,
  },
  moreOnThanBought: {
    says: 'more licenses are switched on than bought',
    certain: (books) => overassigned(books).length > 0,
    on: (books) => counts(books, overassigned(books)),
  },
  seatsLeftOver: {
    says: 'a seat that is bought is switched on for nobody',
    certain: (books) => spareOnes(books).length > 0,
    on: (books) => counts(books, spareOnes(books)),
  },
  nobodyLacks: {
    says: 'everybody has the license they need',
    certain: ({ people, isWhole }) => isWhole.staff && !people.some(mayLack),
    on: () => 'Everybody has the license they need.',
  },
} satisfies Record<string, PracticeFactDefinition>;
