import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { staffRows } from '../rosters.ts';
import { beside, type Group, type Row, single } from '../rows.ts';
import { know, openAndRead, type World } from './world.ts';

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

/** What the extension’s worker holds, in MB. */
const heldByWorker = async ({ open }: World): Promise<number> => {
  const worker = await open.browser.waitForTarget((target) => target.type() === 'service_worker');
  const client = await worker.createCDPSession();
  const held = await heldBy(client);
  await client.detach();
  return held / 1e6;
};

const SIZES = [100, 10_000];

/** What the worker holds: before there is a practice, and after practices of these sizes were kept and read. */
const heldOfPractices = async (world: World): Promise<number[]> => {
  const held = [await heldByWorker(world)];
  for (const count of SIZES) {
    await know(world, count);
    await openAndRead(world, `/staff?rows=${count}`);
    held.push(await heldByWorker(world));
  }
  return held;
};

const workerRows = async (world: World, older?: World): Promise<Row[]> => {
  const ours = await heldOfPractices(world);
  const before = older && (await heldOfPractices(older));
  const after = SIZES.map((count) => `a practice of ${count.toLocaleString('en')} staff kept and read`);
  return ['no practice kept', ...after].map((when, i) =>
    beside(single(`memory of the worker, ${when}`, ours.slice(i, i + 1), 'MB'), before?.slice(i, i + 1) ?? []),
  );
};

export async function memoryGroup(world: World, before?: World): Promise<Group> {
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
      title: 'Memory of staff files and of the worker',
      how: 'What the options page and its worker hold more than before, after garbage was collected, while the people of a file are shown and wait to be imported: for one byte of the file’s text. And what the worker holds, which shares its practices with nobody: they are read again from the database.',
      // Last: with a practice that is kept, the options page itself holds more.
      rows: [...measured, ...(await workerRows(world, before))],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
