import { expect, it } from 'vitest';
import { type HistoryLine, historyDays, type PastFinding } from '../../core/index.ts';

const found = (rule: string, staffId = 'ana'): PastFinding => ({ rule, staffId, label: rule, name: staffId });
const line = (at: number, appeared: PastFinding[], fixed: PastFinding[], error = 0): HistoryLine => ({
  at,
  by: 'reading',
  appeared,
  fixed,
  counts: { error, warning: 0, info: 0 },
});
const dayOf = (at: number): string => `day ${Math.floor(at / 10)}`;
const [A, B] = [found('a'), found('b')];

it('puts the lines of a day together, the latest day first, with what there was at its end', () => {
  const days = historyDays([line(25, [], [A], 1), line(12, [B], [], 2), line(11, [A], [], 1)], dayOf);
  expect(days).toMatchObject([
    { day: 'day 2', appeared: [], fixed: [A], counts: { error: 1 } },
    { day: 'day 1', appeared: [A, B], fixed: [], counts: { error: 2 } },
  ]);
});

it('leaves out what came and went, or went and came back, within a day', () => {
  const lines = [line(14, [B], []), line(13, [], [A]), line(12, [], [B]), line(11, [A], [])];
  expect(historyDays(lines, dayOf)).toEqual([]);
});

it('takes the same finding of two people for two', () => {
  const [day] = historyDays([line(12, [found('a', 'bo')], []), line(11, [], [A])], dayOf);
  expect(day).toMatchObject({ appeared: [{ staffId: 'bo' }], fixed: [{ staffId: 'ana' }] });
});
