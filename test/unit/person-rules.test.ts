import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPractice, STAFF_TYPE_IDS, type StaffMember } from '../../core/index.ts';
import { columnOf, completionsOf, findingOf, type KnownPerson, LICENSE_RULES, needOf } from '../rules/licenseOracle.ts';

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

const audit = (staff: StaffMember[]) => auditPractice({ version: 1, system: 'theranest', host: 'test', staff });
const rulesOf = (staff: StaffMember[]): string[] => audit(staff).findings.map(({ rule }) => rule);

describe('clinical work that no permission shows', () => {
  const off = { provider: false, admin: false };

  it.each<[string, Partial<StaffMember>]>([
    ['telehealth', { telehealth: true }],
    ['a biller who opens documentation', { job: 'billerWithDocumentation' }],
  ])('%s needs a Provider license', (_, fact) => {
    expect(rulesOf([member('a', { licenses: off, permissions: NOTHING, ...fact })])).toEqual([
      'provider-license-missing',
    ]);
    expect(rulesOf([member('a', { licenses: { ...off, provider: true }, permissions: NOTHING, ...fact })])).toEqual([]);
  });

  it('a supervisor needs a Provider license, named by id or by name', () => {
    for (const supervisor of ['s', 'Name s', 'S, Name']) {
      const supervised = { ...therapist('a', true), supervision: { supervisors: [supervisor] } };
      const boss = member('s', { licenses: off, permissions: NOTHING });
      expect(audit([supervised, boss]).findings.map(({ rule, staffId }) => [rule, staffId])).toEqual([
        ['provider-license-missing', 's'],
      ]);
    }
  });

  it('a supervisor’s name that two people share accuses neither', () => {
    const supervised = { ...therapist('a', true), supervision: { supervisors: ['Sam Poe'] } };
    const sams = ['s', 't'].map((id) => ({ ...member(id, { licenses: off, permissions: NOTHING }), name: 'Sam Poe' }));
    expect(audit([supervised, ...sams]).findings.filter(({ staffId }) => staffId !== undefined)).toEqual([]);
  });

  it('who supervises somebody inactive alone supervises nobody', () => {
    const gone = { ...therapist('a', false), active: false, supervision: { supervisors: ['s'] } };
    expect(rulesOf([gone, member('s', { licenses: off, permissions: NOTHING })])).toEqual([]);
  });

  it('a box below the therapist level counts, a restriction does not', () => {
    const below = (key: string) => member('a', { licenses: off, permissions: { ...NOTHING, [key]: true } });
    expect(rulesOf([below('therapist.bulkEdit')])).toEqual(['provider-license-missing']);
    expect(rulesOf([below('therapist.never-seen-before')])).toEqual(['provider-license-missing']);
    expect(rulesOf([below('therapist.onlyAssigned')])).toEqual([]);
    expect(rulesOf([below('therapist.onlyPersonalCalendar')])).toEqual([]);
  });

  it('the owner by job is the owner, unless said otherwise', () => {
    const one = (rest: Partial<StaffMember>) => [member('a', { licenses: off, permissions: NOTHING, ...rest })];
    expect(rulesOf(one({ job: 'accountOwner' }))).toEqual(['owner-license-off']);
    expect(rulesOf(one({ job: 'accountOwner', owner: false }))).toEqual([]);
  });
});

type Flags = Record<string, boolean>;

const flags = (names: readonly string[]) =>
  fc
    .record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(true, false, undefined)])))
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, on]) => on !== undefined)) as Flags);

const COLUMNS = ['therapist', 'administration', 'organizationAdministration'];
const BOXES = COLUMNS.flatMap((column) => [
  column,
  ...['bulkEdit', 'onlyAssigned', 'onlyPersonalCalendar'].map((box) => `${column}.${box}`),
]);

const record = fc.record({
  said: flags(['owner', 'active', 'telehealth']),
  job: fc.option(fc.constantFrom(...STAFF_TYPE_IDS), { nil: undefined }),
  licenses: flags(['provider', 'admin']),
  permissions: flags([...BOXES, 'billing']),
  supervisee: flags(['active']),
  supervisor: fc.constantFrom('a', 'Name a', 'Somebody Else'),
});
type Facts = typeof record extends fc.Arbitrary<infer T> ? T : never;

const staffOf = ({ said, job, licenses, permissions, supervisee, supervisor }: Facts): StaffMember[] => [
  member('a', { ...said, ...(job && { job }), licenses, permissions }),
  member('b', { ...supervisee, supervision: { supervisors: [supervisor] } }),
];

/** Everybody that the first of the two may turn out to be. */
const completionsOfFirst = (facts: Facts): KnownPerson[] => {
  const { said, job, licenses, permissions } = facts;
  const supervises = facts.supervisee.active !== false && facts.supervisor !== 'Somebody Else';
  return completionsOf({
    default: true,
    billing: permissions.billing,
    therapist: columnOf(permissions, 'therapist'),
    administration: columnOf(permissions, 'administration'),
    organizationAdministration: columnOf(permissions, 'organizationAdministration'),
    provider: licenses.provider,
    admin: licenses.admin,
    active: said.active !== false,
    owner: said.owner ?? job === 'accountOwner',
    otherClinicalWork: said.telehealth === true || job === 'billerWithDocumentation' || supervises,
  });
};

/** What all say alike. */
const common = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

describe('boxes, jobs, telehealth and supervision together', () => {
  it('give a finding exactly if it holds in all completions', () => {
    fc.assert(
      fc.property(record, (facts) => {
        const rule = common(completionsOfFirst(facts).map((one) => findingOf(one)?.rule));
        const found = rulesOf(staffOf(facts)).filter((one) => LICENSE_RULES.includes(one));
        expect(found).toEqual(rule === undefined ? [] : [rule]);
      }),
      { numRuns: 3000 },
    );
  });

  it('give a need exactly if it is the same in all completions', () => {
    fc.assert(
      fc.property(record, (facts) => {
        const { staff } = audit(staffOf(facts));
        expect(staff.find(({ id }) => id === 'a')?.needs).toBe(common(completionsOfFirst(facts).map(needOf)));
      }),
      { numRuns: 1000 },
    );
  });
});
