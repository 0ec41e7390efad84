import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { BrowserKind, InstalledBrowser } from './find.ts';

export interface OpenOptions {
  installed: InstalledBrowser;
  /** The unpacked build, such as `.output/chrome-mv3`. */
  extension: string;
  /** Where the demo practice listens; every host of it is mapped there. */
  practicePort: number;
  headless: boolean;
  /** What is done before the extension is installed, in a fresh profile. */
  before?(newPage: () => Promise<Page>): Promise<void>;
  /** Variables of the environment that are other than ours. */
  env?: Record<string, string>;
  /** A profile to keep, in which a Chromium finds the extension again; without it a fresh one is made, and removed. */
  profile?: string;
}

export interface OpenBrowser {
  browser: Browser;
  kind: BrowserKind;
  /** The origin of a practice: Firefox reaches it through its port. */
  origin(host: string): string;
  extensionUrl(path: string): string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export const FIREFOX_ID = 'license-lens@license-lens.dev';
const FIREFOX_UUID = '6d0f1c52-8a43-4f0b-9a35-2f7b1f3f6c11';
/** Where the demo practice shows a system that License Lens has never heard of. */
export const ELSEWHERE = 'praxis.example';
const HOSTS = [...['demo', 'willow', 'birch'].map((name) => `${name}.theranest.com`), ELSEWHERE];

/** How long a busy machine may take until the extension has opened its first page, in milliseconds. */
const PATIENCE = 120_000;

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installs the extension; where that fails, no browser is left behind. */
const install = async (browser: Browser, extension: string): Promise<string> => {
  try {
    return await browser.installExtension(resolve(extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
};

/** The id that Chromium gives to an unpacked extension, by where it is. */
export const idOf = (extension: string): string =>
  createHash('sha256')
    .update(resolve(extension))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

const openChromium = async (
  { installed, extension, practicePort, headless, before, profile: kept }: OpenOptions,
  profile: string,
): Promise<Omit<OpenBrowser, 'close'>> => {
  const isNew = !existsSync(join(profile, 'Default'));
  const browser = await launch({
    executablePath: installed.path,
    pipe: true,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    // A list of directories would not be waited for, nor its errors be ours to catch.
    enableExtensions: true,
    args: [
      ...QUIET,
      ...(kept
        ? [`--load-extension=${resolve(extension)}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
        : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,960',
      ...(headless ? ['--disable-gpu'] : []),
      '--ignore-certificate-errors',
      `--host-resolver-rules=${['*.theranest.com', ELSEWHERE].map((host) => `MAP ${host} 127.0.0.1:${practicePort}`).join(', ')}`,
    ],
  });
  await before?.(() => browser.newPage());
  const id = kept ? idOf(extension) : await install(browser, extension);
  // The welcome is opened once in a profile: a tab that came later would be in front.
  const first = isNew ? 'welcome.html' : 'background.js';
  await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/${first}`, { timeout: PATIENCE });
  return {
    browser,
    kind: 'chromium',
    origin: (host) => `https://${host}`,
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    newPage: () => browser.newPage(),
  };
};

const openFirefox = async (
  { installed, extension, practicePort, headless, env }: OpenOptions,
  profile: string,
): Promise<Omit<OpenBrowser, 'close'>> => {
  const browser = await launch({
    browser: 'firefox',
    ...(env && { env: { ...process.env, ...env } }),
    executablePath: installed.path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A host that the admin allows: nobody is there to answer the prompt.
      'extensions.webextOptionalPermissionPrompts': false,
      // Soon enough to be seen asleep, in milliseconds; half a minute is usual.
      'extensions.background.idle.timeout': 2000,
      'network.dns.localDomains': HOSTS.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  });
  const before = new Set(browser.targets());
  await install(browser, extension);
  // The welcome: Firefox opens its own pages without saying which they are.
  await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target), { timeout: PATIENCE });
  return {
    browser,
    kind: 'firefox',
    origin: (host) => `https://${host}:${practicePort}`,
    extensionUrl: (path) => `moz-extension://${FIREFOX_UUID}/${path}`,
    newPage: () => browser.newPage(),
  };
};

/** Opens a browser with the built extension, in which the hosts of the demo practice lead to this machine. */
export async function openBrowser(options: OpenOptions): Promise<OpenBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'license-lens-')));
  const tidy = async () => {
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const open = await (options.installed.kind === 'firefox' ? openFirefox : openChromium)(options, profile);
    return {
      ...open,
      close: async () => {
        await open.browser.close();
        await tidy();
      },
    };
  } catch (error) {
    await tidy();
    throw error;
  }
}
