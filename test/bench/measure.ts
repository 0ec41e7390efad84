/** What several runs took: the middle one, and the quarter from which on and up to which half of them lie. */
export interface Spread {
  median: number;
  from: number;
  to: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), from: at(sorted, 0.25), to: at(sorted, 0.75) };
}

/** What a run took, in milliseconds or whatever it counts. */
export type Run = () => number | Promise<number>;

/**
 * Runs these in turn, A B A B …, so that whatever else the machine does falls on all of them alike; undefined: is not run.
 * @returns what each of them took, round by round
 */
export async function alternately<Name extends string>(
  runs: Readonly<Record<Name, Run | undefined>>,
  rounds: number,
  warmUp = 1,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(runs) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const value = await runs[name]?.();
      if (round >= 0 && value !== undefined) taken[name].push(value);
    }
  }
  return taken;
}

/** One against the other, round by round: what disturbs a round disturbs both of its runs. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): Spread =>
  spreadOf(ours.map((value, i) => value / (theirs[i] ?? Number.NaN)));

/** How long something takes in this process; what is short is done several times over. */
export function timed(work: () => unknown, times = 1): Run {
  return () => {
    const start = performance.now();
    for (let i = 0; i < times; i++) work();
    return (performance.now() - start) / times;
  };
}
