import type { Page } from 'puppeteer-core';
import { LAYER } from '../launch/badges.ts';
import { PATHS } from '../walk.ts';
import { answered, click, clickFirstBadge, isThere, openPanel, there } from './onPage.ts';
import { inTurn, practicePage, type Scene, type Show, WINDOW } from './scene.ts';
import { WELL } from './states.ts';

/** A page of the practice, with the panel beside it as the popup opens it. */
const beside = (path: string, ...acts: readonly ((page: Page) => Promise<unknown>)[]): Show =>
  inTurn(practicePage(path), openPanel, ...acts);

const staffList: Show = inTurn(practicePage(PATHS.new.staff), (page) => page.waitForSelector(LAYER));
const atPerson: Show = inTurn(staffList, clickFirstBadge, there('.finding[open]'));

/** In the place of what a page shows: a list that nobody has described. */
const strangeList = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heading = document.createElement('h1');
    heading.textContent = 'Staff';
    const table = document.createElement('table');
    for (const [name, title] of [
      ['Name', 'Title'],
      ['Ana Ruiz', 'Therapist'],
      ['Dominic Ferraro', 'Scheduler'],
    ] as const) {
      const row = table.insertRow();
      for (const text of [name, title]) {
        const cell = document.createElement(name === 'Name' ? 'th' : 'td');
        cell.textContent = text;
        row.append(cell);
      }
    }
    document.querySelector('main')?.replaceChildren(heading, table);
  });

const unclear: Show = inTurn(practicePage('/classic/agenda'), strangeList, openPanel, there('.notice'));

/** A page that takes away what we put on it. */
const jealous = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const clear = () => {
      for (const badge of document.querySelectorAll(':root > [data-license-lens]:not([popover])')) badge.remove();
    };
    new MutationObserver(clear).observe(document.documentElement, { childList: true, subtree: true });
    clear();
  });

/** A newer version of the extension has come under the open page. */
const updated: Show = async (page, { open }) => {
  const { host: id } = new URL(open.extensionUrl(''));
  await page.evaluate((name) => document.dispatchEvent(new Event(`${name} started`)), id);
  await isThere(page, '.problem');
};

const scene = (name: string, show: Show, state: Scene['state'] = 'everything'): Scene => ({
  name: `panel${name && `-${name}`}`,
  state,
  size: WINDOW,
  show,
});

/** The panel in its states and views. */
export const PANEL_SCENES: readonly Scene[] = [
  scene('nothing', beside('/classic/agenda', there('.notice')), 'nothing'),
  scene('unclear', unclear, 'nothing'),
  scene('teach', inTurn(unclear, click('.this-page .button', '.teach summary'), there('.teach h2')), 'nothing'),
  scene('loading', inTurn(practicePage('/classic/agenda'), answered('never'), openPanel, there('.loading')), 'nothing'),
  scene(
    'problem',
    inTurn(practicePage('/classic/agenda'), answered('nothing'), openPanel, there('.problem')),
    'nothing',
  ),
  scene('', atPerson),
  scene('licenses', beside(PATHS.new.licenses, there('.meters'))),
  scene('steps', beside(PATHS.new.staff, click('.views label:nth-of-type(2) input'), there('.step'))),
  scene('could-save', beside(PATHS.new.staff, click('.filter:nth-of-type(2)'))),
  scene('unread', beside(PATHS.new.staff, click('.filter:nth-of-type(3)'))),
  scene(
    'what-if',
    inTurn(
      atPerson,
      click('.finding[open] .what-if > summary', '.finding[open] .switch input'),
      there('.what-if .counts'),
    ),
  ),
  scene('why', inTurn(atPerson, click('.finding[open] .why > summary'), there('.why .head'))),
  scene('history', beside(PATHS.new.staff, click('.past > summary'), there('.history'))),
  scene(
    'set-aside',
    inTurn(atPerson, click('.finding[open] .set-aside:last-child > summary'), there('.set-aside form')),
  ),
  scene('folded', beside(PATHS.new.staff, click('header .icon:nth-last-of-type(2)'), there('.folded'))),
  scene('yielded', inTurn(staffList, openPanel, jealous, there('.content > .notice'))),
  scene('updated', inTurn(staffList, openPanel, there('.meters'), updated)),
  scene('well', inTurn(practicePage('/classic/agenda', WELL), openPanel, there('.notice.good')), 'two'),
];
