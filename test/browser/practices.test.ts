import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../practices/judge.ts';
import { wholePractices } from '../practices/right.ts';
import { runPractices } from '../practices/run.ts';

/** What is read of each practice by now, at least: badges, and facts of its people. */
const READ: Readonly<Record<string, readonly [badges: number, facts: number]>> = {};

describe('whole practices, as twenty others might have built them', () => {
  let verdicts: ReadonlyMap<string, Verdict>;

  beforeAll(async () => {
    verdicts = new Map((await runPractices(wholePractices())).map((verdict) => [verdict.name, verdict]));
  });

  it.each(wholePractices())('$name', ({ name }) => {
    const { badges, facts, wrong } = verdicts.get(name) ?? {};
    expect(wrong).toEqual([]);
    const [mostBadges = 0, mostFacts = 0] = READ[name] ?? [];
    expect([badges?.right, facts?.right]).toEqual([
      Math.max(badges?.right ?? 0, mostBadges),
      Math.max(facts?.right ?? 0, mostFacts),
    ]);
  });
});
