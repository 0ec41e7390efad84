import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export interface InstalledBrowser {
  name: string;
  kind: BrowserKind;
  path: string;
}

interface Candidate {
  name: string;
  kind: BrowserKind;
  /** Names on the PATH (Linux) and places where installers put it. */
  commands: readonly string[];
  mac: string;
  windows: string;
}

/** Chromium first: unlike branded Chrome it never changes what it allows of unpacked extensions. */
const CANDIDATES: readonly Candidate[] = [
  {
    name: 'Chromium',
    kind: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Chrome',
    kind: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Edge',
    kind: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

const present = (values: readonly (string | undefined)[]): string[] => values.filter((value) => value !== undefined);

const placesOf = ({ commands, mac, windows }: Candidate): string[] => {
  const { PATH = '', HOME = '', ProgramFiles, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') return ['/Applications', join(HOME, 'Applications')].map((dir) => join(dir, mac));
  if (process.platform === 'win32') {
    return present([ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA]).map((dir) => join(dir, windows));
  }
  return commands.flatMap((command) => PATH.split(delimiter).map((dir) => join(dir, command)));
};

const named = (path: string): InstalledBrowser => ({
  name: path,
  kind: /firefox/i.test(basename(path)) ? 'firefox' : 'chromium',
  path,
});

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** A browser on this machine; the environment variable BROWSER_PATH names another one. */
export function findBrowser(kinds: readonly BrowserKind[] = ['chromium', 'firefox']): InstalledBrowser | undefined {
  const { BROWSER_PATH } = process.env;
  if (BROWSER_PATH && kinds.includes(named(BROWSER_PATH).kind)) return named(BROWSER_PATH);
  for (const candidate of CANDIDATES.filter(({ kind }) => kinds.includes(kind))) {
    const path = placesOf(candidate).find(isFile);
    if (path) return { name: candidate.name, kind: candidate.kind, path };
  }
  return undefined;
}

const isRoot = (): boolean => process.getuid?.() === 0;
const hasApt = (): boolean => existsSync('/usr/bin/apt-get');

/** Whoever else installs something is waited for, this long in seconds. */
const LOCK = 'DPkg::Lock::Timeout=300';

const apt = (...args: string[]): void => {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-o', LOCK, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
};

/**
 * A browser on this machine; where there is none, Debian's is installed if that is allowed.
 * @throws Error that says in one line what to install
 */
export function ensureBrowser(kinds: readonly BrowserKind[] = ['chromium', 'firefox']): InstalledBrowser {
  const found = findBrowser(kinds);
  if (found) return found;
  const packages = kinds.includes('chromium') ? ['chromium', 'fonts-liberation'] : ['firefox-esr', 'fonts-liberation'];
  if (isRoot() && hasApt()) {
    console.log(`No browser is installed: installing ${packages[0]} with apt-get …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  const installed = findBrowser(kinds);
  if (installed) return installed;
  const wanted = kinds.includes('chromium') ? 'Chrome, Chromium, Edge or Firefox' : 'Firefox';
  throw new Error(`Install ${wanted}, or set BROWSER_PATH to one (on Debian: apt-get install ${packages[0]}).`);
}
