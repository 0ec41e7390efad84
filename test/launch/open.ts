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
  /** A profile to keep; without it a fresh one is made, and removed at the end. */
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

const FIREFOX_ID = 'license-lens@license-lens.dev';
const FIREFOX_UUID = '6d0f1c52-8a43-4f0b-9a35-2f7b1f3f6c11';
const HOSTS = ['demo', 'willow', 'birch'].map((name) => `${name}.theranest.com`);

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

const openChromium = async (
  { installed, extension, practicePort, headless }: OpenOptions,
  profile: string,
): Promise<Omit<OpenBrowser, 'close'>> => {
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
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,960',
      ...(headless ? ['--disable-gpu'] : []),
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.theranest.com 127.0.0.1:${practicePort}`,
    ],
  });
  const id = await install(browser, extension);
  return {
    browser,
    kind: 'chromium',
    origin: (host) => `https://${host}`,
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    newPage: () => browser.newPage(),
  };
};

const openFirefox = async (
  { installed, extension, practicePort, headless }: OpenOptions,
  profile: string,
): Promise<Omit<OpenBrowser, 'close'>> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: installed.path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': HOSTS.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    },
  });
  await install(browser, extension);
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
