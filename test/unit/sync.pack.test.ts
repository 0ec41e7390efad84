import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entries, forgetOldest, mergeEntries, sayNow } from '../../core/records/sync/entries.ts';
import { jsonOf } from '../../core/records/sync/json.ts';
import { entriesIn, pack, SYNC_LIMITS, syncItemText, unpack } from '../../core/records/sync/pack.ts';

const text = (maxLength: number) => fc.string({ unit: 'binary', minLength: 1, maxLength });
const key = fc.oneof(fc.constantFrom('a', 'b', '__proto__'), text(5));
const json = fc.oneof(fc.jsonValue().map(jsonOf), text(1200).map(jsonOf));
const entry = fc.oneof(fc.record({ at: fc.nat(3) }), fc.record({ at: fc.nat(3), json }));
const entries: fc.Arbitrary<Entries> = fc.array(fc.tuple(key, entry), { maxLength: 30 }).map((all) => new Map(all));

const items = (of: Entries): Record<string, string> => {
  const packed = pack(of);
  if (!packed.fits) throw new Error(`${packed.bytes} bytes`);
  return packed.items;
};
const sorted = (of: Entries) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));
const said = (length: number, count = 1): Entries =>
  new Map(Array.from({ length: count }, (_, i) => [`k${i}`, { at: 1, json: jsonOf('x'.repeat(length)) }]));

/** As a browser counts: the key, and the JSON in UTF-8, where `<` is escaped too. */
const sizes = (packed: Record<string, string>): number[] =>
  Object.entries(packed).map(
    ([name, item]) => name.length + new TextEncoder().encode(JSON.stringify(item).replaceAll('<', '\\u003C')).length,
  );
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

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

  it('is the latest of each key; of the same moment, what was said rather than what was taken back', () => {
    const ours: Entries = new Map([
      ['a', { at: 2, json: '1' }],
      ['b', { at: 1, json: '1' }],
      ['c', { at: 1, json: '1' }],
      ['e', { at: 3 }],
    ]);
    const theirs: Entries = new Map([
      ['a', { at: 1, json: '2' }],
      ['b', { at: 2 }],
      ['d', { at: 1, json: '2' }],
      ['e', { at: 3, json: '1' }],
    ]);
    expect(Object.fromEntries(mergeEntries(ours, theirs))).toEqual({
      a: { at: 2, json: '1' },
      b: { at: 2 },
      c: { at: 1, json: '1' },
      d: { at: 1, json: '2' },
      e: { at: 3, json: '1' },
    });
  });

  it('is later than all that was said before, whatever the clock says', () => {
    expect(sayNow({ at: 900 }, 5, '1')).toEqual({ at: 901, json: '1' });
    expect(sayNow(undefined, 5)).toEqual({ at: 5 });
    expect(sayNow({ at: Number.MAX_SAFE_INTEGER }, 5)).toEqual({ at: Number.MAX_SAFE_INTEGER });
  });

  it('forgets the oldest of what was taken back, and nothing that was said; all machines forget the same', () => {
    fc.assert(
      fc.property(entries, entries, fc.nat(4), (a, b, atMost) => {
        const isSaid = ([, one]: [string, { json?: string }]): boolean => one.json !== undefined;
        const fits = (some: Entries) => [...some].filter((one) => !isSaid(one)).length <= atMost;
        const left = forgetOldest(mergeEntries(a, b), fits);
        expect(sorted(left).filter(isSaid)).toEqual(sorted(mergeEntries(a, b)).filter(isSaid));
        expect([...left].filter((one) => !isSaid(one)).length).toBeLessThanOrEqual(atMost);
        expect(sorted(forgetOldest(mergeEntries(left, left), fits))).toEqual(sorted(left));
        expect(sorted(forgetOldest(mergeEntries(b, a), fits))).toEqual(sorted(left));
      }),
    );
  });
});

describe('what goes through the sync of the browser', () => {
  it('arrives as it was sent, in items that the browser takes, counted as it counts', () => {
    fc.assert(
      fc.property(entries, (sent) => {
        const packed = pack(sent);
        if (!packed.fits) throw new Error(`${packed.bytes} bytes`);
        expect(Math.max(...sizes(packed.items))).toBeLessThanOrEqual(SYNC_LIMITS.item);
        expect(sum(sizes(packed.items))).toBeLessThanOrEqual(packed.bytes);
        const arrived = unpack(JSON.parse(JSON.stringify(packed.items)));
        expect(arrived).toEqual({ entries: sent });
        expect(entriesIn(syncItemText(sent))).toEqual(sent);
      }),
      { numRuns: 60 },
    );
  });

  it('is read item by item: what two machines have written one over the other is still what each has said', () => {
    fc.assert(
      fc.property(entries, entries, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (a, b, whose) => {
        const [ours, theirs] = [items(a), items(b)];
        const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
        const mixed = Object.fromEntries(
          names.flatMap((name, i) => {
            const item = (whose[i] ? ours : theirs)[name];
            return item === undefined ? [] : [[name, item]];
          }),
        );
        const read = unpack(mixed);
        if (!('entries' in read)) throw new Error(read.problem);
        for (const [one, entry] of read.entries) expect([a.get(one), b.get(one)]).toContainEqual(entry);
      }),
      { numRuns: 60 },
    );
  });

  it('fills items to the brim, and no further', () => {
    const packed = items(said(500, 100));
    expect(Math.max(...sizes(packed))).toBeLessThanOrEqual(SYNC_LIMITS.item);
    expect(Math.min(...sizes(packed).slice(0, -1))).toBeGreaterThan(SYNC_LIMITS.item - 600);
    let length = 8000;
    while (pack(said(length + 1)).fits) length += 1;
    const [most] = sizes(items(said(length)));
    expect(most).toBeLessThanOrEqual(SYNC_LIMITS.item);
    expect(most).toBeGreaterThan(SYNC_LIMITS.item - 10);
  });

  it('is not sent at all where it does not fit: too much together, or one thing alone', () => {
    let count = 150;
    while (pack(said(500, count)).fits) count += 1;
    expect(sum(sizes(items(said(500, count - 1))))).toBeGreaterThan(SYNC_LIMITS.total - 1500);
    expect(pack(said(500, count))).toEqual({ fits: false, bytes: expect.any(Number) });
    expect(pack(said(9000))).toEqual({ fits: false, bytes: expect.any(Number), tooLong: 'k0' });
  });

  it('is nothing, and still there, where nothing was said', () => {
    expect(unpack(items(new Map()))).toEqual({ entries: new Map() });
    expect(Object.keys(items(new Map()))).toEqual(['part.0']);
  });

  it.each([
    ['no text', 1],
    ['no JSON', '{'],
    ['something else', '[]'],
    ['no version', '{"said":[]}'],
    ['no list', '{"version":1,"said":{}}'],
    ['no key', '{"version":1,"said":[["",1]]}'],
    ['a moment before 1970', '{"version":1,"said":[["a",-1]]}'],
    ['half a moment', '{"version":1,"said":[["a",0.5]]}'],
    ['too much of one', '{"version":1,"said":[["a",1,2,3]]}'],
  ])('is refused whole where one item is %s', (_, item) => {
    expect(unpack({ ...items(said(10)), 'part.7': item })).toEqual({ problem: 'notUnderstood' });
  });

  it('says that a newer version has written it, and takes no notice of what is not ours', () => {
    expect(unpack({ ...items(said(10)), 'part.7': '{"version":2,"all":"new"}' })).toEqual({ problem: 'newer' });
    expect(unpack({ ...items(said(10)), others: 1 })).toEqual({ entries: said(10) });
  });
});
