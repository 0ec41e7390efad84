import { wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { fillIn } from '../words/fill.ts';
import type { Severity } from './rule.ts';

/** A rule about what stands on a page right now and is not saved yet: the page judges it, not the audit. */
export interface InlineRule {
  id: string;
  severity: Severity;
  label: string;
  /** When the page shows it. */
  when: 'unsavedPermissions';
  message: string;
  source: string;
}

export const inlineRules: readonly InlineRule[] = [
  {
    id: 'saving-logs-out',
    severity: 'info',
    label: 'Saving logs them out',
    when: 'unsavedPermissions',
    message: 'Saving logs {name} out. Ask them to save their work first.',
    source: 'S1 S3 (R54)',
  },
];

/** What is to be said on a permissions page with changes that are not saved. */
export const notesOnUnsaved = (
  name: string,
  system: PracticeSystem,
): { rule: string; label: string; message: string }[] =>
  inlineRules.map(({ id, label, message }) => ({
    rule: id,
    label,
    message: fillIn(message, { ...wordsOf(system), name }),
  }));
