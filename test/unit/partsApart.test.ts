import { basename, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { partsApart } from '../../entrypoints/shared/partsApart.ts';

const PART_FILES = join(import.meta.dirname, '..', '..', 'entrypoints', 'shared', 'partFiles.ts');

/** A script with two parts, one of which has a part in turn; what they share, and what only parts share. */
const SOURCES: Readonly<Record<string, string>> = {
  script: `
    import { bringParts, partFiles } from ${JSON.stringify(PART_FILES)};
    import { note } from 'own';
    bringParts();
    note('script');
    globalThis.files = partFiles();
    globalThis.first = () => import('first');`,
  first: `
    import { note } from 'own';
    note('first');
    export const said = () => 'first';
    export const second = () => import('second');
    export const third = () => import('third');`,
  second: `
    import { said } from 'first';
    import { note } from 'own';
    import { both } from 'both';
    note('second');
    export const all = () => [said(), both()];`,
  third: `import { both } from 'both'; export const one = () => both();`,
  both: `import { note } from 'own'; note('both'); export const both = () => 'both';`,
  own: `export const notes = (globalThis.notes = []); export const note = (what) => notes.push(what);`,
};

const built = async (): Promise<ReadonlyMap<string, string>> => {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'sources',
        enforce: 'pre',
        resolveId: (id) => (basename(id) in SOURCES ? `/sources/${basename(id)}.ts` : null),
        load: (id) => SOURCES[basename(id, '.ts')] ?? null,
      },
      partsApart('script'),
    ],
    build: {
      write: false,
      lib: { entry: 'script', formats: ['iife'], name: 'script', fileName: 'script' },
      rolldownOptions: { output: { entryFileNames: 'script.js' } },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(result) ? result : [];
  return new Map(output.flatMap((one) => (one.type === 'chunk' ? [[`/${one.fileName}`, one.code] as const] : [])));
};

interface Part {
  [name: string]: () => unknown;
}

interface Script {
  notes: string[];
  files: string[];
  first(): Promise<Part>;
}

it('a script loads its parts when they are asked for, each once, and what several share in a file of its own', async () => {
  const files = await built();
  const loaded: string[] = [];
  let missing: string | undefined;
  const run = (file: string): void => {
    if (file === missing) throw new Error(`no ${file}`);
    loaded.push(file);
    runInContext(files.get(file) ?? 'throw new Error()', context);
  };
  const context = createContext({ importScripts: run }) as unknown as Script & object;
  run('/script.js');
  expect(context.files.toSorted()).toEqual([...files.keys()].filter((file) => file !== '/script.js').toSorted());
  expect([context.notes, loaded]).toEqual([['script'], ['/script.js']]);

  missing = '/script/first.js';
  await expect(context.first()).rejects.toThrow('no /script/first.js');
  missing = undefined;
  const first = await context.first();
  expect(first.said?.()).toBe('first');
  expect(context.notes).toEqual(['script', 'first']);

  missing = '/script/both.js';
  await expect(first.second?.()).rejects.toThrow('no /script/both.js');
  missing = undefined;
  const second = (await first.second?.()) as Part;
  expect(second.all?.()).toEqual(['first', 'both']);
  const third = (await first.third?.()) as Part;
  expect(third.one?.()).toBe('both');
  expect(await context.first()).toBe(first);
  expect(context.notes).toEqual(['script', 'first', 'both', 'second']);
  expect(loaded.filter((file) => file === '/script/both.js')).toHaveLength(1);
});
