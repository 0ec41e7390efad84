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
export function single(what: string, values: readonly number[], unit: Unit, atMost?: number, note?: string): Row {
  const ours = spreadOf(values);
  return {
    what,
    unit,
    ours,
    ...(atMost !== undefined && { goal: { text: `≤ ${atMost} ${unit}`.trim(), isMet: ours.median <= atMost } }),
    ...(note !== undefined && { note }),
  };
}
