import { describe, expect, it } from 'vitest';
import { bandsOf, linesOf, spotsOf, topOf } from '../../components/report/chart.ts';

describe('a chart of months', () => {
  const spots = spotsOf(['2025-11', '2025-12', '2026-02', '2026-03']);

  it('places them by the calendar, with a gap where nothing was read', () => {
    expect(spots).toEqual([
      { x: 0, isAfterGap: false },
      { x: 25, isAfterGap: false },
      { x: 75, isAfterGap: true },
      { x: 100, isAfterGap: false },
    ]);
    expect(spotsOf(['2026-01'])).toEqual([{ x: 0, isAfterGap: false }]);
  });

  it('draws no line over months in which nothing was read, or not known', () => {
    expect(linesOf([1, 2, 2, 4], spots, 4)).toEqual(['0.00,30.00 25.00,20.00', '75.00,20.00 100.00,0.00']);
    expect(linesOf([undefined, 4, undefined, 0], spots, 4)).toEqual([
      '25.00,0.00 25.00,0.00',
      '100.00,40.00 100.00,40.00',
    ]);
    expect(linesOf([], [], 1)).toEqual([]);
  });

  it('draws what is possible as an area', () => {
    expect(bandsOf([0, 0, 0, 0], [4, 4, 2, 2], spots, 4)).toEqual([
      '0.00,40.00 25.00,40.00 25.00,0.00 0.00,0.00',
      '75.00,40.00 100.00,40.00 100.00,20.00 75.00,20.00',
    ]);
  });

  it('is never divided by nothing', () => {
    expect(topOf([[0, undefined], []])).toBe(1);
    expect(topOf([[3], [undefined, 7]])).toBe(7);
  });
});
