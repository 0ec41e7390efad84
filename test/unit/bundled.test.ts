import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LIBRARIES } from '../../entrypoints/options/libraries.ts';
import { thirdParty } from '../../entrypoints/shared/onlyNamedLibraries.ts';

const packageOf = async (name: string): Promise<{ license: string; dependencies?: Record<string, string> }> =>
  JSON.parse(await readFile(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'));

it('names each library that is built in, under its own license', async () => {
  const { dependencies } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(LIBRARIES.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const { name, license } of LIBRARIES) expect((await packageOf(name)).license, name).toBe(license);
});

it('brings the text of each license: whose it is, and that it comes without warranty', () => {
  const parts = thirdParty().split(/\n\n\n(?=\S+ \d)/);
  expect(parts.map((part) => part.split(' ')[0])).toEqual(LIBRARIES.map(({ name }) => name));
  for (const part of parts) {
    expect(part).toContain('Copyright (c) ');
    expect(part).toMatch(/AS IS/);
  }
});
