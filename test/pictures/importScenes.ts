import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { NO_NAMES, QUESTIONS } from '../surfaces/files.ts';
import { inTurn, own, type Scene, type Show, WINDOW } from './scene.ts';

const options = own('options.html', '#data :is(.site, .notice)');

/** A file on the disk, as somebody chooses it. */
export const fileWith = (name: string, content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'license-lens-')), name);
  writeFileSync(path, content);
  return path;
};

/** Chooses a file, and waits for what is shown of it. */
const choose =
  (name: string, content: string, selector: string): Show =>
  async (page) => {
    const inputs = await page.$$('#data input[type=file]');
    await (inputs.at(-1) as ElementHandle<HTMLInputElement>).uploadFile(fileWith(name, content));
    await page.waitForSelector(selector);
    // What is looked at, and nothing around it.
    await page.$$eval('main > section:not(#data), #data > :not(:is(h2, .site:last-child, .field))', (others) => {
      for (const one of others) (one as HTMLElement).hidden = true;
    });
  };

const open: Show = (page) =>
  page.$eval('.all-columns', (one) => {
    (one as HTMLDetailsElement).open = true;
  });

/** A worker that never answers: the file is read for as long as somebody looks. */
const neverRead: Show = async (page) => {
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, {
      Worker: class {
        postMessage(): void {}
        terminate(): void {}
      },
    });
  });
};

const names = [
  'Ana Ruiz',
  'Bo Ek',
  'Cy Diaz',
  'Dee Park',
  'Eli Stone',
  'Fay Moss',
  'Gus Hale',
  'Hana Sato',
  'Ivo Lund',
];
export const READ = [
  'Google Workspace export',
  'First Name [Required],Last Name [Required],Email Address [Required],Status [READ ONLY],Employee Title,Provider license',
  ...[...names, 'Joy Abara', 'Kit Vance', 'Lia Costa'].map((name, i) => {
    const [first = '', last = ''] = name.split(' ');
    const status = i % 4 === 3 ? 'Suspended' : 'Active';
    return `${first},${last},${first.toLowerCase()}@cedar.example,${status},${i % 3 ? 'Therapist' : 'Biller'},${['On', 'Off', ''][i % 3]}`;
  }),
  'Total,,,,,12',
].join('\n');

const scene = (name: string, ...shows: Show[]): Scene => ({
  name,
  state: 'everything',
  size: WINDOW,
  show: inTurn(...shows),
  isWhole: true,
});

/** A staff list from a file, on the options page. */
export const IMPORT_SCENES: readonly Scene[] = [
  scene('import-questions', options, choose('staff.csv', QUESTIONS, '.asked')),
  scene('import-columns', options, choose('staff.csv', QUESTIONS, '.asked'), open),
  scene('import-read', options, choose('users.csv', READ, '.left-out')),
  scene('import-no-names', options, choose('people.csv', NO_NAMES, '.asked')),
  scene('import-refused', options, choose('staff.json', '{ "staff": [', '#data .error')),
  scene('import-busy', neverRead, options, choose('staff.csv', QUESTIONS, 'progress')),
];
