import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { HostData, KeptHost, Overview } from '../../core/index.ts';
import { clickByName, find, findAll, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { popupInTab } from '../launch/extension.ts';
import { workbookOf } from '../unit/workbooks.ts';
import { overviews, PATHS, visit, waitFor } from '../walk.ts';
import { DEMO, useKeptWorld } from './setup.ts';

const HOST = new URL(DEMO).host;
const YOURS = `Saved data for ${HOST}`;

const world = useKeptWorld();
/** The options page. */
let options: Page;
let page: Page;

const start = async (): Promise<void> => {
  const open = await world.start();
  page = await open.newPage();
  options = await open.newPage();
  await options.setViewport({ width: 900, height: 3000 });
  await options.goto(open.extensionUrl('options.html'));
  await waitForTree(options, 'the section', (tree) => find(tree, 'region', 'Your data'));
};
beforeAll(start);

const restart = async (): Promise<void> => {
  await world.open.close();
  await start();
};

/** Asks the background, as the panel and the popup do. */
const ask = async <T>(message: object): Promise<T> => {
  const reply = await options.evaluate(
    (sent) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(sent),
    message,
  );
  const { ok, value, message: problem } = reply as { ok: boolean; value: T; message?: string };
  if (!ok) throw new Error(problem);
  return value;
};

const overviewNow = async (): Promise<Overview> => {
  const [overview] = await overviews(options);
  if (!overview) throw new Error('nothing is known of the practice');
  return overview;
};

const keptNow = (): Promise<KeptHost[]> => ask({ type: 'kept' });

/** What must survive: what is set aside and why, what is typed in, and since when each finding is open. */
const ownOf = ({ aside, seats, findings }: Overview) => ({
  aside: aside.map(({ rule, staffId, reason, since }) => ({ rule, staffId, reason, since })),
  typedIn: [seats.provider.bought, seats.provider.typedIn],
  since: Object.fromEntries(findings.map(({ rule, staffId, since }) => [`${rule} ${staffId}`, since])),
});

let before: Overview;

it('a finding is set aside and seats are typed in', async () => {
  const { findings } = await visit(page, DEMO + PATHS.new.licenses, options);
  const finding = findings.find(({ rule }) => rule === 'both-licenses');
  if (!finding) throw new Error('nobody holds both licenses');
  const { rule, staffId, fingerprint } = finding;
  await ask({
    type: 'setAside',
    host: HOST,
    finding: { rule, staffId, fingerprint, reason: 'Until the audit in June' },
  });
  await ask({ type: 'typeIn', host: HOST, pools: { provider: 14 } });
  await ask({ type: 'keepSettings', host: HOST, settings: { rules: { 'seats-unused': 'off' } } });
  before = await overviewNow();
  expect(before).toMatchObject({ setAside: 1, aside: [{ rule, staffId, reason: 'Until the audit in June' }] });
  expect(before.seats.provider).toMatchObject({ bought: 14, typedIn: true });
});

it('all of it is there after a restart', async () => {
  await restart();
  expect(ownOf(await overviewNow())).toEqual(ownOf(before));
  expect(await ask({ type: 'settings', host: HOST })).toEqual({ rules: { 'seats-unused': 'off' } });
  expect(await ask<unknown[]>({ type: 'history', host: HOST })).not.toEqual([]);
});

it('all of it is there after what was read was erased in the options, and read again', async () => {
  await clickByName(options, 'button', 'Erase staff data');
  await waitForTree(options, 'that it is done', (tree) => textOf(tree).includes(`Staff data for ${HOST} erased.`));
  const yours = await waitForTree(options, 'what is left', (tree) => find(tree, 'region', YOURS));
  expect(textOf(yours)).toContain('No staff data');
  expect(textOf(yours)).toContain('1 dismissed finding');
  expect(textOf(yours)).toContain('Exported files can name staff members and show their permissions. Keep them safe.');
  expect(textOf(yours)).toContain('Provider seats entered by you: 14');
  expect(await overviews(options)).toEqual([]);
  await visit(page, DEMO + PATHS.new.licenses, options);
  expect(ownOf(await overviewNow())).toEqual(ownOf(before));
});

/** The file that a click on a button of the options page hands out. */
const fileFrom = async (button: string): Promise<string> => {
  await options.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => Object.assign(globalThis, { handedOut: text }));
      return make.call(URL, blob);
    };
  });
  await clickByName(options, 'button', button);
  return waitFor(`the file of “${button}”`, () =>
    options.evaluate(() => {
      const { handedOut } = globalThis as unknown as { handedOut?: string };
      Object.assign(globalThis, { handedOut: undefined });
      return handedOut;
    }),
  );
};

const bring = async (name: string, content: string | Uint8Array): Promise<void> => {
  const path = join(world.profile, name);
  await writeFile(path, content);
  await options.bringToFront();
  const inputs = await options.$$('input[type=file]');
  await (inputs.at(-1) as ElementHandle<HTMLInputElement>).uploadFile(path);
};

it('a roster goes out and comes in again: shown first, and asked what a word means that is not known', async () => {
  const { staff, findings } = await overviewNow();
  const csv = await fileFrom('Staff (CSV)');
  await bring('asked.csv', csv.replace(',On,', ',perhaps,'));
  await waitForTree(
    options,
    'what is asked',
    (tree) =>
      findAll(tree, ({ role, name }) => role === 'combobox' && /^“perhaps” in “\w+ license” means$/.test(name))[0],
  );
  expect(await violations(options)).toEqual([]);
  await clickByName(options, 'button', 'Cancel');
  await bring('staff.csv', csv);
  await waitForTree(options, 'what would be read', (tree) =>
    textOf(tree).includes(`The file has ${staff} people for ${HOST}`),
  );
  await clickByName(options, 'button', 'Import');
  await waitForTree(options, 'that it is done', (tree) => textOf(tree).includes('staff.csv was imported.'));
  const after = await overviewNow();
  expect(after.staff).toBe(staff);
  expect(after.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(findings.filter(({ staffId }) => staffId).map(({ rule }) => rule)),
  );
});

it('a large workbook is read under the policy of the extension, and nothing is kept of it unasked', async () => {
  const people = Array.from({ length: 5000 }, (_, i) => [`Person ${i}`, `person${i}@cedar.example`, i % 2 === 0]);
  const { staff } = await overviewNow();
  await bring('large.xlsx', await workbookOf([['Name', 'Email', 'Provider license'], ...people]));
  await waitForTree(options, 'what would be read', (tree) =>
    textOf(tree).includes(`The file has 5000 people for ${HOST}`),
  );
  await clickByName(options, 'button', 'Cancel');
  expect((await overviewNow()).staff).toBe(staff);
});

/** Puts what is kept of the host into a database as version 1 has written it, in place of the one that is there. */
const writeVersion1 = (extensionPage: Page, { practice: read, note }: HostData): Promise<void> =>
  extensionPage.evaluate(
    async (records) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await done(indexedDB.deleteDatabase('license-lens'));
      const opening = indexedDB.open('license-lens', 1);
      opening.onupgradeneeded = () => {
        for (const [name, record] of Object.entries(records)) {
          const store = opening.result.createObjectStore(name);
          if (record) store.put(record, record.host);
        }
      };
      (await done(opening)).close();
    },
    { practices: read, notes: note, hosts: null },
  );

it('all that version 1 of the database has kept is there in this one', async () => {
  await visit(page, DEMO + PATHS.new.licenses, options);
  const whole = await ask<HostData>({ type: 'exportHost', host: HOST });
  const { aside, typedIn } = ownOf(await overviewNow());
  const bare = await world.open.newPage();
  await bare.goto(world.open.extensionUrl('manifest.json'));
  await options.close();
  // Nobody is there any more who would read something meanwhile.
  await page.goto('about:blank');
  await writeVersion1(bare, whole);
  await restart();
  const after = ownOf(await overviewNow());
  expect(after.aside).toEqual(aside.map(({ since: _, ...one }) => ({ ...one, since: undefined })));
  expect(after.typedIn).toEqual(typedIn);
  await visit(page, DEMO + PATHS.new.licenses, options);
  expect(Object.values(ownOf(await overviewNow()).since).every((since) => since !== undefined)).toBe(true);
  const popup = await popupInTab(world.open);
  await waitForTree(popup, 'the practice in the popup', (tree) => textOf(tree).includes(HOST));
});

it('everything of a practice is erased after two questions, and nothing before', async () => {
  await options.bringToFront();
  await clickByName(options, 'button', 'Erase everything…');
  await clickByName(options, 'button', 'Continue');
  await waitForTree(options, 'the second question', (tree) => find(tree, 'button', 'Erase everything'));
  await clickByName(options, 'button', 'Cancel');
  expect(await keptNow()).toHaveLength(1);
  await clickByName(options, 'button', 'Erase everything…');
  await clickByName(options, 'button', 'Continue');
  await clickByName(options, 'button', 'Erase everything');
  await waitForTree(options, 'that it is done', (tree) => textOf(tree).includes(`Everything for ${HOST} was erased.`));
  expect(await keptNow()).toEqual([]);
});
