import type { AuditSettings } from '../rules/auditSettings.ts';
import { parseSettings } from '../rules/settings.ts';

/** What the admin has decided about the audit of one practice. */
export interface KeptSettings {
  version: 1;
  host: string;
  settings: AuditSettings;
}

/**
 * Settings as they are kept: without `now`, which the caller adds for each audit.
 * @throws PracticeError that names the first wrong place and what was expected there
 */
export function toKeep(host: string, input: unknown): KeptSettings {
  const { now: _, ...settings } = parseSettings(input);
  return { version: 1, host, settings };
}
