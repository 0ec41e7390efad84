import type { Page } from 'puppeteer-core';
import { openOwnPage } from './extension.ts';
import { FIREFOX_ID, type OpenBrowser } from './open.ts';

/** As much of Firefox's own API as tests use in its own pages. */
export interface Privileged {
  Services: {
    prefs: {
      setIntPref(name: string, value: number): void;
      setBoolPref(name: string, value: boolean): void;
      clearUserPref(name: string): void;
    };
    perms: {
      addFromPrincipal(principal: unknown, type: string, permission: number): void;
      removeFromPrincipal(principal: unknown, type: string): void;
    };
    qms: { reset(): { callback: () => void } };
    obs: {
      addObserver(observer: (subject: { QueryInterface(kind: unknown): Channel }) => void, topic: string): void;
    };
  };
  Ci: { nsIHttpChannel: unknown };
  ChromeUtils: { requestProcInfo(): Promise<{ children: { type: string; pid: number }[] }> };
  WebExtensionPolicy: {
    getByID(id: string): {
      mozExtensionHostname: string;
      extension: { principal: unknown; terminateBackground(how: object): Promise<void> };
    };
  };
}

interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { isSystemPrincipal: boolean } };
}

const PAGE = 'about:config';
const NEVER_IDLE = 600_000;

/** A page of Firefox itself, in which code may do what Firefox may. The background is no longer put to sleep. */
export async function privilegedPage(open: OpenBrowser): Promise<Page> {
  const page = await open.newPage();
  await openOwnPage(open, page, PAGE, ':root');
  await page.evaluate((patience) => {
    const { Services } = globalThis as unknown as Privileged;
    Services.prefs.setIntPref('extensions.background.idle.timeout', patience);
  }, NEVER_IDLE);
  return page;
}

/** Ends the background, as Firefox does when it has been idle: whatever it does. */
export const stopBackground = (privileged: Page): Promise<void> =>
  privileged.evaluate(async (id) => {
    const { WebExtensionPolicy } = globalThis as unknown as Privileged;
    await WebExtensionPolicy.getByID(id).extension.terminateBackground({
      ignoreDevToolsAttached: true,
      disableResetIdleForTest: true,
    });
  }, FIREFOX_ID);

/** Kills the process in which Firefox runs extensions, as a crash does: their pages are gone with it. */
export async function killExtensions(privileged: Page): Promise<void> {
  const pids = await privileged.evaluate(async () => {
    const { children } = await (globalThis as unknown as Privileged).ChromeUtils.requestProcInfo();
    return children.filter(({ type }) => type === 'extension').map(({ pid }) => pid);
  });
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}

/** Whether the extension may keep data, as somebody sets it for a site in Firefox. A new background hears of it. */
export async function letKeep(privileged: Page, mayKeep: boolean): Promise<void> {
  await privileged.evaluate(
    (id, may) => {
      const { Services, WebExtensionPolicy } = globalThis as unknown as Privileged;
      const { principal } = WebExtensionPolicy.getByID(id).extension;
      const DENY = 2;
      if (may) Services.perms.removeFromPrincipal(principal, 'cookie');
      else Services.perms.addFromPrincipal(principal, 'cookie', DENY);
    },
    FIREFOX_ID,
    mayKeep,
  );
  await stopBackground(privileged);
}

/** Lets Firefox take the disk to be so large, in kilobytes; as large as it is without a size. */
export const setDisk = (privileged: Page, size?: number): Promise<void> =>
  privileged.evaluate(async (kilobytes) => {
    const { prefs, qms } = (globalThis as unknown as Privileged).Services;
    const limit = 'dom.quotaManager.temporaryStorage.fixedLimit';
    prefs.setBoolPref('dom.quotaManager.testing', true);
    if (kilobytes === undefined) prefs.clearUserPref(limit);
    else prefs.setIntPref(limit, kilobytes);
    // What is kept is measured anew.
    const resetting = qms.reset();
    await new Promise<void>((done) => {
      resetting.callback = done;
    });
  }, size);

/** The origin of the pages of an extension. */
export const originOf = (privileged: Page, id: string): Promise<string> =>
  privileged.evaluate((of) => {
    const { WebExtensionPolicy } = globalThis as unknown as Privileged;
    return `moz-extension://${WebExtensionPolicy.getByID(of).mozExtensionHostname}`;
  }, id);

/** Every request from now on that neither Firefox itself makes nor whoever steers it, from wherever it comes. */
export async function watchRequests(privileged: Page): Promise<() => Promise<string[]>> {
  await privileged.evaluate(() => {
    const { Services, Ci } = globalThis as unknown as Privileged;
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      if (!loadInfo.triggeringPrincipal.isSystemPrincipal) asked.push(URI.spec);
    }, 'http-on-modify-request');
  });
  return () => privileged.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
}
