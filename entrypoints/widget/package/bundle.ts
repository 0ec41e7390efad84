import { basename, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { LANGUAGES, type Language } from '../../../core/index.ts';
import { ownLibraries } from '../../shared/ownLibraries.ts';
import { saidIn, type Topics, withoutWords, wordsModule } from '../../shared/wordsApart.ts';

const HERE = import.meta.dirname;

/** What is loaded together: all of these files, and one of those with words. */
export interface Load {
  files: readonly string[];
  words: readonly string[];
}

export interface Bundle {
  /** The code of each file by its name, the entry first. */
  code: Readonly<Record<string, string>>;
  /** What is loaded at once. */
  first: Load;
  /** What is loaded when it is needed, by the name of the part. */
  later: Readonly<Record<string, Load>>;
  /** Bytes of each module in it, before compression. */
  modules: Readonly<Record<string, number>>;
}

/** A classic script is one file, with no reader of workbooks: it takes the modules that do without. */
const CLASSIC = /^\.\/(?:auditRoster|inFull|fileKinds|fileSheets|loadReading|\w+Part|elementWords)\.ts$/;
/** The check alone has nothing to wait for but its words. */
const CHECK_ALONE = /^\.\/checkPart\.ts$/;

/** Takes modules that stand beside others in their place. */
const inOne = (modules: RegExp): Plugin => ({
  name: 'in-one',
  enforce: 'pre',
  resolveId: (id) => (modules.test(id) ? join(HERE, '..', `${basename(id, '.ts')}.classic.ts`) : null),
});

/** Where the words of the elements, or of a part of them, stand in one language. */
const WORDS_FILE = /\/widget\/words\/(?:(\w+)\.)?(en|es)\.ts$/;

const wordsAt = (id: string): { part: string; language: Language } | undefined => {
  const [, part = '', tag] = WORDS_FILE.exec(id) ?? [];
  const language = LANGUAGES.find((one) => one === tag);
  return language && { part, language };
};

/** Puts words into the files that are loaded for each language. @param said what each part says; the elements: '' */
const wordsBeside = (said: ReadonlyMap<string, Topics>): Plugin => ({
  name: 'words-beside',
  enforce: 'pre',
  load(id) {
    const { part, language } = wordsAt(id) ?? {};
    return part !== undefined && language ? wordsModule(said.get(part) ?? new Map(), language) : null;
  },
});

/** Data that is read off other data: by its module, what it exports. */
const READ_OFF: readonly (readonly [module: RegExp, name: string])[] = [
  [/\/core\/words\/(?:en|es)\/ruleLabels\.ts$/, 'ruleLabels'],
  [/\/core\/systems\/judgedParts\.ts$/, 'judgedParts'],
];

/** It is read off while it is built, so that nothing carries more of what it is read off than it needs. */
const readOff: Plugin = {
  name: 'read-off',
  enforce: 'pre',
  async load(id) {
    const [, name] = READ_OFF.find(([module]) => module.test(id)) ?? [];
    if (name === undefined) return null;
    const data = ((await import(id)) as Readonly<Record<string, unknown>>)[name];
    return `export const ${name} = ${JSON.stringify(data)};`;
  },
};

type Chunks = readonly [Rolldown.OutputChunk, ...Rolldown.OutputChunk[]];

/** @param fileOf in which file a module stands, where that is not the one that asks for it */
async function chunksOf(
  entry: string,
  format: 'es' | 'iife',
  plugins: Plugin[],
  fileOf: ReadonlyMap<string, string> = new Map(),
): Promise<Chunks> {
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
          // What is needed at once stands in one file beside the entry: the address of the entry may have more to it.
          codeSplitting: format === 'es' && {
            groups: [{ name: (id: string) => fileOf.get(id) ?? null }],
            includeDependenciesRecursively: false,
          },
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

/** What is said of what cannot be read: where that happens, it is read again once this is there (rosterAudit.ts). */
const OF_MISTAKES: ReadonlySet<string> = new Set(['core/words/mistakes', 'core/words/fileMistakes']);

/** Parts and files by their names. */
/** What a page with the check alone loads. */
const OF_CHECK: ReadonlySet<string> = new Set(['check', 'licenseAnswers']);
const DETAILS = 'details';
const READING = 'reading';
const SHARED = 'shared';
const LATER = 'later';
const TEXTS = 'texts';

/** Whose words a file has; undefined where it has none. */
const wordsIn = ({ facadeModuleId }: Rolldown.OutputChunk) => wordsAt(facadeModuleId ?? '');

/** A chunk with all that it imports at once. */
function withImports(chunk: Rolldown.OutputChunk, chunks: Chunks): Rolldown.OutputChunk[] {
  const loaded = new Set([chunk]);
  for (const { imports } of loaded) for (const one of chunks) if (imports.includes(one.fileName)) loaded.add(one);
  return [...loaded];
}

const modulesIn = (loaded: readonly Rolldown.OutputChunk[]): string[] =>
  loaded
    .flatMap(({ modules }) => Object.entries(modules))
    .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []));

/** In which file a module stands that several ask for; a page with the check alone gets nothing of what the others share. */
function sharedFiles(
  entry: Rolldown.OutputChunk,
  atOnce: readonly string[],
  parts: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  if (parts.size === 0) return new Map();
  const inCheck = new Set([...OF_CHECK].flatMap((part) => parts.get(part) ?? []));
  const inDetails = new Set(parts.get(DETAILS));
  const inReading = new Set(parts.get(READING));
  const fileOf = (id: string): string => {
    if (inCheck.has(id)) return SHARED;
    return inReading.has(id) && !inDetails.has(id) ? TEXTS : LATER;
  };
  const all = [...parts.values()].flat();
  const shared = all.filter((id, i) => all.indexOf(id) !== i);
  const files = new Map(shared.map((id) => [id, fileOf(id)]));
  for (const id of atOnce) files.set(id, SHARED);
  if (entry.facadeModuleId) files.delete(entry.facadeModuleId);
  return files;
}

/** A module and what it loads later. What it says is known once it is built: the words are put in the second time. */
async function withWordsBeside(entry: string): Promise<Chunks> {
  const topics: Topics = new Map();
  const plugins = [readOff, withoutWords(topics), ...(entry === 'license-check.ts' ? [inOne(CHECK_ALONE)] : [])];
  const chunks = await chunksOf(entry, 'es', plugins);
  const saidBy = (loaded: readonly Rolldown.OutputChunk[]): Topics =>
    saidIn(loaded.map(({ code }) => code).join('\n'), topics);
  const atOnce = withImports(chunks[0], chunks);
  const parts = chunks
    .filter((one) => one.isDynamicEntry && !wordsIn(one))
    .map((part) => [part.name, withImports(part, chunks)] as const);
  const elements = [...saidBy(atOnce)].filter(([topic]) => !OF_MISTAKES.has(topic));
  const said = new Map([['', new Map(elements)]]);
  // The check stands alone; others are loaded after the details.
  for (const [name, loaded] of parts.toSorted(([name]) => (name === DETAILS ? -1 : 1))) {
    const known = [said.get(''), ...(OF_CHECK.has(name) ? [] : [said.get(DETAILS)])];
    const isKnown = (topic: string): boolean =>
      known.some((one) => one?.has(topic)) || (name !== READING && OF_MISTAKES.has(topic));
    said.set(name, new Map([...saidBy(loaded)].filter(([topic]) => !isKnown(topic))));
  }
  const modules = new Map(parts.map(([name, loaded]) => [name, modulesIn(loaded)] as const));
  return chunksOf(entry, 'es', [...plugins, wordsBeside(said)], sharedFiles(chunks[0], modulesIn(atOnce), modules));
}

/** One entry with everything that stands beside it; a classic script with everything in it. */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<Bundle> {
  const chunks = format === 'es' ? await withWordsBeside(entry) : await chunksOf(entry, format, [inOne(CLASSIC)]);
  const atOnce = withImports(chunks[0], chunks);
  const namesOf = (some: readonly Rolldown.OutputChunk[]): string[] => some.map(({ fileName }) => fileName);
  const wordsOf = (part: string): string[] => namesOf(chunks.filter((one) => wordsIn(one)?.part === part));
  const parts = chunks.filter((one) => one.isDynamicEntry && !wordsIn(one));
  const later = parts.map((part) => {
    const files = namesOf(withImports(part, chunks).filter((one) => !atOnce.includes(one)));
    return [part.name, { files, words: wordsOf(part.name) }] as const;
  });
  return {
    code: Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, code])),
    first: { files: namesOf(atOnce), words: wordsOf('') },
    later: Object.fromEntries(later),
    modules: Object.fromEntries(
      chunks.flatMap(({ modules }) => Object.entries(modules)).map(([id, { renderedLength }]) => [id, renderedLength]),
    ),
  };
}
