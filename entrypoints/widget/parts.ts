import { addWords, hasWords, type Language } from '../../core/index.ts';

type Bring<T> = () => Promise<T>;
type WordFiles = Readonly<Record<Language, Bring<{ words: object }>>>;

/** What stands beside the script of the elements and is loaded when it is needed: what it does, and what it says. */
export interface Part<T> {
  /** What it brings; undefined as long as that, or what it says in a language, has not come. */
  now(language: Language): T | undefined;
  /** Loads it, once. @throws where it does not come: whoever asks again has it tried again */
  load(language: Language): Promise<T>;
}

/** How the addresses of all files of the elements begin. */
const start = (): string => import.meta.url.replace(/(\.shared)?\.js($|\?.*)/, '');

/** Loads a file once. A browser may never ask again for a module that has failed, so then it gets another address. */
const once = <T>(name: string, bring: Bring<T>): Bring<T> => {
  let failures = 0;
  let loading: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    try {
      return await bring();
    } catch (error) {
      if (failures > 0) return await import(/* @vite-ignore */ `${start()}${name}.js?${failures}`);
      throw error;
    }
  };
  return () => {
    loading ??= load().catch((error) => {
      failures++;
      loading = undefined;
      throw error;
    });
    return loading;
  };
};

/**
 * @param name of its files: what stands before the language, or before `.js`
 * @param after what it needs as well
 */
export function part<T>(name: string, bring: Bring<T>, words: WordFiles, after?: Part<unknown>): Part<T> {
  const file = once(name, bring);
  const said = { en: once(`${name}.en`, words.en), es: once(`${name}.es`, words.es) };
  let came: T | undefined;
  return {
    now: (language) => (hasWords(name, language) && (!after || after.now(language)) ? came : undefined),
    load: async (language) => {
      const [brought, told] = await Promise.all([file(), said[language](), after?.load(language)]);
      if (!hasWords(name, language)) addWords(name, language, told.words);
      came = brought;
      return brought;
    },
  };
}
