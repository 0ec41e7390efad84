import { browser } from 'wxt/browser';
import { hostedSystem } from '../../core/index.ts';
import { askInWords } from './askInWords.ts';

/** The site that a tab shows. */
export interface TabSite {
  host: string;
  /** License Lens is at work there. */
  isOurs: boolean;
  /** Id of its practice system, where License Lens is at work. */
  system?: string;
  /** Sites to be allowed first: the admin, or their browser, has taken the permission back. */
  barred?: string[];
}

/** Id of the practice system of a site; undefined where License Lens is not at work. */
const systemOf = async ({ host, hostname }: URL): Promise<string | undefined> => {
  const known = hostedSystem(hostname);
  if (known) return known.id;
  const hosts = await askInWords({ type: 'hosts' }).catch(() => []);
  return hosts.find((settings) => settings.host === host)?.system;
};

/** The site as the manifest names it, or as the admin was asked for it. */
const originsOf = (hostname: string): string[] =>
  (hostedSystem(hostname)?.hosts ?? [hostname]).map((host) => `https://${host}/*`);

/** Firefox, and whoever manages extensions in Chrome, can take any site back at any time. */
const barredAt = async ({ hostname }: URL): Promise<string[] | undefined> => {
  const isAllowed = await browser.permissions.contains({ origins: [`https://${hostname}/*`] });
  return isAllowed ? undefined : originsOf(hostname);
};

/** Which site a tab shows; undefined: none, or one that the browser does not tell. */
export async function siteOf(url: string | undefined): Promise<TabSite | undefined> {
  if (!url?.startsWith('https://')) return undefined;
  const address = new URL(url);
  const system = await systemOf(address);
  const barred = system === undefined ? undefined : await barredAt(address);
  return {
    host: address.host,
    isOurs: system !== undefined,
    ...(system !== undefined && { system }),
    ...(barred && { barred }),
  };
}
