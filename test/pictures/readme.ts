import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickByName } from '../launch/accessibility.ts';
import { LAYER, rowsMarked } from '../launch/badges.ts';
import { PATHS, waitFor } from '../walk.ts';
import { type Frame, moving } from './moving.ts';
import { choose, click, hoverFirstBadge, isThere } from './onPage.ts';
import { practicePage } from './scene.ts';
import { SCENES } from './scenes.ts';
import { BRING, STATES } from './states.ts';
import { LOOKS, type Look, type Size, type Studio } from './studio.ts';

export const README_FOLDER = join('docs', 'pictures');

export const README_LOOK: Look = LOOKS[0] ?? { name: 'light', scheme: 'light', language: 'en' };
const WIDE: Size = { width: 1120, height: 640 };

const MOVING = 'badge-to-fix.png';

interface Picture {
  scene: string;
  size?: Size;
  /** What is done in the scene before it is taken. */
  act?: (page: Page) => Promise<void>;
}

/** The pictures of the README, by the scene each is of. */
const PICTURES: Readonly<Record<string, Picture>> = {
  'panel.png': { scene: 'panel', size: { width: 1120, height: 720 } },
  'which-license.png': { scene: 'popup-check-answer' },
  'permissions.png': { scene: 'permissions-ticked', size: WIDE },
  'columns.png': { scene: 'panel-teach', size: { width: 900, height: 600 }, act: chooseColumns },
};

/** The files that the README shows. */
export const README_PICTURES: readonly string[] = [MOVING, ...Object.keys(PICTURES)];

/** A list whose columns the admin names. */
async function chooseColumns(page: Page): Promise<void> {
  await choose(page, 0, 'Name');
  await choose(page, 1, 'Title');
  await click('.teach summary')(page);
  await isThere(page, '.teach .preview');
}

/** A badge, why it is there, where to click, and the list without it. */
async function fixOne(page: Page, studio: Studio): Promise<Frame[]> {
  const frames: Frame[] = [];
  const take = async (stands: number) => {
    frames.push({ png: await page.screenshot(), stands });
  };
  const isBadged = async () => (await rowsMarked(page)).some(({ name }) => name.includes('Ana Ruiz'));

  await practicePage(PATHS.new.staff)(page, studio);
  await page.waitForSelector(LAYER);
  await take(1800);
  await hoverFirstBadge(page);
  await take(3500);
  await practicePage(PATHS.new.licenses)(page, studio);
  await isThere(page, '.strip');
  await take(1800);
  await clickByName(page, 'switch', 'Provider license for Ana Ruiz');
  await waitFor('her badge to go', async () => !(await isBadged()));
  await take(2200);
  await practicePage(PATHS.new.staff)(page, studio);
  await page.waitForSelector(LAYER);
  await waitFor('no badge of hers', async () => !(await isBadged()));
  await take(3000);
  return frames;
}

/** Makes all pictures of the README anew: each state is brought about once. */
export async function takeReadmePictures(studio: Studio): Promise<number> {
  mkdirSync(README_FOLDER, { recursive: true });
  for (const state of STATES) {
    await BRING[state](studio.desk);
    for (const [file, { scene: name, size, act }] of Object.entries(PICTURES)) {
      const scene = SCENES.find((one) => one.name === name);
      if (!scene) throw new Error(`${file}: there is no scene “${name}”`);
      if (scene.state !== state) continue;
      const page = await studio.tab(README_LOOK, size ?? scene.size);
      await scene.show(page, studio);
      await act?.(page);
      writeFileSync(join(README_FOLDER, file), await page.screenshot({ fullPage: scene.isWhole ?? false }));
      await page.close();
    }
    if (state !== 'everything') continue;
    const page = await studio.tab(README_LOOK, WIDE);
    writeFileSync(join(README_FOLDER, MOVING), moving(await fixOne(page, studio)));
    await page.close();
  }
  return README_PICTURES.length;
}
