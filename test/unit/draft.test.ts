import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AdminInput,
  type Audit,
  applyChanges,
  auditPractice,
  type Change,
  findingKey,
  fromHostData,
  type PlanDraft,
  type Practice,
  parseHostData,
  planChanges,
  type StaffChange,
  type Step,
  toHostData,
  viewChecklist,
  viewDraft,
  withDraft,
  withPlan,
} from '../../core/index.ts';
import { practices } from './generatedPractices.ts';

const host = 'cedar.theranest.com';
const OFF = { billing: false, therapist: false, administration: false, organizationAdministration: false };
const practice: Practice = {
  version: 1,
  system: 'theranest',
  host,
  plan: 'perProvider',
  pools: { provider: 2, admin: 1 },
  staff: [
    { id: 'o', name: 'Olu Day', owner: true, active: true, licenses: { provider: true, admin: false } },
    {
      id: 'a',
      name: 'Ana Ruiz',
      active: true,
      licenses: { provider: true, admin: false },
      permissions: { ...OFF, default: true, therapist: true },
    },
    {
      id: 'b',
      name: 'Bo Ek',
      active: true,
      licenses: { provider: false, admin: true },
      permissions: { ...OFF, default: true, administration: true },
    },
  ],
};
const LEAVE: StaffChange = { do: 'leave', staffId: 'a' };
const HIRE: StaffChange = { do: 'hire', staff: { id: 'hire:1', name: 'Noa Lim', job: 'therapist' } };
const input = (draft: PlanDraft): AdminInput => withDraft({ version: 1, host }, draft);
const planned = (draft: PlanDraft): AdminInput => withPlan(input(draft), 5);
const standings = (read: Practice, draft: PlanDraft) =>
  viewDraft(read, {}, input(draft)).changes.map(({ standing }) => standing);
const keysOf = ({ findings }: Audit): string[] => findings.map(findingKey).sort();
const withStaff = (id: string, change: Partial<Practice['staff'][number]>): Practice => ({
  ...practice,
  staff: practice.staff.map((member) => (member.id === id ? { ...member, ...change } : member)),
});

describe('a draft', () => {
  it('says what the audit of the changed practice says, for several changes at once', () => {
    const jobs = ['therapist', 'scheduler', 'admin', 'billerWithDocumentation'] as const;
    const cases = practices(false, 5).chain((one) => {
      const ids = one.staff.map(({ id }) => id);
      const change = (staffId: string): fc.Arbitrary<StaffChange> =>
        fc.oneof(
          fc.constant<StaffChange>({ do: 'leave', staffId }),
          fc.constantFrom(...jobs).map((job): StaffChange => ({ do: 'changeJob', staffId, job })),
        );
      return fc.record({
        one: fc.constant({ ...one, host }),
        changes: fc
          .subarray(ids)
          .chain((some) => fc.tuple(...some.map(change)))
          .map((some): StaffChange[] => [...some, HIRE]),
        seats: fc.record({ provider: fc.nat(5), admin: fc.nat(3) }, { requiredKeys: [] }),
      });
    });
    fc.assert(
      fc.property(cases, ({ one, changes, seats }) => {
        const { result, changes: shown, sells } = viewDraft(one, {}, input({ changes, seats }));
        const open: Change[] = changes.filter((_, i) => shown[i]?.standing === 'open');
        for (const license of sells) {
          const [wanted, bought] = [seats[license], one.pools?.[license]];
          if (wanted !== undefined && bought !== undefined) open.push({ do: 'buy', license, seats: wanted - bought });
        }
        const [before, after] = [auditPractice(one), auditPractice(applyChanges(one, open))];
        const [was, is] = [keysOf(before), keysOf(after)];
        expect(result?.seats).toEqual({ before: before.seats, after: after.seats });
        expect(result?.appear.map(findingKey).sort()).toEqual(is.filter((key) => !was.includes(key)));
        expect(result?.disappear.map(findingKey).sort()).toEqual(was.filter((key) => !is.includes(key)));
      }),
      { numRuns: 500 },
    );
  });

  it('knows what is done, and who is gone', () => {
    expect(standings(practice, { changes: [LEAVE, HIRE] })).toEqual(['open', 'open']);
    expect(standings(withStaff('a', { active: false }), { changes: [LEAVE] })).toEqual(['done']);
    expect(standings(practice, { changes: [{ do: 'leave', staffId: 'gone' }] })).toEqual(['gone']);
    expect(standings(practice, { changes: [{ do: 'changeJob', staffId: 'b', job: 'scheduler' }] })).toEqual(['open']);
    const asScheduler = withStaff('b', { permissions: { ...OFF, default: true } });
    expect(standings(asScheduler, { changes: [{ do: 'changeJob', staffId: 'b', job: 'scheduler' }] })).toEqual([
      'done',
    ]);
    // What was not read is not done.
    const { administration: _, ...some } = OFF;
    const unread = withStaff('b', { permissions: { ...some, default: true } });
    expect(standings(unread, { changes: [{ do: 'changeJob', staffId: 'b', job: 'scheduler' }] })).toEqual(['open']);
  });

  it('sets up somebody who was hired, once they are on the list; of two of that name it says nothing', () => {
    const noa = { id: 'n', name: 'Noa Lim', active: true, licenses: { provider: false, admin: false } };
    const joined = { ...practice, staff: [...practice.staff, noa] };
    const { changes, steps } = viewDraft(joined, {}, input({ changes: [HIRE] }));
    expect(changes).toMatchObject([{ do: 'hire', person: { name: 'Noa Lim' }, standing: 'open' }]);
    expect(steps.map(({ text }) => text).join(' ')).not.toContain('add Noa Lim');
    expect(steps.some(({ page }) => page === 'staffPermissions')).toBe(true);
    const ready = { ...noa, licenses: { provider: true, admin: false }, permissions: { ...OFF, therapist: true } };
    expect(standings({ ...practice, staff: [...practice.staff, ready] }, { changes: [HIRE] })).toEqual(['done']);
    const two = { ...practice, staff: [...practice.staff, ready, { ...ready, id: 'm' }] };
    expect(standings(two, { changes: [HIRE] })).toEqual(['open']);
    // Somebody of that name who works there no more is somebody else.
    const former = { ...practice, staff: [...practice.staff, { ...ready, active: false }] };
    expect(viewDraft(former, {}, input({ changes: [HIRE] })).steps[0]?.text).toContain('add Noa Lim');
  });

  it('has steps in the order in which they are done: who leaves is deactivated before their license goes', () => {
    const { steps } = viewDraft(practice, {}, input({ changes: [LEAVE, HIRE] }));
    const at = (text: string): number => steps.findIndex((step) => step.text.includes(text));
    expect(at('deactivate Ana Ruiz')).toBeGreaterThanOrEqual(0);
    expect(at('deactivate Ana Ruiz')).toBeLessThan(at('turn off the Provider license for Ana Ruiz'));
    expect(at('turn off the Provider license for Ana Ruiz')).toBeLessThan(
      at('turn on the Provider license for Noa Lim'),
    );
    expect(steps.map(({ when }) => when)).toEqual(steps.map(() => undefined));
    expect(steps.every(({ text }) => !text.includes('set the permissions'))).toBe(true);
  });

  it('of a plan is on the list of what to do, which the admin works through; without the plan it is on none', () => {
    const draft: PlanDraft = { changes: [LEAVE] };
    const text = (notes: AdminInput): string =>
      viewChecklist(practice, {}, notes)
        .map((step) => step.text)
        .join(' ');
    expect(text(input(draft))).not.toContain('Ana Ruiz');
    expect(text(planned(draft))).toContain('deactivate Ana Ruiz');
    expect(text(withPlan(planned(draft), undefined))).not.toContain('Ana Ruiz');
    expect(text(withDraft(planned(draft), { changes: [] }))).not.toContain('Ana Ruiz');
  });

  it('goes out and comes in with all else that the admin has said, whole or not at all', () => {
    const notes = planned({ changes: [LEAVE, HIRE], seats: { provider: 4 } });
    const data = JSON.parse(JSON.stringify(toHostData(host, { notes })));
    expect(fromHostData(parseHostData(data)).notes).toEqual(notes);
    data.note.draft.changes[0] = { do: 'buy', license: 'provider', seats: 1 };
    expect(() => parseHostData(data)).toThrow('note.draft.changes[0]');
  });
});

describe('seats that are wanted', () => {
  const seatsOf = (steps: readonly Step[]) =>
    steps.flatMap(({ changes, when }) =>
      changes.flatMap((change) => (change.do === 'buy' ? [[change.license, change.seats, when ?? 'now']] : [])),
    );

  it('are bought at once and stay, however few are needed; fewer are given back at renewal', () => {
    expect(seatsOf(planChanges(practice, [{ do: 'buy', license: 'provider', seats: 3 }]))).toEqual([
      ['provider', 3, 'now'],
    ]);
    expect(seatsOf(planChanges(practice, [{ do: 'buy', license: 'admin', seats: -1 }]))).toEqual([
      ['admin', -1, 'renewal'],
    ]);
    // Somebody leaves: one seat is spare, two are wanted back.
    expect(seatsOf(planChanges(practice, [LEAVE, { do: 'buy', license: 'provider', seats: -2 }]))).toEqual([
      ['provider', -2, 'renewal'],
    ]);
  });
});
