import { addWords, hasWords, LANGUAGES, type Language } from '../../core/index.ts';

const ELEMENTS = 'elements';
const LISTS = 'lists';

const FILES: Readonly<Record<Language, () => Promise<{ words: object }>>> = {
  en: () => import('./words/en.ts'),
  es: () => import('./words/es.ts'),
};
const LIST_FILES: typeof FILES = {
  en: () => import('./words/lists.en.ts'),
  es: () => import('./words/lists.es.ts'),
};

/** Whether what the elements say can be said in a language. */
export const hasCome = (language: Language): boolean => hasWords(ELEMENTS, language);

let failures = 0;

/** Firefox does not ask again for a module that has failed, so it gets another address. */
const loadAgain = (language: Language): Promise<{ words: object }> => {
  const [script = ''] = import.meta.url.split('?');
  return import(/* @vite-ignore */ `${script.slice(0, -'.js'.length)}.${language}.js?${failures}`);
};

const load = async (language: Language): Promise<void> => {
  try {
    const before = failures;
    const { words } = await FILES[language]().catch((error) => {
      if (before > 0) return loadAgain(language);
      throw error;
    });
    addWords(ELEMENTS, language, words);
  } catch (error) {
    failures++;
    loading.delete(language);
    throw error;
  }
};

const loading = new Map<Language, Promise<void>>();

/** Loads what the elements say in a language, from beside their script. @throws where it cannot be loaded */
export function loadWords(language: Language): Promise<void> {
  const begun = loading.get(language) ?? load(language);
  loading.set(language, begun);
  return begun;
}

/** Loads what is said of staff lists of others: in each language, as what was written in any of them is understood. */
export async function loadListWords(): Promise<void> {
  await Promise.all(
    LANGUAGES.map(async (language) => {
      await loadWords(language);
      if (!hasWords(LISTS, language)) addWords(LISTS, language, (await LIST_FILES[language]()).words);
    }),
  );
}
