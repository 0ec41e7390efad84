import { findingKey } from '../audit/findingKey.ts';
import { emptyPractice } from '../merge/merge.ts';
import type { AdminInput } from '../records/adminInput.ts';
import type { Cause } from '../records/history/record.ts';
import { type Audited, type Changed, keptAfter, settingsAt } from '../records/keep.ts';
import type { Kept } from '../records/store/index.ts';
import type { StoreError } from '../records/store/problems.ts';
import type { RecordKind } from '../records/store/records.ts';
import type { Called } from '../systems/catalog.ts';
import { DEFAULT_SYSTEM_ID, OTHER_SYSTEM_ID } from '../systems/ids.ts';
import { otherSystem, systemById } from '../systems/index.ts';
import { unknownSystem } from '../systems/unknownSystem.ts';
import { type Overview, type PageView, viewPractice } from './overview.ts';

/** What is shown of a host; undefined if nothing has been read of it. */
export function viewKept(kept: Audited, now: number): PageView | undefined {
  const { practices, notes, history } = kept;
  return practices && viewPractice(practices, settingsAt(kept, now), notes, history);
}

/** What is shown of a host of which something is kept that cannot be read: why, and nothing else. */
export const viewUnreadable = (host: string, { problem, message }: StoreError): Overview => ({
  ...viewPractice(emptyPractice(OTHER_SYSTEM_ID, host)).overview,
  problem: message,
  ...(problem === 'broken' && { isDamaged: true }),
});

/** What is shown of what was changed; undefined if nothing has been read of the host. */
export const viewChanged = ({ kept, audit, at }: Changed): PageView | undefined =>
  kept.practices && viewPractice(kept.practices, settingsAt(kept, at), kept.notes, kept.history, audit);

/** What is kept after a change, with what is shown of it. */
export function afterChange(before: Audited, change: Audited, by: Cause, at: number): Audited & { view?: PageView } {
  const changed = keptAfter(before, change, by, at);
  const view = viewChanged(changed);
  return { ...changed.kept, ...(view && { view }) };
}

/** What is kept of one host, for the admin to see. */
export interface KeptHost {
  host: string;
  /** Why something of it cannot be read, or not be judged, in words. */
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
  typedIn?: AdminInput['pools'];
  /** What the practice system calls licenses; the usual one as long as none is known. */
  called: Called['called'];
  /** The audit has settings of its own. */
  hasSettings: boolean;
  /** How many audits that differed. */
  audits: number;
  /** How many pages the admin has shown. */
  lessons: number;
}

const describeSystem = (id: string): Pick<KeptHost, 'system' | 'problem'> => {
  const system = systemById(id);
  return system ? { system: system.name() } : { problem: unknownSystem(id) };
};

export function describeKept(kept: Kept<RecordKind>, host: string): KeptHost {
  const { practices, notes, hosts, settings, history } = kept;
  const systemId = practices?.system ?? hosts?.system;
  const times = Object.values(practices?.seen ?? {}).map(({ at }) => at);
  return {
    host,
    ...(systemId !== undefined && { systemId, ...describeSystem(systemId) }),
    ...(practices && { staff: practices.staff.length }),
    ...(times.length > 0 && { asOf: Math.max(...times) }),
    setAside: new Set(notes?.setAside?.map(findingKey)).size,
    ...(notes?.pools && { typedIn: notes.pools }),
    called: (systemById(systemId ?? DEFAULT_SYSTEM_ID) ?? otherSystem).called,
    hasSettings: Object.keys(settings?.settings ?? {}).length > 0,
    audits: history?.entries.length ?? 0,
    lessons: hosts?.lessons.length ?? 0,
  };
}
