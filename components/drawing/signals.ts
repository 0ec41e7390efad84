import { useEffect, useState } from './hooks.ts';
import { watchDrawings } from './render.ts';

// Stands in for `@preact/signals`: values that pages of our own share, of which a change draws what has read them anew.

/** What may change, and counts how often it has. */
interface Source {
  /** How often it has changed until now. */
  count(): number;
}

/** What was read, and how often that had changed by then. */
type Reads = Map<Source, number>;

let reads: Reads | undefined;

/** Notes what is read meanwhile. */
const noting = <T>(into: Reads | undefined, run: () => T): T => {
  const outer = reads;
  reads = into;
  try {
    return run();
  } finally {
    reads = outer;
  }
};

const note = (source: Source): void => {
  if (reads && !reads.has(source)) reads.set(source, source.count());
};

/** In the order in which it was read: what came later may have depended on what came before. */
const hasChanged = (noted: Reads): boolean =>
  noting(undefined, () => [...noted].some(([one, at]) => one.count() !== at));

export const signal = <T>(start?: T) => {
  let kept = start;
  let changes = 0;
  const source: Source = { count: () => changes };
  return {
    get value(): T | undefined {
      note(source);
      return kept;
    },
    set value(value: T | undefined) {
      if (value === kept) return;
      kept = value;
      changes++;
      runDue();
    },
  };
};

/** Is asked for anew when something has changed that it has read. */
export const computed = <T>(ask: () => T) => {
  let known: { value: T; noted: Reads } | undefined;
  let changes = 0;
  const source: Source = {
    count: () => {
      if (known && !hasChanged(known.noted)) return changes;
      const noted: Reads = new Map();
      const value = noting(noted, ask);
      if (!known || known.value !== value) changes++;
      known = { value, noted };
      return changes;
    },
  };
  return {
    get value(): T {
      source.count();
      note(source);
      return (known as { value: T }).value;
    },
  };
};

/** What is run anew when something has changed that it has read. */
interface Effect {
  noted: Reads;
  run(): void;
}

const effects = new Set<Effect>();
let isRunning = false;

const nextDue = (): Effect | undefined => [...effects].find(({ noted }) => hasChanged(noted));

/** Runs what is due until nothing is. */
function runDue(): void {
  if (isRunning) return;
  isRunning = true;
  try {
    for (let due = nextDue(); due; due = nextDue()) due.run();
  } finally {
    isRunning = false;
  }
}

/** @returns what ends it */
export const effect = (run: () => unknown): (() => void) => {
  let end: unknown;
  const stop = (): void => {
    if (end instanceof Function) noting(undefined, () => (end as () => void)());
    end = undefined;
  };
  const one: Effect = {
    noted: new Map(),
    run: () => {
      stop();
      one.noted = new Map();
      end = noting(one.noted, run);
    },
  };
  one.run();
  effects.add(one);
  runDue();
  return () => {
    effects.delete(one);
    stop();
  };
};

export const useSignal = <T>(start: T) => useState(() => signal(start))[0];
export const useSignalEffect = (run: () => unknown): void => useEffect(() => effect(run), []);

// A change of what a drawing has read draws it anew, once for all changes of one turn.
watchDrawings((draw, again) => {
  let isDrawn = false;
  return effect(() => {
    if (isDrawn) again();
    else draw();
    isDrawn = true;
  });
});
