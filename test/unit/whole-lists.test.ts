import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPractice, type Practice, type StaffMember } from '../../core/index.ts';
import { type KnownPerson, practiceRulesOf } from '../rules/licenseOracle.ts';

const URL = 'https://demo.example/page';
const SEAT_RULES = ['license-not-switched-on', 'seats-short', 'seats-overassigned', 'seats-unused'];

const flag = fc.constantFrom(true, false);
const staffMember: fc.Arbitrary<KnownPerson> = fc.record({
  active: fc.constantFrom(true, true, true, false),
  owner: fc.constantFrom(false, false, false, true),
  provider: flag,
  admin: flag,
  default: fc.constant(true),
  billing: flag,
  therapist: flag,
  administration: flag,
  organizationAdministration: fc.constant(false),
});
/** People nobody has seen yet: they may sit on every spare seat, and may lack a license. */
const STRANGERS: KnownPerson[] = [
  ...Array.from({ length: 8 }, (_, i) => ({ license: i % 2 ? 'provider' : 'admin' })),
].map(({ license }) => ({
  active: false,
  owner: false,
  provider: license === 'provider',
  admin: license === 'admin',
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
}));
const lacking: KnownPerson = {
  active: true,
  owner: false,
  provider: false,
  admin: false,
  default: true,
  billing: false,
  therapist: true,
  administration: false,
  organizationAdministration: false,
};

describe('a rule about seats', () => {
  const SEEN = { at: 0, url: URL };
  it.each<[string, Practice['seen'], boolean]>([
    ['no page at all', undefined, true],
    ['the subscription alone', { manageSubscription: SEEN }, true],
    ['all licenses', { manageLicenses: { ...SEEN, rows: { seen: 4, total: 4 } } }, true],
    ['a list that does not say how long it is', { manageLicenses: { ...SEEN, rows: { seen: 4 } } }, true],
    ['the first licenses', { manageLicenses: { ...SEEN, rows: { seen: 4, total: 40 } } }, false],
    ['the staff list alone', { staffList: SEEN }, false],
    ['permissions of somebody', { staffPermissions: SEEN }, false],
  ])('after %s was read counts on nobody being left out, or waits for the others', (_, seen, isWhole) => {
    const reported = new Set<string>();
    fc.assert(
      fc.property(fc.array(staffMember, { maxLength: 4 }), fc.nat(4), fc.nat(4), (people, provider, admin) => {
        const bought = { provider, admin };
        const staff = people.map(
          ({ active, owner, provider, admin, ...permissions }, i): StaffMember => ({
            id: `p${i}`,
            name: `Person ${i}`,
            active,
            owner,
            licenses: { provider, admin },
            permissions,
          }),
        );
        const practice: Practice = { version: 1, system: 'theranest', host: 'test', pools: bought, staff };
        const { findings } = auditPractice({ ...practice, ...(seen && { seen }) });
        const found = findings.map(({ rule }) => rule).filter((rule) => SEAT_RULES.includes(rule));
        const strangers = isWhole ? [[]] : [[], STRANGERS, [lacking]];
        const [first = [], ...others] = strangers.map((more) => practiceRulesOf([...people, ...more], bought));
        expect(found.sort()).toEqual(first.filter((rule) => others.every((rules) => rules.includes(rule))).sort());
        for (const rule of found) reported.add(rule);
      }),
      { numRuns: 500 },
    );
    expect([...reported].sort()).toEqual(isWhole ? SEAT_RULES.toSorted() : ['seats-overassigned', 'seats-short']);
  });
});

describe('what a practice needs after its trial', () => {
  const member = (id: string, rest: Partial<StaffMember>): StaffMember => ({ id, name: id, ...rest });
  const none = { therapist: false, administration: false, organizationAdministration: false };
  const staff = [
    member('a', { owner: true }),
    member('b', { permissions: { ...none, therapist: true } }),
    member('c', { permissions: { ...none, administration: true } }),
  ];
  const trial = { version: 1, host: 'test', plan: 'trial', staff } as const;
  const messageOf = (practice: Practice): string | undefined =>
    auditPractice(practice).findings.find(({ rule }) => rule === 'trial-seats-needed')?.message;

  it('counts the owner, and each license that the system sells', () => {
    expect(messageOf({ ...trial, system: 'theranest', staff: [...staff] })).toContain(
      '2 Provider licenses and 1 Admin license, including the account owner.',
    );
    expect(messageOf({ ...trial, system: 'myclientsplus', staff: [...staff] })).toContain(
      '3 Provider subscriptions, including the account owner.',
    );
  });

  it('says from how many to how many while something is unread', () => {
    const unread = [
      ...staff,
      member('d', { permissions: { administration: false, organizationAdministration: false } }),
    ];
    expect(messageOf({ ...trial, system: 'theranest', staff: unread })).toContain('2 to 3 Provider licenses');
    const part = { staffList: { at: 0, url: URL, rows: { seen: 3, total: 9 } } };
    expect(messageOf({ ...trial, system: 'theranest', staff: [...staff], seen: part })).toContain(
      'at least 2 Provider',
    );
  });
});
