import type { Finding } from '../audit/finding.ts';
import { findingKey } from '../audit/findingKey.ts';
import { fingerprint } from '../audit/fingerprint.ts';
import type { AdminInput, Dismissal } from './adminInput.ts';

/** What the admin has said, after they dismissed a finding: one dismissal per finding, the latest. */
export const withDismissal = (adminInput: AdminInput, item: Dismissal): AdminInput => ({
  ...adminInput,
  setAside: [...(adminInput.setAside ?? []).filter((other) => findingKey(other) !== findingKey(item)), item],
});

/** The same after a dismissal was taken back. */
export const withoutDismissal = (adminInput: AdminInput, about: Pick<Finding, 'rule' | 'staffId'>): AdminInput => ({
  ...adminInput,
  setAside: (adminInput.setAside ?? []).filter((other) => findingKey(other) !== findingKey(about)),
});

const isOver = ({ until }: Dismissal, now: number | undefined): boolean =>
  until !== undefined && now !== undefined && until <= now;

/** What was said of each finding that is set aside now: its facts are the same, and its end date is not over. */
export function dismissedNow(
  findings: readonly Finding[],
  adminInput: AdminInput | undefined,
  now: number | undefined,
): ReadonlyMap<Finding, Dismissal> {
  const items = new Map(adminInput?.setAside?.map((item) => [findingKey(item), item]));
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
 * What the admin has said, after something was read. What was said of a finding lapses when its facts have changed, it was fixed, or
 * its end date is over; it stays while its facts are unread, and goes with a person who gets an id.
 */
export function withoutLapsedDismissals(adminInput: AdminInput, { findings, fixed, ids, now }: News): AdminInput {
  const { setAside = [] } = adminInput;
  if (setAside.length === 0) return adminInput;
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
  return isSame ? adminInput : { ...adminInput, setAside: kept };
}
