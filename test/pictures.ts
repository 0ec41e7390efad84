import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { violations, violationsInPlace } from './launch/axe.ts';
import { ensureBrowser } from './launch/find.ts';
import { misfitsOf } from './launch/misfits.ts';
import { SCENES, STORE_SCENES } from './pictures/scenes.ts';
import { BRING, STATES } from './pictures/states.ts';
import { LOOKS, type Look, openStudio, pathOf, STORE_LOOKS } from './pictures/studio.ts';
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

/** All scenes in one look, state by state, in a browser of their own. */
async function takeAll(look: Look, practicePort: number): Promise<number> {
  const installed = ensureBrowser(['chromium']);
  const extension = join('.output', 'chrome-mv3');
  const studio = await openStudio({ installed, extension, practicePort, headless: true }, look.language);
  let taken = 0;
  try {
    for (const state of STATES) {
      const now = scenes.filter((scene) => scene.state === state);
      await BRING[state](studio.desk);
      for (const { name, size, show, isWhole = false, isOurs = false } of now) {
        const page = await studio.tab(look, size);
        await show(page, studio);
        await page.screenshot({ path: pathOf(FOLDER, look, name), fullPage: isWhole });
        for (const fault of await faultsOf(page, isOurs)) faults.push(`${look.name}, ${name}: ${fault}`);
        await page.close();
        taken += 1;
      }
    }
  } finally {
    await studio.open.close();
  }
  return taken;
}

if (!values.built && spawnSync('wxt', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status) {
  throw new Error('The extension could not be built.');
}
if (values.only === '' && !values.store) rmSync(FOLDER, { recursive: true, force: true });
const practice = await startPractice();
try {
  for (const look of looks) {
    practice.reset();
    console.log(`${look.name}: ${await takeAll(look, practice.port)} pictures`);
  }
} finally {
  await closeWidgetServer();
  await practice.close();
}
console.log(`They are in ${FOLDER}.`);
if (faults.length > 0) {
  console.error(`${faults.length} faults are to be seen in them:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
