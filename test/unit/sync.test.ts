import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entries, mergeEntries } from '../../core/sync/entries.ts';
import { pack, SYNC_LIMITS, unpack } from '../../core/sync/pack.ts';

const text = (maxLength: number) => fc.string({ unit: 'binary', minLength: 1, maxLength });
const key = fc.oneof(fc.constantFrom('a', 'b', '__proto__'), text(5));
const entry = fc.oneof(
  fc.record({ at: fc.nat(3) }),
  fc.record({ at: fc.nat(3), json: fc.oneof(text(20), text(4000)) }),
);
const entries: fc.Arbitrary<Entries> = fc.array(fc.tuple(key, entry), { maxLength: 12 }).map((all) => new Map(all));

const items = (of: Entries): Record<string, string> => {
  const packed = pack(of);
  if (!packed.fits) throw new Error(`${packed.bytes} bytes`);
  return packed.items;
};
const sorted = (of: Entries) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));
const many = (count: number): Entries => new Map([['k', { at: 1, json: 'ñ<"'.repeat(count) }]]);

/** As a browser counts: the key, and the JSON in UTF-8, where `<` is escaped too. */
const largest = (packed: Record<string, string>): number =>
  Math.max(
    ...Object.entries(packed).map(
      ([name, item]) => name.length + new TextEncoder().encode(JSON.stringify(item).replaceAll('<', '\\u003C')).length,
    ),
  );

describe('what two machines have said', () => {
  it('is the same whichever is asked first, and however often', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(sorted(mergeEntries(a, b))).toEqual(sorted(mergeEntries(b, a)));
        expect(sorted(mergeEntries(mergeEntries(a, b), c))).toEqual(sorted(mergeEntries(a, mergeEntries(b, c))));
        expect(sorted(mergeEntries(a, a))).toEqual(sorted(a));
      }),
    );
  });

  it('is the latest of each key', () => {
    const ours: Entries = new Map([
      ['a', { at: 2, json: '1' }],
      ['b', { at: 1, json: '1' }],
      ['c', { at: 1, json: '1' }],
    ]);
    const theirs: Entries = new Map([
      ['a', { at: 1, json: '2' }],
      ['b', { at: 2 }],
      ['d', { at: 1, json: '2' }],
    ]);
    expect(Object.fromEntries(mergeEntries(ours, theirs))).toEqual({
      a: { at: 2, json: '1' },
      b: { at: 2 },
      c: { at: 1, json: '1' },
      d: { at: 1, json: '2' },
    });
  });

  it('loses nothing that nobody took back later', () => {
    const said: Entries = new Map([['a', { at: 1, json: '1' }]]);
    expect(mergeEntries(said, new Map())).toEqual(said);
    expect(mergeEntries(new Map([['a', { at: 1 }]]), said)).toEqual(said);
  });
});

describe('what goes through the sync of the browser', () => {
  it('arrives as it was sent, in items that the browser takes', () => {
    fc.assert(
      fc.property(entries, (sent) => {
        const packed = items(sent);
        expect(largest(packed)).toBeLessThanOrEqual(SYNC_LIMITS.item);
        expect(unpack(packed)).toEqual(sent);
      }),
      { numRuns: 50 },
    );
  });

  it('fills items to the brim, and no further', () => {
    const packed = items(new Map([['k', { at: 1, json: 'x'.repeat(40_000) }]]));
    expect(largest(packed)).toBeLessThanOrEqual(SYNC_LIMITS.item);
    expect(largest(packed)).toBeGreaterThan(SYNC_LIMITS.item - 100);
  });

  it('is not sent at all where it does not fit', () => {
    expect(Object.keys(items(many(3000))).length).toBeGreaterThan(3);
    const large = pack(many(20_000));
    expect(large.fits).toBe(false);
    expect(large).not.toHaveProperty('items');
  });

  it('is not taken before all of it has come, nor from two writes', () => {
    const [one, other] = [items(many(3000)), items(many(3001))];
    const { 'part.1': _, ...torn } = one;
    expect(unpack(torn)).toBeUndefined();
    expect(unpack({ ...one, 'part.1': other['part.1'] })).toBeUndefined();
    expect(unpack({ ...other, ...one, 'part.99': 'left over' })).toEqual(many(3000));
  });

  it('is not taken where it is not ours', () => {
    for (const item of [undefined, 1, '', '00000000.1.[]', '00000000.999.', {}]) {
      expect(unpack({ 'part.0': item })).toBeUndefined();
    }
  });
});
