import { capitalized } from '../capitalized.ts';
import type { LicenseCounts, Shortage, WordOf } from '../counts.ts';
import { ranges } from './ranges.ts';

const counts = (licenses: LicenseCounts): string =>
  licenses
    .map(({ license, bought, on: { atLeast, atMost } }) => {
      const on = atLeast === atMost ? `${atLeast}` : ranges.between(atLeast, atMost);
      return `${license}: ${bought} bought, ${on} on.`;
    })
    .join(' ');

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

export const practiceFacts = {
  seatWouldServe: { on: counts },
  providerSeatsShort: {
    on: ({ needed, bought }: Shortage, word: WordOf) =>
      `${word('providerLabel')} seats needed: at least ${needed}. Bought: ${bought}.`,
  },
  seatsShortTogether: {
    on: ({ needed, bought }: Shortage) =>
      `People who need a license: at least ${needed}. Seats bought, of both kinds: ${bought}.`,
  },
  moreOnThanBought: { on: counts },
  seatsLeftOver: { on: counts },
  nobodyLacks: { on: 'Everyone has the {anyLicense} they need.' },
  staffKnown: {},
  limitReached: {
    on: ({ used, allowed }: { used: number | undefined; allowed: number | undefined }) =>
      used === undefined
        ? 'The staff list says that the limit is reached.'
        : `Active therapists: ${used} of ${allowed}.`,
  },
  onlyOwnerRuns: { on: 'No one else who is active has {organizationAdministration}.' },
  tooManyRun: {
    on: ({ people: count, atMost }: { people: number; atMost: number | undefined }) =>
      `${people(count)}; your limit is ${atMost}.`,
  },
  sameNameOrEmail: { on: (described: readonly string[]) => `On the list: ${described.join('; ')}.` },
  sameEmail: {},
  readLongAgo: {
    on: ({ pages, people: count }: { pages: readonly string[]; people: number }, word: WordOf) =>
      `Out of date: ${[...pages.map(word), ...(count > 0 ? [`the permissions of ${people(count)}`] : [])].join('; ')}.`,
  },
  readInPart: {
    on: (lists: readonly { page: string; seen: number; total: number | undefined }[], word: WordOf) =>
      lists.map(({ page, seen, total }) => `${capitalized(word(page))}: ${seen} of ${total} rows seen.`).join(' '),
  },
};
