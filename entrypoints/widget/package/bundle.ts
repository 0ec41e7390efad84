import { basename, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { LANGUAGES } from '../../../core/index.ts';
import { ownLibraries } from '../../shared/ownLibraries.ts';
import { saidIn, type Topics, withoutWords, wordsModule } from '../../shared/wordsApart.ts';

const HERE = import.meta.dirname;

export interface Bundle {
  code: string;
  /** What it loads at once from beside it: the code by the name of its file. */
  atOnce: Readonly<Record<string, string>>;
  /** What it says, of which it loads one language. */
  words: Readonly<Record<string, string>>;
  /** What is loaded when it is needed. */
  later: Readonly<Record<string, string>>;
  /** Bytes of each module in it, before compression. */
  modules: Readonly<Record<string, number>>;
}

/** A classic script is one file, with no reader of workbooks: it takes the modules that do without. */
const textsAlone: Plugin = {
  name: 'texts-alone',
  enforce: 'pre',
  resolveId: (id) =>
    /\/(?:fileKinds|fileSheets|loadStaffLists|loadPlan|loadWords)\.ts$/.test(id)
      ? join(HERE, '..', `${basename(id, '.ts')}.classic.ts`)
      : null,
};

/** Where the words of the elements, and of the staff lists of others, stand in one language. */
const WORDS_FILE = /\/widget\/words\/(lists\.)?(en|es)\.ts$/;

/** Puts words into the files that are loaded for each language. */
const wordsBeside = (topics: { elements: Topics; lists: Topics }): Plugin => ({
  name: 'words-beside',
  enforce: 'pre',
  load(id) {
    const [file, ofLists, tag] = WORDS_FILE.exec(id) ?? [];
    const language = LANGUAGES.find((one) => one === tag);
    return file && language ? wordsModule(ofLists ? topics.lists : topics.elements, language) : null;
  },
});

type Chunks = readonly [Rolldown.OutputChunk, ...Rolldown.OutputChunk[]];

async function chunksOf(entry: string, format: 'es' | 'iife', plugins: Plugin[]): Promise<Chunks> {
  const name = basename(entry, '.ts');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: join(HERE, '..'),
    plugins: [ownLibraries(), ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner JSX would be compiled for a development Preact.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      // As a library, nothing is put around what is loaded later.
      ...(format === 'es' && { lib: { entry: join(HERE, '..', entry), formats: [format] } }),
      write: false,
      minify: true,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: join(HERE, '..', entry),
        output: {
          format,
          minify: true,
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}.[name].js`,
          // A library would keep its marks of pure calls. They help nobody: each file is loaded as it is.
          comments: false,
          // What several files need stands in one, not in one for each set of them.
          codeSplitting: format === 'es' && { groups: [{ name: 'shared', minShareCount: 2 }] },
        },
        // What is loaded later takes from the entry what both need.
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} was not built`);
  const [chunk, ...others] = result.output;
  return [chunk, ...others.flatMap((one) => (one.type === 'chunk' ? [one] : []))];
}

/** A module and what it loads later. What it says is known once it is built: the words are put in the second time. */
async function withWordsBeside(entry: string): Promise<Chunks> {
  const topics: Topics = new Map();
  const chunks = await chunksOf(entry, 'es', [withoutWords(topics)]);
  const codeOf = (ofLists: boolean): string =>
    chunks.flatMap(({ name, code }) => ((name === 'staffLists') === ofLists ? code : [])).join('\n');
  const elements = saidIn(codeOf(false), topics);
  const lists = saidIn(codeOf(true), new Map([...topics].filter(([name]) => !elements.has(name))));
  return chunksOf(entry, 'es', [withoutWords(topics), wordsBeside({ elements, lists })]);
}

/** One entry with everything that it needs at once in one file; a classic script with everything. */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<Bundle> {
  const [chunk, ...later] =
    format === 'es' ? await withWordsBeside(entry) : await chunksOf(entry, format, [textsAlone]);
  const modules = [chunk, ...later].flatMap((one) => Object.entries(one.modules));
  const filesOf = (fits: (one: Rolldown.OutputChunk) => boolean): Record<string, string> =>
    Object.fromEntries(later.filter(fits).map(({ fileName, code }) => [fileName, code]));
  const isWords = ({ name }: Rolldown.OutputChunk): boolean => LANGUAGES.some((language) => language === name);
  return {
    code: chunk.code,
    atOnce: filesOf(({ isDynamicEntry }) => !isDynamicEntry),
    words: filesOf(isWords),
    later: filesOf((one) => one.isDynamicEntry && !isWords(one)),
    modules: Object.fromEntries(modules.map(([id, { renderedLength }]) => [id, renderedLength])),
  };
}
