import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPractice, type License, type Practice, type StaffMember } from '../../core/index.ts';
import {
  completionsOf,
  type KnownPerson,
  needOf,
  type PartialPerson,
  practiceRulesOf,
  waitingIn,
} from '../rules/licenseOracle.ts';

const FACTS = ['provider', 'admin', 'therapist', 'administration', 'organizationAdministration', 'billing'] as const;
const PERMISSIONS = ['therapist', 'administration', 'organizationAdministration', 'billing'] as const;
const LICENSES = ['provider', 'admin'] as const;
const SEVERITIES = new Map([
  ['license-not-switched-on', 'error'],
  ['seats-short', 'error'],
  ['seats-overassigned', 'error'],
  ['seats-unused', 'info'],
]);
/** Unread facts per practice: its completions are all tried. */
const MOST_UNREAD = 6;

const known = <K extends string>(person: PartialPerson, keys: readonly K[]) =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = person[key as keyof PartialPerson];
      return value === undefined ? [] : [[key, value]];
    }),
  );

const practiceOf = (people: readonly PartialPerson[], pools?: Practice['pools']): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  ...(pools && { pools }),
  staff: people.map((person, i) => ({
    id: `p${i}`,
    name: `Person ${i}`,
    active: person.active,
    owner: person.owner,
    licenses: known(person, LICENSES),
    permissions: known(person, PERMISSIONS),
  })),
});

const complete = (people: readonly PartialPerson[]): KnownPerson[][] =>
  people.reduce<KnownPerson[][]>(
    (all, each) => all.flatMap((one) => completionsOf(each).map((whole) => [...one, whole])),
    [[]],
  );

const unreadIn = (people: readonly PartialPerson[]): number =>
  people.flatMap((person) => FACTS.filter((fact) => person[fact] === undefined)).length;

const person = fc.record({
  ...(Object.fromEntries(FACTS.map((fact) => [fact, fc.constantFrom(true, false, true, false, undefined)])) as Record<
    (typeof FACTS)[number],
    fc.Arbitrary<boolean | undefined>
  >),
  default: fc.constant(true),
  active: fc.constantFrom(true, true, true, false),
  owner: fc.constantFrom(false, false, false, true),
});
const practices = fc.array(person, { minLength: 1, maxLength: 4 }).filter((people) => unreadIn(people) <= MOST_UNREAD);
const count = fc.integer({ min: 0, max: 5 });

const practiceRulesIn = (practice: Practice): string[] =>
  auditPractice(practice)
    .findings.map(({ rule }) => rule)
    .filter((rule) => SEVERITIES.has(rule))
    .sort();

const inAll = (sets: readonly (readonly string[])[]): string[] =>
  [...SEVERITIES.keys()].filter((rule) => sets.every((rules) => rules.includes(rule))).sort();

describe('a rule about the practice', () => {
  it('is reported exactly if it holds in all completions, the pools being read', () => {
    fc.assert(
      fc.property(practices, count, count, (people, provider, admin) => {
        const completions = complete(people).map((one) => practiceRulesOf(one, { provider, admin }));
        expect(practiceRulesIn(practiceOf(people, { provider, admin }))).toEqual(inAll(completions));
      }),
      { numRuns: 3000 },
    );
  });

  it('is reported exactly if it holds however many seats of the unread pool were bought', () => {
    const anyCount = Array.from({ length: 15 }, (_, i) => i);
    fc.assert(
      fc.property(practices, count, fc.constantFrom<License>('provider', 'admin'), (people, bought, license) => {
        const other = license === 'provider' ? 'admin' : 'provider';
        const completions = complete(people).flatMap((one) =>
          anyCount.map((guess) =>
            practiceRulesOf(one, { [license]: bought, [other]: guess } as Record<License, number>),
          ),
        );
        expect(practiceRulesIn(practiceOf(people, { [license]: bought }))).toEqual(inAll(completions));
      }),
      { numRuns: 500 },
    );
  });

  it('names exactly those whom a bought seat would serve, all being read', () => {
    fc.assert(
      fc.property(practices, count, count, (people, provider, admin) => {
        const [whole = []] = complete(people);
        const { findings } = auditPractice(practiceOf(whole, { provider, admin }));
        const named = findings.find(({ rule }) => rule === 'license-not-switched-on')?.people;
        const waiting = waitingIn(whole, { provider, admin }).map((each) => `p${whole.indexOf(each)}`);
        expect(named ?? []).toEqual(waiting);
      }),
      { numRuns: 1000 },
    );
  });

  it('is as severe as its table says, is found once, belongs to nobody, and the most severe come first', () => {
    const order = ['error', 'warning', 'info'];
    fc.assert(
      fc.property(practices, count, count, (people, provider, admin) => {
        const { findings } = auditPractice(practiceOf(people, { provider, admin }));
        const ranks = findings.map(({ severity }) => order.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted());
        const found = findings.filter(({ rule }) => SEVERITIES.has(rule));
        expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length);
        for (const { rule, severity, staffId } of found) {
          expect([rule, severity, staffId]).toEqual([rule, SEVERITIES.get(rule), undefined]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is silent while no pool is read', () => {
    fc.assert(
      fc.property(practices, (people) => {
        expect(practiceRulesIn(practiceOf(people))).toEqual([]);
      }),
    );
  });

  it('counts seats from the least to the most of all completions', () => {
    fc.assert(
      fc.property(practices, (people) => {
        const { seats } = auditPractice(practiceOf(people));
        const completions = complete(people);
        for (const license of LICENSES) {
          const needed = completions.map((one) => one.filter((each) => needOf(each) === license).length);
          const on = completions.map((one) => one.filter((each) => each[license]).length);
          expect(seats[license].needed).toEqual({ atLeast: Math.min(...needed), atMost: Math.max(...needed) });
          expect(seats[license].switchedOn).toEqual({ atLeast: Math.min(...on), atMost: Math.max(...on) });
        }
      }),
    );
  });
});

const NOTHING = {
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
};
const member = (id: string, rest: Omit<StaffMember, 'id' | 'name'>): StaffMember => ({
  id,
  name: `Name ${id}`,
  ...rest,
});
const therapist = (id: string, provider: boolean): StaffMember =>
  member(id, { licenses: { provider, admin: false }, permissions: { ...NOTHING, therapist: true } });
const receptionist = (id: string, provider: boolean): StaffMember =>
  member(id, { licenses: { provider, admin: false }, permissions: NOTHING });

const audit = (staff: StaffMember[], rest: Partial<Practice> = {}) =>
  auditPractice({ version: 1, system: 'theranest', host: 'test', staff, ...rest });
const rulesOf = (...args: Parameters<typeof audit>): string[] => audit(...args).findings.map(({ rule }) => rule);

describe('for example', () => {
  it('a seat that is bought and off names the people who wait for it', () => {
    const { findings } = audit([therapist('a', false), therapist('b', true)], { pools: { provider: 2, admin: 0 } });
    const root = findings.find(({ rule }) => rule === 'license-not-switched-on');
    expect(root?.people).toEqual(['a']);
    expect(root?.message).toContain('Name a');
  });

  it('a spare Provider seat serves somebody who needs Admin, but not the other way round', () => {
    const admin = member('a', {
      licenses: { provider: false, admin: false },
      permissions: { ...NOTHING, administration: true },
    });
    expect(rulesOf([admin], { pools: { provider: 1, admin: 0 } })).toContain('license-not-switched-on');
    expect(rulesOf([therapist('a', false)], { pools: { provider: 0, admin: 1 } })).not.toContain(
      'license-not-switched-on',
    );
  });

  it('a seat that somebody inactive sits on is not spare', () => {
    const gone = member('a', { active: false, licenses: { provider: true } });
    const rules = rulesOf([gone, therapist('b', false)], { pools: { provider: 1, admin: 0 } });
    expect(rules).not.toContain('license-not-switched-on');
    expect(rules).not.toContain('seats-short');
  });

  it('the owner counts as one needed Provider seat', () => {
    const owner = member('o', { owner: true, licenses: { provider: true, admin: false } });
    expect(rulesOf([owner, therapist('a', true)], { pools: { provider: 1, admin: 0 } })).toContain('seats-short');
    expect(audit([owner]).seats.provider.needed).toEqual({ atLeast: 1, atMost: 1 });
  });

  it('in a trial no seat is counted, but whoever lacks a license is found', () => {
    expect(rulesOf([therapist('a', false)], { plan: 'trial', pools: { provider: 0, admin: 0 } })).toEqual([
      'provider-license-missing',
      'trial-seats-needed',
    ]);
  });

  it('under a plan by active clients nothing is judged, and one finding says so', () => {
    const staff = [
      therapist('a', false),
      receptionist('b', true),
      member('c', { active: false, licenses: { admin: true } }),
    ];
    const { findings } = audit(staff, { plan: 'activeClient', pools: { provider: 0, admin: 0 } });
    expect(findings.map(({ rule, severity, staffId }) => [rule, severity, staffId])).toEqual([
      ['plan-without-licenses', 'info', undefined],
    ]);
  });
});
