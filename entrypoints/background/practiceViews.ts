import type { KeptPractice } from '../../core/index.ts';
import { auditedOf } from './audited.ts';

/** All that the audit of a practice takes; undefined if nothing has been read of it. */
export async function practiceOf(host: string): Promise<KeptPractice | undefined> {
  const { practices: practice, notes: adminInput, settings } = await auditedOf(host);
  return practice && { practice, ...(settings && { settings: settings.settings }), ...(adminInput && { adminInput }) };
}
