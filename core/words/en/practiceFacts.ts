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

export const practiceFacts: PracticeFactWords = {
  seatWouldServe: {
    says: 'a seat that is bought and on for nobody would serve somebody whose license is missing',
    on: counts,
  },
  providerSeatsShort: {
    says: 'more people need a Provider license than are bought',
    on: ({ needed, bought }) => `Provider seats needed: at least ${needed}. Bought: ${bought}.`,
  },
  seatsShortTogether: {
    says: 'more people need a license than are bought of both kinds',
    on: ({ needed, bought }) =>
      `People who need a license: at least ${needed}. Seats bought, of both kinds: ${bought}.`,
  },
  moreOnThanBought: { says: 'more licenses are switched on than bought', on: counts },
  seatsLeftOver: { says: 'a seat that is bought is switched on for nobody', on: counts },
  nobodyLacks: { says: 'everybody has the license they need', on: 'Everybody has the license they need.' },
  staffKnown: { says: 'somebody is on the staff' },
  limitReached: {
    says: 'the staff list says that no further user fits',
    on: ({ used, allowed }) => `Active therapists: ${used} of ${allowed}.`,
  },
  onlyOwnerRuns: {
    says: 'of several active people, the owner alone has Organization Administration',
    on: 'Nobody else who is active has Organization Administration.',
  },
  tooManyRun: {
    says: 'more active people than the settings allow have Organization Administration, the owner included',
    on: ({ people: count, atMost }) => `${people(count)}, where ${atMost} may be.`,
  },
  sameNameOrEmail: {
    says: 'two active people have the same name, however it is written, or the same email address',
    on: (described) => `On the list: ${described.join('; ')}.`,
  },
  sameEmail: { says: 'two active people have the same email address' },
  readLongAgo: {
    says: 'a page was read longer ago than the settings allow',
    on: ({ pages, people: count }, pathOf) =>
      `${[...pages.map(pathOf), ...(count > 0 ? [`the permissions of ${people(count)}`] : [])].join('; ')}.`,
  },
  readInPart: {
    says: 'fewer rows of a list were seen than it has',
    on: (lists, pathOf) => lists.map(({ page, seen, total }) => `${pathOf(page)}: ${seen} of ${total} rows.`).join(' '),
  },
};
