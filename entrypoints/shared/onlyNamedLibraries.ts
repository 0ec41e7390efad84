import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LIBRARIES } from '../options/libraries.ts';

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');

/** The library that a module is of; undefined for one of ours. */
const libraryOf = (id: string): string | undefined =>
  /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');

/** Fails the build if a library comes in that is not named, because its license has to be shipped with it. */
export const onlyNamedLibraries = (): Plugin => ({
  name: 'only-named-libraries',
  generateBundle(_, bundle) {
    const parts = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.entries(part.modules) : []));
    for (const [id, { renderedLength }] of parts) {
      const library = renderedLength > 0 ? libraryOf(id) : undefined;
      if (library !== undefined && !LIBRARIES.some(({ name }) => name === library)) {
        this.error(`${library} is built in, and not named in entrypoints/options/libraries.ts`);
      }
    }
  },
});

const textOf = (name: string): string => {
  const folder = join(MODULES, name);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return MIT(license, by);
};

/** For those that name their license without bringing its text. */
const MIT = (license: string, by: string): string => {
  if (license !== 'MIT') throw new Error(`${by}: there is no text of the license ${license}`);
  const own = join(MODULES, '..', 'LICENSE');
  if (!existsSync(own)) throw new Error('there is no text of the MIT license');
  return readFileSync(own, 'utf8')
    .replace(/Copyright .*/, `Copyright (c) ${by}`)
    .trim();
};

/** Licenses of all that is built in, as a text that goes with it. */
export const thirdParty = (names: readonly string[] = LIBRARIES.map(({ name }) => name)): string =>
  names
    .map((name) => {
      const { version } = JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8'));
      return `${name} ${version}\n${'='.repeat(name.length + version.length + 1)}\n\n${textOf(name)}\n`;
    })
    .join('\n\n');
