import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditSettings, auditPractice, type Practice, practiceRules, type StaffMember } from '../../core/index.ts';
import { practiceOracles } from '../rules/index.ts';
import type { PracticeOracles, WholePractice } from '../rules/oracle.ts';

const DAY = 24 * 60 * 60 * 1000;
const URL = 'https://demo.example/page';

/** Spellings of names, and whose they are. */
const NAMES: readonly (readonly [string, string])[] = [
  ['ana', 'Ana Ruiz'],
  ['ana', 'Ruiz, Ana LCSW'],
  ['bo', 'Bo Lind'],
  ['bo', 'BO  LIND'],
  ['cy', 'Cy Moss'],
  ['di', 'Di Fox'],
];
const MAILS: readonly (readonly [string | undefined, string | undefined])[] = [
  [undefined, undefined],
  [undefined, ' '],
  ['one', 'one@x.example'],
  ['one', ' One@X.example '],
  ['two', 'two@x.example'],
];

interface Draft {
  name: readonly [string, string];
  mail: readonly [string | undefined, string | undefined];
  active: boolean;
  owner: boolean;
  runs: boolean | undefined;
}

const person: fc.Arbitrary<Draft> = fc.record({
  name: fc.constantFrom(...NAMES),
  mail: fc.constantFrom(...MAILS),
  active: fc.constantFrom(true, true, true, false),
  owner: fc.constantFrom(false, false, true),
  runs: fc.constantFrom(true, false, false, undefined),
});
const rows = fc.option(fc.record({ seen: fc.nat(3), total: fc.nat(3) }, { requiredKeys: ['seen'] }), {
  nil: undefined,
});
const seenPage = fc
  .record({ days: fc.integer({ min: 0, max: 60 }), rows })
  .map(({ days, rows }) => ({ at: days * DAY, url: URL, ...(rows && { rows }) }));
const pages = fc.option(
  fc.record({ staffList: seenPage, manageLicenses: seenPage, manageSubscription: seenPage }, { requiredKeys: [] }),
  { nil: undefined },
);
const count = fc.nat(3);
const scenario = fc.record({
  people: fc.array(person, { maxLength: 4 }),
  /** When the permissions of the first one were read. */
  personDays: fc.option(fc.nat(60), { nil: undefined }),
  pages,
  plan: fc.constantFrom('perProvider' as const, 'trial' as const, 'activeClient' as const),
  userLimit: fc.option(fc.record({ used: count, allowed: count }), { nil: undefined }),
  orgAdminsAtMost: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  staleAfterDays: fc.option(fc.integer({ min: 1, max: 59 }), { nil: undefined }),
  now: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

const practiceOf = ({ people, personDays, pages, plan, userLimit }: Scenario): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  plan,
  ...(userLimit && { userLimit }),
  ...((pages || personDays !== undefined) && {
    seen: {
      ...pages,
      ...(personDays !== undefined && people.length > 0 && { staffPermissions: { at: personDays * DAY, url: URL } }),
    },
  }),
  staff: people.map(
    ({ name, mail, active, owner, runs }, i): StaffMember => ({
      id: `p${i}`,
      name: name[1],
      ...(mail[1] !== undefined && { email: mail[1] }),
      active,
      owner,
      permissions: runs === undefined ? {} : { organizationAdministration: runs },
      ...(i === 0 && personDays !== undefined && { seen: { staffPermissions: { at: personDays * DAY, url: URL } } }),
    }),
  ),
});

const settingsOf = ({ orgAdminsAtMost, staleAfterDays, now }: Scenario): AuditSettings => ({
  ...(orgAdminsAtMost !== undefined && { orgAdminsAtMost }),
  ...(staleAfterDays !== undefined && { staleAfterDays }),
  ...(now !== undefined && { now: now * DAY }),
});

const isPartly = (page: { rows?: { seen: number; total?: number } } | undefined): boolean =>
  page?.rows?.total !== undefined && page.rows.seen < page.rows.total;

/** The practice, who runs it being known. */
const wholeOf = (one: Scenario, people: readonly (Draft & { runs: boolean })[]): WholePractice => {
  const { pages = {}, plan, userLimit, orgAdminsAtMost, staleAfterDays, now, personDays } = one;
  const isFirstActive = people[0]?.active === true && personDays !== undefined;
  return {
    plan,
    people: people.map(({ name, mail, ...rest }) => ({ ...rest, name: name[0], mail: mail[0] })),
    userLimit,
    orgAdminsAtMost,
    staleAfterDays,
    now,
    daysRead: [...Object.values(pages).map(({ at }) => at / DAY), ...(isFirstActive ? [personDays] : [])],
    isReadInPart: Object.values(pages).some(isPartly),
  };
};

const oracles: PracticeOracles = practiceOracles;

/** What is to be found, rules about seats aside. */
const expectedIn = (one: Scenario, people: readonly (Draft & { runs: boolean })[]): string[] =>
  Object.entries(oracles).flatMap(([id, { holds }]) => {
    const severity = holds === 'seats' ? undefined : holds(wholeOf(one, people));
    return severity ? [`${id} ${severity}`] : [];
  });

/** Everybody there may be: the unread both ways, and, where no list was read whole, somebody more who runs it too. */
const completionsOf = (one: Scenario): (Draft & { runs: boolean })[][] => {
  const sets = one.people.reduce<(Draft & { runs: boolean })[][]>(
    (all, each) =>
      all.flatMap((set) =>
        (each.runs === undefined ? [true, false] : [each.runs]).map((runs) => [...set, { ...each, runs }]),
      ),
    [[]],
  );
  const { staffList, manageLicenses } = one.pages ?? {};
  const isGiven = !staffList && !manageLicenses && (one.personDays === undefined || one.people.length === 0);
  const isWhole = [staffList, manageLicenses].some((page) => page && !isPartly(page));
  const stranger = {
    name: ['new', 'New'],
    mail: [undefined, undefined],
    active: true,
    owner: false,
    runs: true,
  } as const;
  return isGiven || isWhole ? sets : sets.flatMap((set) => [set, [...set, stranger]]);
};

describe('every rule about the practice', () => {
  it('is reported exactly when it is true whoever runs the practice, as severe as it is; and each of them comes up', () => {
    const times = new Map<string, number>();
    fc.assert(
      fc.property(scenario, (one) => {
        const found = auditPractice(practiceOf(one), settingsOf(one))
          .findings.flatMap(({ rule, severity, staffId }) => (staffId === undefined ? [`${rule} ${severity}`] : []))
          .sort();
        const [first = [], ...others] = completionsOf(one).map((people) => expectedIn(one, people));
        expect(found).toEqual(first.filter((rule) => others.every((rules) => rules.includes(rule))).sort());
        for (const rule of found) times.set(rule, (times.get(rule) ?? 0) + 1);
      }),
      { numRuns: 4000 },
    );
    const ids = practiceRules.map(({ id }) => id).filter((id) => oracles[id]?.holds !== 'seats');
    const comeUp = [...times].filter(([, n]) => n >= 20).map(([rule]) => rule.split(' ')[0]);
    expect(ids.filter((id) => !comeUp.includes(id))).toEqual([]);
    expect([...times.keys()].filter((rule) => rule.startsWith('possible-duplicate')).sort()).toEqual([
      'possible-duplicate info',
      'possible-duplicate warning',
    ]);
  });
});
