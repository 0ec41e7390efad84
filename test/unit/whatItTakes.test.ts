import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  auditPractice,
  type Change,
  LEVELS,
  nearestStaffTypes,
  type Practice,
  type StaffMember,
  type StaffTypeId,
  whatIf,
  whatItTakes,
} from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';
import { columnOf, type Need } from '../rules/licenseOracle.ts';
import { complete, known, practices } from './generatedPractices.ts';
import { needIn } from './planWalk.ts';

const RANK: Record<Need, number> = { none: 0, admin: 1, provider: 2 };
const theranest = knownSystem('theranest');
const LEVELS_OF: Record<StaffTypeId, readonly string[]> = {
  therapist: ['default', 'therapist'],
  billerWithDocumentation: ['default', 'billing', 'therapist'],
  billerWithoutDocumentation: ['default', 'billing'],
  admin: ['default', 'administration', 'organizationAdministration'],
  receptionist: ['default'],
  scheduler: ['default'],
  accountOwner: LEVELS,
};

/** Every license and permission of a person, the other way round. */
const flips = ({ system }: Practice, member: StaffMember): Change[] => [
  ...(['provider', 'admin'] as const)
    .filter((license) => license === 'provider' || system === 'theranest')
    .filter((license) => member.licenses?.[license] !== undefined)
    .map((license): Change => ({ do: 'switch', staffId: member.id, license, on: !member.licenses?.[license] })),
  ...Object.entries(member.permissions ?? {}).map(
    ([permission, on]): Change => ({ do: 'permit', staffId: member.id, permission, on: !on }),
  ),
];

const keysOf = ({ findings }: ReturnType<typeof auditPractice>, staffId: string): string[] =>
  findings
    .filter((finding) => (finding.staffId ?? staffId) === staffId)
    .map((finding) => `${finding.rule} ${finding.staffId}`);

describe('what it takes', () => {
  it('finds every single change for the better, and none that breaks something', () => {
    let better = 0;
    fc.assert(
      fc.property(practices(true, 3), (practice) => {
        const before = auditPractice(practice);
        for (const member of practice.staff) {
          const takes = whatItTakes(practice, member.id);
          for (const { change, removes, brings, cheaper } of takes?.changes ?? []) {
            const { appear, disappear } = whatIf(practice, [change]);
            expect(brings).toEqual(appear);
            expect(disappear).toEqual(expect.arrayContaining(removes));
            expect(removes.length > 0 || cheaper !== undefined).toBe(true);
            expect(appear.filter(({ severity }) => severity !== 'info')).toEqual([]);
          }
          const listed = takes?.changes.map(({ change }) => JSON.stringify(change));
          for (const change of flips(practice, member)) {
            const changed = applyChanges(practice, [change]);
            const after = auditPractice(changed);
            const left = keysOf(after, member.id);
            const isFixed = keysOf(before, member.id).some((key) => !left.includes(key));
            const person = changed.staff.find(({ id }) => id === member.id);
            const isCheaper = person && RANK[needIn(changed, person)] < RANK[needIn(practice, member)];
            const old = new Set(before.findings.map(({ rule, staffId }) => `${rule} ${staffId}`));
            const isBroken = after.findings.some(
              ({ rule, staffId, severity }) => severity !== 'info' && !old.has(`${rule} ${staffId}`),
            );
            const isBetter = (isFixed || isCheaper === true) && !isBroken;
            better += Number(isBetter);
            expect(listed?.includes(JSON.stringify(change))).toBe(isBetter);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(better).toBeGreaterThan(100);
  });

  it('names the permissions that force a license: without all of them and the other reasons a cheaper one does', () => {
    fc.assert(
      fc.property(practices(true, 3), (practice) => {
        for (const member of practice.staff) {
          const takes = whatItTakes(practice, member.id);
          const need = needIn(practice, member);
          expect(takes?.needs).toBe(need);
          // Whoever reviews their own notes stops doing so with the permission.
          const isOwn = member.supervision?.supervisors.includes(member.id);
          if (need === 'none' || takes === undefined || isOwn) continue;
          expect(takes.forcedBy.length + takes.because.length).toBeGreaterThan(0);
          const unticked = applyChanges(
            practice,
            takes.forcedBy.map(
              ({ permission }): Change => ({ do: 'permit', staffId: member.id, permission, on: false }),
            ),
          );
          const after = unticked.staff.find(({ id }) => id === member.id);
          if (after && takes.because.length === 0) expect(RANK[needIn(unticked, after)]).toBeLessThan(RANK[need]);
          if (after && takes.because.length > 0) expect(needIn(unticked, after)).toBe(need);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of somebody who is not there', () => {
    expect(whatItTakes({ version: 1, system: 'theranest', host: 'test', staff: [] }, 'a')).toBeUndefined();
  });
});

describe('the nearest staff types', () => {
  const distances = (member: StaffMember): Map<StaffTypeId, number> =>
    new Map(
      (Object.keys(LEVELS_OF) as StaffTypeId[]).map((job) => {
        const isOn = (level: string) => columnOf(member.permissions ?? {}, level) === true;
        const levels = LEVELS.filter((level) => isOn(level) !== LEVELS_OF[job].includes(level)).length;
        return [job, levels + Number((member.owner ?? false) !== (job === 'accountOwner'))];
      }),
    );

  it('are the nearest of all seven, however what is unread turns out', () => {
    fc.assert(
      fc.property(practices(false, 2), (practice) => {
        for (const member of practice.staff) {
          const { types, nearest } = nearestStaffTypes(member, theranest);
          const possible = Array.from({ length: 32 }, (_, bits) => {
            const filled = complete(
              { ...practice, staff: [member] },
              (_, key) => ((bits >> (LEVELS as readonly string[]).indexOf(key)) & 1) === 1,
            );
            return distances(filled.staff[0] ?? member);
          });
          const jobs = new Set(
            possible.flatMap((all) => [...all].filter(([, d]) => d === Math.min(...all.values())).map(([job]) => job)),
          );
          expect(new Set(nearest)).toEqual(jobs);
          for (const { job, distance } of types) {
            const all = possible.map((one) => one.get(job) ?? 0);
            expect(distance).toEqual({ atLeast: Math.min(...all), atMost: Math.max(...all) });
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are reached by their changes', () => {
    fc.assert(
      fc.property(practices(true, 2), (practice) => {
        for (const member of practice.staff) {
          for (const { job, changes } of nearestStaffTypes(member, theranest).types) {
            const after = applyChanges({ ...practice, system: 'theranest' }, changes).staff.find(
              ({ id }) => id === member.id,
            );
            const owning = Number((member.owner ?? false) !== (job === 'accountOwner'));
            expect(after && distances(after).get(job)).toBe(owning);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tell the seven staff types from each other', () => {
    for (const [job, levels] of Object.entries(LEVELS_OF)) {
      const permissions = Object.fromEntries(LEVELS.map((level) => [level, levels.includes(level)]));
      const member = { id: 'a', name: 'Ana', owner: job === 'accountOwner', permissions };
      expect(known(member, { version: 1, system: 'theranest', host: 'test', staff: [] }).owner).toBe(member.owner);
      const { nearest, types } = nearestStaffTypes(member, theranest);
      expect(nearest).toContain(job);
      expect(types[0]?.distance).toEqual({ atLeast: 0, atMost: 0 });
      if (job !== 'receptionist' && job !== 'scheduler') expect(nearest).toEqual([job]);
    }
  });
});
