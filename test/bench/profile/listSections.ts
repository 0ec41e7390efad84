import type { Phase } from './phases.ts';
import {
  against,
  allRuns,
  boundOf,
  byFunction,
  byPhase,
  longestRuns,
  middle,
  ms,
  number,
  type Section,
  shares,
  table,
  workedIn,
} from './report.ts';
import type { ListRound } from './scenes.ts';
import { expectPhases, FRAME, FUNCTIONS, phaseOf } from './seen.ts';

/** What script may take for one of the floor's, by how many rows there are. */
export const LISTS = [
  { count: 100, most: 4, times: 3 },
  { count: 1_000, most: 4, times: 3 },
  { count: 10_000, most: 5, times: 3 },
] as const;

export const listSection = ({ count, most }: (typeof LISTS)[number], done: readonly ListRound[]): Section => {
  const uses = done.map(({ use }) => use);
  const where = `${number(count)} rows`;
  const steps = ['the first reading: sensing', 'the first reading: understanding', 'drawing badges'] as const;
  expectPhases(where, uses, 'compile and evaluate reader.js', ...steps);
  const runs = allRuns(uses);
  const script = middle(done.map(({ plain }) => plain.script));
  const floor = middle(done.map(({ floor }) => floor));
  return {
    title: `Read and annotate ${where}`,
    parts: [
      `Script without the profiler takes ${ms(script)}, and ${ms(floor)} in the floor: ${number(script / floor)} ×. ${against(script, most * floor, 'ms')} With the profiler the thread worked ${ms(middle(runs.map(workedIn)))} in runs of script, layout within them included:`,
      shares('used for', byPhase(runs), 'ms'),
      byFunction(runs, FUNCTIONS),
      boundOf(
        [
          { what: 'compiling the two scripts', value: middle(done.map(({ plain }) => plain.compiling)) },
          {
            what: 'a walk over all nodes that asks each for its tag or text alone',
            value: middle(done.map(({ walk }) => walk)),
          },
        ],
        most * floor,
        'ms',
      ),
    ],
  };
};

const LAYOUTS: readonly Phase[] = [
  'style and layout that drawing asks for',
  'style and layout that looking over badges asks for',
  'style and layout that sensing asks for',
  'style and layout that nothing of ours asks for',
];

export const longestSection = (done: readonly ListRound[]): Section => {
  const uses = done.map(({ use }) => use);
  const longest = middle(done.map(({ plain }) => plain.longest));
  const kinds = uses.flatMap(({ runs }) =>
    runs
      .toSorted((a, b) => b.worked - a.worked)
      .slice(0, 4)
      .map((run) => {
        const most = [...run.phases].sort(([, a], [, b]) => b - a).slice(0, 4);
        return [number(run.worked), most.map(([phase, value]) => `${phase} ${number(value)}`).join('; ')];
      }),
  );
  const runs = longestRuns(uses);
  return {
    title: 'Longest run of script, 10,000 rows',
    parts: [
      `Without the profiler the longest run takes ${ms(longest)}, layout within it included. ${against(longest, FRAME, 'ms')} With the profiler, the four longest runs of each round:`,
      table(['ms', 'of which'], kinds),
      `In the longest one, garbage collection is ${ms(phaseOf(runs, 'garbage collection'))}, functions that run for the first time ${ms(phaseOf(runs, 'compile functions when they first run, and optimize them'))}, and style and layout ${ms(phaseOf(runs, ...LAYOUTS))}. Layout is dearer here than without a trace: for each, the browser counts all boxes of the page for it.`,
    ],
  };
};
