import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roster as enRoster } from '../../components/words/en/roster.ts';
import { rosterSources as enSources } from '../../components/words/en/rosterSources.ts';
import { staffFile as en } from '../../components/words/en/staffFile.ts';
import { roster as esRoster } from '../../components/words/es/roster.ts';
import { staffFile as es } from '../../components/words/es/staffFile.ts';
import { find, findAll, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { useWidget } from '../widget/browser.ts';

const csvWith = (status: string): string =>
  `Cedar: staff\n\nName,${status},Provider license\nAna Ruiz,Active,Yes\nBo Ek,Furloughed,No\nTotal,,1\n`;

const world = useWidget('chromium');
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'license-lens-widget-'));
  return () => rm(folder, { recursive: true, force: true });
});
afterEach(() => page.close());

/** A page with the audit on it, in a language. */
const open = async (path: string, language: string): Promise<void> => {
  page = await world.open(path);
  await page.setViewport({ width: 900, height: 1600 });
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
    document.querySelector('main')?.append(document.createElement('license-audit'));
  }, language);
};

const choose = async (name: string, content: string | Uint8Array): Promise<void> => {
  const path = join(folder, name);
  await writeFile(path, content);
  await page.bringToFront();
  const input = await page.waitForSelector('license-audit >>> input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
};

describe.each([
  { language: 'en', say: en, roster: enRoster, key: 'W', status: 'Status' } as const,
  { language: 'es', say: es, roster: esRoster, key: 'T', status: 'Estado' } as const,
])('a staff list that is given to the audit in $language', ({ language, say, roster, key, status }) => {
  beforeEach(() => open('/module', language));

  it('is asked about, answered and checked by keyboard alone', async () => {
    const asked = world.server.asked.length;
    await choose('staff.csv', csvWith(status));
    const word = say.questions.meaningOf('Furloughed', status);
    await waitForTree(page, 'the question', (tree) => find(tree, 'combobox', word));
    await waitForTree(page, 'who is left out', (tree) => textOf(tree).includes(say.leftOut.why.total));
    expect(await violations(page)).toEqual([]);
    await tabTo(page, 'combobox', word);
    await page.keyboard.press(key);
    await waitForTree(page, 'that Bo Ek works there', (tree) =>
      findAll(tree, ({ role }) => role === 'row').some((row) => {
        const text = textOf(row);
        return text.includes('Bo Ek') && text.includes(say.preview.active);
      }),
    );
    expect(await violations(page)).toEqual([]);
    await tabTo(page, 'button', say.check);
    await page.keyboard.press('Enter');
    await waitForTree(page, 'that two are checked', (tree) => textOf(tree).includes(roster.checked('2', 2)));
    expect(await violations(page)).toEqual([]);
    const ofElements = /^\/license-lens\.(?:(?:details|reading)\.)?(?:en|es|details|later|reading|texts)\.js$/;
    expect(
      world.server.asked
        .slice(asked)
        .filter((path) => !ofElements.test(path))
        .sort(),
    ).toEqual(['/license-lens.staffLists.en.js', '/license-lens.staffLists.es.js', '/license-lens.staffLists.js']);
    expect(world.server.violations).toEqual([]);
  });

  it.each(['title-staff.xlsx', 'staff.ods'])('is read from a workbook: %s', async (name) => {
    await choose(name, await readFile(`test/rosters/files/${name}`));
    await waitForTree(page, 'its people', (tree) => textOf(tree).includes('Ana Ruiz'));
  });

  it('that cannot be read says what it is, and what to do', async () => {
    await choose('staff.xls', await readFile('test/rosters/files/old.xls'));
    await waitForTree(page, 'why', (tree) => {
      const alert = find(tree, 'alert');
      return alert && textOf(alert).includes('.xlsx');
    });
    expect(await violations(page)).toEqual([]);
  });
});

it('what reads staff lists is loaded with the first of them, and says so if it does not come', async () => {
  await open('/module', 'en');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().includes('staffLists')) void request.abort();
    else void request.continue();
  });
  await choose('staff.csv', csvWith('Status'));
  await waitForTree(page, 'that it did not come', (tree) => textOf(tree).includes(enSources.problems.noReader()));
});

it('the classic script reads CSV, and says of a workbook what to do', async () => {
  await open('/blank', 'en');
  await waitForTree(page, 'what it reads', (tree) => textOf(tree).includes(enSources.acceptsTexts));
  await choose('staff.csv', csvWith('Status'));
  await waitForTree(page, 'the question', (tree) => textOf(tree).includes('Furloughed'));
  await choose('staff.xlsx', await readFile('test/rosters/files/title-staff.xlsx'));
  await waitForTree(page, 'what to do', (tree) => textOf(tree).includes(enSources.problems.notText()));
});
