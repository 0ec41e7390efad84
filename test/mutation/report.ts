import { readFileSync, writeFileSync } from 'node:fs';
import { explained } from './explained.ts';
import type { Fate } from './hunt.ts';
import type { Mutant } from './instrument.ts';

export interface Outcome {
  mutant: Mutant;
  fate: Fate;
}

const PAGE = new URL('../../docs/mutation.md', import.meta.url);
const LONGEST = 120;

const HEAD = `# Mutation

Made with \`npm run mutate\`; \`npm run mutate -- core/merge\` makes the part of one folder anew, \`-- core/rules --sample 5 --seed 2\` tries every fifth mutant, beginning with the third, and \`-- core/rules --again\` only those that survived the last run, and all of files that changed since. Stryker cannot read the TypeScript 7 of this project, and it cannot try rules, which are data, without loading everything again; here a mutant takes some milliseconds.

Every mutant is one change of the source: a condition turned, a comparison moved, a call, a block or a result left out, a text emptied, a pattern loosened, a fact of a rule mistaken for the next one, \`all\` for \`any\` or \`none\`. It is killed when one of the unit or page tests that reach it fails, or when its loops grow twentyfold. Properties are tried 150 times (\`--runs\`), so a whole \`npm test\` notices more than is counted here. Not mutated: types, words for people (they have tests of their own), and the texts of errors that only who writes code sees.

Of the survivors, those with a reason were looked at: nothing that a person could see differs, or it costs time alone.
`;

export const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

export const change = ({ was, became }: Mutant): string => `${oneLine(was)} → ${oneLine(became)}`;

const whyOf = (mutant: Mutant): string | undefined =>
  [...(explained[mutant.path] ?? []), ...(explained['*'] ?? [])].find(([part]) => change(mutant).includes(part))?.[1];

const percent = (part: number, whole: number): string => `${whole === 0 ? 100 : ((100 * part) / whole).toFixed(1)} %`;
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

const row = (name: string, outcomes: readonly Outcome[]): string => {
  const killed = outcomes.filter(({ fate }) => fate === 'killed').length;
  const survivors = outcomes.filter(({ fate }) => fate !== 'killed');
  const reasoned = survivors.filter(({ mutant }) => whyOf(mutant) !== undefined).length;
  return `| ${name} | ${outcomes.length} | ${killed} | ${percent(killed, outcomes.length)} | ${survivors.length} | ${reasoned} |`;
};

const survivorsIn = (path: string, outcomes: readonly Outcome[]): string[] => {
  const survivors = outcomes.filter(({ fate }) => fate !== 'killed').map(({ mutant }) => mutant);
  if (survivors.length === 0) return [];
  const byReason = Map.groupBy(survivors, whyOf);
  const reasons = [...byReason].flatMap(([why, mutants]) => [
    `- ${why ?? 'Not explained:'}`,
    ...[...new Set(mutants.map(change))].map((text) => `  - ${code(text)}`),
  ]);
  return [`### ${path}`, '', ...reasons, ''];
};

/** How many of a hundred mutants were noticed. */
export const scoreOf = (outcomes: readonly Outcome[]): number =>
  (100 * outcomes.filter(({ fate }) => fate === 'killed').length) / Math.max(1, outcomes.length);

const section = (room: string, outcomes: readonly Outcome[], how: string): string => {
  const byPath = [...Map.groupBy(outcomes, ({ mutant }) => mutant.path)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `## ${room}`,
    '',
    how,
    '',
    '| | mutants | killed | score | survived | explained |',
    '|---|---|---|---|---|---|',
    row(`**${room}**`, outcomes),
    ...byPath.map(([path, own]) => row(path, own)),
    '',
    ...byPath.flatMap(([path, own]) => survivorsIn(path, own)),
  ].join('\n');
};

const sectionsNow = (): Map<string, string> => {
  try {
    const [, ...parts] = readFileSync(PAGE, 'utf8').split(/^(?=## )/m);
    return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')), part.trimEnd()]));
  } catch {
    return new Map();
  }
};

/** Puts the part of a folder into the page about mutants; the parts of other folders stay. */
export function write(room: string, outcomes: readonly Outcome[], how: string): void {
  const sections = sectionsNow().set(room, section(room, outcomes, how).trimEnd());
  const names = [...sections.keys()].sort();
  writeFileSync(PAGE, `${[HEAD.trimEnd(), ...names.map((name) => sections.get(name))].join('\n\n')}\n`);
}
