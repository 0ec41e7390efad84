import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { stopBackground } from '../launch/privileged.ts';
import { FIREFOX_EXTENSION, useFirefox } from './firefoxWorld.ts';
import { answersFromAsleep, missingPart, speaksAsChosen } from './ways/backgroundParts.ts';

describe('parts of the background of Firefox', () => {
  let folder = '';
  const world = useFirefox(undefined, async () => {
    folder = await mkdtemp(join(tmpdir(), 'license-lens-parts-'));
    await cp(FIREFOX_EXTENSION, folder, { recursive: true });
    return folder;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const sleep = () => stopBackground(world.privileged);

  it('are loaded by a background that was ended, whatever it is asked', () => answersFromAsleep(world, sleep));

  it.each(['background/rest.js', 'words/background-rest.en.js'])(
    '%s is said where it does not come, and tried again',
    (name) => {
      const file = join(folder, name);
      return missingPart(
        world,
        async () => {
          await rename(file, `${file}.away`);
          await sleep();
        },
        () => rename(`${file}.away`, file),
      );
    },
  );

  it('speak the language that is chosen, and no other', () => speaksAsChosen(world, sleep));
});
