import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Accessible, clickByName, find, findAll, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { ELSEWHERE } from '../launch/open.ts';
import { waitFor } from '../walk.ts';
import { useWorld } from './setup.ts';

const LESSONS = [
  { version: 1, kind: 'staffList', path: '/praxis/team', columns: { name: 'Name', status: 'Status' }, boxes: [] },
  {
    version: 1,
    kind: 'staffPermissions',
    path: '/praxis/team/*/rechte',
    columns: {},
    boxes: [{ label: 'Behandlung', level: 'therapist' }],
  },
];
const SITE = { version: 1, host: ELSEWHERE, system: 'other', lessons: LESSONS };

const world = useWorld();
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'license-lens-options-'));
  page = await world.open.newPage();
  await page.goto(world.open.extensionUrl('options.html'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const importText = async (name: string, text: string): Promise<void> => {
  const path = join(folder, name);
  await writeFile(path, text);
  await page.bringToFront();
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
};

const siteIn = (tree: Accessible) => find(tree, 'region', ELSEWHERE);
const waitForWords = (role: string, words: string) =>
  waitForTree(page, words, (tree) => findAll(tree, (node) => node.role === role && textOf(node).includes(words))[0]);

it('says that there are no other sites yet', async () => {
  await waitForTree(page, 'that there are none', (tree) => textOf(tree).includes('No other sites yet.'));
  expect(await violations(page)).toEqual([]);
});

it.each([
  ['that is no JSON', 'name,license', 'This isn’t a License Lens export'],
  ['of something else', '["staff"]', 'the file: expected an object, found a list'],
  [
    'with a lesson that is none',
    { ...SITE, lessons: [{ ...LESSONS[0], kind: 'clients' }] },
    'lessons[0].kind: expected',
  ],
  [
    'with a box of no level',
    { ...SITE, lessons: [LESSONS[0], { ...LESSONS[1], boxes: [{ label: 'X', level: 'god' }] }] },
    'lessons[1].boxes[0].level: expected',
  ],
  [
    'with a host that is none',
    { ...SITE, host: '-..-' },
    'host: expected a host such as “praxis.example”, found "-..-"',
  ],
  ['with a host that means every host', { ...SITE, host: '*' }, 'host: expected a host such as'],
  [
    'of a system that nobody knows',
    { ...SITE, system: 'paper' },
    'system: expected a practice system that License Lens knows',
  ],
  ['of a version to come', { ...SITE, version: 2 }, 'version: expected 1, found 2'],
])('refuses a file %s, says where it is wrong, and keeps nothing of it', async (_, content, message) => {
  await importText('wrong.json', typeof content === 'string' ? content : JSON.stringify(content));
  await waitForWords('alert', message);
  await page.reload();
  await waitForTree(page, 'that there are none', (tree) => textOf(tree).includes('No other sites yet.'));
});

it('imports what was exported, and says that the site is still to be allowed', async () => {
  await importText('praxis.json', JSON.stringify(SITE));
  await waitForWords('status', 'praxis.json was imported.');
  const site = await waitForTree(page, 'the site', siteIn);
  const text = textOf(site);
  expect(text).toContain('Staff list at /praxis/team');
  expect(text).toContain('Name: “Name”, Status: “Status”');
  expect(text).toContain('Therapist permission: “Behandlung”');
  expect(text).toContain('License Lens isn’t allowed on this site.');
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await violations(page)).toEqual([]);
  }
});

it('exports it as it was imported', async () => {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await clickByName(page, 'button', 'Export');
  const text = await waitFor('the file', () =>
    readFile(join(folder, `license-lens-${ELSEWHERE}.json`), 'utf8').catch(() => undefined),
  );
  expect(JSON.parse(text)).toEqual(SITE);
});

it('forgets one page, and keeps the other', async () => {
  await clickByName(page, 'button', 'Remove: Staff list at /praxis/team');
  await waitForWords('status', 'Page removed.');
  await page.reload();
  const site = textOf(await waitForTree(page, 'the site', siteIn));
  expect(site).not.toContain('/praxis/team ');
  expect(site).toContain('/praxis/team/*/rechte');
});

it('removes the site', async () => {
  await clickByName(page, 'button', 'Remove this site');
  await waitForWords('status', `${ELSEWHERE} was removed. Any saved data is still under “Your data”.`);
  await page.reload();
  await waitForTree(page, 'that there are none', (tree) => textOf(tree).includes('No other sites yet.'));
});
