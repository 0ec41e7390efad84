import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Audit, emptyHistory, type History, historySchema, viewOverTime } from '../../core/index.ts';
import { STANDINGS_AT_MOST, withStanding } from '../../core/records/history/standing.ts';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 31, 23);

const auditOf = (bought: number | undefined, on: number, needed: readonly [number, number]): Audit => {
  const seats = {
    ...(bought !== undefined && { bought }),
    switchedOn: { atLeast: on, atMost: on },
    needed: { atLeast: needed[0], atMost: needed[1] },
  };
  return { findings: [], staff: [], seats: { provider: seats, admin: seats } };
};
const audits = fc
  .record({
    bought: fc.option(fc.nat(3), { nil: undefined }),
    on: fc.nat(3),
    least: fc.nat(2),
    open: fc.nat(2),
  })
  .map(({ bought, on, least, open }) => auditOf(bought, on, [least, least + open]));
const walks = fc.array(fc.tuple(audits, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 60 });

const historyOf = (standings: History['standings']): History => ({
  ...emptyHistory('test'),
  ...(standings && { standings }),
});

it('each month that was looked at has its last standing, and no other month has one', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      let at = START;
      let standings: History['standings'] & object = [];
      const last = new Map<string, Audit>();
      for (const [audit, days] of walk) {
        at += days * DAY + 1000;
        standings = [...withStanding(standings, audit, at)];
        last.set(new Date(at).toISOString().slice(0, 7), audit);
      }
      const { data: history } = historySchema.safeParse(historyOf(standings));
      if (!history) throw new Error('that is no history');
      const months = viewOverTime(history, ['provider', 'admin']);
      expect(months.map(({ month, seats }) => [month, seats])).toEqual(
        [...last].map(([month, audit]) => [month, audit.seats]),
      );
    }),
  );
});

it('is kept bounded: of months long ago the last standing alone', () => {
  let standings: History['standings'] & object = [];
  for (let i = 0; i < 2000; i++)
    standings = [...withStanding(standings, auditOf(i % 7, i % 5, [1, 2]), START + i * DAY)];
  expect(standings.length).toBeLessThanOrEqual(STANDINGS_AT_MOST);
  const months = viewOverTime(historyOf(standings), ['provider']);
  const dates = Array.from({ length: 2000 }, (_, i) => new Date(START + i * DAY).toISOString().slice(0, 7));
  expect(months.map(({ month }) => month)).toEqual([...new Set(dates)]);
  expect(months.at(-1)?.at).toBe(START + 1999 * DAY);
});

it('adds nothing where nothing has changed within a month', () => {
  const once = withStanding([], auditOf(2, 1, [1, 1]), START - 20 * DAY);
  expect(withStanding(once, auditOf(2, 1, [1, 1]), START)).toBe(once);
  expect(withStanding(once, auditOf(2, 1, [1, 1]), START + DAY)).toHaveLength(2);
});

it('says what seats that are certainly not needed cost, where prices are set for them', () => {
  const standings = withStanding([], auditOf(5, 2, [1, 3]), START);
  const saves = (settings: Parameters<typeof viewOverTime>[2]) =>
    viewOverTime(historyOf([...standings]), ['provider', 'admin'], settings)[0]?.saves;
  expect(saves({ prices: { provider: 10, admin: 2.5 } })).toEqual({ amount: 25, currency: 'USD' });
  expect(saves({ prices: { provider: 10 } })).toBeUndefined();
  expect(saves({})).toBeUndefined();
});
