import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Overview, pack, unpack } from '../../core/index.ts';
import { type Entry, mergeEntries } from '../../core/records/sync/entries.ts';
import { aboutFinding, dismissalKey, practicePrint, settingKey } from '../../core/records/sync/keys.ts';
import { violations } from '../launch/axe.ts';
import { popupInTab, stopServiceWorker } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { openBrowser } from '../launch/open.ts';
import { startPractice } from '../practice/server.ts';
import { askAsPopup, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { show } from './ways/ownPages.ts';
import type { Either } from './ways/seen.ts';
import { inWorker } from './worker.ts';

type Items = Record<string, string>;
interface Area {
  get(key: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(names: string[]): Promise<void>;
}
interface Storage {
  chrome: { storage: { sync: Area }; extension: { getViews(): Window[] } };
}

const RULE = {
  kind: 'access',
  severity: 'info',
  label: 'Long',
  when: { all: ['active', 'billing', 'therapist'] },
  message: 'x'.repeat(1000),
  fix: [{ text: 'x'.repeat(1000) }],
};

describe.each(['chromium', 'firefox'] as const)('what follows the admin to another machine, in %s', (kind) => {
  const world = {} as Either;
  let host: string;
  let first: Overview['findings'][number];
  let second: Overview['findings'][number];

  beforeAll(async () => {
    world.practice = await startPractice();
    const extension = kind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
    const installed = ensureBrowser([kind]);
    world.open = await openBrowser({ installed, extension, practicePort: world.practice.port, headless: true });
    world.popup = await popupInTab(world.open);
    world.page = await world.open.newPage();
    world.origin = world.open.origin('demo.theranest.com');
    host = new URL(world.origin).host;
    const { findings } = await visit(world.page, world.origin + PATHS.new.licenses, world.popup);
    const [one, other] = findings.filter(({ rule }) => rule === 'both-licenses');
    if (!one || !other) throw new Error('no two people hold both licenses');
    [first, second] = [one, other];
    await show(world, 'options.html', '#sync');
  });
  afterAll(async () => {
    await world.open?.close();
    await world.practice?.close();
  });

  const items = (): Promise<Items> =>
    world.popup.evaluate(() => (globalThis as unknown as Storage).chrome.storage.sync.get(null));
  const put = (all: Items) =>
    world.popup.evaluate((given) => (globalThis as unknown as Storage).chrome.storage.sync.set(given), all);
  const remove = (names: string[]) =>
    world.popup.evaluate((gone) => (globalThis as unknown as Storage).chrome.storage.sync.remove(gone), names);
  const section = () => world.popup.$eval('#sync', (one) => (one as HTMLElement).innerText);
  const says = (text: string) => waitFor(`“${text}”`, async () => (await section()).includes(text));
  const setAside = ({ rule, staffId, fingerprint }: typeof first, reason: string) =>
    askAsPopup(world.popup, { type: 'setAside', host, finding: { rule, staffId, fingerprint, reason } });
  const reasons = async () => (await overviews(world.popup))[0]?.aside.map(({ reason }) => reason).sort() ?? [];
  const keyOf = ({ rule, staffId, fingerprint }: typeof first) =>
    dismissalKey(host, aboutFinding({ rule, fingerprint, ...(staffId !== undefined && { staffId }) }));

  const isAwake = () =>
    world.popup.evaluate(() =>
      (globalThis as unknown as Storage).chrome.extension
        .getViews()
        .some(({ location }) => location.pathname.includes('background')),
    );

  /** What is kept of what all have said, as it stands on the disk: nobody is asked. */
  const kept = (): Promise<string> =>
    world.popup.evaluate(
      () =>
        new Promise<string>((done, reject) => {
          const opening = indexedDB.open('license-lens');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const { result: db } = opening;
            const getting = db.transaction('sync').objectStore('sync').getAll();
            getting.onsuccess = () => {
              db.close();
              done(JSON.stringify(getting.result));
            };
          };
        }),
    );

  /** Writes what another machine would after it has heard of what is there. */
  const elsewhere = async (said: readonly (readonly [string, Entry])[]): Promise<void> => {
    const heard = unpack(await items());
    if (!('entries' in heard)) throw new Error(heard.problem);
    const packed = pack(mergeEntries(heard.entries, new Map(said)));
    if (packed.fits) await put(packed.items);
  };

  it('is counted as the browser counts: it takes what fits to the brim', async () => {
    const said = new Map<string, Entry>();
    while (pack(said).fits) {
      for (let i = 0; i < 4; i++) said.set(`k${said.size}`, { at: 1, json: JSON.stringify('<ñ"\\\u2028é'.repeat(60)) });
    }
    let packed = pack(said);
    for (let i = said.size - 1; !packed.fits; i--) {
      said.delete(`k${i}`);
      packed = pack(said);
    }
    expect(packed.bytes).toBeGreaterThan(100_000);
    await put(packed.items);
    await remove(Object.keys(packed.items));
  });

  it('sends nothing unless it is turned on', async () => {
    await setAside(first, 'Until the audit in June');
    await askAsPopup(world.popup, { type: 'keepSettings', host, settings: { staleAfterDays: 7 } });
    expect(await askAsPopup(world.popup, { type: 'sync' })).toMatchObject({ isOn: false, isThere: false });
    expect(await items()).toEqual({});
  });

  it('is turned on by keyboard, and sends what was decided: nobody is named', async () => {
    expect(await section()).toContain('never synced');
    await world.popup.focus('#sync');
    await world.popup.keyboard.press('Tab');
    await world.popup.keyboard.press(' ');
    await says('Sync is on.');
    expect(await violations(world.popup)).toEqual([]);
    const sent = JSON.stringify(await items());
    expect(sent).toContain('Until the audit in June');
    expect(sent).toContain(settingKey(await practicePrint(host), 'staleAfterDays'));
    expect(sent).toContain(await keyOf(first));
    // Letters of a fingerprint may happen to spell a short name.
    const words = [await keyOf(first), await practicePrint(host)].reduce(
      (text, print) => text.replaceAll(print, ''),
      sent,
    );
    const { people } = world.practice.tenant('demo');
    expect(people.length).toBeGreaterThan(20);
    for (const name of [host, 'both-licenses', ...people.flatMap((one) => [one.id, one.first, one.last])]) {
      expect(words.toLowerCase()).not.toContain(name.toLowerCase());
    }
  });

  it('takes over what another machine says, and what it takes back', async () => {
    const at = Date.now() + 1000;
    await elsewhere([
      [await keyOf(second), { at, json: JSON.stringify({ reason: 'Said elsewhere' }) }],
      [await keyOf(first), { at }],
      [settingKey(await practicePrint(host), 'rules.seats-unused'), { at, json: '"off"' }],
      [settingKey(await practicePrint('other.theranest.com'), 'staleAfterDays'), { at, json: '9' }],
    ]);
    await waitFor('what was said elsewhere', async () => (await reasons()).join() === 'Said elsewhere');
    expect(await askAsPopup(world.popup, { type: 'settings', host })).toEqual({
      staleAfterDays: 7,
      rules: { 'seats-unused': 'off' },
    });
    await says('1 practice: open a staff page');
  });

  it('hears it while its background sleeps', async () => {
    if (kind === 'chromium') await stopServiceWorker(world.popup);
    else await waitFor('sleep', async () => !(await isAwake()));
    const key = settingKey(await practicePrint(host), 'orgAdminsAtMost');
    await elsewhere([[key, { at: Date.now() + 2000, json: '3' }]]);
    await waitFor('what it has heard', async () => (await kept()).includes('orgAdminsAtMost'));
    expect(await askAsPopup(world.popup, { type: 'settings', host })).toMatchObject({ orgAdminsAtMost: 3 });
  });

  it('says by how much it does not fit, and sends none of it', async () => {
    const before = await items();
    const settings = await askAsPopup<object>(world.popup, { type: 'settings', host });
    const ownRules = Array.from({ length: 60 }, (_, i) => ({ ...RULE, id: `long-${i}` }));
    await askAsPopup(world.popup, { type: 'keepSettings', host, settings: { ...settings, ownRules } });
    await says('kB over the 100 kB limit');
    expect(await violations(world.popup)).toEqual([]);
    expect(await items()).toEqual(before);
    await askAsPopup(world.popup, { type: 'keepSettings', host, settings });
    await says('Sync is on.');
  });

  it('leaves alone what a newer version has written, or nobody, and says so', async () => {
    await put({ 'part.9': '{"version":2}' });
    await says('a newer License Lens');
    await put({ 'part.9': 'half of it' });
    await says('Synced data can’t be read.');
    expect(await items()).toMatchObject({ 'part.9': 'half of it' });
    await remove(['part.9']);
    await says('Sync is on.');
  });

  it.runIf(kind === 'chromium')('says that the browser refuses, loses nothing, and sends it later', async () => {
    const refuse = (why: string) =>
      inWorker(world, `chrome.storage.sync.set = () => Promise.reject(new Error(${JSON.stringify(why)}))`);
    await refuse('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    const settings = await askAsPopup<object>(world.popup, { type: 'settings', host });
    await askAsPopup(world.popup, { type: 'keepSettings', host, settings: { ...settings, staleAfterDays: 77 } });
    await says('Your browser paused sync.');
    await refuse('No room');
    await world.popup.locator('#sync [role="alert"] button').click();
    await says('Your browser’s sync refused the data.');
    expect(await section()).not.toContain('No room');
    await stopServiceWorker(world.popup);
    await world.popup.locator('#sync [role="alert"] button').click();
    await says('Sync is on.');
    expect(JSON.stringify(await items())).toContain('77');
  });

  it('erases elsewhere what is erased here', async () => {
    await setAside(first, 'Not for long');
    await waitFor('what is sent', async () => JSON.stringify(await items()).includes('Not for long'));
    const whole = await askAsPopup<object>(world.popup, { type: 'exportHost', host });
    await askAsPopup(world.popup, { type: 'eraseHost', host });
    await waitFor('that it is gone', async () => !JSON.stringify(await items()).includes('Not for long'));
    await askAsPopup(world.popup, { type: 'importHost', data: whole });
    await waitFor('that it is back', async () => JSON.stringify(await items()).includes('Not for long'));
  });

  it('is turned off at once; what was sent is removed with a click, and all of it stays here', async () => {
    const before = await reasons();
    await world.popup.focus('#sync');
    await world.popup.keyboard.press('Tab');
    await world.popup.keyboard.press(' ');
    await says('Sync is off.');
    await setAside(first, 'Kept to myself');
    expect(JSON.stringify(await items())).not.toContain('Kept to myself');
    await world.popup.keyboard.press('Tab');
    await world.popup.keyboard.press('Enter');
    await says('Synced data removed.');
    await waitFor('the focus', () => world.popup.evaluate(() => document.activeElement?.id === 'sync'));
    expect(await items()).toEqual({});
    expect(await reasons()).toEqual([...before.filter((one) => one !== 'Not for long'), 'Kept to myself'].sort());
  });

  it('is turned off where what was sent is removed on another machine', async () => {
    await askAsPopup(world.popup, { type: 'keepSync', isOn: true });
    await waitFor('what is sent', async () => Object.keys(await items()).length > 0);
    await remove(Object.keys(await items()));
    await says('Synced data was removed elsewhere');
    expect(await items()).toEqual({});
    expect(await askAsPopup(world.popup, { type: 'sync' })).toMatchObject({ isOn: false, isThere: false });
  });
});
