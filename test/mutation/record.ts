import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './instrument.ts';
import type { Outcome } from './report.ts';

const FOLDER = '.output/mutation';

/** A file by what stands in it: where that is the same, its mutants are. */
const stateOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

type Killed = Record<string, { state: string; killed: number[] }>;

/** What is remembered of a room from one run to the next. */
export function recordOf(room: string, mutants: readonly Mutant[]) {
  const file = `${FOLDER}/${room.replaceAll('/', '-')}.json`;
  const byPath = [...Map.groupBy(mutants, ({ path }) => path)].map(([path, own]) => {
    return { path, own, state: stateOf(path) };
  });
  return {
    /** Notes of each file which of its mutants were killed. */
    keep(outcomes: readonly Outcome[]): void {
      const dead = new Set(outcomes.filter(({ fate }) => fate === 'killed').map(({ mutant }) => mutant));
      const all: Killed = {};
      for (const { path, own, state } of byPath) {
        all[path] = { state, killed: own.flatMap((mutant, i) => (dead.has(mutant) ? [i] : [])) };
      }
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, JSON.stringify(all));
    },
    /** The mutants that were killed in the last run, but for those of files that have changed since. */
    killed(): ReadonlySet<Mutant> {
      const all = JSON.parse(readFileSync(file, 'utf8')) as Killed;
      return new Set(
        byPath.flatMap(({ path, own, state }) => {
          const before = all[path];
          return before?.state === state ? own.filter((_, i) => before.killed.includes(i)) : [];
        }),
      );
    },
  };
}
