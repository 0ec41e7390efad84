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

/** What two machines have said, the latest of each key: the same whichever is asked first, and however often. */
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

/** So much that was taken back is remembered: a machine that was away for more of it brings the older ones back. */
const TAKEN_BACK_AT_MOST = 200;

const oldestFirst = ([a, one]: [string, Entry], [b, other]: [string, Entry]): number =>
  one.at - other.at || (a < b ? -1 : 1);

/** Without the oldest of what was taken back. By their number and not by a clock: all machines forget the same. */
export function forgetOldest(entries: Entries, atMost = TAKEN_BACK_AT_MOST): Entries {
  const takenBack = [...entries].filter(([, { json }]) => json === undefined);
  if (takenBack.length <= atMost) return entries;
  const forgotten = new Set(
    takenBack
      .sort(oldestFirst)
      .slice(0, takenBack.length - atMost)
      .map(([key]) => key),
  );
  return new Map([...entries].filter(([key]) => !forgotten.has(key)));
}

export const isSameEntries = (a: Entries, b: Entries): boolean =>
  a.size === b.size && [...a].every(([key, { at, json }]) => b.get(key)?.at === at && b.get(key)?.json === json);
