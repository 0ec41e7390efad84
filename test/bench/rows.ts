import { ratioOf, type Spread, spreadOf } from './measure.ts';

export type Unit = 'ms' | 'kB' | 'MB' | '';

/** One line of the table. */
export interface Row {
  what: string;
  unit: Unit;
  ours: Spread;
  /** What it is measured against, in the same run. */
  against?: { what: string; value: Spread };
  /** Ours for one of theirs. */
  ratio?: Spread;
  /** What an older build takes, in the same run, and for one of theirs. */
  before?: { value: Spread; ratio?: Spread };
  goal?: { text: string; isMet: boolean };
  note?: string;
}

export interface Group {
  title: string;
  /** How it was measured, in a sentence or two. */
  how: string;
  rows: readonly Row[];
}

interface Pair {
  what: string;
  ours: readonly number[];
  theirs: readonly number[];
  against: string;
  unit?: Unit;
  /** The most that ours may take for one of theirs (docs/design.md §7). */
  atMost?: number;
  note?: string;
}

const plain = (value: number): string => (value < 0.1 ? `1/${Math.round(1 / value)}` : `${value}`);

/** Two things that were measured in turn. */
export function pair({ what, ours, theirs, against, unit = 'ms', atMost, note }: Pair): Row {
  const ratio = ratioOf(ours, theirs);
  return {
    what,
    unit,
    ours: spreadOf(ours),
    against: { what: against, value: spreadOf(theirs) },
    ratio,
    ...(atMost !== undefined && { goal: { text: `≤ ${plain(atMost)} ×`, isMet: ratio.median <= atMost } }),
    ...(note !== undefined && { note }),
  };
}

/** Something that stands alone, with the most that it may be. */
export function single(what: string, values: readonly number[], unit: Unit, most?: number, note?: string): Row {
  const row = { what, unit, ours: spreadOf(values), ...(note !== undefined && { note }) };
  return most === undefined ? row : atMost(row, most);
}

/** The same row, with what an older build took in the same run; `theirs` is what it is measured against. */
export const beside = (row: Row, before: readonly number[], theirs?: readonly number[]): Row =>
  before.length === 0
    ? row
    : { ...row, before: { value: spreadOf(before), ...(theirs && { ratio: ratioOf(before, theirs) }) } };

/** The same row, with the most that ours may take by itself. */
export const atMost = (row: Row, most: number): Row => ({
  ...row,
  goal: { text: `≤ ${most} ${row.unit}`.trim(), isMet: row.ours.median <= most },
});
