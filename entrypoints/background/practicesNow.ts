import { type Audited, type AuditSettings, type Practice, pagesToOpen } from '../../core/index.ts';
import type { PracticesNow } from '../shared/practicesNow.ts';
import { auditedOf } from './audited.ts';
import { store } from './store.ts';

export const settingsNow = ({ settings }: Audited): AuditSettings => ({ ...settings?.settings, now: Date.now() });

const lastReadOf = ({ seen = {} }: Practice): number => Math.max(0, ...Object.values(seen).map(({ at }) => at));

/** Hosts of which something was read, the latest first; at the end those of which it cannot be read any more. */
const hostsRead = async (): Promise<string[]> => {
  const { all, hosts } = await store();
  const [every, practices] = await Promise.all([hosts('practices'), all('practices')]);
  const readable = practices.sort((a, b) => lastReadOf(b) - lastReadOf(a)).map(({ host }) => host);
  return [...new Set([...readable, ...every])];
};

/** The practice that is wanted, else the one that was read last, and which others there are. */
export async function practicesNow(wanted: string | undefined): Promise<PracticesNow & { kept: Audited }> {
  const hosts = await hostsRead();
  const host = wanted ?? hosts[0];
  const kept: Audited = host === undefined ? {} : await auditedOf(host);
  return { hosts, toOpen: pagesToOpen(kept.practices), kept };
}
