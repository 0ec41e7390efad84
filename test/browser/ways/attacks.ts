import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openOwnPage } from '../../launch/extension.ts';
import { askAsPopup, overviews } from '../../walk.ts';
import { HOSTILE } from '../attackers.ts';
import { hostileData } from '../forged.ts';
import type { Either } from './seen.ts';

const ANOTHER = 'another@example.com';

/** What another extension is answered when it says these messages to ours; `originOf` knows where its pages are. */
export async function saidByAnother(
  { open }: Either,
  ours: string,
  originOf: (id: string) => Promise<string>,
  messages: readonly object[],
): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'license-lens-other-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Another',
      version: '1',
      permissions: ['storage'],
      ...(open.kind === 'firefox' && { browser_specific_settings: { gecko: { id: ANOTHER } } }),
    }),
  );
  await writeFile(join(folder, 'page.html'), '<!doctype html><p>Another');
  const id = await open.browser.installExtension(folder);
  const page = await open.newPage();
  await openOwnPage(open, page, `${await originOf(id)}/page.html`, 'p');
  const answers = await page.evaluate(
    (to, all) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(id: string, m: object): Promise<unknown> } } }
      ).chrome;
      return Promise.all(all.map((one) => runtime.sendMessage(to, one).catch(String)));
    },
    ours,
    messages,
  );
  await page.close();
  await open.browser.uninstallExtension(id);
  await rm(folder, { recursive: true, force: true });
  return answers;
}

/** Hostile text is imported, and given as a reason. */
export async function importHostile({ popup }: Either, host: string): Promise<void> {
  await askAsPopup(popup, { type: 'importHost', data: hostileData(host) });
  const overview = (await overviews(popup)).find((one) => one.host === host);
  const finding = overview?.findings.find(({ staffId }) => staffId === 'b');
  await askAsPopup(popup, {
    type: 'setAside',
    host,
    finding: { rule: finding?.rule, staffId: 'b', fingerprint: finding?.fingerprint, reason: HOSTILE },
  });
}

/** The page puts something over everything: whether ours is still above it, where the panel stands. */
export const isPanelOnTop = ({ page }: Either): Promise<boolean | undefined> =>
  page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
    const panel = document.querySelector('[data-license-lens]:popover-open')?.getBoundingClientRect();
    if (!panel) return undefined;
    const { left, top, width, height } = panel;
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    cover.remove();
    return found?.hasAttribute('data-license-lens');
  });

/** Nothing of what was hostile has become more than text. */
export async function expectText(page: Either['page']): Promise<void> {
  expect(
    await page.evaluate(() => ['pwned' in globalThis, document.querySelectorAll('[onerror], iframe').length]),
  ).toEqual([false, 0]);
}
