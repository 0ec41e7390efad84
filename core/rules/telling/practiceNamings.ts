import type { License } from '../../model/terms.ts';
import type { LicenseCounts } from '../../words/counts.ts';
import type { PracticeContext } from '../facts/practiceContext.ts';
import { isPart, LISTS, oldLists, oldPeople, type PracticeFact } from '../facts/practiceFacts.ts';
import { bought, boughtTogether, overassigned, spareOnes } from '../facts/seatFacts.ts';
import type { Person } from '../tally.ts';

const counts = (context: PracticeContext, licenses: readonly License[]): LicenseCounts =>
  licenses.map((license) => ({
    license: context.system.called[license].label,
    bought: bought(context, license),
    on: context.tally.switchedOn[license],
  }));

const describe = ({ member: { name, position, email } }: Person): string => {
  const details = [position, email].filter(Boolean).join(', ');
  return details === '' ? name : `${name} (${details})`;
};

/** What the words of facts about a practice name; those of other facts name nothing. */
export const practiceNamings = {
  seatWouldServe: (context) => counts(context, spareOnes(context)),
  providerSeatsShort: (context) => ({
    needed: context.tally.needed.provider.atLeast,
    bought: bought(context, 'provider'),
  }),
  seatsShortTogether: (context) => ({ needed: context.tally.neededTogether.atLeast, bought: boughtTogether(context) }),
  moreOnThanBought: (context) => counts(context, overassigned(context)),
  seatsLeftOver: (context) => counts(context, spareOnes(context)),
  limitReached: ({ practice: { userLimit } }) => ({ used: userLimit?.used, allowed: userLimit?.allowed }),
  tooManyRun: ({ count, settings: { orgAdminsAtMost } }) => ({ people: count('runs'), atMost: orgAdminsAtMost }),
  sameNameOrEmail: ({ sharing }) => sharing().map(describe),
  readLongAgo: (context) => ({ pages: oldLists(context), people: oldPeople(context).length }),
  readInPart: ({ practice }) =>
    LISTS.flatMap((page) => {
      const rows = practice.seen?.[page]?.rows;
      return isPart(practice, page) && rows ? { page, seen: rows.seen, total: rows.total } : [];
    }),
} satisfies Partial<Record<PracticeFact, (context: PracticeContext) => unknown>>;

/** What the words of a fact name. */
export type Named<Fact extends PracticeFact> = Fact extends keyof typeof practiceNamings
  ? ReturnType<(typeof practiceNamings)[Fact]>
  : never;
