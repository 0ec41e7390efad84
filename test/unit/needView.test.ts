import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges, type Change, LICENSES, licenseTitle, type Practice, viewNeed } from '../../core/index.ts';
import { knownPractice } from '../known/index.ts';
import { knownSystem } from '../knownSystem.ts';
import { practices } from './generatedPractices.ts';
import { needIn } from './planWalk.ts';

const labelOf = ({ system: id }: Practice, change: Change): string => {
  const system = knownSystem(id);
  if (change.do === 'switch') return licenseTitle(change.license, system);
  if (change.do !== 'permit') return '';
  return system.permissions.find(({ key }) => key === change.permission)?.labels[0] ?? change.permission;
};

const needAfter = (practice: Practice, change: Change, staffId: string) => {
  const after = applyChanges(practice, [change]);
  const member = after.staff.find(({ id }) => id === staffId);
  return member && needIn(after, member);
};

/** Every license turned, and every permission that is on turned off. */
const changesTo = ({ staff }: Practice, staffId: string): Change[] =>
  staff
    .filter(({ id }) => id === staffId)
    .flatMap(({ permissions = {} }) => [
      ...LICENSES.flatMap((license) => [true, false].map((on): Change => ({ do: 'switch', staffId, license, on }))),
      ...Object.keys(permissions).map((permission): Change => ({ do: 'permit', staffId, permission, on: false })),
    ]);

it('names the license that does after a change, as the audit does, and advises nobody to permit more', () => {
  let cheaper = 0;
  fc.assert(
    fc.property(practices(true, 3), (practice) => {
      for (const { id } of practice.staff) {
        for (const { label, on, enough } of viewNeed(practice, id)?.changes ?? []) {
          const changes = changesTo(practice, id).filter(
            (change) => labelOf(practice, change).toLowerCase() === label.toLowerCase(),
          );
          expect(changes).not.toEqual([]);
          if (enough === undefined) continue;
          expect(on).toBe(false);
          expect(changes.map((change) => needAfter(practice, change, id))).toContain(enough);
          cheaper++;
        }
      }
    }),
  );
  expect(cheaper).toBeGreaterThan(0);
});

it('says of the demo practice who needs what, why, and what helps', async () => {
  const practice = await knownPractice(0);
  const of = (name: string) =>
    practice.staff.filter((one) => one.name === name).map(({ id }) => viewNeed(practice, id));
  expect(of('François Lefèvre')).toEqual([
    {
      needs: 'provider',
      forcedBy: ['Therapist'],
      because: [],
      changes: [{ label: 'Therapist', on: false, enough: 'admin', fixes: ['Too few seats', 'Needs Provider license'] }],
      nearest: [
        {
          job: 'therapist',
          differs: [{ label: 'Administration', on: false }],
        },
      ],
    },
  ]);
  expect(of('Ingrid Sørensen')[0]).toMatchObject({ forcedBy: ['Therapist'], because: ['owner'] });
  expect(of('Björn Halvorsen')[0]).toMatchObject({
    needs: 'none',
    forcedBy: [],
    changes: [{ label: 'Provider license', on: false, fixes: ['Provider license unused'] }],
  });
});

it('says nothing of a need that hangs on what was not checked', () => {
  const practice: Practice = {
    version: 1,
    system: 'theranest',
    host: 'demo.theranest.com',
    staff: [{ id: 'a', name: 'Ana Ruiz', licenses: { provider: true } }],
  };
  expect(viewNeed(practice, 'a')).toEqual({ forcedBy: [], because: [], changes: [], nearest: [] });
  expect(viewNeed(practice, 'b')).toBeUndefined();
});
