import type { HistoryEntry } from './record.ts';

const DAY = 86_400_000;
const EACH_FOR = 30 * DAY;
const DAILY_FOR = 365 * DAY;

/** How much is kept of one practice. */
export const ENTRIES_AT_MOST = 200;
export const KEYS_AT_MOST = 50_000;

const without = (keys: readonly string[], others: readonly string[]): string[] => {
  const taken = new Set(others);
  return keys.filter((key) => !taken.has(key));
};

/** Two entries that follow each other as one: what appeared and was fixed in between leaves no trace. */
export const together = (a: HistoryEntry, b: HistoryEntry): HistoryEntry => ({
  ...b,
  by: a.by === b.by ? a.by : 'several',
  appeared: [...without(a.appeared, b.fixed), ...without(b.appeared, a.fixed)],
  fixed: [...without(a.fixed, b.appeared), ...without(b.fixed, a.appeared)],
});

/** Entries of one span become one: of a day after a month, of a week after a year. */
const spanOf = (at: number, now: number): number | undefined => {
  if (now - at < EACH_FOR) return undefined;
  return now - at < DAILY_FOR ? Math.floor(at / DAY) : -1 - Math.floor(at / (7 * DAY));
};

const sizeOf = ({ appeared, fixed }: HistoryEntry): number => appeared.length + fixed.length;

/** The entries, fewer of them the older they are; they still lead to what is open now. */
export function thin(entries: readonly HistoryEntry[], now: number): HistoryEntry[] {
  const kept: HistoryEntry[] = [];
  for (const entry of entries) {
    const last = kept.at(-1);
    const span = spanOf(entry.at, now);
    if (last && span !== undefined && spanOf(last.at, now) === span) kept[kept.length - 1] = together(last, entry);
    else kept.push(entry);
  }
  let size = kept.reduce((sum, entry) => sum + sizeOf(entry), 0);
  let first = 0;
  while (kept.length - first > 1 && (kept.length - first > ENTRIES_AT_MOST || size > KEYS_AT_MOST)) {
    const [a, b] = [kept[first], kept[first + 1]];
    if (!a || !b) break;
    const one = together(a, b);
    size += sizeOf(one) - sizeOf(a) - sizeOf(b);
    kept[++first] = one;
  }
  return kept.slice(first);
}
