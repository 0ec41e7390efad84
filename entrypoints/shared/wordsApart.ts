import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
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

/** The topics that some code says. */
export const saidIn = (code: string, topics: Topics): Topics =>
  new Map([...topics].filter(([name]) => new RegExp(`["'\`]${name}["'\`]`).test(code)));

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

/** What a script or page is called: `hints` for `hints.js`, `popup` for `popup.html`. */
const partOf = ({ fileName, name }: { fileName: string; name: string }): string =>
  fileName.startsWith('chunks/') ? name : basename(fileName, '.js');

/**
 * Takes the words out of scripts and pages, into a file for each of them and each language: `words/popup.es.js`. What
 * loads them is `loadWords.ts`.
 */
export function wordsApart(): Plugin {
  const topics: Topics = new Map();
  return {
    ...withoutWords(topics),
    name: 'words-apart',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
      for (const entry of chunks.filter(({ isEntry }) => isEntry)) {
        const loaded = new Set([entry]);
        for (const { imports, dynamicImports } of loaded)
          for (const one of chunks)
            if (imports.includes(one.fileName) || dynamicImports.includes(one.fileName)) loaded.add(one);
        const said = saidIn([...loaded].map(({ code }) => code).join('\n'), topics);
        if (said.size === 0) continue;
        const part = partOf(entry);
        for (const language of LANGUAGES) {
          const source = await wordsScript(part, language, said);
          this.emitFile({ type: 'asset', fileName: wordsFile(part, language).slice(1), source });
        }
      }
    },
  };
}
