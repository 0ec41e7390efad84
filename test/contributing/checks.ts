import type { Addition } from './guide.ts';

/** What is run by its name, and how it is run. */
export type Command = readonly [name: string, line: readonly [command: string, ...args: string[]]];

const unique = (all: readonly string[]): string[] => [...new Set(all)].sort();

const VITEST = ['run', '--project', 'unit', '--project', 'pages', '--maxWorkers=2', '--no-isolate'];

/** What the sections have run once all pieces are there; what writes pages comes after what they are about. */
export const scriptsOf = (additions: readonly Addition[]): Command[] =>
  unique(additions.flatMap(({ scripts }) => scripts))
    .sort((a, b) => Number(a === 'docs') - Number(b === 'docs'))
    .map((name) => [`npm run ${name}`, ['npm', 'run', name]]);

/** The tests that the sections name, in one run. */
export const testsOf = (additions: readonly Addition[]): Command => [
  'the tests that are named',
  ['vitest', ...VITEST, ...unique(additions.flatMap(({ tests }) => tests))],
];

export const TYPES: Command = ['tsc', ['tsc']];

const formatOf = (additions: readonly Addition[]): Command => [
  'biome',
  ['biome', 'ci', ...unique(additions.flatMap(({ pieces }) => pieces.map(({ file }) => file)))],
];

/** Who speaks where additions are not whole. */
export const checksOf = (additions: readonly Addition[]): Command[] => [
  formatOf(additions),
  TYPES,
  ['npm run lint:house', ['npm', 'run', 'lint:house']],
  testsOf(additions),
];
