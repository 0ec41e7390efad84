/** A drawing of 100 by 40: it is stretched to the width there is. */
export const WIDTH = 100;
export const HEIGHT = 40;

/** A value in a month; undefined: not known. */
export type Series = readonly (number | undefined)[];

/** The highest of what is shown, at least 1: nothing is divided by nothing. */
export const topOf = (all: readonly Series[]): number => Math.max(1, ...all.flat().map((value) => value ?? 0));

/** Where a month stands among all: by the calendar, so that months in which nothing was read leave a gap. */
export function placesOf(months: readonly string[]): number[] {
  const numbers = months.map((month) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return year * 12 + number;
  });
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  return numbers.map((number) => (last === first ? 0 : ((number - first) / (last - first)) * WIDTH));
}

const at = (x: number, value: number, top: number): string =>
  `${x.toFixed(2)},${(HEIGHT - (value / top) * HEIGHT).toFixed(2)}`;

/** The parts of a line: one for each stretch of months in which the value is known. */
export function lineOf(series: Series, places: readonly number[], top: number): string[] {
  const lines: string[][] = [];
  let isNew = true;
  series.forEach((value, i) => {
    if (value !== undefined) {
      if (isNew) lines.push([]);
      lines.at(-1)?.push(at(places[i] ?? 0, value, top));
    }
    isNew = value === undefined;
  });
  return lines.map((points) => points.join(' '));
}

/** The area between the least and the most that a value may be. */
export const bandOf = (least: Series, most: Series, places: readonly number[], top: number): string =>
  [
    ...least.map((value, i) => at(places[i] ?? 0, value ?? 0, top)),
    ...most.map((value, i) => at(places[i] ?? 0, value ?? 0, top)).toReversed(),
  ].join(' ');
