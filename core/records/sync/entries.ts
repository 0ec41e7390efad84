/** What was last said of one key. */
export interface Entry {
  /** When, in milliseconds since 1970. */
  at: number;
  /** As JSON; absent: it was taken back. A key that is absent says nothing at all. */
  json?: string;
}
export type Entries = ReadonlyMap<string, Entry>;

/** Of the same moment what was said stands before what was taken back: nothing that was set aside goes silently. */
export const isLater = (a: Entry, b: Entry | undefined): boolean =>
  b === undefined || (a.at === b.at ? (a.json ?? '') > (b.json ?? '') : a.at > b.at);

/**
 * A last-writer-wins map: of two machines the latest entry of each key counts. The result is the same in whatever order
 * machines meet, and however often.
 */
export function mergeEntries(ours: Entries, theirs: Entries): Entries {
  const merged = new Map(ours);
  for (const [key, entry] of theirs) {
    if (isLater(entry, merged.get(key))) merged.set(key, entry);
  }
  return merged;
}

/** What is said now: later than all that was said of the key before, whatever the clock says. */
export const sayNow = (before: Entry | undefined, now: number, json?: string): Entry => ({
  at: Math.min(Math.max(now, (before?.at ?? -1) + 1), Number.MAX_SAFE_INTEGER),
  ...(json !== undefined && { json }),
});

const oldestFirst = ([a, one]: [string, Entry], [b, other]: [string, Entry]): number =>
  one.at - other.at || (a < b ? -1 : 1);

/**
 * Without the oldest of what was taken back, as many as must go for the rest to fit: a machine that was away for longer
 * brings those back. By what there is and not by a clock: all machines forget the same. Where what was said is too much
 * by itself, nothing is forgotten.
 */
export function forgetOldest(entries: Entries, fits: (some: Entries) => boolean): Entries {
  if (fits(entries)) return entries;
  const takenBack = [...entries].filter(([, { json }]) => json === undefined).sort(oldestFirst);
  const without = (count: number): Entries => {
    const gone = new Set(takenBack.slice(0, count).map(([key]) => key));
    return new Map([...entries].filter(([key]) => !gone.has(key)));
  };
  let [least, most] = [0, takenBack.length];
  if (!fits(without(most))) return entries;
  while (least + 1 < most) {
    const half = Math.floor((least + most) / 2);
    if (fits(without(half))) most = half;
    else least = half;
  }
  return without(most);
}

export const isSameEntries = (a: Entries, b: Entries): boolean =>
  a.size === b.size && [...a].every(([key, { at, json }]) => b.get(key)?.at === at && b.get(key)?.json === json);
