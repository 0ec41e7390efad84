import { refusalWords } from '../../components/words/refusals.ts';
import { type AuditSettings, ownPart, PracticeError, toKeep } from '../../core/index.ts';
import { auditedOf } from './audited.ts';
import { policyNow } from './managedPolicy.ts';
import { keep } from './practices.ts';
import { store } from './store.ts';

/** What the audit of a practice goes by: the admin's own decisions, under those of the organization. */
export const settingsOf = async (host: string): Promise<AuditSettings> =>
  (await auditedOf(host)).settings?.settings ?? {};

/** @throws PracticeError that names what is wrong in the settings, or not the admin's to decide. Nothing is changed then. */
export async function keepSettings(host: string, settings: unknown): Promise<AuditSettings> {
  const asked = toKeep(host, settings);
  const [{ policy }, before] = await Promise.all([policyNow(), (await store()).get('settings', host)]);
  const [own, against] = ownPart(asked.settings, before?.settings ?? {}, policy);
  if (against.length > 0) throw new PracticeError(refusalWords().placesByOrganization(against.join(', ')));
  await keep(host, 'settings', () => ({ settings: { ...asked, settings: own } }));
  return settingsOf(host);
}
