import type { Page } from 'puppeteer-core';
import { pack, practicePrint, unpack } from '../../core/index.ts';
import { type Entry, mergeEntries } from '../../core/records/sync/entries.ts';
import { settingKey } from '../../core/records/sync/keys.ts';
import { askAsPopup } from '../walk.ts';
import { inTurn, own, type Scene, type Show, WINDOW } from './scene.ts';
import { WELL } from './states.ts';
import type { Studio } from './studio.ts';

interface Storage {
  chrome: { storage: { sync: { get(key: null): Promise<object>; set(items: object): Promise<void> } } };
}

const options = own('options.html#sync', '#sync');
const turn =
  (isOn: boolean) =>
  (_: Page, { desk }: Studio) =>
    askAsPopup(desk, { type: 'keepSync', isOn });
const decide =
  (settings: object) =>
  (_: Page, { desk }: Studio) =>
    askAsPopup(desk, { type: 'keepSettings', host: WELL, settings });
const until =
  (selector: string): Show =>
  async (page) => {
    await page.waitForSelector(selector);
  };

const LONG = Array.from({ length: 60 }, (_, i) => ({
  id: `long-${i}`,
  kind: 'access',
  severity: 'info',
  label: 'Long',
  when: { all: ['active', 'billing', 'therapist'] },
  message: 'x'.repeat(1000),
  fix: [{ text: 'x'.repeat(1000) }],
}));

/** Another machine has said something of a practice that is not known here, and something that nobody understands. */
const elsewhere: Show = async (_, { desk }) => {
  const items = await desk.evaluate(() => (globalThis as unknown as Storage).chrome.storage.sync.get(null));
  const heard = unpack({ ...items });
  const said: [string, Entry][] = [
    [settingKey(await practicePrint('other.theranest.com'), 'staleAfterDays'), { at: 1, json: '9' }],
    [settingKey(await practicePrint(WELL), 'color'), { at: 1, json: '"red"' }],
  ];
  const packed = 'entries' in heard ? pack(mergeEntries(heard.entries, new Map(said))) : undefined;
  if (!packed?.fits) return;
  await desk.evaluate((all) => (globalThis as unknown as Storage).chrome.storage.sync.set(all), packed.items);
};

const scene = (name: string, ...steps: ((page: Page, studio: Studio) => Promise<unknown>)[]): Scene => ({
  name,
  state: 'two',
  size: WINDOW,
  show: inTurn(...steps),
});

/** What follows an admin to another machine, from on to removed: nothing of it is left for who comes after. */
export const SYNC_SCENES: readonly Scene[] = [
  scene('options-sync', turn(true), elsewhere, options, until('#sync .bullets ~ .bullets ~ .bullets')),
  scene(
    'options-sync-erase',
    own('options.html#data', '#data .site'),
    (page) => page.click('#data .actions [aria-expanded]'),
    until('#data [role="group"] p + p'),
  ),
  scene('options-sync-large', decide({ ownRules: LONG }), options, until('#sync [role="alert"]')),
  scene('options-sync-off', decide({}), turn(false), options, until('#sync [role="status"] button')),
  scene('options-sync-removed', options, (page) => page.click('#sync [role="status"] button'), until('#sync .good')),
];
