import type { Mutant } from './instrument.ts';
import type { Built, Switch } from './modules.ts';
import { withDocument } from './page.ts';
import type { Test } from './suite.ts';

/** A mutant that makes loops this much longer never ends, or nobody would wait for it. */
const LONGER = 20;
const LEAST_ROUNDS = 20_000;
const MORE = 10;
/** A promise that nothing keeps. */
const PATIENCE = 5000;

/** A test, by its file and name, and what is known of it when no mutant lives. */
interface Known {
  file: string;
  name: string;
  ms: number;
  rounds: number;
  runs: number;
  /** How many mutants it has noticed. */
  kills: number;
}

export type Fate = 'killed' | 'survived' | 'not covered';

export interface Hunt {
  tests: readonly Known[];
  /** Tests that cannot be run here. */
  left: readonly string[];
  hunt: (mutant: Mutant) => Promise<Fate>;
}

const inTime = async (work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('not in time')), PATIENCE);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Runs every test without a mutant: which of them reach which mutants, how long they take, which cannot be run. */
export async function learn(files: readonly string[], { mutants, load }: Built, enough: number): Promise<Hunt> {
  let alive = -1;
  let reached: Uint8Array | undefined;
  let rounds = 0;
  let most = Number.POSITIVE_INFINITY;
  let runs = enough;
  const switched: Switch = {
    is: (id) => {
      if (reached) reached[id] = 1;
      return id === alive;
    },
    tick: () => {
      if (++rounds > most) throw new Error('without end');
    },
    runs: () => runs,
  };
  const open = (file: string): Test[] => {
    withDocument(file.startsWith('test/pages/'));
    return load(file, switched);
  };
  const passes = async (test: Test): Promise<boolean> => {
    rounds = 0;
    try {
      await inTime(test.run());
      return true;
    } catch {
      return false;
    }
  };

  const covering = mutants.map((): Known[] => []);
  const whole = mutants.map((): string[] => []);
  const known: Known[] = [];
  const left: string[] = [];
  const cover = (to: (id: number) => void): void => {
    reached?.forEach((hit, id) => {
      if (hit) to(id);
    });
  };

  for (const file of files) {
    reached = new Uint8Array(mutants.length);
    let tests: Test[];
    try {
      tests = open(file);
    } catch {
      left.push(file);
      continue;
    }
    cover((id) => whole[id]?.push(file));
    for (const { name } of tests) {
      // What an earlier test has worked out is kept: afresh, it is seen that this one needs it too.
      const test = open(file).find((it) => it.name === name);
      if (!test) continue;
      reached = new Uint8Array(mutants.length);
      runs = enough;
      const start = performance.now();
      let passed = await passes(test);
      if (!passed) {
        // Some count how much they met.
        runs = enough * MORE;
        passed = await passes(test);
      }
      if (!passed) {
        left.push(`${file} > ${test.name}`);
        continue;
      }
      const one = { file, name: test.name, ms: performance.now() - start, rounds, runs, kills: 0 };
      known.push(one);
      cover((id) => covering[id]?.push(one));
    }
  }
  reached = undefined;
  const ofFile = Map.groupBy(known, ({ file }) => file);

  const kills = async (test: Known, opened: Map<string, Map<string, Test>>): Promise<boolean> => {
    most = LEAST_ROUNDS;
    rounds = 0;
    try {
      const there = opened.get(test.file) ?? new Map(open(test.file).map((it) => [it.name, it]));
      opened.set(test.file, there);
      const it = there.get(test.name);
      if (!it) return false;
      most = LEAST_ROUNDS + LONGER * test.rounds;
      runs = test.runs;
      return !(await passes(it));
    } catch {
      return true;
    } finally {
      most = Number.POSITIVE_INFINITY;
    }
  };

  const hunt: Hunt['hunt'] = async ({ id }) => {
    const reaching = [...(covering[id] ?? []), ...(whole[id] ?? []).flatMap((file) => ofFile.get(file) ?? [])];
    const cost = ({ ms, kills }: Known) => (ms + 1) / (1 + kills);
    const tests = [...new Set(reaching)].sort((a, b) => cost(a) - cost(b));
    if (tests.length === 0) return 'not covered';
    alive = id;
    const opened = new Map<string, Map<string, Test>>();
    try {
      for (const test of tests) {
        if (!(await kills(test, opened))) continue;
        test.kills++;
        return 'killed';
      }
      return 'survived';
    } finally {
      alive = -1;
    }
  };
  return { tests: known, left, hunt };
}
