import type { AdminInput, Dismissal } from '../adminInput.ts';
import type { KeptSettings } from '../keptSettings.ts';
import { decisionsIn } from './decisions.ts';
import { type Entries, type Entry, isLater, sayNow } from './entries.ts';
import { jsonOf } from './json.ts';
import { aboutFinding, partsOf, settingKey } from './keys.ts';

/** What an admin has said of one practice, and what of it was the same everywhere when machines last met. */
export interface Own {
  settings?: KeptSettings;
  notes?: AdminInput;
  synced?: Synced;
}

/** What was said on this machine when it last met others, as JSON by key. */
export interface Synced {
  version: 1;
  host: string;
  here: Readonly<Record<string, string>>;
}

export interface LocalDecision {
  json: string;
  /** When it was said, where that is known. */
  at?: number;
}

/** Places of settings that are longer are not sent: no rule has such a long id. */
const PLACE_AT_MOST = 200;

export const dismissalJson = ({ reason, until }: Dismissal): string =>
  jsonOf({ reason, ...(until !== undefined && { until }) });

/**
 * What the admin has said here of a practice, by key.
 * @param print which practice it is
 * @param keys of findings, by `aboutFinding`; what is not in it is not known yet
 */
export function decisionsHere(
  { settings, notes }: Own,
  print: string,
  keys: ReadonlyMap<string, string>,
): Map<string, LocalDecision> {
  const seen = new Map<string, LocalDecision>();
  for (const [place, value] of decisionsIn(settings?.settings ?? {})) {
    if (place.length <= PLACE_AT_MOST) seen.set(settingKey(print, place), { json: jsonOf(value) });
  }
  for (const item of notes?.setAside ?? []) {
    const key = keys.get(aboutFinding(item));
    if (key !== undefined) seen.set(key, { json: dismissalJson(item), at: Math.floor(item.at) });
  }
  return seen;
}

/** What is said of a key by a machine that has never met others; undefined where what they say stands. */
const saidBefore = ({ json, at }: LocalDecision, theirs: Entry | undefined, now: number): Entry | undefined => {
  if (at !== undefined) return isLater({ at, json }, theirs) ? { at, json } : undefined;
  return theirs?.json === undefined ? sayNow(theirs, now, json) : undefined;
};

/**
 * What all have said, with what has changed here since machines last met. Nobody keeps a list of changes: a worker that
 * is stopped loses none.
 */
export function withSaid(
  said: Entries,
  seen: ReadonlyMap<string, LocalDecision>,
  synced: Synced | undefined,
  now: number,
) {
  const after = new Map(said);
  for (const [key, one] of seen) {
    const before = said.get(key);
    if (before?.json === one.json) continue;
    const hasChanged = synced !== undefined && synced.here[key] !== one.json;
    const entry = hasChanged
      ? sayNow(before, now, one.json)
      : synced === undefined || before === undefined
        ? saidBefore(one, before, now)
        : undefined;
    if (entry) after.set(key, entry);
  }
  for (const key of Object.keys(synced?.here ?? {})) {
    const before = said.get(key);
    if (!seen.has(key) && before?.json !== undefined) after.set(key, sayNow(before, now));
  }
  return after;
}

/** All that was said of a practice, taken back. */
export const withoutPractice = (said: Entries, print: string, now: number): Entries =>
  new Map(
    [...said].map(([key, entry]) =>
      partsOf(key)?.print === print && entry.json !== undefined ? [key, sayNow(entry, now)] : [key, entry],
    ),
  );
