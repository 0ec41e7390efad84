import type { Practice } from '../../model/practice.ts';
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

/** Whether a record is one that this version can read: its version, and the lists that must be in it. */
export const isWhole = (kind: RecordKind, record: { version: number }): boolean => {
  const list = LISTS[kind];
  return record.version === 1 && (list === undefined || Array.isArray(Reflect.get(record, list)));
};

/** What is kept of a host. */
export const RECORD_KINDS: readonly RecordKind[] = ['practices', 'notes', 'hosts', 'settings', 'history', 'synced'];
