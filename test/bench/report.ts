import { arch, cpus, loadavg, platform } from 'node:os';
import type { Spread } from './measure.ts';
import type { Group, Row, Unit } from './rows.ts';

export interface Report {
  at: string;
  machine: string;
  browser?: string;
  groups: readonly Group[];
}

export const machineName = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${arch()}, Node ${process.versions.node}, under a load of ${(loadavg()[2] ?? 0).toFixed(1)} in the last quarter of an hour`;

const number = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  const digits = value === 0 || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3;
  return new Intl.NumberFormat('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 }).format(value);
};

const spread = ({ median, from, to }: Spread, unit: Unit | '×'): string =>
  `${number(median)}${unit && ` ${unit}`}${from === to ? '' : ` (${number(from)}–${number(to)})`}`;

const HEADS = ['', 'License Lens', 'against', '', 'ratio', 'goal'] as const;
/** Where a build before this one was measured as well. */
const BEFORE_HEADS = ['the build before', 'its ratio'] as const;

const cellsOf = ({ what, unit, ours, against, ratio, goal, note }: Row, mark: (note: string) => string): string[] => [
  note === undefined ? what : `${what}${mark(note)}`,
  spread(ours, unit),
  against?.what ?? '',
  against ? spread(against.value, unit) : '',
  ratio ? spread(ratio, '×') : '',
  goal ? `${goal.text}: ${goal.isMet ? 'met' : '**not met**'}` : '',
];

const beforeCells = ({ unit, before }: Row): string[] => [
  before ? spread(before.value, unit) : '',
  before?.ratio ? spread(before.ratio, '×') : '',
];

/** The heads and the rows of a group. */
const linesOf = (rows: readonly Row[], mark: (note: string) => string): string[][] => {
  const hasBefore = rows.some(({ before }) => before);
  return [
    [...HEADS, ...(hasBefore ? BEFORE_HEADS : [])],
    ...rows.map((row) => [...cellsOf(row, mark), ...(hasBefore ? beforeCells(row) : [])]),
  ];
};

/** Notes of a group, each under a number. */
const numbered = () => {
  const notes: string[] = [];
  const mark = (note: string): string => {
    if (!notes.includes(note)) notes.push(note);
    return ` [${notes.indexOf(note) + 1}]`;
  };
  return { notes, mark };
};

const groupAsMarkdown = ({ title, how, rows }: Group): string => {
  const { notes, mark } = numbered();
  const [heads = [], ...lines] = linesOf(rows, mark);
  const table = [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const list = notes.map((note, i) => `${i + 1}. ${note}`).join('\n');
  return [`## ${title}`, how, table, ...(list ? [list] : [])].join('\n\n');
};

export const toMarkdown = ({ machine, browser, groups }: Report): string =>
  `${[
    '# How fast it is',
    'Made by `npm run bench`; do not edit. Each pair is measured in turn in one run (A B A B …): the middle value, and in parentheses the quarter from which on and up to which half of the values lie. A ratio is the middle of the ratios of each round; less is better. How noisy the machine was shows in the rows that measure something against itself.',
    `Measured on ${machine}${browser ? `, ${browser}` : ''}.`,
    ...groups.map(groupAsMarkdown),
  ].join('\n\n')}\n`;

/** One group as it is printed. */
export function toText({ title, rows }: Group): string {
  const { notes, mark } = numbered();
  const lines = linesOf(rows, mark).map((cells) => cells.map((cell) => cell.replaceAll('**', '')));
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  const table = lines.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...table, ...notes.map((note, i) => `[${i + 1}] ${note}`)].join('\n');
}
