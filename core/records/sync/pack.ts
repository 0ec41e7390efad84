import * as z from 'zod/mini';
import { type Entries, type Entry, isLater } from './entries.ts';
import { jsonOf, parsed } from './json.ts';

/** What a browser's own sync takes, in bytes of key and JSON. */
export const SYNC_LIMITS = { item: 8192, total: 102_400, items: 512 } as const;

export type Packed =
  | { fits: true; items: Record<string, string>; bytes: number }
  /** `tooLong`: a key that takes more than an item alone. */
  | { fits: false; bytes: number; tooLong?: string };

/** Of one version, another one, or none of ours. */
export type Unpacked = { entries: Entries } | { problem: 'newer' | 'notUnderstood' };

const VERSION = 1;
const PREFIX = 'part.';
const HEAD = `{"version":${VERSION},"said":[`;
const TAIL = ']}';

const key = z.string().check(z.minLength(1), z.maxLength(300));
const at = z.int().check(z.nonnegative());
const itemSchema = z.object({
  version: z.literal(VERSION),
  said: z.array(z.union([z.tuple([key, at]), z.tuple([key, at, z.unknown()])])),
});
const newer = z.object({ version: z.number().check(z.gt(VERSION)) });

/** How many bytes one character takes at most in the JSON of a text: some browsers escape what may end a script. */
const cost = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  if (char === '"' || char === '\\') return 2;
  if (code < 32 || char === '<' || code === 127 || code === 0x2028 || code === 0x2029) return 6;
  return code < 128 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

const costOf = (text: string): number => {
  let sum = 0;
  for (const char of text) sum += cost(char);
  return sum;
};

/** Two digits of a part, and the quotes around it. */
const ALWAYS = PREFIX.length + 3 + 2 + costOf(HEAD + TAIL);

const rowOf = (key: string, { at, json }: Entry): string =>
  `[${JSON.stringify(key)},${at}${json === undefined ? '' : `,${json}`}]`;

/** Entries as one text, of whatever size. */
export const syncItemText = (entries: Entries): string =>
  HEAD + [...entries].map(([key, entry]) => rowOf(key, entry)).join() + TAIL;

/** What `textOf` has written; nothing where it was not. */
export const entriesIn = (text: unknown): Entries => {
  const read = unpack({ [PREFIX]: text });
  return 'entries' in read ? read.entries : new Map();
};

/** How many bytes one entry takes, with the comma behind it. */
export const sizeOf = (key: string, entry: Entry): number => costOf(rowOf(key, entry)) + 1;

/**
 * Entries as items of the browser's sync, all or none; how large they would be where they do not fit. Each item stands
 * for itself: what two machines have written one over the other is still what each of them has said.
 */
export function pack(entries: Entries): Packed {
  const parts: string[][] = [[]];
  let room: number = SYNC_LIMITS.item - ALWAYS;
  let bytes = ALWAYS;
  let tooLong: string | undefined;
  for (const [key, entry] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const size = sizeOf(key, entry);
    if (size > SYNC_LIMITS.item - ALWAYS) tooLong ??= key;
    if (size > room) {
      parts.push([]);
      room = SYNC_LIMITS.item - ALWAYS;
      bytes += ALWAYS;
    }
    parts.at(-1)?.push(rowOf(key, entry));
    room -= size;
    bytes += size;
  }
  if (tooLong !== undefined) return { fits: false, bytes, tooLong };
  if (bytes > SYNC_LIMITS.total || parts.length > SYNC_LIMITS.items) return { fits: false, bytes };
  const items = Object.fromEntries(parts.map((rows, i) => [`${PREFIX}${i}`, HEAD + rows.join() + TAIL]));
  return { fits: true, items, bytes };
}

export const isOurs = (name: string): boolean => name.startsWith(PREFIX);

/**
 * The entries that have arrived from other machines, checked as any input from outside. Items without our prefix are
 * ignored.
 */
export function unpack(items: Readonly<Record<string, unknown>>): Unpacked {
  const entries = new Map<string, Entry>();
  for (const [name, item] of Object.entries(items)) {
    if (!isOurs(name)) continue;
    const value = typeof item === 'string' ? parsed(item) : undefined;
    if (newer.safeParse(value).success) return { problem: 'newer' };
    const { data } = itemSchema.safeParse(value);
    if (data === undefined) return { problem: 'notUnderstood' };
    for (const [key, at, ...said] of data.said) {
      const entry: Entry = { at, ...(said.length > 0 && { json: jsonOf(said[0]) }) };
      if (isLater(entry, entries.get(key))) entries.set(key, entry);
    }
  }
  return { entries };
}
