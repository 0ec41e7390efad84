import { browser } from 'wxt/browser';
import { type HostSettings, hostedSystem, hostedSystems } from '../../core/index.ts';
import { settingsOfHost } from './hosts.ts';
import { policyNow } from './managedPolicy.ts';
import { store } from './store.ts';

const SCRIPT = '/content-scripts/staff.js';

const scriptId = (host: string): string => `staff ${host}`;
const originsOf = (host: string): string[] => [`https://${host.replace(/:\d+$/, '')}/*`];

/** Whether the manifest names the host, so that nobody has to allow it. */
const isBuiltIn = (host: string): boolean => hostedSystem(host.replace(/:\d+$/, '')) !== undefined;

/** Hosts of the organization, and those of which the admin has said something. */
export async function allHosts(): Promise<HostSettings[]> {
  const [{ policy }, own] = await Promise.all([policyNow(), (await store()).all('hosts')]);
  const hosts = new Set([...policy.hosts, ...own].map(({ host }) => host));
  const known = await Promise.all([...hosts].map(settingsOfHost));
  return known.filter((settings) => settings !== undefined);
}

const isRegistered = async (host: string): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(host)] })).length > 0;

const isRunningIn = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { type: 'where' }).then(Boolean, () => false);

const runInOpenTabs = async (origins: string[]): Promise<void> => {
  for (const { id } of await browser.tabs.query({ url: origins })) {
    if (id === undefined || (await isRunningIn(id))) continue;
    // A tab that cannot be reached shows the extension when it is loaded again.
    await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }).catch(() => undefined);
  }
};

/** Runs in tabs that were open before License Lens was installed, so that they need not be loaded again. */
export const runInBuiltInTabs = (): Promise<void> =>
  runInOpenTabs(hostedSystems.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)));

/** Runs in open tabs of a practice system that the manifest names, once it is allowed again. */
export async function resumeIn(origins: readonly string[] = []): Promise<void> {
  await runInOpenTabs(origins.filter((origin) => isBuiltIn(new URL(origin.replace('*.', 'any.')).host)));
}

/** Lets the content script run on a host that the admin has allowed in the browser's own prompt. */
async function allow(host: string): Promise<void> {
  const origins = originsOf(host);
  if (isBuiltIn(host) || !(await browser.permissions.contains({ origins })) || (await isRegistered(host))) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId(host), matches: origins, js: [SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  await runInOpenTabs(origins);
}

export async function keepHost(settings: HostSettings): Promise<HostSettings[]> {
  await (await store()).change('hosts', settings.host, () => settings);
  await allow(settings.host);
  return allHosts();
}

/** Takes back what the admin has said of a host; what was read of its practice is kept. */
export async function forgetHost(host: string): Promise<HostSettings[]> {
  await (await store()).remove('hosts', host);
  const { policy } = await policyNow();
  if (policy.hosts.some((one) => one.host === host)) return allHosts();
  if (await isRegistered(host)) await browser.scripting.unregisterContentScripts({ ids: [scriptId(host)] });
  if (!isBuiltIn(host)) await browser.permissions.remove({ origins: originsOf(host) });
  return allHosts();
}

/** Registrations can be lost with an update of the extension: brings them in line with what is kept. */
export async function restoreHosts(): Promise<void> {
  for (const { host } of await allHosts()) await allow(host);
}

/** Runs in tabs that were loaded while the browser was starting, before it had the registrations of the last session. */
export async function runInTabsOfHosts(): Promise<void> {
  for (const { host } of await allHosts()) {
    if (!isBuiltIn(host) && (await isRegistered(host))) await runInOpenTabs(originsOf(host));
  }
}
