import { beforeAll, expect, it } from 'vitest';
import { casesIn, PAGES } from '../../cases/case.ts';
import type { Judgment } from '../../cases/judge.ts';
import type { PlaceName } from '../../cases/place.ts';
import { runCases } from '../../cases/run.ts';

const cases = casesIn(PAGES);
/** Two hundred pages take a busy machine some minutes, in milliseconds. */
const ALL_OF_THEM = 900_000;

/** Each page is read as what is written beside it says. */
export function provesCases(place: PlaceName): void {
  let judgments: ReadonlyMap<string, Judgment>;

  beforeAll(async () => {
    judgments = new Map((await runCases(cases, { place })).map((judgment) => [judgment.name, judgment]));
  }, ALL_OF_THEM);

  it.each(cases.filter(({ open }) => open === undefined))('$name', ({ name }) => {
    expect(judgments.get(name)?.faults).toEqual([]);
  });

  it.each(cases.filter(({ open }) => open !== undefined))('$name is not right yet: $open', ({ name }) => {
    expect(judgments.get(name)?.faults).not.toEqual([]);
  });
}
