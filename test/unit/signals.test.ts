import * as theirs from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ours from '../../components/drawing/signals.ts';

// biome-ignore lint/suspicious/noExplicitAny: both libraries have types of their own for the same thing
type Any = any;

interface Library {
  signal(start: number): Any;
  computed(ask: () => number): Any;
  effect(run: () => Any): () => void;
}

/** What somebody does: sets a signal, or ends what follows them. */
type Act = { set: number; to: number } | { end: number };

/** Three signals, values that are computed of them and of each other, and effects that tell what they have seen. */
function follow({ signal, computed, effect }: Library, acts: readonly Act[]): { seen: string[]; asked: number } {
  const seen: string[] = [];
  let asked = 0;
  const [a, b, c] = [signal(0), signal(0), signal(0)];
  const sum = computed(() => {
    asked++;
    return a.value + b.value;
  });
  // What it reads depends on what it has read.
  const either = computed(() => (sum.value > 2 ? c.value : -1));
  const isBig = computed(() => Number(either.value > 1));
  const ends = [
    effect(() => {
      seen.push(`sum ${sum.value}`);
      return () => seen.push('no sum');
    }),
    effect(() => {
      seen.push(`big ${isBig.value} ${a.value}`);
    }),
    effect(() => {
      // It sets what another one reads.
      c.value = b.value;
    }),
  ];
  for (const act of acts) {
    if ('end' in act) ends[act.end]?.();
    else [a, b, c][act.set].value = act.to;
    seen.push(`now ${sum.value} ${either.value} ${isBig.value}`);
  }
  return { seen: [...new Set(seen)], asked };
}

const acts = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ set: fc.nat({ max: 2 }), to: fc.nat({ max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ end: fc.nat({ max: 2 }) }) },
  ),
  { maxLength: 12 },
);

describe('signals', () => {
  it('tell what those of Preact tell, and ask no more often', () => {
    fc.assert(
      fc.property(acts, (some) => {
        const [own, known] = [follow(ours as Library, some), follow(theirs, some)];
        expect(own.seen.sort()).toEqual(known.seen.sort());
        expect(own.asked).toBeLessThanOrEqual(known.asked);
      }),
    );
  });
});
