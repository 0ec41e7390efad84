import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPractice, PAGE_KINDS, type Practice, personRules, planFixes } from '../../core/index.ts';

// Most facts are read and most people work there without owning it: so every rule comes up often.
const flag = fc.constantFrom(true, false, true, false, undefined);
const given = (values: Record<string, boolean | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const licenses = fc.record({ provider: flag, admin: flag }).map(given);
const permissions = fc
  .record({ billing: flag, therapist: flag, administration: flag, organizationAdministration: flag })
  .map(given);
const person = fc.record({
  active: fc.constantFrom(true, true, true, true, false),
  owner: fc.constantFrom(false, false, false, false, true),
  licenses,
  permissions,
});

const practices: fc.Arbitrary<Practice> = fc
  .record({
    people: fc.array(person, { maxLength: 4 }),
    pools: fc.record({ provider: fc.nat(4), admin: fc.nat(4) }, { requiredKeys: [] }),
    plan: fc.constantFrom('perProvider', 'perProvider', 'perProvider', 'trial', 'activeClient'),
  })
  .map(({ people, pools, plan }) => ({
    version: 1,
    system: 'theranest',
    host: 'test',
    plan,
    pools,
    staff: people.map((person, i) => ({ id: `p${i}`, name: `Person ${i}`, ...person })) as Practice['staff'],
  }));

const SWITCHES_ON = new Set([
  'provider-license-missing',
  'admin-license-missing',
  'owner-license-off',
  'license-not-switched-on',
]);
const SWITCHES_OFF = new Set([
  'both-licenses',
  'provider-license-oversized',
  'provider-license-unused',
  'admin-license-unused',
  'inactive-holds-license',
  'seats-overassigned',
]);
const ABOUT_THE_PRACTICE = ['license-not-switched-on', 'seats-overassigned'];

describe('planFixes', () => {
  it('has a step for every person who is to be put right', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const steps = planFixes(practice);
        for (const { rule, staffId, severity } of auditPractice(practice).findings) {
          if (staffId === undefined || severity === 'info') continue;
          expect(steps.some((step) => step.rule === rule && step.staffIds.includes(staffId))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('knows of each rule about a person whether putting it right switches on or off', () => {
    const known = [...SWITCHES_ON, ...SWITCHES_OFF].filter((rule) => !ABOUT_THE_PRACTICE.includes(rule));
    expect(personRules.map(({ id }) => id).sort()).toEqual(known.sort());
  });

  it('takes no license away before the one that is missing is on', () => {
    const clinical = { therapist: true };
    const staff = [
      { id: 'a', name: 'Ana', licenses: { provider: true, admin: true }, permissions: clinical },
      { id: 'b', name: 'Bo', active: false, licenses: { provider: true } },
      { id: 'c', name: 'Cy', licenses: { provider: false, admin: true }, permissions: clinical },
    ];
    const steps = planFixes({ version: 1, system: 'theranest', host: 'test', staff });
    expect(steps[0]).toMatchObject({ rule: 'provider-license-missing', staffIds: ['c'], page: 'manageLicenses' });
    expect(steps.slice(1).map(({ rule, staffIds }) => [rule, staffIds])).toEqual(
      expect.arrayContaining([
        ['both-licenses', ['a']],
        ['inactive-holds-license', ['b']],
      ]),
    );
  });

  it('names staff of the practice alone, pages that are read, and findings that there are', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const ids = practice.staff.map(({ id }) => id);
        const found = auditPractice(practice).findings.map(({ rule }) => rule);
        for (const { rule, staffIds, page } of planFixes(practice)) {
          expect(found).toContain(rule);
          expect(ids).toEqual(expect.arrayContaining(staffIds));
          if (page !== undefined) expect(PAGE_KINDS).toContain(page);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('switches on what is missing before it switches anything off', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const rules = planFixes(practice).map(({ rule }) => rule);
        const lastOn = rules.findLastIndex((rule) => SWITCHES_ON.has(rule));
        const firstOff = rules.findIndex((rule) => SWITCHES_OFF.has(rule));
        expect(firstOff === -1 || lastOn < firstOff).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells nobody twice to have a license switched on', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const steps = planFixes(practice).filter(({ rule }) => SWITCHES_ON.has(rule));
        const people = steps.flatMap(({ staffIds }) => staffIds);
        expect(new Set(people).size).toBe(people.length);
        for (const { staffIds } of steps) expect(staffIds).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has nothing to do where nothing was found', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const { findings } = auditPractice(practice);
        expect(planFixes(practice).length === 0).toBe(findings.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('helps somebody whose missing license cannot be named yet', () => {
    const staff = [
      { id: 'a', name: 'Ana', licenses: { provider: false, admin: false }, permissions: { administration: true } },
    ];
    const [step] = planFixes({ version: 1, system: 'theranest', host: 'test', pools: { provider: 1 }, staff });
    expect(step).toMatchObject({ rule: 'license-not-switched-on', staffIds: ['a'], page: 'manageLicenses' });
  });

  it('is in words that say what to click', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        for (const { text } of planFixes(practice)) expect(text).toMatch(/^[A-Z][^{}]+\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});
