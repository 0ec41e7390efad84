import type { Practice } from '../../model/practice.ts';
import { isSystemId } from '../../systems/ids.ts';
import type { HostSettings } from '../../systems/taught/lesson.ts';
import type { AdminInput } from '../adminInput.ts';
import type { History } from '../history/record.ts';
import type { KeptSettings } from '../keptSettings.ts';
import type { Synced } from '../sync/localDecisions.ts';
import type { SyncState } from '../sync/state.ts';

/** What is kept, by host. What the admin has said stands apart from what was read: it cannot be read again. */
export interface Records {
  /** As read from pages; all that “erase the cache” takes. */
  practices: Practice;
  notes: AdminInput;
  hosts: HostSettings;
  settings: KeptSettings;
  history: History;
  /** What of the admin's own was the same on other machines. */
  synced: Synced;
  /** Of all practices together. */
  sync: SyncState;
}

export type RecordKind = keyof Records;

/** What everybody who reads a record relies on; a disk may fail, and a profile be copied by half. */
const LISTS: { [K in RecordKind]?: keyof Records[K] } = { practices: 'staff', hosts: 'lessons', history: 'entries' };

/**
 * Why this version cannot read a record, if it cannot: by its version, the lists that must be in it, and the practice
 * system, of which only a newer version can know one that is not known here.
 */
export function recordProblem(kind: RecordKind, record: { version: number }): 'newer' | 'broken' | undefined {
  if (typeof record.version === 'number' && record.version > 1) return 'newer';
  const list = LISTS[kind];
  const isWhole = record.version === 1 && (list === undefined || Array.isArray(Reflect.get(record, list)));
  if (!isWhole) return 'broken';
  return kind === 'practices' && !isSystemId(Reflect.get(record, 'system')) ? 'newer' : undefined;
}

/** What is kept of a host. */
export const RECORD_KINDS: readonly RecordKind[] = ['practices', 'notes', 'hosts', 'settings', 'history', 'synced'];
