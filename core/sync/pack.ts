import * as z from 'zod/mini';
import type { Entries } from './entries.ts';

/** What a browser's own sync takes, in bytes of key and JSON. */
export const SYNC_LIMITS = { item: 8192, total: 102_400, items: 512 } as const;

export type Packed = { fits: true; items: Record<string, string> } | { fits: false; bytes: number };

const PREFIX = 'part.';
/** Room of an item for its key, its head and its quotes. */
const ROOM = SYNC_LIMITS.item - 64;

const HEAD = /^([0-9a-f]{8})\.(\d{1,3})\./;

const rows = z.array(
  z.object({
    key: z.string().check(z.minLength(1)),
    at: z.number().check(z.nonnegative()),
    json: z.exactOptional(z.string()),
  }),
);

/** How many bytes one character takes at most, however the browser escapes it. */
const cost = (char: string): number => {
  if (char === '"' || char === '\\') return 2;
  return char >= ' ' && char <= '~' && char !== '<' ? 1 : 6 * char.length;
};

const bytesOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + cost(char), 0);

/** FNV-1a: tells parts of two writes apart. */
const sumOf = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
};

/** Cut between characters, never within one. */
function cut(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let room = ROOM;
  for (const char of text) {
    if (cost(char) > room) {
      parts.push(part);
      part = '';
      room = ROOM;
    }
    part += char;
    room -= cost(char);
  }
  return [...parts, part];
}

/** Entries as items of the browser's sync, all or none; how large they would be where they do not fit. */
export function pack(entries: Entries): Packed {
  const text = JSON.stringify([...entries].map(([key, entry]) => ({ key, ...entry })));
  const parts = cut(text);
  const head = `${sumOf(text)}.${parts.length}.`;
  const items = Object.fromEntries(parts.map((part, i) => [`${PREFIX}${i}`, head + part]));
  const bytes = Object.entries(items).reduce((sum, [key, item]) => sum + key.length + 2 + bytesOf(item), 0);
  return bytes > SYNC_LIMITS.total || parts.length > SYNC_LIMITS.items ? { fits: false, bytes } : { fits: true, items };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Entries from items that have arrived; undefined while they are not all of one write, or are not ours. */
export function unpack(items: Readonly<Record<string, unknown>>): Entries | undefined {
  const [head, sum, count] = HEAD.exec(String(items[`${PREFIX}0`])) ?? [];
  if (head === undefined || Number(count) > SYNC_LIMITS.items) return undefined;
  const parts = Array.from({ length: Number(count) }, (_, i) => items[`${PREFIX}${i}`]);
  if (!parts.every((part) => typeof part === 'string' && part.startsWith(head))) return undefined;
  const text = parts.map((part) => String(part).slice(head.length)).join('');
  if (sumOf(text) !== sum) return undefined;
  const { data } = rows.safeParse(parsed(text));
  return data && new Map(data.map(({ key, ...entry }) => [key, entry]));
}
