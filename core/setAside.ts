import type { Finding } from './audit.ts';
import { findingKey, fingerprint } from './findingKey.ts';
import type { Note, SetAside } from './note.ts';

/** The note after a finding was set aside: once, whatever was said of it before. */
export const withSetAside = (note: Note, item: SetAside): Note => ({
  ...note,
  setAside: [...(note.setAside ?? []).filter((other) => findingKey(other) !== findingKey(item)), item],
});

/** The note after a finding was taken back. */
export const withoutSetAside = (note: Note, about: Pick<Finding, 'rule' | 'staffId'>): Note => ({
  ...note,
  setAside: (note.setAside ?? []).filter((other) => findingKey(other) !== findingKey(about)),
});

const isOver = ({ until }: SetAside, now: number | undefined): boolean =>
  until !== undefined && now !== undefined && until <= now;

/** What was said of each finding that is set aside now: its facts are the same, and its end date is not over. */
export function asideNow(
  findings: readonly Finding[],
  note: Note | undefined,
  now: number | undefined,
): ReadonlyMap<Finding, SetAside> {
  const items = new Map(note?.setAside?.map((item) => [findingKey(item), item]));
  if (items.size === 0) return new Map();
  return new Map(
    findings.flatMap((finding) => {
      const item = items.get(findingKey(finding));
      const holds = item !== undefined && !isOver(item, now) && item.fingerprint === fingerprint(finding);
      return holds ? [[finding, item] as const] : [];
    }),
  );
}

interface News {
  findings: readonly Finding[];
  /** Keys of findings that are fixed now. */
  fixed: readonly string[];
  /** People who got an id, by their old one. */
  ids: ReadonlyMap<string, string>;
  now: number;
}

/**
 * The note after something was read. What was said of a finding lapses when its facts have changed, it was fixed, or
 * its end date is over; it stays while its facts are unread, and goes with a person who gets an id.
 */
export function withLapsed(note: Note, { findings, fixed, ids, now }: News): Note {
  const { setAside = [] } = note;
  if (setAside.length === 0) return note;
  const over = new Set(fixed);
  const open = new Map(findings.map((finding) => [findingKey(finding), finding]));
  const kept = setAside.flatMap((item) => {
    const id = ids.get(item.staffId ?? '');
    const moved = id === undefined ? item : { ...item, staffId: id };
    const finding = open.get(findingKey(moved));
    const hasChanged = finding !== undefined && fingerprint(finding) !== item.fingerprint;
    return hasChanged || isOver(item, now) || over.has(findingKey(moved)) ? [] : [moved];
  });
  const isSame = kept.length === setAside.length && kept.every((item, i) => item === setAside[i]);
  return isSame ? note : { ...note, setAside: kept };
}
