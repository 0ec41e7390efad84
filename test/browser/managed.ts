import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBrowser } from '../launch/find.ts';
import { FIREFOX_ID, idOf, type OpenOptions } from '../launch/open.ts';

/** Where each Chromium looks for what an organization sets, on Linux. */
const CHROMIUM_FOLDERS = ['chromium', 'opt/chrome', 'opt/edge'].map((name) => `/etc/${name}/policies/managed`);

/** A browser that is managed: what to open, and what to do with its policy. */
export interface Managed {
  options: Pick<OpenOptions, 'installed' | 'extension' | 'env'>;
  /** Writes the policy file: what of it the browser takes at once differs. */
  set(policy: object): Promise<void>;
  /** Takes away all that was written. */
  clear(): Promise<void>;
}

const write = async (file: string, content: object): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
};

/** A copy of the build has an id of its own: the policy is for no other test. */
const managedChromium = async (folder: string): Promise<Managed> => {
  const extension = join(folder, 'extension');
  await cp('.output/chrome-mv3', extension, { recursive: true });
  const id = idOf(extension);
  const files = CHROMIUM_FOLDERS.map((at) => join(at, `license-lens-${id}.json`));
  return {
    options: { installed: ensureBrowser(['chromium']), extension },
    set: async (policy) => {
      for (const file of files) await write(file, { '3rdparty': { extensions: { [id]: policy } } });
    },
    clear: async () => {
      for (const file of files) await rm(file, { force: true });
    },
  };
};

const managedFirefox = async (home: string): Promise<Managed> => ({
  options: { installed: ensureBrowser(['firefox']), extension: '.output/firefox-mv3', env: { HOME: home } },
  set: (policy) =>
    write(join(home, '.mozilla', 'managed-storage', `${FIREFOX_ID}.json`), {
      name: FIREFOX_ID,
      description: 'What the organization has set',
      type: 'storage',
      data: policy,
    }),
  clear: async () => undefined,
});

/** A browser of either kind that an organization manages by a file, as it would on its own machines. */
export async function manage(kind: 'chromium' | 'firefox'): Promise<Managed> {
  const folder = await mkdtemp(join(tmpdir(), 'license-lens-managed-'));
  const managed = await (kind === 'chromium' ? managedChromium : managedFirefox)(folder);
  return {
    ...managed,
    clear: async () => {
      await managed.clear();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
