import type { LicenseCounts } from '../../rules/seatFacts.ts';
import type { PracticeFactWords } from '../../rules/tellPractice.ts';

const counts = (licenses: LicenseCounts): string =>
  licenses
    .map(({ license, bought, on: { atLeast, atMost } }) => {
      const on = atLeast === atMost ? `${atLeast}` : `${atLeast} to ${atMost}`;
      return `${license}: ${bought} bought, ${on} switched on.`;
    })
    .join(' ');

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

export const practiceFacts = {
  seatWouldServe: { on: counts },
  providerSeatsShort: { on: ({ needed, bought }) => `Provider seats needed: at least ${needed}. Bought: ${bought}.` },
  seatsShortTogether: {
    on: ({ needed, bought }) =>
      `People who need a license: at least ${needed}. Seats bought, of both kinds: ${bought}.`,
  },
  moreOnThanBought: { on: counts },
  seatsLeftOver: { on: counts },
  nobodyLacks: { on: 'Everybody has the license they need.' },
  staffKnown: {},
  limitReached: { on: ({ used, allowed }) => `Active therapists: ${used} of ${allowed}.` },
  onlyOwnerRuns: { on: 'Nobody else who is active has Organization Administration.' },
  tooManyRun: { on: ({ people: count, atMost }) => `${people(count)}, where ${atMost} may be.` },
  sameNameOrEmail: { on: (described) => `On the list: ${described.join('; ')}.` },
  sameEmail: {},
  readLongAgo: {
    on: ({ pages, people: count }, pathOf) =>
      `${[...pages.map(pathOf), ...(count > 0 ? [`the permissions of ${people(count)}`] : [])].join('; ')}.`,
  },
  readInPart: {
    on: (lists, pathOf) => lists.map(({ page, seen, total }) => `${pathOf(page)}: ${seen} of ${total} rows.`).join(' '),
  },
} satisfies PracticeFactWords;
