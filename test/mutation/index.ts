import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { learn } from './hunt.ts';
import { buildTests } from './modules.ts';
import { recordOf } from './record.ts';
import { change, type Outcome, scoreOf, write } from './report.ts';

interface Room {
  code: readonly string[];
  /** Test files that tell something of it: all others take time alone. */
  tests: RegExp;
}

const ROOMS: Readonly<Record<string, Room>> = {
  'core/merge': {
    code: ['core/merge/', ...['names', 'labels', 'address'].map((name) => `core/model/${name}.ts`)],
    tests: /^test\/unit\/(?!malformed)/,
  },
  'core/understand': { code: ['core/understand/', 'core/sense/'], tests: /^test\/pages\// },
  'core/rules': {
    code: ['core/rules/'],
    tests: /^test\/(unit\/(?!malformed|migrations|words|store)|pages\/(flag|permissionsPage|draft))/,
  },
};
/** A file is told by the tests of its room. */
const roomOf = (path: string): Room => {
  const room = Object.values(ROOMS).find(({ code }) => code.some((part) => path.startsWith(part)));
  return { code: [path], tests: room?.tests ?? /./ };
};
/** Less would not be worth its name (`docs/mutation.md`). */
const LEAST_SCORE = 90;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Every how manieth mutant is tried. */
    sample: { type: 'string', default: '1' },
    /** Where the sample begins. */
    seed: { type: 'string', default: '0' },
    /** How often a property is tried. */
    runs: { type: 'string', default: '150' },
    /** Only what survived when the folder was last tried, and what has changed since. */
    again: { type: 'boolean', default: false },
  },
});

// A test file that waits while it is loaded cannot be loaded in an instant; CONTRIBUTING.md is followed in a copy, where no
// mutant lives.
const files = ['test/unit/**/*.test.ts', 'test/pages/*.test.ts']
  .flatMap((pattern) => globSync(pattern))
  .filter((file) => file !== 'test/unit/contributing.test.ts')
  .filter((file) => !/^(const .*= )?await /m.test(readFileSync(file, 'utf8')))
  .sort();

// Of 600 made-up pages, the first ones tell nearly all that all of them tell.
process.env.PAGES ??= '100';

const say = console.log;
// Tests tell what they met; here that would be told thousands of times.
console.log = () => undefined;

async function mutate(room: string): Promise<number> {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  const { code, tests: telling } = ROOMS[room] ?? roomOf(room);
  const own = files.filter((file) => telling.test(file));
  const built = await buildTests(own, code);
  const record = recordOf(room, built.mutants);
  const { tests, left, hunt } = await learn(own, built, Number(values.runs));
  say(
    `${room}: ${built.mutants.length} mutants, ${tests.length} tests (${left.length} cannot run here), ${seconds()} s`,
  );
  const every = Number(values.sample);
  const chosen = built.mutants.filter(({ id }) => (id + Number(values.seed)) % every === 0);
  const before = values.again ? record.killed() : new Set();
  const outcomes: Outcome[] = [];
  for (const mutant of chosen) {
    const fate = before.has(mutant) ? 'killed' : await hunt(mutant);
    outcomes.push({ mutant, fate });
    if (fate !== 'killed') say(`${fate}: ${mutant.path}:${mutant.line} ${change(mutant)}`);
    if (outcomes.length % 200 === 0) say(`  ${outcomes.length} of ${chosen.length}, ${seconds()} s`);
  }
  const score = scoreOf(outcomes);
  say(`${room}: ${score.toFixed(1)} % of ${outcomes.length} mutants were noticed, ${seconds()} s`);
  const tried = values.again
    ? 'Every mutant was tried; those that survived, and those of files that changed since, were tried again after tests were added.'
    : 'Every mutant was tried.';
  const how = every === 1 ? tried : `Every mutant was made, and one of ${every} was tried.`;
  if (ROOMS[room]) {
    record.keep(outcomes);
    write(room, outcomes, how);
  }
  return score;
}

// What a mutant broke may fail once more after its test has ended.
process.on('uncaughtException', () => undefined);
process.on('unhandledRejection', () => undefined);

let isGood = true;
for (const room of positionals.length > 0 ? positionals : Object.keys(ROOMS)) {
  isGood = (await mutate(room)) >= LEAST_SCORE && isGood;
}
process.exit(isGood ? 0 : 1);
