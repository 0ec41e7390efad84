import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPractice, PAGE_KINDS, type Practice, planFixes, type Step } from '../../core/index.ts';

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

/** A lesser license in the place of a greater one. */
const isSwap = (step: Step | undefined): boolean =>
  step?.changes.some((change) => change.do === 'switch' && !change.on) ?? false;

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

  it('switches on what is missing before it switches anything off, unless that makes room', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const { provider, admin } = practice.pools ?? {};
        if (practice.plan !== 'trial' && (provider !== undefined || admin !== undefined)) return;
        const steps = planFixes(practice);
        const lastOn = steps.findLastIndex(({ switchedOn }) => Object.values(switchedOn).some((count) => count > 0));
        const firstOff = steps.findIndex(
          ({ changes }) => changes.every((change) => change.do === 'switch' && !change.on) && changes.length > 0,
        );
        expect(firstOff === -1 || lastOn < firstOff || isSwap(steps[lastOn])).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells nobody twice to have the same license switched on', () => {
    fc.assert(
      fc.property(practices, (practice) => {
        const switched = planFixes(practice).flatMap(({ changes }) =>
          changes.flatMap((change) =>
            change.do === 'switch' && change.on ? `${change.staffId} ${change.license}` : [],
          ),
        );
        expect(new Set(switched).size).toBe(switched.length);
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
