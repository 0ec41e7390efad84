import { LICENSES, type License } from '../terms.ts';
import type { Books, PracticeFactDefinition } from './practiceFacts.ts';
import type { Role } from './roles.ts';
import { type Range, spare } from './tally.ts';

const bought = ({ pools }: Books, license: License): number | undefined => pools[license];

const LACKS = { provider: 'lacksProvider', admin: 'lacksAdmin' } as const satisfies Record<License, Role>;
const servedBy: Record<License, readonly License[]> = { provider: ['provider'], admin: ['admin', 'provider'] };

/** Nobody is known to hold the spare seats, only if everybody who may hold one is known. */
const isSpare = ({ pools, tally, isWhole }: Books, license: License): boolean =>
  isWhole.licenses && spare(pools, tally, license) > 0;

/** Who lacks a license while a seat that would serve is switched on for nobody (R22). */
const couldBeServed = (books: Books): Role[] =>
  LICENSES.filter((lack) => servedBy[lack].some((license) => isSpare(books, license))).map((lack) => LACKS[lack]);

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
    certain: (books) => couldBeServed(books).some((lack) => books.count(lack) > 0),
    on: (books) => counts(books, spareOnes(books)),
    people: (books) => books.those(...couldBeServed(books)),
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
    certain: ({ count, isWhole }) => isWhole.staff && count('mayLack') === 0,
  },
} satisfies Record<string, PracticeFactDefinition>;
