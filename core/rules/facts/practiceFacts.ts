import type { Practice } from '../../model/practice.ts';
import type { PageKind } from '../../model/terms.ts';
import { type AuditSettings, STALE_AFTER_DAYS } from '../auditSettings.ts';
import { addFact, type Facts, noFacts, placesIn } from '../clauses.ts';
import type { Person } from '../tally.ts';
import type { PracticeContext, PracticeFactDefinition } from './practiceContext.ts';
import { seatFacts } from './seatFacts.ts';

const DAY = 86_400_000;
export const LISTS = ['staffList', 'manageLicenses', 'manageSubscription'] as const satisfies readonly PageKind[];

export const isPart = ({ seen }: Practice, page: PageKind): boolean => {
  const rows = seen?.[page]?.rows;
  return rows?.total !== undefined && rows.seen < rows.total;
};

/** A practice of which no page about people was read was given as a whole, by hand or from a file. */
export function wholeness(practice: Practice): PracticeContext['isWhole'] {
  const { seen } = practice;
  if (!seen?.staffList && !seen?.manageLicenses && !seen?.staffPermissions) return { licenses: true, staff: true };
  const isRead = (page: PageKind): boolean => seen[page] !== undefined && !isPart(practice, page);
  const licenses = isRead('manageLicenses');
  return { licenses, staff: licenses || isRead('staffList') };
}

const onlyOwnerRuns = ({ count, isWhole }: PracticeContext): boolean =>
  isWhole.staff && count('other') > 0 && count('other') < count('active') && count('otherMayRun') === 0;

const isOld = (at: number | undefined, { now, staleAfterDays = STALE_AFTER_DAYS }: AuditSettings): boolean =>
  at !== undefined && now !== undefined && now - at > staleAfterDays * DAY;

export const oldLists = ({ practice, settings }: PracticeContext): (typeof LISTS)[number][] =>
  LISTS.filter((page) => isOld(practice.seen?.[page]?.at, settings));

export const oldPeople = ({ those, settings }: PracticeContext): Person[] =>
  settings.now === undefined
    ? []
    : those('active').filter(({ member }) => isOld(member.seen?.staffPermissions?.at, settings));

/** Each fact that a rule about the practice can name. */
export const practiceFacts = {
  ...seatFacts,
  staffKnown: { certain: ({ staff }) => staff > 0 },
  limitReached: {
    certain: ({ practice: { userLimit, limitReached } }) =>
      limitReached === true || (userLimit !== undefined && userLimit.used >= userLimit.allowed),
  },
  onlyOwnerRuns: { certain: onlyOwnerRuns },
  tooManyRun: {
    certain: ({ count, settings: { orgAdminsAtMost } }) =>
      orgAdminsAtMost !== undefined && count('runs') > orgAdminsAtMost,
    people: ({ those }) => those('runs'),
  },
  sameNameOrEmail: { certain: ({ sharing }) => sharing().length > 0, people: ({ sharing }) => sharing() },
  sameEmail: { certain: ({ sharesMail }) => sharesMail },
  readLongAgo: {
    certain: (context) => oldLists(context).length > 0 || oldPeople(context).length > 0,
    people: oldPeople,
  },
  readInPart: { certain: ({ practice }) => LISTS.some((page) => isPart(practice, page)) },
} satisfies Record<string, PracticeFactDefinition>;

export type PracticeFact = keyof typeof practiceFacts;

const definitions = Object.entries(practiceFacts) as [PracticeFact, PracticeFactDefinition][];

/** The place of each fact in sets of facts. */
export const practicePlaces: ReadonlyMap<PracticeFact, number> = new Map(
  definitions.map(([name], place) => [name, place]),
);

/** What is certain of the practice; what is not certain counts as unread. */
export function packPractice(context: PracticeContext): Facts {
  const facts = noFacts();
  for (const [place, [, { certain }]] of definitions.entries()) {
    if (certain(context)) addFact(facts, place, true);
  }
  return facts;
}

/** Whom these facts are about. */
export const peopleConcerned = (facts: Facts, context: PracticeContext): Person[] =>
  placesIn(facts).flatMap((place) => definitions[place]?.[1].people?.(context) ?? []);
