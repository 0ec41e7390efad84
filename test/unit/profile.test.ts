import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../bench/browser/trace.ts';
import { samplesOf } from '../bench/profile/samples.ts';
import { ThreadUse } from '../bench/profile/thread.ts';

/** A trace by hand: times in microseconds, all on one thread unless it is said. */
const did = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur: dur,
  ...more,
});
const OURS = { data: { url: 'chrome-extension://ours/content-scripts/staff.js' } };

/** By this a page is known to be read for the first time. */
const compiledAt = (ts: number): TraceEvent =>
  did('v8.compile', ts, 0, { args: { data: { url: 'chrome-extension://ours/reader.js' } } });

const frame = (file: string) => ({ functionName: 'any', url: `chrome-extension://ours/${file}`, lineNumber: 0 });
/** Samples of these files, or of nobody's code, one in each so many microseconds. */
const profile = (files: readonly (string | undefined)[], every: number): TraceEvent[] => {
  const names = [...new Set(files.filter((file) => file !== undefined))];
  const nodes = [
    { id: 1, callFrame: { functionName: '(program)' } },
    ...names.map((file, i) => ({ id: i + 2, parent: 1, callFrame: frame(file) })),
  ];
  const samples = files.map((file) => (file === undefined ? 1 : names.indexOf(file) + 2));
  const data = { cpuProfile: { nodes, samples }, timeDeltas: files.map(() => every) };
  return [
    did('Profile', 0, 0, { id: '0x1', args: { data: { startTime: 0 } as never } }),
    did('ProfileChunk', 0, 0, { id: '0x1', tid: 2, args: { data: data as never } }),
  ];
};

/** As if each file had been built from itself. */
const sources = {
  placeOf: ({ url }: { url?: string }) =>
    url?.startsWith('chrome-extension:') ? { file: url.replace(/^.*?ours\//, ''), name: 'any' } : undefined,
};
const useOf = (events: readonly TraceEvent[]): ThreadUse => new ThreadUse(events, 'content-scripts/staff.js', sources);
const rounded = (phases: ReadonlyMap<string, number> | undefined) =>
  Object.fromEntries(
    [...(phases ?? [])].filter(([, ms]) => ms > 0).map(([phase, ms]) => [phase, Number(ms.toFixed(3))]),
  );

describe('what a thread was used for', () => {
  it('is told by the samples of what ran, and by what the browser says of itself', () => {
    const { runs } = useOf([
      compiledAt(1000),
      did('FunctionCall', 1000, 4000, { args: OURS }),
      did('MinorGC', 3000, 1000),
      ...profile([undefined, 'core/sense/walk.ts', 'core/sense/walk.ts', undefined, 'core/understand/grid.ts'], 900),
    ]);
    expect(runs).toHaveLength(1);
    // Of the 3 ms that are no garbage collection: two samples of the walk, one of the grid; one lies in the collection.
    expect(rounded(runs[0]?.phases)).toEqual({
      'the first reading: sensing': 2,
      'the first reading: understanding': 1,
      'garbage collection': 1,
    });
  });

  it('counts what the thread worked, not what passed by the clock', () => {
    const { runs } = useOf([
      compiledAt(0),
      did('FunctionCall', 0, 10_000, { tdur: 2000, args: OURS }),
      ...profile(['core/sense/walk.ts', 'core/sense/walk.ts'], 3000),
    ]);
    expect(rounded(runs[0]?.phases)).toEqual({ 'the first reading: sensing': 2 });
  });

  it('gives layout to what has asked for it', () => {
    const { runs } = useOf([
      compiledAt(0),
      did('FunctionCall', 0, 3000, { args: OURS }),
      did('Layout', 1000, 1000),
      ...profile(['core/sense/walk.ts', 'entrypoints/reader/place.ts', 'core/sense/walk.ts'], 800),
    ]);
    expect(rounded(runs[0]?.phases)).toEqual({
      'the first reading: sensing': 2,
      'style and layout that drawing asks for': 1,
    });
  });

  it('calls a look after the list was told a later one', () => {
    const { runs } = useOf([
      compiledAt(0),
      did('FunctionCall', 0, 2000, { args: OURS }),
      did('FunctionCall', 5000, 1000, { args: OURS }),
      ...profile(
        ['core/sense/walk.ts', 'core/understand/rollCall.ts', undefined, undefined, undefined, 'core/sense/walk.ts'],
        900,
      ),
    ]);
    expect(runs.map(({ phases }) => rounded(phases))).toEqual([
      { 'the first reading: sensing': 1, 'telling the worker': 1 },
      { 'later looks: sensing': 1 },
    ]);
  });

  it('calls each look a later one where the page was read before', () => {
    const { runs } = useOf([did('FunctionCall', 0, 1000, { args: OURS }), ...profile(['core/sense/walk.ts'], 900)]);
    expect(rounded(runs[0]?.phases)).toEqual({ 'later looks: sensing': 1 });
  });

  it('is told of the thread on which most of it ran', () => {
    const { runs } = useOf([
      did('FunctionCall', 0, 500, { pid: 9, args: OURS }),
      did('v8.compile', 0, 1000, { args: OURS }),
      did('FunctionCall', 2000, 1000, { args: OURS }),
      ...profile(['core/sense/walk.ts', undefined, 'core/sense/walk.ts'], 900),
    ]);
    expect(runs.map(({ worked }) => worked)).toEqual([1, 1]);
    expect(rounded(runs[0]?.phases)).toEqual({ 'compile and evaluate staff.js': 1 });
  });

  it('tells for how long nobody knows what ran', () => {
    const use = useOf([did('FunctionCall', 0, 5000, { args: OURS }), ...profile(['core/sense/walk.ts'], 9000)]);
    expect(use.unsampled).toBe(5);
  });

  it('is no guess: without events or samples it fails', () => {
    expect(() => useOf(profile(['core/sense/walk.ts'], 900))).toThrow(
      'nothing of content-scripts/staff.js was recorded',
    );
    expect(() => useOf([did('FunctionCall', 0, 500, { args: OURS })])).toThrow('no samples');
  });
});

describe('samples of a process', () => {
  it('add up their times over all pieces, and none of another process is among them', () => {
    const events = profile(['core/sense/walk.ts', 'core/understand/grid.ts'], 700);
    expect(samplesOf(events, 1).map(({ at }) => at)).toEqual([700, 1400]);
    expect(samplesOf(events, 2)).toEqual([]);
  });
});
