import type { Audit } from './audit.ts';
import { withDone } from './begun.ts';
import { findingKey } from './findingKey.ts';
import { emptyHistory, remember } from './history/index.ts';
import type { Cause } from './history/record.ts';
import { emptyPractice } from './merge.ts';
import type { Note } from './note.ts';
import { auditWith, countToFix, type Overview, type PageView, tellPractice, viewPractice } from './overview.ts';
import { withLapsed } from './setAside.ts';
import type { AuditSettings } from './settings.ts';
import type { Kept, RecordKind, Records } from './store/index.ts';
import { systemById } from './systems/index.ts';
import type { Told } from './told.ts';

/** The records of which an audit is made, and in which it leaves a trace. */
export const AUDITED = ['practices', 'notes', 'settings', 'history'] as const satisfies readonly RecordKind[];
export type Audited = Kept<(typeof AUDITED)[number]>;

/** The settings of a practice on a day, in milliseconds since 1970. */
const settingsAt = ({ settings }: Audited, now: number): AuditSettings => ({ ...settings?.settings, now });

/** What is shown of a host; undefined if nothing has been read of it. */
export function viewKept(kept: Audited, now: number): PageView | undefined {
  const { practices, notes, history } = kept;
  return practices && viewPractice(practices, settingsAt(kept, now), notes, history);
}

/** What is shown of a host of which something is kept that cannot be read: why, and nothing else. */
export const viewUnreadable = (host: string, problem: string): Overview => ({
  ...viewPractice(emptyPractice('other', host)).overview,
  problem,
});

/** Whether what was said of a finding ends with it: not if the finding is gone because a rule was switched off. */
const isFact = (by: Cause): boolean => by !== 'settings';

/** What is kept after a change, and what is found in it. */
export interface Changed {
  kept: Audited;
  /** Undefined: nothing has been read of the host yet. */
  audit?: Audit;
  /** When it was changed, in milliseconds since 1970. */
  at: number;
}

/**
 * What is to be kept after a change: the history tells how the audit differs, and what was said of findings whose facts
 * have changed lapses.
 * @param at when it was changed, in milliseconds since 1970
 */
export function keptAfter(before: Audited, change: Audited, by: Cause, at: number): Changed {
  const after = { ...before, ...change };
  const { practices: practice, notes: note } = after;
  if (practice === undefined) return { kept: after, at };
  const settings = settingsAt(after, at);
  const audit = auditWith(practice, settings, note);
  const known = after.history ?? emptyHistory(practice.host);
  const { history, fixed, ids } = remember(known, { before: before.practices, after: practice, audit, at, by });
  const over = isFact(by) ? fixed : [];
  const lapsed: Note | undefined =
    note &&
    withDone(withLapsed(note, { findings: audit.findings, fixed: over, ids, now: at }), {
      practice,
      audit,
      fixed: over,
      ids,
      settings,
      now: at,
    });
  return { kept: { ...after, ...(lapsed && { notes: lapsed }), history }, audit, at };
}

/** What is shown of what was changed; undefined if nothing has been read of the host. */
export const viewChanged = ({ kept, audit, at }: Changed): PageView | undefined =>
  kept.practices && viewPractice(kept.practices, settingsAt(kept, at), kept.notes, kept.history, audit);

/** What of it is told to a page that shows badges and nothing else. */
export const tellChanged = ({ kept, audit, at }: Changed): Told | undefined =>
  kept.practices && audit && tellPractice(kept.practices, audit, settingsAt(kept, at), kept.notes);

/** How many people there are with something to put right. */
export const toFixIn = (kept: Audited, now: number, audit?: Audit): number =>
  kept.practices ? countToFix(kept.practices, settingsAt(kept, now), kept.notes, audit) : 0;

/** What is kept after a change, with what is shown of it. */
export function afterChange(before: Audited, change: Audited, by: Cause, at: number): Audited & { view?: PageView } {
  const changed = keptAfter(before, change, by, at);
  const view = viewChanged(changed);
  return { ...changed.kept, ...(view && { view }) };
}

/** What is kept of one host, for the admin to see. */
export interface KeptHost {
  host: string;
  /** Why something of it cannot be read, in words. */
  problem?: string;
  /** Name of the practice system, as far as it is known. */
  system?: string;
  /** Id of the practice system. */
  systemId?: string;
  /** How many people have been read; absent: nothing has. */
  staff?: number;
  /** When any page was last read, in milliseconds since 1970. */
  asOf?: number;
  /** Findings for which a reason to set them aside is kept. */
  setAside: number;
  /** Seats that were typed in. */
  typedIn?: Note['pools'];
  /** The audit has settings of its own. */
  hasSettings: boolean;
  /** How many audits that differed. */
  audits: number;
  /** How many pages the admin has shown. */
  lessons: number;
}

export function describeKept(kept: Kept<RecordKind>, host: string): KeptHost {
  const { practices, notes, hosts, settings, history } = kept;
  const systemId = practices?.system ?? hosts?.system;
  const times = Object.values(practices?.seen ?? {}).map(({ at }) => at);
  return {
    host,
    ...(systemId !== undefined && { systemId, system: systemById(systemId).name }),
    ...(practices && { staff: practices.staff.length }),
    ...(times.length > 0 && { asOf: Math.max(...times) }),
    setAside: new Set(notes?.setAside?.map(findingKey)).size,
    ...(notes?.pools && { typedIn: notes.pools }),
    hasSettings: Object.keys(settings?.settings ?? {}).length > 0,
    audits: history?.entries.length ?? 0,
    lessons: hosts?.lessons.length ?? 0,
  };
}

/** Records of all kinds, put together by their host. */
export function byHost(all: { [K in RecordKind]?: readonly Records[K][] }): Map<string, Kept<RecordKind>> {
  const hosts = new Map<string, Kept<RecordKind>>();
  const put = <K extends RecordKind>(kind: K, records: readonly Records[K][] = []): void => {
    for (const record of records) {
      const kept = hosts.get(record.host) ?? {};
      kept[kind] = record;
      hosts.set(record.host, kept);
    }
  };
  put('practices', all.practices);
  put('notes', all.notes);
  put('hosts', all.hosts);
  put('settings', all.settings);
  put('history', all.history);
  return hosts;
}
