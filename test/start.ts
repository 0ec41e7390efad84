import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Overview } from '../core/index.ts';
import { badgesOn } from './launch/badges.ts';
import { openPopup, popupInTab } from './launch/extension.ts';
import { ensureBrowser, type InstalledBrowser } from './launch/find.ts';
import { type OpenBrowser, openBrowser } from './launch/open.ts';
import { type PracticeServer, startPractice } from './practice/server.ts';
import { PATHS, visit, waitFor } from './walk.ts';

const PICTURES = join('.output', 'pictures');
const HOST = 'demo.theranest.com';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const build = (kind: InstalledBrowser['kind']): string => {
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  const { status } = spawnSync('wxt', ['build', '-b', target], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be built.');
  return join('.output', `${target}-mv3`);
};

const pad = (text: string, width: number): string => text.padEnd(width);

const printFindings = ({ findings, seats, unread }: Overview): void => {
  const rows = findings.map(({ severity, name, label, rule }) => [severity, name ?? '(the practice)', label, rule]);
  const table = [['severity', 'who', 'badge', 'rule'], ...rows];
  const widths = [0, 1, 2].map((i) => Math.max(...table.map((row) => row[i]?.length ?? 0)) + 2);
  console.log();
  for (const row of table) console.log(row.map((text, i) => pad(text, widths[i] ?? 0)).join(''));
  console.log();
  for (const [license, { bought, switchedOn, needed }] of Object.entries(seats)) {
    const range = ({ atLeast, atMost }: typeof needed) => (atLeast === atMost ? `${atLeast}` : `${atLeast}–${atMost}`);
    console.log(`${pad(license, 10)} ${bought ?? '?'} bought, ${range(switchedOn)} on, ${range(needed)} needed`);
  }
  for (const { path, people } of unread) console.log(`not checked: ${path}, ${people.join(', ')}`);
};

/** Opens every staff page once, as an admin would, and stays on the staff list. */
async function walk(open: OpenBrowser, practice: PracticeServer): Promise<Page> {
  const { people, signedIn, practice: name } = practice.tenant('demo');
  const popup = await popupInTab(open);
  const page = await open.newPage();
  const origin = open.origin(HOST);
  const { new: paths } = PATHS;
  console.log(`Walking through the staff pages of ${name} …`);
  await visit(page, origin + paths.subscription, popup);
  await visit(page, origin + paths.licenses, popup);
  for (const { id } of people) if (id !== signedIn) await visit(page, origin + paths.permissions(id), popup);
  printFindings(await visit(page, origin + paths.staff, popup));
  await popup.close();
  return page;
}

/** Leaves pictures of the staff list with its badges, the panel and the popup. */
async function takePictures(open: OpenBrowser, page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const picture = (name: string) => ({ path: join(PICTURES, `${name}.png`) as `${string}.png` });
  await page.setViewport({ width: 1280, height: 960 });
  const badge = await waitFor('a badge', async () => (await badgesOn(page))[0]);
  await page.screenshot(picture('staff-list'));
  await page.mouse.click(badge.left + 8, badge.top + 8);
  await page.waitForSelector('[data-license-lens]:popover-open');
  await page.screenshot(picture('panel'));
  const popup = await openPopup(open);
  await popup.waitForSelector('.finding');
  await popup.screenshot(picture('popup'));
  console.log(`\nPictures of the staff list, the panel and the popup are in ${PICTURES}.`);
}

const installed = ensureBrowser();
console.log(`Browser: ${installed.name}`);
const extension = build(installed.kind);
const practice = await startPractice();
const headless = values.headless || !hasDisplay;
const open = await openBrowser({ installed, extension, practicePort: practice.port, headless });
try {
  const page = await walk(open, practice);
  if (headless) {
    await takePictures(open, page);
  } else {
    console.log('\nThe demo practice is yours: click a badge, change a license, open License Lens from the toolbar.');
    console.log('Close the browser to end.');
    await new Promise((resolve) => open.browser.once('disconnected', resolve));
  }
} finally {
  await open.close();
  await practice.close();
}
