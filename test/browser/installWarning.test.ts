import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { popupInTab } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { openBrowser } from '../launch/open.ts';
import { privilegedPage } from '../launch/privileged.ts';
import { FIREFOX_EXTENSION } from './firefoxWorld.ts';
import { EXTENSION } from './setup.ts';

/** As much of the browsers' own API as tells what is asked of whoever installs an extension. */
interface Asking {
  chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } };
  ChromeUtils: {
    importESModule(address: string): {
      ExtensionData: { formatPermissionStrings(asked: object): { msgs: string[] } };
    };
  };
}

const manifestOf = (extension: string): Promise<string> => readFile(join(extension, 'manifest.json'), 'utf8');
const opened = (kind: 'chromium' | 'firefox', extension: string) =>
  openBrowser({ installed: ensureBrowser([kind]), extension, practicePort: 9, headless: true });

it('Chromium asks whoever installs it for the sites of the practice system, and for nothing else', async () => {
  const open = await opened('chromium', EXTENSION);
  try {
    const page = await popupInTab(open);
    const warnings = await page.evaluate(
      (manifest) => (globalThis as unknown as Asking).chrome.management.getPermissionWarningsByManifest(manifest),
      await manifestOf(EXTENSION),
    );
    expect(warnings).toEqual(['Read and change your data on all theranest.com sites']);
  } finally {
    await open.close();
  }
});

it('Firefox asks for the same', async () => {
  const open = await opened('firefox', FIREFOX_EXTENSION);
  try {
    const page = await privilegedPage(open);
    const { permissions, host_permissions: origins } = JSON.parse(await manifestOf(FIREFOX_EXTENSION));
    const messages = await page.evaluate(
      (asked) => {
        const { ExtensionData } = (globalThis as unknown as Asking).ChromeUtils.importESModule(
          'resource://gre/modules/Extension.sys.mjs',
        );
        return ExtensionData.formatPermissionStrings(asked).msgs;
      },
      { appName: '', type: '', permissions: { permissions, origins, data_collection: [] } },
    );
    expect(messages).toEqual(['Access your data for sites in the theranest.com domain']);
  } finally {
    await open.close();
  }
});
