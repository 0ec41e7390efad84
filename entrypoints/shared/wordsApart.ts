import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { LANGUAGES, type Language } from '../../core/index.ts';
import { WORDS_PLACE, wordsFile } from './wordsFile.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PARTS = JSON.stringify(join(ROOT, 'core', 'words', 'parts.ts'));

/** A module that chooses among the words of a topic, which stand in a file for each language. */
const WORDS = /^import \{ (\w+) as (en|es) \} from '(.+\/(?:en|es)\/.+)';\n/gm;
const CHOICE = /\bspoken(?:<.+>)?\(\{ en, es \}\)/;

interface Topic {
  /** The name under which a file exports its words. */
  exported: string;
  files: Readonly<Record<Language, string>>;
}
export type Topics = Map<string, Topic>;

/** The topic of a module, and what it is called in the code; undefined: it has none. */
const topicIn = (code: string, id: string): [name: string, topic: Topic] | undefined => {
  const found = [...code.matchAll(WORDS)].map(([, exported, language, file = '']) => ({
    exported,
    language,
    file: resolve(dirname(id), file),
  }));
  const [en, es] = LANGUAGES.map((one) => found.find(({ language }) => language === one));
  if (!en?.exported || !es || !CHOICE.test(code)) return undefined;
  const name = relative(ROOT, en.file).replaceAll('\\', '/').replace('/en/', '/').replace('.ts', '');
  return [name, { exported: en.exported, files: { en: en.file, es: es.file } }];
};

/** Takes the words out of all modules: each looks them up by its topic, and the topics are noted. */
export const withoutWords = (topics: Topics): Plugin => ({
  name: 'without-words',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    const [name, topic] = topicIn(code, id) ?? [];
    if (name === undefined || !topic) return undefined;
    topics.set(name, topic);
    const others = code.replace(WORDS, '').replace(CHOICE, `spokenInPart(${JSON.stringify(name)})`);
    return { code: `import { spokenInPart } from ${PARTS};\n${others}`, map: null };
  },
});

const byName = ([a]: [string, Topic], [b]: [string, Topic]): number => (a < b ? -1 : 1);

/** The topics that some code says, in an order that is the same in every build. */
export const saidIn = (code: string, topics: Topics): Topics =>
  new Map([...topics].filter(([name]) => new RegExp(`["'\`]${name}["'\`]`).test(code)).sort(byName));

/** A module that exports the words of topics in one language. */
export function wordsModule(topics: Topics, language: Language): string {
  const named = [...topics].map(([name, topic], i) => ({ ...topic, name, as: `words${i}` }));
  return [
    ...named.map(
      ({ exported, files, as }) => `import { ${exported} as ${as} } from ${JSON.stringify(files[language])};`,
    ),
    'export const words = {',
    ...named.map(({ name, as }) => `${JSON.stringify(name)}: ${as},`),
    '};',
  ].join('\n');
}

/** The words of topics in one language, as a script that leaves them for the one that says them. */
async function wordsScript(part: string, language: Language, topics: Topics): Promise<string> {
  const leave = `(globalThis[Symbol.for(${JSON.stringify(WORDS_PLACE)})] ??= {})`;
  const code = `${wordsModule(topics, language)}\n${leave}[${JSON.stringify(wordsFile(part, language))}] = words;`;
  const entry = 'words-of-a-part';
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [
      { name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
    ],
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife', minify: true, comments: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`the words of ${part} were not built`);
  return result.output[0].code;
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** A chunk with all that it imports at once. */
function withImports(chunk: Rolldown.OutputChunk, chunks: Chunks): Set<Rolldown.OutputChunk> {
  const loaded = new Set([chunk]);
  for (const { imports } of loaded)
    for (const name of imports) {
      const one = chunks.get(name);
      if (one) loaded.add(one);
    }
  return loaded;
}

/** What some code says of topics, each with all that it imports at once; `known`: what is there already. */
const saidBy = (loaded: Iterable<Rolldown.OutputChunk>, topics: Topics, known?: Topics): Topics => {
  const said = saidIn([...loaded].map(({ code }) => code).join('\n'), topics);
  return new Map([...said].filter(([name]) => !known?.has(name)));
};

/** What a script or page is called: `hints` for `hints.js`, `popup` for `popup.html`. */
const entryName = ({ fileName, name }: Rolldown.OutputChunk): string =>
  fileName.startsWith('chunks/') ? name : basename(fileName, '.js');

/** What has come when a part is asked for: all of it, what of it has just come and may ask for parts, and what it says. */
interface Come {
  all: ReadonlySet<Rolldown.OutputChunk>;
  just: Iterable<Rolldown.OutputChunk>;
  said: Topics;
}

/**
 * What a script or page says at once, and each part of it that is loaded later, by the name of its words: without what
 * whoever asks for it says already.
 */
function* speakersIn(entry: Rolldown.OutputChunk, chunks: Chunks, topics: Topics): Generator<[string, Topics]> {
  const name = entryName(entry);
  const atOnce = withImports(entry, chunks);
  const first = saidBy(atOnce, topics);
  if (first.size > 0) yield [name, first];
  const asking: Come[] = [{ all: atOnce, just: atOnce, said: first }];
  const seen = new Set<Rolldown.OutputChunk>();
  for (const { all, just, said } of asking)
    for (const file of [...just].flatMap(({ dynamicImports }) => dynamicImports)) {
      const part = chunks.get(file);
      if (!part?.facadeModuleId || all.has(part) || seen.has(part)) continue;
      seen.add(part);
      const loaded = withImports(part, chunks);
      const others = saidBy(loaded, topics, said);
      yield [`${name}-${parse(part.facadeModuleId).name}`, others];
      const fresh = [...loaded].filter((one) => !all.has(one));
      asking.push({ all: new Set([...all, ...fresh]), just: fresh, said: new Map([...said, ...others]) });
    }
}

/**
 * Takes the words out of scripts and pages, into a file for each of them and each language: `words/popup.es.js`; for
 * what a page loads later, `words/popup-Check.es.js`. What loads them is `loadWords.ts`.
 */
export function wordsApart(): Plugin {
  const topics: Topics = new Map();
  return {
    ...withoutWords(topics),
    name: 'words-apart',
    async generateBundle(_, bundle) {
      const chunks: Chunks = new Map(
        Object.entries(bundle).flatMap(([file, one]) => (one.type === 'chunk' ? [[file, one] as const] : [])),
      );
      for (const entry of chunks.values()) {
        if (!entry.isEntry) continue;
        for (const [speaker, said] of speakersIn(entry, chunks, topics)) {
          for (const language of LANGUAGES) {
            const source = await wordsScript(speaker, language, said);
            this.emitFile({ type: 'asset', fileName: wordsFile(speaker, language).slice(1), source });
          }
        }
      }
    },
  };
}
