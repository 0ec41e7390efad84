import type { HostSettings } from '../../core/index.ts';
import type { HostWords } from '../shared/messages.ts';
import { policyNow } from './managedPolicy.ts';
import { rest } from './rest.ts';
import { store } from './store.ts';

/** What is known of a host: what the admin has said, in the practice system that the organization names. */
export async function settingsOfHost(host: string): Promise<HostSettings | undefined> {
  const [{ policy }, own] = await Promise.all([policyNow(), (await store()).get('hosts', host)]);
  const given = policy.hosts.find((one) => one.host === host);
  return given ? { version: 1, lessons: [], ...own, ...given } : own;
}

/** How the pages of a host are read; undefined for a host of which the admin has said nothing. */
export async function wordsOf(host: string): Promise<HostWords | undefined> {
  const settings = await settingsOfHost(host);
  return settings && (await rest()).wordsFor(settings);
}

export const systemOf = async (host: string): Promise<string | undefined> => (await settingsOfHost(host))?.system;
