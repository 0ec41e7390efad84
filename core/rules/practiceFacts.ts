import { nameKey } from '../names.ts';
import type { Practice } from '../practice.ts';
import type { AuditSettings } from '../settings.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { PageKind } from '../terms.ts';
import type { Facts } from './condition.ts';
import { personBits } from './personFacts.ts';
import { seatFacts } from './seatFacts.ts';
import type { Person, Tally } from './tally.ts';

/** What the facts about a practice are read from. */
export interface Books {
  practice: Practice;
  system: PracticeSystem;
  settings: AuditSettings;
  pools: NonNullable<Practice['pools']>;
  people: readonly Person[];
  tally: Tally;
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

const isOn = ({ facts }: Person, fact: 'organizationAdministration'): boolean =>
  (facts.on & (personBits.get(fact) ?? 0)) !== 0;
const isOff = ({ facts }: Person, fact: 'organizationAdministration'): boolean =>
  (facts.off & (personBits.get(fact) ?? 0)) !== 0;

const runners = ({ people }: Books): Person[] =>
  people.filter((person) => person.active && (person.owner || isOn(person, 'organizationAdministration')));

const onlyOwnerRuns = ({ people, isWhole }: Books): boolean => {
  const active = people.filter((person) => person.active);
  const others = active.filter(({ owner }) => !owner);
  return (
    isWhole.staff &&
    others.length > 0 &&
    others.length < active.length &&
    others.every((person) => isOff(person, 'organizationAdministration'))
  );
};

const mailOf = ({ email }: Person['member']): string => (email === undefined ? '' : email.trim().toLowerCase());

/** What stands more than once in a list; most lists hold nothing twice. */
const doubled = (keys: readonly string[]): ReadonlySet<string> => {
  if (new Set(keys).size === keys.length) return new Set();
  const seen = new Set<string>();
  return new Set(keys.filter((key) => key !== '' && (seen.has(key) || !seen.add(key))));
};

const sharedMails = ({ people }: Books): ReadonlySet<string> =>
  doubled(people.flatMap(({ active, member }) => (active ? mailOf(member) || [] : [])));

/** Active people who share a name or an email address with another one (R51). */
const namesakes = (books: Books): Person[] => {
  const active = books.people.filter((person) => person.active);
  const names = doubled(active.map(({ member }) => nameKey(member.name)));
  const mails = sharedMails(books);
  if (names.size === 0 && mails.size === 0) return [];
  return active.filter(({ member }) => names.has(nameKey(member.name)) || mails.has(mailOf(member)));
};

const isOld = (at: number | undefined, { now, staleAfterDays = STALE_AFTER_DAYS }: AuditSettings): boolean =>
  at !== undefined && now !== undefined && now - at > staleAfterDays * DAY;

const oldLists = ({ practice, settings }: Books): (typeof LISTS)[number][] =>
  LISTS.filter((page) => isOld(practice.seen?.[page]?.at, settings));

const oldPeople = ({ people, settings }: Books): Person[] =>
  settings.now === undefined
    ? []
    : people.filter(({ active, member }) => active && isOld(member.seen?.staffPermissions?.at, settings));

/** Each fact that a rule about the practice can name. */
export const practiceFacts = {
  ...seatFacts,
  staffKnown: { certain: ({ people }) => people.length > 0 },
  limitReached: {
    certain: ({ practice: { userLimit } }) => userLimit !== undefined && userLimit.used >= userLimit.allowed,
    on: ({ practice: { userLimit } }) => ({ used: userLimit?.used, allowed: userLimit?.allowed }),
  },
  onlyOwnerRuns: { certain: onlyOwnerRuns },
  tooManyRun: {
    certain: (books) =>
      books.settings.orgAdminsAtMost !== undefined && runners(books).length > books.settings.orgAdminsAtMost,
    on: (books) => ({ people: runners(books).length, atMost: books.settings.orgAdminsAtMost }),
    people: runners,
  },
  sameNameOrEmail: {
    certain: (books) => namesakes(books).length > 0,
    on: (books) => namesakes(books).map(describe),
    people: namesakes,
  },
  sameEmail: { certain: (books) => sharedMails(books).size > 0 },
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
