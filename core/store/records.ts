import type { History } from '../history/record.ts';
import type { KeptSettings } from '../keptSettings.ts';
import type { Note } from '../note.ts';
import type { Practice } from '../practice.ts';
import type { HostSettings } from '../teach/lesson.ts';

/** What is kept, by host. What the admin has said stands apart from what was read: it cannot be read again. */
export interface Records {
  /** As read from pages; all that “erase the cache” takes. */
  practices: Practice;
  notes: Note;
  hosts: HostSettings;
  settings: KeptSettings;
  history: History;
}

export type Kind = keyof Records;

export const RECORD_KINDS: readonly Kind[] = ['practices', 'notes', 'hosts', 'settings', 'history'];
