import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { violations, violationsInPlace } from './launch/axe.ts';
import { ensureBrowser } from './launch/find.ts';
import { misfitsOf } from './launch/misfits.ts';
import { README_FOLDER, README_LOOK, takeReadmePictures } from './pictures/readme.ts';
import { SCENES, STORE_SCENES } from './pictures/scenes.ts';
import { BRING, STATES } from './pictures/states.ts';
import { LOOKS, type Look, openStudio, pathOf, STORE_LOOKS, type Studio } from './pictures/studio.ts';
import { closeWidgetServer } from './pictures/widgetScenes.ts';
import { startPractice } from './practice/server.ts';

const FOLDER = join('.output', 'pictures');

const { values } = parseArgs({
  options: {
    /** Only scenes whose name contains this. */
    only: { type: 'string', default: '' },
    /** Only these looks, by name. */
    look: { type: 'string', multiple: true, default: LOOKS.map(({ name }) => name) },
    /** As the stores want them: a few, of their size. */
    store: { type: 'boolean', default: false },
    /** Those that the README shows, put where it shows them. */
    readme: { type: 'boolean', default: false },
    /** Take them of the build that is there. */
    built: { type: 'boolean', default: false },
  },
});

/** What a person would stumble over: text that is cut or lies over other text, and all that axe finds. */
const faultsOf = async (page: Page, isOurs: boolean): Promise<string[]> => [
  ...(await misfitsOf(page)),
  ...(await (page.url().startsWith('http') && !isOurs ? violationsInPlace : violations)(page)),
];

const faults: string[] = [];
const scenes = SCENES.filter(({ name }) => (values.store ? STORE_SCENES.includes(name) : name.includes(values.only)));
const looks = values.store ? STORE_LOOKS : LOOKS.filter(({ name }) => values.look.includes(name));

/** All scenes in one look, state by state. */
async function takeAll(look: Look, studio: Studio): Promise<number> {
  for (const state of STATES) {
    await BRING[state](studio.desk);
    for (const { name, size, show, isWhole = false, isOurs = false } of scenes.filter(
      (scene) => scene.state === state,
    )) {
      const page = await studio.tab(look, size);
      await show(page, studio);
      await page.screenshot({ path: pathOf(FOLDER, look, name), fullPage: isWhole });
      for (const fault of await faultsOf(page, isOurs)) faults.push(`${look.name}, ${name}: ${fault}`);
      await page.close();
    }
  }
  return scenes.length;
}

/** Takes pictures in a browser of their own. */
async function inStudio(
  { name, language }: Look,
  practicePort: number,
  take: (studio: Studio) => Promise<number>,
): Promise<void> {
  const installed = ensureBrowser(['chromium']);
  const extension = join('.output', 'chrome-mv3');
  const studio = await openStudio({ installed, extension, practicePort, headless: true }, language);
  try {
    console.log(`${name}: ${await take(studio)} pictures`);
  } finally {
    await studio.open.close();
  }
}

if (!values.built && spawnSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status) {
  throw new Error('The extension could not be built.');
}
if (values.only === '' && !values.store && !values.readme) rmSync(FOLDER, { recursive: true, force: true });
const practice = await startPractice();
try {
  if (values.readme) await inStudio(README_LOOK, practice.port, takeReadmePictures);
  for (const look of values.readme ? [] : looks) {
    practice.reset();
    await inStudio(look, practice.port, (studio) => takeAll(look, studio));
  }
} finally {
  await closeWidgetServer();
  await practice.close();
}
console.log(`They are in ${values.readme ? README_FOLDER : FOLDER}.`);
if (faults.length > 0) {
  console.error(`${faults.length} faults are to be seen in them:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
