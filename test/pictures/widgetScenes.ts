import type { ElementHandle, Page } from 'puppeteer-core';
import { NO_NAMES, QUESTIONS } from '../surfaces/files.ts';
import { startWidget, type WidgetServer } from '../widget/server.ts';
import { fileWith, READ } from './importScenes.ts';
import { inTurn, type Scene, type Show, WINDOW } from './scene.ts';

let server: Promise<WidgetServer> | undefined;

/** Ends the server of the elements' pages, if any scene needed it. */
export const closeWidgetServer = async (): Promise<void> => (await server)?.close();

/** An empty page with `<license-audit>` on it. */
const audit: Show = async (page, { language }) => {
  server ??= startWidget();
  await page.goto(`${(await server).origin}/module`);
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
    document.querySelector('main')?.append(document.createElement('license-audit'));
  }, language);
  await within(page, 'input[type=file]');
};

/** Waits for a part of the element. */
const within = (page: Page, selector: string) => page.waitForSelector(`license-audit >>> ${selector}`);

const choose =
  (name: string, content: string, selector: string): Show =>
  async (page) => {
    const input = (await within(page, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(fileWith(name, content));
    await within(page, selector);
  };

const press =
  (button: string, selector: string): Show =>
  async (page) => {
    await (await within(page, button))?.click();
    await within(page, selector);
  };

/** What reads the file never comes: it is read for as long as somebody looks. */
const neverRead: Show = async (page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().includes('staffLists')) void request.continue();
  });
};

const openHowRead: Show = async (page) => {
  const details = await within(page, '[part=file]');
  await details?.evaluate((one) => {
    (one as HTMLDetailsElement).open = true;
  });
};

const scene = (name: string, ...shows: Show[]): Scene => ({
  name,
  state: 'everything',
  size: WINDOW,
  show: inTurn(...shows),
  isWhole: true,
  isOurs: true,
});

/** A staff list from a file, in the element of a web page. */
export const WIDGET_SCENES: readonly Scene[] = [
  scene('widget-empty', audit),
  scene('widget-questions', audit, choose('staff.csv', QUESTIONS, '.asked')),
  scene(
    'widget-checked',
    audit,
    choose('staff.csv', QUESTIONS, '.asked'),
    press('.primary', '[part~=summary]'),
    openHowRead,
  ),
  scene('widget-read', audit, choose('users.csv', READ, '[part~=summary]')),
  scene('widget-no-names', audit, choose('people.csv', NO_NAMES, '.asked')),
  scene('widget-refused', audit, choose('staff.json', '{ "staff": [', '.error')),
  scene('widget-busy', neverRead, audit, choose('staff.csv', QUESTIONS, 'progress')),
];
