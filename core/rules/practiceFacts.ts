import type { Practice } from '../practice.ts';
import type { AuditSettings } from '../settings.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { PageKind } from '../terms.ts';
import type { Facts } from './condition.ts';
import type { Role } from './roles.ts';
import { seatFacts } from './seatFacts.ts';
import type { Person, Tally } from './tally.ts';

/** What the facts about a practice are read from. */
export interface Books {
  practice: Practice;
  system: PracticeSystem;
  settings: AuditSettings;
  pools: NonNullable<Practice['pools']>;
  tally: Tally;
  /** How many people there are. */
  staff: number;
  /** How many people have a role. */
  count: (role: Role) => number;
  /** Everybody with one of these roles. */
  those: (...roles: readonly Role[]) => Person[];
  /** Active people who share a name or an email address with another one (R51). */
  sharing: () => Person[];
  sharesMail: boolean;
  /** Whether everybody is known who may hold a license, and everybody who may be on the staff. */
  isWhole: { licenses: boolean; staff: boolean };
}

/** A fact about the practice. Its words are a topic of their own (`core/words/en/practiceFacts.ts`). */
export interface PracticeFactDefinition {
  /** Certain, however the unread facts turn out. */
  certain: (books: Books) => boolean;
  /** What its words name, for the evidence of a finding. */
  on?: (books: Books) => unknown;
  /** Whom it is about. */
  people?: (books: Books) => Person[];
}

/** After how many days a page counts as read long ago: seats are paid by the month (S19). */
export const STALE_AFTER_DAYS = 30;
const DAY = 86_400_000;
const LISTS = ['staffList', 'manageLicenses', 'manageSubscription'] as const satisfies readonly PageKind[];

const isPart = ({ seen }: Practice, page: PageKind): boolean => {
  const rows = seen?.[page]?.rows;
  return rows?.total !== undefined && rows.seen < rows.total;
};

/** A practice of which no page about people was read was given as a whole, by hand or from a file. */
export function wholeness(practice: Practice): Books['isWhole'] {
  const { seen } = practice;
  if (!seen?.staffList && !seen?.manageLicenses && !seen?.staffPermissions) return { licenses: true, staff: true };
  const isRead = (page: PageKind): boolean => seen[page] !== undefined && !isPart(practice, page);
  const licenses = isRead('manageLicenses');
  return { licenses, staff: licenses || isRead('staffList') };
}

const onlyOwnerRuns = ({ count, isWhole }: Books): boolean =>
  isWhole.staff && count('other') > 0 && count('other') < count('active') && count('otherMayRun') === 0;

const isOld = (at: number | undefined, { now, staleAfterDays = STALE_AFTER_DAYS }: AuditSettings): boolean =>
  at !== undefined && now !== undefined && now - at > staleAfterDays * DAY;

const oldLists = ({ practice, settings }: Books): (typeof LISTS)[number][] =>
  LISTS.filter((page) => isOld(practice.seen?.[page]?.at, settings));

const oldPeople = ({ those, settings }: Books): Person[] =>
  settings.now === undefined
    ? []
    : those('active').filter(({ member }) => isOld(member.seen?.staffPermissions?.at, settings));

/** Each fact that a rule about the practice can name. */
export const practiceFacts = {
  ...seatFacts,
  staffKnown: { certain: ({ staff }) => staff > 0 },
  limitReached: {
    certain: ({ practice: { userLimit } }) => userLimit !== undefined && userLimit.used >= userLimit.allowed,
    on: ({ practice: { userLimit } }) => ({ used: userLimit?.used, allowed: userLimit?.allowed }),
  },
  onlyOwnerRuns: { certain: onlyOwnerRuns },
  tooManyRun: {
    certain: ({ count, settings: { orgAdminsAtMost } }) =>
      orgAdminsAtMost !== undefined && count('runs') > orgAdminsAtMost,
    on: ({ count, settings: { orgAdminsAtMost } }) => ({ people: count('runs'), atMost: orgAdminsAtMost }),
    people: ({ those }) => those('runs'),
  },
  sameNameOrEmail: {
    certain: ({ sharing }) => sharing().length > 0,
    on: ({ sharing }) => sharing().map(describe),
    people: ({ sharing }) => sharing(),
  },
  sameEmail: { certain: ({ sharesMail }) => sharesMail },
  readLongAgo: {
    certain: (books) => oldLists(books).length > 0 || oldPeople(books).length > 0,
    on: (books) => ({ pages: oldLists(books), people: oldPeople(books).length }),
    people: oldPeople,
  },
  readInPart: {
    certain: ({ practice }) => LISTS.some((page) => isPart(practice, page)),
    on: ({ practice }) =>
      LISTS.flatMap((page) => {
        const rows = practice.seen?.[page]?.rows;
        return isPart(practice, page) && rows ? { page, seen: rows.seen, total: rows.total } : [];
      }),
  },
} satisfies Record<string, PracticeFactDefinition>;

function describe({ member: { name, position, email } }: Person): string {
  const details = [position, email].filter(Boolean).join(', ');
  return details === '' ? name : `${name} (${details})`;
}

export type PracticeFact = keyof typeof practiceFacts;

const definitions = Object.entries(practiceFacts) as [PracticeFact, PracticeFactDefinition][];

/** The bit of each fact. */
export const practiceBits: ReadonlyMap<PracticeFact, number> = new Map(definitions.map(([name], i) => [name, 1 << i]));

/** What is certain of the practice; what is not certain counts as unread. */
export const packPractice = (books: Books): Facts => ({
  on: definitions.reduce((bits, [, { certain }], i) => bits | (certain(books) ? 1 << i : 0), 0),
  off: 0,
});

/** Whom the facts behind the bits are about. */
export const peopleOf = ({ on }: Facts, books: Books): Person[] =>
  definitions.flatMap(([, fact], i) => (on & (1 << i) && fact.people ? fact.people(books) : []));
