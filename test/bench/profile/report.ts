import { spreadOf } from '../measure.ts';
import { PHASES } from './phases.ts';
import type { Run, ThreadUse } from './thread.ts';

/** One goal, with the profile that shows why it is met or not. */
export interface Section {
  title: string;
  /** Paragraphs and tables, in Markdown. */
  parts: readonly string[];
}

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 0 });
const FINE = new Intl.NumberFormat('en', { maximumFractionDigits: 2, minimumFractionDigits: 0 });
export const number = (value: number): string => (Math.abs(value) < 1 ? FINE : DIGITS).format(value);
export const ms = (value: number): string => `${number(value)} ms`;
export const share = (value: number, of: number): string => `${number((value / of) * 100)} %`;

export const middle = (values: readonly number[]): number => spreadOf(values).median;

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What is less than this share of all is told in one line. */
const LEAST = 0.005;

interface Amount {
  what: string;
  value: number;
}

/** Amounts that add up to a whole, with their shares. */
export function shares(what: string, all: readonly Amount[], unit: 'ms' | 'MB'): string {
  const whole = all.reduce((total, { value }) => total + value, 0);
  const large = all.filter(({ value }) => value >= whole * LEAST);
  const rest = whole - large.reduce((total, { value }) => total + value, 0);
  const rows = rest > 0 ? [...large, { what: 'all else', value: rest }] : large;
  return table(
    [what, unit, '%'],
    [...rows, { what: '**together**', value: whole }].map((row) => [
      row.what,
      number(row.value),
      number((row.value / whole) * 100),
    ]),
  );
}

const inAll = (runs: readonly Run[], of: (run: Run) => number): number =>
  runs.reduce((total, run) => total + of(run), 0);

/** The runs of each round: by what phases the thread was used, in the middle of the rounds. */
export const byPhase = (rounds: readonly (readonly Run[])[], per = 1): Amount[] =>
  PHASES.map((phase) => ({
    what: phase,
    value: middle(rounds.map((runs) => inAll(runs, ({ phases }) => phases.get(phase) ?? 0))) / per,
  })).filter(({ value }) => value > 0);

/** The functions that the thread was in most, those that they call left out. */
export function byFunction(rounds: readonly (readonly Run[])[], count: number, per = 1): string {
  const names = new Set(rounds.flatMap((runs) => runs.flatMap(({ functions }) => [...functions.keys()])));
  const all = [...names].map((what) => ({
    what: `\`${what}\``,
    value: middle(rounds.map((runs) => inAll(runs, ({ functions }) => functions.get(what) ?? 0))) / per,
  }));
  const top = all.sort((a, b) => b.value - a.value).slice(0, count);
  return table(
    ['in this function alone', 'ms'],
    top.map(({ what, value }) => [what, number(value)]),
  );
}

export const allRuns = (uses: readonly ThreadUse[]): (readonly Run[])[] => uses.map(({ runs }) => runs);

/** The longest run of each round. */
export const longestRuns = (uses: readonly ThreadUse[]): Run[][] =>
  uses.map(({ runs }) => runs.toSorted((a, b) => b.worked - a.worked).slice(0, 1));

export const workedIn = (runs: readonly Run[]): number => inAll(runs, ({ worked }) => worked);

/** How something stands to its goal, in words. */
export const against = (value: number, goal: number, unit: string): string =>
  value <= goal
    ? `The goal of ${number(goal)} ${unit} is met.`
    : `The goal of ${number(goal)} ${unit} is missed by ${number(value - goal)} ${unit}.`;

/** Whether a goal can be reached at all, by what a hand-written least takes in the same run. */
export const boundOf = (parts: readonly Amount[], goal: number, unit: 'ms' | 'MB'): string => {
  const whole = parts.reduce((total, { value }) => total + value, 0);
  const list = parts.map(({ what, value }) => `${what} ${number(value)} ${unit}`).join(', ');
  const verdict =
    whole > goal
      ? `more than the goal of ${number(goal)} ${unit}`
      : `${share(whole, goal)} of the goal of ${number(goal)} ${unit}`;
  return `**Least, measured in the same run:** ${list}; together ${number(whole)} ${unit}, ${verdict}.`;
};

export const toMarkdown = (sections: readonly Section[], measured: string): string =>
  `${[
    '# Where the time goes on the page',
    'Made by `npm run profile`; do not edit. For each goal that [bench.md](bench.md) has for the page: what the thread of the page is used for, and the least that somebody could do with it who reads nobody.',
    'The extension is built as it ships. Chromium’s trace says how long the thread worked on each script, compilation, layout and garbage collection, without the time that others on the machine take; the samples of its CPU profiler, in the same trace, say in which function of the source it was meanwhile. Phases and functions are the middle of the rounds that were profiled; profiling itself slows script down, so each total is given as it was measured without it as well.',
    `Measured on ${measured}.`,
    ...sections.flatMap(({ title, parts }) => [`## ${title}`, ...parts]),
  ].join('\n\n')}\n`;
