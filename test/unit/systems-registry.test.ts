import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SYSTEM_IDS } from '../../core/systems/ids.ts';
import { folderFaults, SYSTEM_FILES, systemPaths, systemsFiles } from '../systemsRegistry.ts';

describe('the practice systems', () => {
  it('are folders with all that a system has, each in the list', () => {
    expect(folderFaults(systemPaths(), SYSTEM_IDS)).toEqual([]);
  });

  it('are in every file that is made of the list: npm run systems', async () => {
    for (const [path, text] of await systemsFiles()) {
      expect(readFileSync(path, 'utf8'), `${path} is out of date: npm run systems`).toBe(text);
    }
  });
});

describe('what is wrong with the folders of systems', () => {
  const whole = SYSTEM_FILES.map((file) => `core/systems/acorn/${file}`);

  it('is nothing where each is whole and in the list', () => {
    expect(folderFaults([...whole, 'core/systems/taught/roles.ts'], ['acorn'])).toEqual([]);
  });

  it('is a folder that is in no list', () => {
    expect(folderFaults(whole, [])).toEqual([
      "core/systems/acorn/ is in no list: add 'acorn' to SYSTEM_IDS of core/systems/ids.ts",
    ]);
  });

  it.each(SYSTEM_FILES)('is that it lacks %s', (file) => {
    const path = `core/systems/acorn/${file}`;
    expect(
      folderFaults(
        whole.filter((one) => one !== path),
        ['acorn'],
      ),
    ).toEqual([`${path} is missing`]);
  });
});
