import type { Finding } from '../../audit/finding.ts';
import { type Entries, forgetOldest, isSameEntries, mergeEntries } from './entries.ts';
import { aboutFinding, aboutOpen, dismissalKey, partsOf, practicePrint } from './keys.ts';
import { decisionsHere, type Own, withSaid } from './localDecisions.ts';
import { isOurs, pack, SYNC_LIMITS, sizeOf, unpack } from './pack.ts';
import { type Meeting, settle } from './settle.ts';

/** What all machines have said, as far as it is known here. */
export interface SyncLog {
  entries: Entries;
  /** Something of it stood where machines meet: if nothing does any more, somebody has removed it. */
  isThere: boolean;
}

/** What a machine can do: each step may be the last one before it is stopped. */
export interface Machine {
  now(): number;
  /** What stands where machines meet. */
  items(): Promise<Readonly<Record<string, unknown>>>;
  send(items: Readonly<Record<string, string>>, gone: readonly string[]): Promise<void>;
  said(): Promise<SyncLog>;
  keepSaid(said: SyncLog): Promise<void>;
  /** Practices that are known here. */
  hosts(): Promise<readonly string[]>;
  /** Undefined: it cannot be read, and is left alone. */
  own(host: string): Promise<Own | undefined>;
  findings(host: string): Promise<readonly Finding[]>;
  /** Changes what is kept of a practice in one write. */
  change(host: string, change: (own: Own) => Own): Promise<void>;
}

export type SyncProblem =
  | {
      what: 'tooLarge';
      bytes: number;
      atMost: number;
      /** How many findings are set aside, and about how many less would fit; 0: no number of them would do. */
      asides: number;
      fewer: number;
    }
  /** One own rule alone takes more than the browser takes of one thing. */
  | { what: 'tooLong'; id: string; bytes: number; atMost: number }
  | { what: 'newer' | 'notUnderstood' | 'removed' };

export interface Met {
  problem?: SyncProblem;
  /** How much was sent or stands there, in bytes. */
  bytes?: number;
  /** Practices of which something was said elsewhere, and that are not known here. */
  unknown: number;
  /** Findings that were set aside elsewhere, and are not known here yet. */
  waiting: number;
  /** What a newer version has said, or nobody. */
  strange: number;
  /** Something was changed here. */
  hasChanged: boolean;
}

const NOTHING: Met = { unknown: 0, waiting: 0, strange: 0, hasChanged: false };

const isAside = (key: string): boolean => partsOf(key)?.kind === 'aside';

/** Why what was said does not fit, and what would make it. */
function tooMuch(entries: Entries, tooLong: string | undefined): SyncProblem {
  const long = tooLong === undefined ? undefined : entries.get(tooLong);
  if (tooLong !== undefined && long !== undefined) {
    const id = partsOf(tooLong)?.of.replace(/^ownRules\./, '') ?? tooLong;
    return { what: 'tooLong', id, bytes: sizeOf(tooLong, long), atMost: SYNC_LIMITS.item };
  }
  // What was taken back goes first; that something was is said in its place.
  const { bytes } = pack(new Map([...entries].filter(([, { json }]) => json !== undefined)));
  const sizes = [...entries].flatMap(([key, entry]) =>
    isAside(key) && entry.json !== undefined ? [sizeOf(key, entry) - sizeOf(key, { at: entry.at })] : [],
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const over = bytes - SYNC_LIMITS.total;
  const fewer = all > over ? Math.ceil((over / all) * sizes.length) : 0;
  return { what: 'tooLarge', bytes, atMost: SYNC_LIMITS.total, asides: sizes.length, fewer };
}

/** Keys of all findings of a practice that were set aside here, or are open. */
async function keysOf(host: string, own: Own, findings: readonly Finding[]): Promise<Map<string, string>> {
  const about = [...(own.notes?.setAside ?? []).map(aboutFinding), ...findings.map(aboutOpen)];
  return new Map(await Promise.all(about.map(async (one) => [one, await dismissalKey(host, one)] as const)));
}

/** A practice, with what has been said of it here since machines last met. */
interface Place {
  own: Own;
  host: string;
  print: string;
  keys: Map<string, string>;
}

const placesOf = async (machine: Machine): Promise<Place[]> => {
  const places: Place[] = [];
  for (const host of await machine.hosts()) {
    const own = await machine.own(host);
    if (own) places.push({ own, host, print: await practicePrint(host), keys: await keysOf(host, own, []) });
  }
  return places;
};

async function settleAt(machine: Machine, { own, host, print, keys }: Place, said: Entries, now: number) {
  const seen = decisionsHere(own, print, keys);
  const isOpen = [...said].some(
    ([key, { json }]) => json !== undefined && isAside(key) && partsOf(key)?.print === print && !seen.has(key),
  );
  const findings = isOpen ? await machine.findings(host) : [];
  const all = new Map([...keys, ...(await keysOf(host, {}, findings))]);
  const meeting: Meeting = { host, print, said, seen, keys: all, findings, now };
  const settled = settle(own, meeting);
  if (settled.own !== own) await machine.change(host, (before) => settle(before, meeting).own);
  const hasChanged = settled.own.settings !== own.settings || settled.own.notes !== own.notes;
  return { ...settled, hasChanged };
}

/**
 * Brings what the admin has said here and on other machines together: the latest of each key. It may be stopped before
 * any step; the next meeting goes on from there. Where what stands in the sync is not understood, nothing is changed
 * there or here.
 */
export async function meet(machine: Machine): Promise<Met> {
  const items = await machine.items();
  const theirs = unpack(items);
  if ('problem' in theirs) return { ...NOTHING, problem: { what: theirs.problem } };
  const names = Object.keys(items).filter(isOurs);
  const before = await machine.said();
  if (before.isThere && names.length === 0) return { ...NOTHING, problem: { what: 'removed' } };

  const now = machine.now();
  const places = await placesOf(machine);
  const heard = mergeEntries(before.entries, theirs.entries);
  const said = forgetOldest(
    places.reduce<Entries>(
      (all, { own, print, keys }) => withSaid(all, decisionsHere(own, print, keys), own.synced, now),
      heard,
    ),
    (some) => pack(some).fits,
  );
  const isThere = names.length > 0;
  // Kept before any of it is done here: what is then changed here is not taken for a new decision of the admin.
  if (isThere !== before.isThere || !isSameEntries(said, before.entries)) {
    await machine.keepSaid({ entries: said, isThere });
  }
  const met = { ...NOTHING };
  for (const place of places) {
    const { waiting, strange, hasChanged } = await settleAt(machine, place, said, now);
    met.waiting += waiting;
    met.strange += strange;
    met.hasChanged ||= hasChanged;
  }
  const known = new Set(places.map(({ print }) => print));
  const spoken = [...said].flatMap(([key, { json }]) => (json === undefined ? [] : [partsOf(key)]));
  const elsewhere = spoken.flatMap((parts) => (parts && !known.has(parts.print) ? [parts.print] : []));
  met.unknown = new Set(elsewhere).size;
  met.strange += spoken.filter((parts) => parts === undefined).length;

  const packed = pack(said);
  if (!packed.fits) return { ...met, problem: tooMuch(said, packed.tooLong) };
  if (!isThere || !isSameEntries(said, theirs.entries)) {
    const changed = Object.entries(packed.items).filter(([name, item]) => items[name] !== item);
    await machine.send(
      Object.fromEntries(changed),
      names.filter((name) => !Object.hasOwn(packed.items, name)),
    );
    if (!isThere) await machine.keepSaid({ entries: said, isThere: true });
  }
  return { ...met, bytes: packed.bytes };
}
