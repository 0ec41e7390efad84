import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { staffRows } from '../rosters.ts';
import { type Group, type Row, single } from '../rows.ts';
import type { World } from './world.ts';

const ROUNDS = 3;
/** Of what the file's text takes. */
const AT_MOST = 3;

/** What a heap holds once it was tidied up, with the buffers outside of it, in bytes. */
const heldBy = async (client: CDPSession): Promise<number> => {
  await client.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
};

/** What the tab holds: its page, and the worker in which files are read. */
const heldByTab = async (page: Page): Promise<number> => {
  const clients = [await page.createCDPSession(), ...page.workers().map(({ client }) => client)];
  const held = await Promise.all(clients.map(heldBy));
  return held.reduce((sum, one) => sum + one, 0);
};

/** Chooses a staff list on the options page, and waits until its people are shown. */
const choose = async (page: Page, path: string): Promise<void> => {
  const inputs = await page.$$('#data input[type=file]');
  await (inputs.at(-1) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForSelector('#data .matching caption', { timeout: 120_000 });
};

/** For one byte of text, what the tab holds more than before while the people of a file are shown. */
const heldFor = async ({ open, page }: World, path: string, bytes: number): Promise<number> => {
  await page.goto(open.extensionUrl('options.html'));
  await page.waitForSelector('#data input[type=file]');
  const before = await heldByTab(page);
  await choose(page, path);
  return ((await heldByTab(page)) - before) / bytes;
};

const row = (what: string, held: readonly number[]): Row => single(what, held, '', AT_MOST);

export async function memoryGroup(world: World): Promise<Group> {
  const folder = mkdtempSync(join(tmpdir(), 'license-lens-memory-'));
  try {
    const rows = staffRows();
    const plain = rows.map((cells) => cells.join(',')).join('\r\n');
    const quoted = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
    const measured: Row[] = [];
    for (const [what, text] of [
      ['50,000 rows of CSV', plain],
      ['50,000 rows of CSV, each cell in quotes', quoted],
    ] as const) {
      const path = join(folder, 'staff.csv');
      writeFileSync(path, text);
      const held: number[] = [];
      for (let round = 0; round < ROUNDS; round++) held.push(await heldFor(world, path, text.length));
      measured.push(row(what, held));
    }
    return {
      title: 'Memory of staff files',
      how: 'What the options page and its worker hold more than before, after garbage was collected, while the people of a file are shown and wait to be imported: for one byte of the file’s text.',
      rows: measured,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
