import type { Practice } from '../practice.ts';
import { LICENSES, type License } from '../terms.ts';
import type { Facts } from './condition.ts';
import { mayLack, type Person, spare, surelyLacks, type Tally } from './tally.ts';

/** What the facts about a practice are read from. */
export interface Books {
  pools: NonNullable<Practice['pools']>;
  people: readonly Person[];
  tally: Tally;
}

const names: Record<License, string> = { provider: 'Provider', admin: 'Admin' };

const bought = ({ pools }: Books, license: License): number | undefined => pools[license];

const servedBy: Record<License, readonly License[]> = { provider: ['provider'], admin: ['admin', 'provider'] };

/** People whose license is missing while a seat that would serve is switched on for nobody (R22). */
export const couldBeServed = ({ pools, people, tally }: Books): Person[] =>
  people.filter((person) => {
    const lack = surelyLacks(person);
    return lack !== undefined && servedBy[lack].some((license) => spare(pools, tally, license) > 0);
  });

const together = (books: Books): number | undefined => {
  const provider = bought(books, 'provider');
  const admin = bought(books, 'admin');
  return provider === undefined || admin === undefined ? undefined : provider + admin;
};

const exceeds = (count: number, limit: number | undefined): boolean => limit !== undefined && count > limit;

interface FactDefinition {
  /** Certain, however the unread facts turn out. */
  certain: (books: Books) => boolean;
  on?: (books: Books) => string;
}

const overassigned = (books: Books): License[] =>
  LICENSES.filter((license) => exceeds(books.tally.switchedOn[license].atLeast, bought(books, license)));

const counts = (books: Books, license: License): string => {
  const { atLeast, atMost } = books.tally.switchedOn[license];
  const on = atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;
  return `${names[license]}: ${bought(books, license)} bought, ${on} switched on.`;
};

/** Each fact that a rule about the practice can name. */
export const practiceFacts = {
  seatWouldServe: {
    certain: (books) => couldBeServed(books).length > 0,
    on: (books) =>
      LICENSES.filter((license) => spare(books.pools, books.tally, license) > 0)
        .map((license) => counts(books, license))
        .join(' '),
  },
  providerSeatsShort: {
    certain: (books) => exceeds(books.tally.needed.provider.atLeast, bought(books, 'provider')),
    on: (books) =>
      `Provider seats needed: at least ${books.tally.needed.provider.atLeast}. Bought: ${bought(books, 'provider')}.`,
  },
  seatsShortTogether: {
    certain: (books) => exceeds(books.tally.neededTogether.atLeast, together(books)),
    on: (books) =>
      `People who need a license: at least ${books.tally.neededTogether.atLeast}. Seats bought, of both kinds: ${together(books)}.`,
  },
  moreOnThanBought: {
    certain: (books) => overassigned(books).length > 0,
    on: (books) =>
      overassigned(books)
        .map((license) => counts(books, license))
        .join(' '),
  },
  seatsLeftOver: {
    certain: (books) => LICENSES.some((license) => spare(books.pools, books.tally, license) > 0),
    on: (books) =>
      LICENSES.filter((license) => spare(books.pools, books.tally, license) > 0)
        .map((license) => counts(books, license))
        .join(' '),
  },
  nobodyLacks: {
    certain: ({ people }) => !people.some(mayLack),
    on: () => 'Everybody has the license they need.',
  },
} satisfies Record<string, FactDefinition>;

export type PracticeFact = keyof typeof practiceFacts;

const definitions = Object.entries(practiceFacts) as [PracticeFact, FactDefinition][];

/** The bit of each fact. */
export const practiceBits: ReadonlyMap<PracticeFact, number> = new Map(definitions.map(([name], i) => [name, 1 << i]));

/** What is certain of the practice; what is not certain counts as unread. */
export const packPractice = (books: Books): Facts => ({
  on: definitions.reduce((bits, [, { certain }], i) => bits | (certain(books) ? 1 << i : 0), 0),
  off: 0,
});

/** The facts behind the bits, in words. */
export const tellPracticeFacts = ({ on }: Facts, books: Books): string[] =>
  definitions.flatMap(([, fact], i) => (on & (1 << i) && fact.on ? [fact.on(books)] : []));
