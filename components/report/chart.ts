/** A drawing of 100 by 40: it is stretched to the width there is. */
export const WIDTH = 100;
export const HEIGHT = 40;

/** A value in a month; undefined: not known. */
export type Series = readonly (number | undefined)[];

/** The highest of what is shown, at least 1: nothing is divided by nothing. */
export const topOf = (all: readonly Series[]): number => Math.max(1, ...all.flat().map((value) => value ?? 0));

/** Where a month stands in the calendar: months that follow each other differ by 1. */
const numberOf = (month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
};

/** A month on a chart. */
export interface Spot {
  x: number;
  /** Nothing was read in the month before. */
  isAfterGap: boolean;
}

/** Where months stand on a chart: by the calendar, so that months in which nothing was read leave a gap. */
export function spotsOf(months: readonly string[]): Spot[] {
  const numbers = months.map(numberOf);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return numbers.map((number, i) => ({
    x: last === first ? 0 : ((number - first) / (last - first)) * WIDTH,
    isAfterGap: i > 0 && number - (numbers[i - 1] ?? 0) > 1,
  }));
}

const at = ({ x }: Spot, value: number, top: number): string =>
  `${x.toFixed(2)},${(HEIGHT - (value / top) * HEIGHT).toFixed(2)}`;

/** Months that follow each other, in each of which something is known. */
function stretchesOf(series: Series, spots: readonly Spot[]): number[][] {
  const stretches: number[][] = [];
  spots.forEach(({ isAfterGap }, i) => {
    if (series[i] === undefined) return;
    if (stretches.length === 0 || isAfterGap || series[i - 1] === undefined) stretches.push([]);
    stretches.at(-1)?.push(i);
  });
  return stretches;
}

const pointsOf = (stretch: readonly number[], series: Series, spots: readonly Spot[], top: number): string[] =>
  stretch.flatMap((i) => {
    const spot = spots[i];
    return spot ? [at(spot, series[i] ?? 0, top)] : [];
  });

/** A line for each stretch of months in which a value is known; a month alone is a dot. */
export const linesOf = (series: Series, spots: readonly Spot[], top: number): string[] =>
  stretchesOf(series, spots).map((stretch) => {
    const points = pointsOf(stretch, series, spots, top);
    return [...points, ...(points.length === 1 ? points : [])].join(' ');
  });

/** The areas between the least and the most that a value may be. */
export const bandsOf = (least: Series, most: Series, spots: readonly Spot[], top: number): string[] =>
  stretchesOf(least, spots).map((stretch) =>
    [...pointsOf(stretch, least, spots, top), ...pointsOf(stretch, most, spots, top).toReversed()].join(' '),
  );
