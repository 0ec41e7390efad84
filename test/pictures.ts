import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { knowEverything } from './known/index.ts';
import { ensureBrowser } from './launch/find.ts';
import { misfitsOf } from './launch/misfits.ts';
import { SCENES, STATES, type State } from './pictures/scenes.ts';
import { LOOKS, type Look, openStudio, pathOf, type Studio } from './pictures/studio.ts';
import { startPractice } from './practice/server.ts';

const FOLDER = join('.output', 'pictures');

const { values } = parseArgs({
  options: {
    /** Only scenes whose name contains this. */
    only: { type: 'string', default: '' },
    /** Only these looks, by name. */
    look: { type: 'string', multiple: true, default: LOOKS.map(({ name }) => name) },
    /** Take them of the build that is there. */
    built: { type: 'boolean', default: false },
  },
});

const bring: Record<State, (studio: Studio) => Promise<void>> = {
  nothing: async () => undefined,
  everything: ({ desk }) => knowEverything(desk),
};

const scenes = SCENES.filter(({ name }) => name.includes(values.only));

/** All scenes in one look, state by state, in a browser of their own. */
async function takeAll(look: Look, practicePort: number): Promise<number> {
  const installed = ensureBrowser(['chromium']);
  const extension = join('.output', 'chrome-mv3');
  const studio = await openStudio({ installed, extension, practicePort, headless: true }, look);
  let taken = 0;
  try {
    for (const state of STATES) {
      const now = scenes.filter((scene) => scene.state === state);
      if (now.length > 0) await bring[state](studio);
      for (const { name, show, isWhole = false } of now) {
        const page = await show(studio);
        for (const misfit of await misfitsOf(page)) console.log(`  ${look.name}, ${name}: ${misfit}`);
        await page.screenshot({ path: pathOf(FOLDER, look, name), fullPage: isWhole });
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
if (values.only === '') rmSync(FOLDER, { recursive: true, force: true });
const practice = await startPractice();
try {
  for (const look of LOOKS.filter(({ name }) => values.look.includes(name))) {
    practice.reset();
    console.log(`${look.name}: ${await takeAll(look, practice.port)} pictures`);
  }
} finally {
  await practice.close();
}
console.log(`They are in ${FOLDER}.`);
