import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { staffFile as en } from '../../components/words/en/staffFile.ts';
import { yourData as enData } from '../../components/words/en/yourData.ts';
import { staffFile as es } from '../../components/words/es/staffFile.ts';
import { yourData as esData } from '../../components/words/es/yourData.ts';
import { accessibilityTree, find, findAll, focused, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { useWorld } from './setup.ts';

const HOST = 'cedar.theranest.com';
const csvWith = (status: string): string =>
  `Cedar: staff\n\nName,${status},Provider license\nAna Ruiz,Active,Yes\nBo Ek,Furloughed,No\nTotal,,1\n`;

const world = useWorld();
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'license-lens-import-'));
  page = await world.open.newPage();
  await page.setViewport({ width: 900, height: 1600 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const choose = async (name: string, content: string | Uint8Array): Promise<void> => {
  const path = join(folder, name);
  await writeFile(path, content);
  await page.bringToFront();
  const inputs = await page.$$('#data input[type=file]');
  await (inputs.at(-1) as ElementHandle<HTMLInputElement>).uploadFile(path);
};

describe.each([
  { language: 'en', say: en, data: enData, key: 'W', status: 'Status' } as const,
  { language: 'es', say: es, data: esData, key: 'T', status: 'Estado' } as const,
])('a staff list in $language', ({ language, say, data, key, status }) => {
  beforeEach(async () => {
    await page.goto(world.open.extensionUrl('options.html'));
    const chosen = await page.waitForSelector(`#language label[lang=${language}] input`);
    await chosen?.click();
    await waitForTree(page, 'the field for files', (tree) => textOf(tree).includes(data.import.label));
  });

  it('is asked about, answered and imported by keyboard alone', async () => {
    await choose('staff.csv', csvWith(status));
    const word = say.questions.meaningOf('Furloughed', status);
    await waitForTree(page, 'the question', (tree) => find(tree, 'combobox', word));
    await waitForTree(page, 'who is left out', (tree) => textOf(tree).includes(say.leftOut.why.total));
    expect(await violations(page)).toEqual([]);
    await page.focus('#data input[type=file]');
    await tabTo(page, 'combobox', data.import.whose);
    await page.keyboard.type(HOST);
    await tabTo(page, 'combobox', word);
    await page.keyboard.press(key);
    await waitForTree(page, 'that Bo Ek works there', (tree) =>
      findAll(tree, ({ role }) => role === 'row').some((row) => {
        const text = textOf(row);
        return text.includes('Bo Ek') && text.includes(say.preview.active);
      }),
    );
    expect(await violations(page)).toEqual([]);
    await tabTo(page, 'button', data.import.yes);
    await page.keyboard.press('Enter');
    await waitForTree(page, 'that it is done', (tree) => textOf(tree).includes(data.import.done('staff.csv')));
  });

  it('with the same headings is read by the answers of before, until they are to be asked again', async () => {
    await choose('again.csv', csvWith(status).replace('Bo Ek', 'Cy Diaz'));
    await waitForTree(page, 'that answers are remembered', (tree) => textOf(tree).includes(say.remembered));
    await page.focus('#data input[type=file]');
    await tabTo(page, 'button', say.askAgain);
    await page.keyboard.press('Enter');
    await waitForTree(page, 'the question', (tree) =>
      find(tree, 'combobox', say.questions.meaningOf('Furloughed', status)),
    );
    await tabTo(page, 'button', data.import.cancel);
    await page.keyboard.press('Enter');
    await waitForTree(page, 'that it is cancelled', (tree) => textOf(tree).includes(data.import.cancelled));
    expect(focused(await accessibilityTree(page))?.name).toBe(data.import.label);
  });

  it('that cannot be read says what it is, and what to do', async () => {
    await choose('staff.xls', await readFile('test/rosters/files/old.xls'));
    await waitForTree(page, 'why', (tree) => {
      const alert = find(tree, 'alert');
      return alert && textOf(alert).includes(say.refused);
    });
    expect(await violations(page)).toEqual([]);
  });
});
