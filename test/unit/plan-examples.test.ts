import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Practice, planChanges, planFixes, type StaffMember, type Wish } from '../../core/index.ts';
import { practices } from './generatedPractices.ts';
import { walk } from './planWalk.ts';

const NONE = {
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
};
const CLINICAL = { ...NONE, therapist: true };
const RUNS_IT = { ...NONE, administration: true };
const P = { provider: true, admin: false };
const A = { provider: false, admin: true };
const OFF = { provider: false, admin: false };

const member = (id: string, name: string, rest: Partial<StaffMember>): StaffMember => ({ id, name, ...rest });
const ana = (rest: Partial<StaffMember>) => member('a', 'Ana', rest);
const bo = (rest: Partial<StaffMember>) => member('b', 'Bo', rest);
const cy = (rest: Partial<StaffMember>) => member('c', 'Cy', rest);
const practice = (provider: number, admin: number, ...staff: StaffMember[]): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  pools: { provider, admin },
  staff,
});
const PRICES = { prices: { provider: 59, admin: 19 } };

const on = (staffId: string, license: 'provider' | 'admin') => ({ do: 'switch', staffId, license, on: true });
const off = (staffId: string, license: 'provider' | 'admin') => ({ do: 'switch', staffId, license, on: false });

describe('a plan by example', () => {
  it('uses a free seat before it buys one', () => {
    const [first, second] = planFixes(practice(1, 0, ana({ licenses: OFF, permissions: CLINICAL })));
    expect(first).toMatchObject({ changes: [on('a', 'provider')], seats: {}, switchedOn: { provider: 1 } });
    expect(second).toBeUndefined();
  });

  it('makes room by a surplus license, and buys nothing', () => {
    const staff = [ana({ licenses: OFF, permissions: CLINICAL }), bo({ licenses: P, permissions: NONE })];
    expect(planFixes(practice(1, 0, ...staff)).map(({ changes }) => changes)).toEqual([
      [off('b', 'provider')],
      [on('a', 'provider')],
    ]);
  });

  it('buys what is missing, says what it costs, then switches it on', () => {
    const steps = planFixes(practice(0, 0, ana({ licenses: OFF, permissions: CLINICAL })), PRICES);
    expect(steps.map(({ changes, page }) => [page, changes])).toEqual([
      ['manageSubscription', [{ do: 'buy', license: 'provider', seats: 1 }]],
      ['manageLicenses', [on('a', 'provider')]],
    ]);
    expect(steps[0]).toMatchObject({ rule: 'seats-short', seats: { provider: 1 }, money: 59, group: 0 });
    expect(steps[1]).not.toHaveProperty('money');
    expect(planFixes(practice(0, 0, ana({ licenses: OFF, permissions: CLINICAL })))[0]).not.toHaveProperty('money');
  });

  it('takes an Admin license off only when Provider is on', () => {
    expect(planFixes(practice(1, 1, ana({ licenses: A, permissions: CLINICAL })))[0]?.changes).toEqual([
      on('a', 'provider'),
      off('a', 'admin'),
    ]);
  });

  it('lets a spare Provider seat serve an Admin need, and changes it over at renewal', () => {
    const steps = planFixes(practice(1, 0, ana({ licenses: OFF, permissions: RUNS_IT })), PRICES);
    expect(steps.map(({ changes, when }) => [when, changes])).toEqual([
      [undefined, [on('a', 'provider')]],
      ['renewal', [{ do: 'buy', license: 'admin', seats: 1 }]],
      ['renewal', [on('a', 'admin'), off('a', 'provider')]],
      ['renewal', [{ do: 'buy', license: 'provider', seats: -1 }]],
    ]);
    expect(steps.map(({ money }) => money)).toEqual([undefined, 19, undefined, -59]);
  });

  it('lets two people exchange licenses where no seat is free: who could work can work all the time', () => {
    const staff = [ana({ licenses: A, permissions: CLINICAL }), bo({ licenses: P, permissions: RUNS_IT })];
    expect(planFixes(practice(1, 1, ...staff)).map(({ changes }) => changes)).toEqual([
      [off('a', 'admin'), on('b', 'admin'), off('b', 'provider')],
      [on('a', 'provider')],
    ]);
  });

  it('waits where it is not sure that a seat is free, and says whom to look at', () => {
    const staff = [ana({ licenses: OFF, permissions: CLINICAL }), bo({ licenses: P })];
    expect(planFixes(practice(1, 0, ...staff))).toMatchObject([
      { rule: 'provider-license-missing', staffIds: ['a'], changes: [], waitsFor: expect.stringContaining('Bo') },
    ]);
  });

  it('gives seats back at renewal, after whoever had left lost their licenses', () => {
    const steps = planFixes(
      practice(2, 0, ana({ licenses: P, permissions: CLINICAL }), bo({ active: false, licenses: P })),
      PRICES,
    );
    expect(steps.map(({ changes }) => changes)).toEqual([
      [off('b', 'provider')],
      [{ do: 'buy', license: 'provider', seats: -1 }],
    ]);
    expect(steps[1]).toMatchObject({ when: 'renewal', money: -59 });
  });

  it('knows the order for somebody who leaves, and whom saving logs out', () => {
    const steps = planFixes(
      practice(1, 0, ana({ licenses: P, permissions: { ...CLINICAL, administration: true }, leaving: true })),
    );
    const todo = steps.filter(({ changes }) => changes.length > 0);
    expect(todo.map(({ page, changes, logsOut }) => [page, changes, logsOut])).toEqual([
      ['staffPermissions', [{ do: 'permit', staffId: 'a', permission: 'administration', on: false }], ['a']],
      ['staffList', [{ do: 'deactivate', staffId: 'a' }], []],
      ['manageLicenses', [off('a', 'provider')], []],
      ['manageSubscription', [{ do: 'buy', license: 'provider', seats: -1 }], []],
    ]);
  });

  it('finds those another supervisor whose supervisor leaves', () => {
    const reviewed = {
      permissions: { ...CLINICAL, 'therapist.supervision': true },
      supervision: { supervisors: ['a'] },
    };
    const staff = [
      ana({ licenses: P, permissions: { ...CLINICAL, administration: true }, leaving: true }),
      bo({ licenses: P, ...reviewed }),
    ];
    const steps = planFixes(practice(2, 0, ...staff));
    const other = steps.findIndex(({ staffIds, when }) => staffIds.includes('b') && when === 'leaving');
    const gone = steps.findIndex(({ changes }) => changes.some((change) => change.do === 'deactivate'));
    expect(steps[other]).toMatchObject({
      page: 'staffPermissions',
      logsOut: ['b'],
      text: expect.stringContaining('Bo'),
    });
    expect(other).toBeLessThan(gone);
  });

  it('visits a page once for all that can be done there', () => {
    const staff = [
      ana({ licenses: OFF, permissions: CLINICAL }),
      bo({ licenses: { provider: true, admin: true }, permissions: CLINICAL }),
      cy({ active: false, licenses: P }),
    ];
    expect(planFixes(practice(3, 1, ...staff)).map(({ page, group }) => [page, group])).toEqual([
      ['manageLicenses', 0],
      ['manageLicenses', 0],
      ['manageLicenses', 0],
      ['manageSubscription', 1],
    ]);
  });
});

describe('a plan for what is wanted', () => {
  it('adds somebody, buys and switches on their license, and only then gives them clinical permissions', () => {
    const wish: Wish = { do: 'hire', staff: { id: 'n', name: 'Nia', job: 'therapist' } };
    const steps = planChanges(practice(1, 0, ana({ licenses: P, permissions: CLINICAL })), [wish]);
    expect(steps.map(({ page, changes }) => [page, ...changes.map((change) => change.do)])).toEqual([
      ['staffList', 'hire'],
      ['manageSubscription', 'buy'],
      ['manageLicenses', 'switch'],
      ['staffPermissions', 'changeJob'],
    ]);
  });

  it('hands the seat of somebody who leaves to somebody new', () => {
    const staff = [ana({ licenses: P, permissions: { ...CLINICAL, administration: true } })];
    const steps = planChanges(practice(1, 0, ...staff), [
      { do: 'leave', staffId: 'a' },
      { do: 'hire', staff: { id: 'n', name: 'Nia' }, tasks: ['clinicalDocumentation'] },
    ]);
    expect(steps.flatMap(({ changes }) => changes)).toEqual([
      { do: 'hire', staff: { id: 'n', name: 'Nia' } },
      { do: 'permit', staffId: 'a', permission: 'administration', on: false },
      { do: 'deactivate', staffId: 'a' },
      off('a', 'provider'),
      on('n', 'provider'),
      { do: 'permit', staffId: 'n', permission: 'therapist', on: true },
    ]);
  });

  it('gets there, with nobody locked out on the way', () => {
    const wishes = ({ staff }: Practice): fc.Arbitrary<Wish[]> => {
      const [first, ...rest] = staff.map(({ id }) => id);
      if (first === undefined) return fc.constant([]);
      const staffId = fc.constantFrom(first, ...rest);
      const levels = ['therapist', 'administration', 'organizationAdministration', 'billing'] as const;
      return fc.uniqueArray(
        fc.oneof(
          fc.record({ do: fc.constant('permit'), staffId, permission: fc.constantFrom(...levels), on: fc.boolean() }),
          fc.record({ do: fc.constantFrom('deactivate', 'reactivate', 'leave'), staffId }),
        ) as fc.Arbitrary<Exclude<Wish, { do: 'hire' | 'buy' }>>,
        { maxLength: 3, selector: (wish) => wish.staffId },
      );
    };
    const both = practices(true, 5)
      .map((one) => ({ ...one, staff: one.staff.map(({ leaving: _, ...rest }) => rest) }))
      .chain((one) => fc.record({ one: fc.constant(one), wanted: wishes(one) }));
    let complete = 0;
    fc.assert(
      fc.property(both, ({ one, wanted }) => {
        const steps = planChanges(one, wanted);
        const goal = applyChanges(one, wanted);
        const { wrong, after } = walk(one, steps, { goal });
        expect(wrong).toEqual([]);
        if (steps.some(({ waitsFor }) => waitsFor !== undefined)) return;
        complete += 1;
        for (const { staffId, ...wish } of wanted.flatMap((wish) => ('staffId' in wish ? [wish] : []))) {
          const now = after.staff.find(({ id }) => id === staffId);
          if (wish.do === 'permit') expect(now?.permissions?.[wish.permission]).toBe(wish.on);
          else expect(now?.active).toBe(wish.do === 'reactivate');
        }
      }),
      { numRuns: 3000 },
    );
    expect(complete).toBeGreaterThan(2500);
  });
});
