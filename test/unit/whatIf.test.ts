import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  auditPractice,
  type Change,
  ChangeError,
  changeSchema,
  type Finding,
  type Practice,
  STAFF_TYPE_IDS,
  type StaffMember,
  type StaffTypeId,
  TASKS,
  type Task,
  whatIf,
} from '../../core/index.ts';
import { practices } from './generatedPractices.ts';

const PERMISSIONS = [
  'default',
  'default.clients.delete',
  'billing',
  'billing.claims.submit',
  'therapist',
  'therapist.bulkEdit',
  'therapist.onlyAssigned',
  'therapist.supervision',
  'administration',
  'administration.rooms',
  'organizationAdministration',
] as const;

/** The levels of the staff types (S1). */
const LEVELS_OF: Record<StaffTypeId, readonly string[]> = {
  therapist: ['default', 'therapist'],
  billerWithDocumentation: ['default', 'billing', 'therapist'],
  billerWithoutDocumentation: ['default', 'billing'],
  admin: ['default', 'administration', 'organizationAdministration'],
  receptionist: ['default'],
  scheduler: ['default'],
  accountOwner: ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'],
};
const TASK_LEVELS: Partial<Record<Task, readonly string[]>> = {
  clinicalDocumentation: ['therapist'],
  systemSettings: ['administration'],
  billing: ['billing'],
  scheduling: [],
};
const HIRED_FOR = Object.keys(TASK_LEVELS) as Task[];
const ALL_LEVELS = LEVELS_OF.accountOwner;

const changesTo = ({ staff }: Practice): fc.Arbitrary<Change[]> => {
  const license = fc.constantFrom('provider', 'admin');
  const hire = fc.record({
    do: fc.constant('hire'),
    staff: fc.record(
      { id: fc.constantFrom('n0', 'n1', 'n2'), name: fc.constant('New'), job: fc.constantFrom(...STAFF_TYPE_IDS) },
      { requiredKeys: ['id', 'name'] },
    ),
    tasks: fc.subarray(HIRED_FOR),
  });
  const buy = fc.record({ do: fc.constant('buy'), license, seats: fc.integer({ min: -3, max: 3 }) });
  const [first, ...rest] = staff.map(({ id }) => id);
  if (first === undefined) return fc.array(fc.oneof(hire, buy) as fc.Arbitrary<Change>, { maxLength: 3 });
  const staffId = fc.constantFrom(first, ...rest);
  return fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('switch'), staffId, license, on: fc.boolean() }),
      fc.record({ do: fc.constant('permit'), staffId, permission: fc.constantFrom(...PERMISSIONS), on: fc.boolean() }),
      fc.record({ do: fc.constantFrom('deactivate', 'reactivate', 'leave'), staffId }),
      fc.record({ do: fc.constant('changeJob'), staffId, job: fc.constantFrom(...STAFF_TYPE_IDS) }),
      fc.record({ do: fc.constant('supervise'), staffId, supervisors: fc.array(staffId, { maxLength: 2 }) }),
      hire,
      buy,
    ) as fc.Arbitrary<Change>,
    { maxLength: 6 },
  );
};

const tried = practices(false, 4).chain((practice) =>
  changesTo(practice).map((changes) => {
    // Somebody is hired once.
    const ids = changes.map((change) => (change.do === 'hire' ? change.staff.id : ''));
    return { practice, changes: changes.filter((_, i) => ids[i] === '' || ids.indexOf(ids[i] ?? '') === i) };
  }),
);

/** The changes once more, in plain ifs, on a copy. */
function changed(given: Practice, changes: readonly Change[]): Practice {
  const practice = structuredClone(given);
  const tick = (member: StaffMember, key: string): void => {
    member.permissions ??= {};
    member.permissions[key] = true;
    if (key === 'therapist' || key === 'therapist.bulkEdit' || key === 'therapist.supervision') {
      member.permissions.therapist = true;
      member.permissions.default = true;
    }
    if (key === 'default.clients.delete') member.permissions.default = true;
    if (key === 'billing.claims.submit') member.permissions.billing = true;
    if (key === 'administration.rooms') member.permissions.administration = true;
  };
  const untick = (member: StaffMember, key: string): void => {
    member.permissions ??= {};
    for (const other of Object.keys(member.permissions)) {
      if (other === key || other.startsWith(`${key}.`)) member.permissions[other] = false;
    }
    member.permissions[key] = false;
    if (key === 'therapist' || key === 'therapist.supervision') delete member.supervision;
  };
  const set = (member: StaffMember, levels: readonly string[]): void => {
    for (const level of ALL_LEVELS) if (!levels.includes(level)) untick(member, level);
    for (const level of ALL_LEVELS) if (levels.includes(level)) tick(member, level);
  };
  const disown = (): void => {
    for (const member of practice.staff) {
      if (member.owner ?? member.job === 'accountOwner') member.owner = false;
    }
  };
  const off = () => (practice.system === 'theranest' ? { provider: false, admin: false } : { provider: false });
  for (const change of changes) {
    if (change.do === 'buy') {
      const bought = practice.pools?.[change.license];
      if (practice.pools && bought !== undefined) practice.pools[change.license] = Math.max(0, bought + change.seats);
      continue;
    }
    if (change.do === 'hire') {
      const { job, id, name } = change.staff;
      if (job === 'accountOwner') disown();
      const member: StaffMember = { id, name, ...(job && { job }), active: true, licenses: off() };
      const levels = (change.tasks ?? []).flatMap((task) => TASK_LEVELS[task] ?? []);
      set(member, ['default', ...levels, ...(job ? LEVELS_OF[job] : [])]);
      practice.staff.push(member);
      continue;
    }
    const member = practice.staff.find(({ id }) => id === change.staffId);
    if (!member) throw new Error(`nobody is ${change.staffId}`);
    if (change.do === 'switch') member.licenses = { ...member.licenses, [change.license]: change.on };
    if (change.do === 'permit' && change.on) tick(member, change.permission);
    if (change.do === 'permit' && !change.on) untick(member, change.permission);
    if (change.do === 'deactivate') member.active = false;
    if (change.do === 'reactivate') member.active = true;
    if (change.do === 'leave') {
      for (const list of ['telehealth', 'clientPortal', 'wiley'] as const) if (member[list]) member[list] = false;
      untick(member, 'administration');
      untick(member, 'organizationAdministration');
      member.active = false;
      member.licenses = off();
    }
    if (change.do === 'changeJob') {
      const isOwner = member.owner ?? member.job === 'accountOwner';
      if (change.job === 'accountOwner') disown();
      set(member, LEVELS_OF[change.job]);
      member.job = change.job;
      if (isOwner || change.job === 'accountOwner') member.owner = change.job === 'accountOwner';
    }
    if (change.do === 'supervise') {
      member.supervision = { supervisors: change.supervisors };
      if (member.permissions?.therapist && change.supervisors.length > 0) {
        member.permissions['therapist.supervision'] = true;
      }
    }
  }
  return practice;
}

const keys = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, staffId }) => `${rule} ${staffId}`).sort();

/** Nothing of it can be changed. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe('changes', () => {
  it('do what they say, and leave the practice as it is', () => {
    fc.assert(
      fc.property(tried, ({ practice, changes }) => {
        expect(applyChanges(frozen(structuredClone(practice)), frozen(changes))).toEqual(changed(practice, changes));
      }),
      { numRuns: 3000 },
    );
  });

  it('are data: they come through JSON and their schema as they are', () => {
    fc.assert(
      fc.property(tried, ({ changes }) => {
        const parsed = changes.map((change) => changeSchema.safeParse(JSON.parse(JSON.stringify(change))).data);
        expect(parsed).toEqual(changes);
      }),
      { numRuns: 500 },
    );
  });

  it('about somebody who is not there cannot be made', () => {
    const practice: Practice = { version: 1, system: 'theranest', host: 'test', staff: [{ id: 'a', name: 'Ana' }] };
    expect(() => applyChanges(practice, [{ do: 'leave', staffId: 'b' }])).toThrow(ChangeError);
    expect(() => applyChanges(practice, [{ do: 'hire', staff: { id: 'a', name: 'Ana' } }])).toThrow(ChangeError);
  });
});

describe('what if', () => {
  it('says what auditing the changed practice says', () => {
    fc.assert(
      fc.property(tried, ({ practice, changes }) => {
        const { appear, disappear, seats } = whatIf(practice, changes);
        const before = auditPractice(practice);
        const after = auditPractice(changed(practice, changes));
        const gone = new Set(keys(disappear));
        expect(keys(before.findings)).toEqual(expect.arrayContaining(keys(disappear)));
        expect([...keys(before.findings).filter((key) => !gone.has(key)), ...keys(appear)].sort()).toEqual(
          keys(after.findings),
        );
        expect(seats).toEqual({ before: before.seats, after: after.seats });
      }),
      { numRuns: 10_000 },
    );
  });

  it('counts money where prices and seats are known, and never makes up a sum', () => {
    const prices = { provider: 59, admin: 19.99, currency: 'CAD' };
    fc.assert(
      fc.property(tried, ({ practice, changes }) => {
        const { money } = whatIf(practice, changes, { prices });
        expect(whatIf(practice, changes)).not.toHaveProperty('money');
        const cost = ({ pools, system }: Practice): number =>
          (pools?.provider ?? Number.NaN) * 59 + (system === 'theranest' ? (pools?.admin ?? Number.NaN) * 19.99 : 0);
        const before = cost(practice);
        if (practice.plan !== 'perProvider' || Number.isNaN(before)) expect(money).toBeUndefined();
        else {
          expect(money?.currency).toBe('CAD');
          expect(money?.before).toBeCloseTo(before, 5);
          expect(money?.after).toBeCloseTo(cost(changed(practice, changes)), 5);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('knows every task of a newcomer', () => {
    const practice: Practice = { version: 1, system: 'theranest', host: 'test', staff: [] };
    for (const task of TASKS) {
      const { seats } = whatIf(practice, [{ do: 'hire', staff: { id: 'n', name: 'New' }, tasks: [task] }]);
      const { provider, admin } = seats.after;
      expect(provider.needed.atLeast + admin.needed.atLeast).toBeLessThanOrEqual(1);
    }
  });
});
