import * as z from 'zod/mini';
import type { Finding } from '../../audit/finding.ts';
import { fingerprint } from '../../audit/fingerprint.ts';
import { type AdminInput, type Dismissal, dismissalSchema } from '../adminInput.ts';
import { withDismissal, withoutDismissal } from '../dismissals.ts';
import { withDecision, withoutDecision } from './decisions.ts';
import type { Entries, Entry } from './entries.ts';
import { jsonOf, parsed } from './json.ts';
import { aboutFinding, aboutOpen, partsOf } from './keys.ts';
import { decisionsHere, type LocalDecision, type Own } from './localDecisions.ts';

const { reason, until } = dismissalSchema.shape;
const asideSchema = z.strictObject({ reason, until });

export interface Meeting {
  host: string;
  /** Which practice it is. */
  print: string;
  /** What all have said. */
  said: Entries;
  /** What had been said here before. */
  seen: ReadonlyMap<string, LocalDecision>;
  /** Keys of findings, by what they are about. */
  keys: ReadonlyMap<string, string>;
  /** What is open here. */
  findings: readonly Finding[];
  now: number;
}

export interface Settled {
  own: Own;
  /** Findings that were set aside elsewhere, and are not known here yet. */
  waiting: number;
  /** What a newer version has said, or nobody: it stays as it is. */
  strange: number;
}

type Open = Pick<Dismissal, 'rule' | 'staffId' | 'fingerprint'>;

const openBy = ({ findings, keys }: Meeting): Map<string, Open> =>
  new Map(
    findings.flatMap((finding): [string, Open][] => {
      const key = keys.get(aboutOpen(finding));
      const { rule, staffId } = finding;
      const open = { rule, ...(staffId !== undefined && { staffId }), fingerprint: fingerprint(finding) };
      return key === undefined ? [] : [[key, open]];
    }),
  );

/** One thing that was said, done here; or why it cannot be. */
type Step = (own: Own) => Own | 'waiting' | 'strange' | 'over';

const ofSetting =
  ({ host }: Meeting, place: string, { json }: Entry): Step =>
  (own) => {
    const before = own.settings?.settings ?? {};
    const settings = json === undefined ? withoutDecision(before, place) : withDecision(before, place, parsed(json));
    return settings === undefined ? 'strange' : { ...own, settings: { version: 1, host, settings } };
  };

const ofAside =
  (meeting: Meeting, key: string, { at, json }: Entry, open: ReadonlyMap<string, Open>): Step =>
  (own) => {
    const adminInput: AdminInput = own.notes ?? { version: 1, host: meeting.host };
    const here = adminInput.setAside?.find((item) => meeting.keys.get(aboutFinding(item)) === key);
    if (json === undefined) return here ? { ...own, notes: withoutDismissal(adminInput, here) } : own;
    const { data } = asideSchema.safeParse(parsed(json));
    if (data === undefined) return 'strange';
    if (data.until !== undefined && data.until <= meeting.now) return 'over';
    const about = here ?? open.get(key);
    if (about === undefined) return 'waiting';
    const { rule, staffId, fingerprint: facts } = about;
    const item = { rule, ...(staffId !== undefined && { staffId }), fingerprint: facts, ...data, at };
    return { ...own, notes: withDismissal(adminInput, item) };
  };

/** What is kept of a practice once all that was said of it holds here, as far as it can. */
export function settle(before: Own, meeting: Meeting): Settled {
  const { host, print, said, seen, keys } = meeting;
  const current = decisionsHere(before, print, keys);
  const open = openBy(meeting);
  const here = new Map([...seen].map(([key, { json }]) => [key, json]));
  let own = before;
  const left = { waiting: 0, strange: 0, over: 0 };
  for (const [key, entry] of said) {
    const parts = partsOf(key);
    // What was changed here meanwhile is said the next time.
    if (parts?.print !== print || current.get(key)?.json !== seen.get(key)?.json) continue;
    if (current.get(key)?.json === entry.json) continue;
    const step = parts.kind === 'aside' ? ofAside(meeting, key, entry, open) : ofSetting(meeting, parts.of, entry);
    const after = step(own);
    if (typeof after === 'string') {
      left[after] += 1;
      continue;
    }
    own = after;
    if (entry.json === undefined) here.delete(key);
    else here.set(key, entry.json);
  }
  const synced = { version: 1, host, here: Object.fromEntries(here) } as const;
  const { waiting, strange } = left;
  return { own: jsonOf(synced) === jsonOf(before.synced) ? own : { ...own, synced }, waiting, strange };
}
