/** What was last said of one key. */
export interface Entry {
  /** When, in milliseconds since 1970. */
  at: number;
  /** As JSON; absent: it was taken back. A key that is absent says nothing at all. */
  json?: string;
}
export type Entries = ReadonlyMap<string, Entry>;

/** Of the same moment what was said stands before what was taken back: nothing that was set aside goes silently. */
const isLater = (a: Entry, b: Entry): boolean => (a.at === b.at ? (a.json ?? '') > (b.json ?? '') : a.at > b.at);

/** What two machines have said, the latest of each key: the same whichever is asked first, and however often. */
export function mergeEntries(ours: Entries, theirs: Entries): Entries {
  const merged = new Map(ours);
  for (const [key, entry] of theirs) {
    const before = merged.get(key);
    if (before === undefined || isLater(entry, before)) merged.set(key, entry);
  }
  return merged;
}
