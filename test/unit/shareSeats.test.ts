import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type License, type Practice, shareSeats } from '../../core/index.ts';
import { servedByTrying } from './everyShare.ts';
import { complete, practices } from './generatedPractices.ts';
import { needIn } from './planWalk.ts';

const practiceAndOrder = (isRead: boolean) =>
  practices(isRead).chain((practice) =>
    fc.record({
      practice: fc.constant<Practice>({ ...practice, plan: 'perProvider' }),
      order: fc.shuffledSubarray(
        practice.staff.map(({ id }) => id),
        { minLength: practice.staff.length },
      ),
    }),
  );

const PROVIDER_OR_BOTH = (practice: Practice): readonly License[] =>
  practice.system === 'theranest' ? ['provider', 'admin'] : ['provider'];

describe('sharing seats', () => {
  it('serves who comes first, as the best of all choices does', () => {
    fc.assert(
      fc.property(practiceAndOrder(true), ({ practice, order }) => {
        const shared = shareSeats(practice, order);
        expect(shared?.served.map(({ id }) => id)).toEqual(servedByTrying(practice, order));
        expect(shared?.unsure).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('hands out no more seats than there are, nobody two, and to everybody one that works', () => {
    fc.assert(
      fc.property(practiceAndOrder(true), ({ practice, order }) => {
        const { served, changes } = shareSeats(practice, order) ?? { served: [], changes: [] };
        for (const license of PROVIDER_OR_BOTH(practice)) {
          const given = served.filter((one) => one.license === license).length;
          expect(given).toBeLessThanOrEqual(practice.pools?.[license] ?? 0);
        }
        const after = applyChanges(practice, changes);
        for (const member of after.staff) {
          const given = served.find(({ id }) => id === member.id)?.license;
          const need = needIn(practice, member);
          if (given && need === 'provider') expect(given).toBe('provider');
          if (member.owner && member.active) continue;
          for (const license of PROVIDER_OR_BOTH(practice)) expect(member.licenses?.[license]).toBe(given === license);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('says who surely gets one and who surely waits, however what is unread turns out', () => {
    fc.assert(
      fc.property(
        practiceAndOrder(false),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        ({ practice, order }, rolls) => {
          const shared = shareSeats(practice, order);
          if (!shared) return;
          for (const bits of [0, 2 ** 31 - 1, ...rolls]) {
            const truth = complete(practice, (i) => ((bits >> (i % 31)) & 1) === 1);
            const served = servedByTrying(truth, order);
            expect(shared.served.map(({ id }) => id).filter((id) => !served.includes(id))).toEqual([]);
            expect(shared.waiting.map(({ id }) => id).filter((id) => served.includes(id))).toEqual([]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not fill Provider needs first: a person of high priority comes before them', () => {
    const practice: Practice = {
      version: 1,
      system: 'theranest',
      host: 'test',
      pools: { provider: 1, admin: 0 },
      staff: [
        { id: 'a', name: 'Ana', licenses: { provider: true, admin: false }, permissions: { therapist: true } },
        {
          id: 'b',
          name: 'Bo',
          licenses: { provider: false, admin: false },
          permissions: { therapist: false, administration: true },
        },
      ],
    };
    expect(shareSeats(practice, ['b'])).toMatchObject({
      served: [{ id: 'b', license: 'provider' }],
      waiting: [{ id: 'a', needs: 'provider' }],
    });
    // Nobody was put first: whoever works today goes on working.
    expect(shareSeats(practice, [])?.served).toEqual([{ id: 'a', license: 'provider' }]);
    expect(shareSeats({ ...practice, pools: { provider: 1 } }, [])).toBeUndefined();
  });
});
