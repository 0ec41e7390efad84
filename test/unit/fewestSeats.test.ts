import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, auditPractice, fewestSeats, type License, type Practice } from '../../core/index.ts';
import type { Need } from '../rules/licenseOracle.ts';
import { complete, practices } from './generatedPractices.ts';
import { needIn } from './planWalk.ts';

const PRICES = { prices: { provider: 59, admin: 19.5 } };
const HOLDINGS: readonly Need[] = ['none', 'admin', 'provider'];
const RANK: Record<Need, number> = { none: 0, admin: 1, provider: 2 };

interface Fewest {
  provider: number;
  admin: number;
  together: number;
  cost: number;
}

/** Tries every way to hand licenses out, and keeps the least of each number. */
function bruteForce(practice: Practice): Fewest {
  const needs = practice.staff.map((member) => needIn(practice, member));
  let ways: { provider: number; admin: number }[] = [{ provider: 0, admin: 0 }];
  for (const need of needs) {
    ways = ways.flatMap((way) =>
      HOLDINGS.filter((holding) => RANK[holding] >= RANK[need]).map((holding) => ({
        provider: way.provider + Number(holding === 'provider'),
        admin: way.admin + Number(holding === 'admin'),
      })),
    );
  }
  const sum = ({ provider, admin }: { provider: number; admin: number }) => provider + admin;
  const together = Math.min(...ways.map(sum));
  const provider = Math.min(...ways.map((way) => way.provider));
  const best = ways.find((way) => sum(way) === together && way.provider === provider);
  const cost = Math.min(...ways.map((way) => way.provider * 59 + way.admin * 19.5));
  return { provider, admin: best?.admin ?? Number.NaN, together, cost };
}

const with_ = (practice: Practice, on: (key: string) => boolean): Practice => complete(practice, (_, key) => on(key));
const isAdmin = (key: string): boolean => key === 'administration' || key === 'organizationAdministration';
const switchedOn = (practice: Practice, license: License): number =>
  practice.staff.filter(({ licenses }) => licenses?.[license]).length;

describe('the fewest seats', () => {
  it('are as few as any way to hand licenses out needs, and the cheapest', () => {
    fc.assert(
      fc.property(practices(true, 5), (practice) => {
        const fewest = fewestSeats(practice, PRICES);
        if (practice.plan === 'activeClient') {
          expect(fewest).toBeUndefined();
          return;
        }
        const best = bruteForce(practice);
        const exactly = (count: number) => ({ atLeast: count, atMost: count });
        expect(fewest).toMatchObject({
          seats: { provider: exactly(best.provider), admin: exactly(best.admin) },
          together: exactly(best.together),
          unread: [],
        });
        if (fewest?.money) expect(fewest.money.fewest).toEqual(exactly(Math.round(best.cost * 100) / 100));
      }),
      { numRuns: 10_000 },
    );
  });

  it('are a range that unread facts can bring to both ends', () => {
    fc.assert(
      fc.property(practices(false, 5), (practice) => {
        const seats = fewestSeats(practice)?.seats;
        if (!seats || practice.system !== 'theranest') return;
        const ends = (license: License, most: (key: string) => boolean, least: (key: string) => boolean) => ({
          atLeast: bruteForce(with_(practice, least))[license],
          atMost: bruteForce(with_(practice, most))[license],
        });
        expect(seats.provider).toEqual(
          ends(
            'provider',
            () => true,
            () => false,
          ),
        );
        expect(seats.admin).toEqual(ends('admin', isAdmin, (key) => key === 'therapist'));
      }),
      { numRuns: 2000 },
    );
  });

  it('are reached by its changes', () => {
    fc.assert(
      fc.property(practices(true), (practice) => {
        const fewest = fewestSeats(practice);
        // What became of an owner's license that is off is a question to the vendor.
        if (!fewest || practice.staff.some(({ owner, licenses, active }) => owner && active && !licenses?.provider))
          return;
        const after = applyChanges(practice, fewest.changes);
        const { seats } = auditPractice(after);
        for (const license of practice.system === 'theranest'
          ? (['provider', 'admin'] as const)
          : (['provider'] as const)) {
          const { atLeast } = fewest.seats[license];
          expect(switchedOn(after, license)).toBe(atLeast);
          if (practice.plan === 'perProvider') expect(after.pools?.[license]).toBe(atLeast);
          expect(seats[license].needed.atLeast).toBe(atLeast);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are never reached at the cost of somebody whose need is not known', () => {
    fc.assert(
      fc.property(practices(), fc.nat(), (practice, bits) => {
        const fewest = fewestSeats(practice);
        if (!fewest) return;
        const truth = complete(practice, (i) => ((bits >> (i % 31)) & 1) === 1);
        const after = applyChanges(truth, fewest.changes);
        for (const [i, member] of after.staff.entries()) {
          const before = truth.staff[i];
          const need = needIn(truth, member);
          const best = (licenses: Partial<Record<License, boolean>> = {}): Need =>
            licenses.provider ? 'provider' : licenses.admin ? 'admin' : 'none';
          if (RANK[best(before?.licenses)] >= RANK[need])
            expect(RANK[best(member.licenses)]).toBeGreaterThanOrEqual(RANK[need]);
        }
        if (practice.plan !== 'perProvider') return;
        for (const license of practice.system === 'theranest'
          ? (['provider', 'admin'] as const)
          : (['provider'] as const)) {
          const bought = after.pools?.[license];
          if (bought === undefined || bought >= (practice.pools?.[license] ?? 0)) continue;
          expect(bought).toBeGreaterThanOrEqual(switchedOn(after, license));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('say what is saved, in seats and in money, and no money without prices', () => {
    const practice: Practice = {
      version: 1,
      system: 'theranest',
      host: 'test',
      pools: { provider: 3, admin: 0 },
      staff: [
        { id: 'a', name: 'Ana', licenses: { provider: true, admin: false }, permissions: { therapist: true } },
        {
          id: 'b',
          name: 'Bo',
          licenses: { provider: true, admin: false },
          permissions: { therapist: false, administration: true, organizationAdministration: false },
        },
      ],
    };
    expect(fewestSeats(practice, PRICES)).toMatchObject({
      seats: { provider: { atLeast: 1, atMost: 1 }, admin: { atLeast: 1, atMost: 1 } },
      saves: { provider: { atLeast: 2, atMost: 2 }, admin: { atLeast: -1, atMost: -1 } },
      money: {
        today: 177,
        fewest: { atLeast: 78.5, atMost: 78.5 },
        saves: { atLeast: 98.5, atMost: 98.5 },
        currency: 'USD',
      },
      changes: [
        { do: 'switch', staffId: 'b', license: 'admin', on: true },
        { do: 'switch', staffId: 'b', license: 'provider', on: false },
        { do: 'buy', license: 'provider', seats: -2 },
        { do: 'buy', license: 'admin', seats: 1 },
      ],
    });
    expect(fewestSeats(practice, { prices: { provider: 59 } })).not.toHaveProperty('money');
  });
});
