import { LICENSES, type License } from '../../model/terms.ts';
import { spare } from '../tally.ts';
import type { PracticeContext, PracticeFactDefinition } from './practiceContext.ts';
import type { Role } from './roles.ts';

export const bought = ({ pools }: PracticeContext, license: License): number | undefined => pools[license];

const LACKS = { provider: 'lacksProvider', admin: 'lacksAdmin' } as const satisfies Record<License, Role>;
const servedBy: Record<License, readonly License[]> = { provider: ['provider'], admin: ['admin', 'provider'] };

/** Seats are certainly spare only once everybody who may hold one has been read (docs/design.md §3). */
const isSpare = ({ pools, tally, isWhole }: PracticeContext, license: License): boolean =>
  isWhole.licenses && spare(pools, tally, license) > 0;

/** Who lacks a license while a seat that would serve is switched on for nobody (R22). */
const couldBeServed = (context: PracticeContext): Role[] =>
  LICENSES.filter((lack) => servedBy[lack].some((license) => isSpare(context, license))).map((lack) => LACKS[lack]);

export const boughtTogether = (context: PracticeContext): number | undefined => {
  const provider = bought(context, 'provider');
  const admin = bought(context, 'admin');
  return provider === undefined || admin === undefined ? undefined : provider + admin;
};

const exceeds = (count: number, limit: number | undefined): boolean => limit !== undefined && count > limit;

export const overassigned = (context: PracticeContext): License[] =>
  LICENSES.filter((license) => exceeds(context.tally.switchedOn[license].atLeast, bought(context, license)));

export const spareOnes = (context: PracticeContext): License[] =>
  LICENSES.filter((license) => isSpare(context, license));

/** Seats bought, switched on and needed. */
export const seatFacts = {
  seatWouldServe: {
    certain: (context) => couldBeServed(context).some((lack) => context.count(lack) > 0),
    people: (context) => context.those(...couldBeServed(context)),
  },
  providerSeatsShort: {
    certain: (context) => exceeds(context.tally.needed.provider.atLeast, bought(context, 'provider')),
  },
  seatsShortTogether: {
    certain: (context) => exceeds(context.tally.neededTogether.atLeast, boughtTogether(context)),
  },
  moreOnThanBought: {
    certain: (context) => overassigned(context).length > 0,
  },
  seatsLeftOver: {
    certain: (context) => spareOnes(context).length > 0,
  },
  nobodyLacks: {
    certain: ({ count, isWhole }) => isWhole.staff && count('mayLack') === 0,
  },
} satisfies Record<string, PracticeFactDefinition>;
