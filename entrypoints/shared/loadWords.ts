import { tellNoWords } from '../../components/tellNoWords.ts';
import { addWords, hasWords, LANGUAGES, type Language } from '../../core/index.ts';
import { ask } from './ask.ts';
import { isSpeaking } from './scriptNames.ts';
import { wordsFile, wordsLeftBy } from './wordsFile.ts';

/** A worker loads files at once, and only those that it has loaded while it was installed. */
const { importScripts } = globalThis as { importScripts?: (...files: string[]) => void };

/** So that a worker can load the words of each language later. To be called at its start. */
export function keepWordsAtHand(): void {
  if (import.meta.env.PROD && importScripts)
    addEventListener('install', () => importScripts(...LANGUAGES.map((one) => wordsFile('background', one))));
}

/** Adds a script to a page of our own. */
const addScript = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(file));
    document.head.append(script);
  });

const load = async (speaker: string, language: Language): Promise<void> => {
  if (isSpeaking(speaker)) await ask({ type: 'loadWords', script: speaker });
  else if (importScripts) importScripts(wordsFile(speaker, language));
  else await addScript(wordsFile(speaker, language));
};

/** In the place of a page of our own that has no words. */
export function showNoWords(speaker: string): void {
  if (isSpeaking(speaker) || importScripts) return;
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  main.append(
    heading,
    tellNoWords(() => location.reload()),
  );
  document.body.replaceChildren(main);
}

/** Takes the words that a file has left. Returns whether they are there. */
const take = (speaker: string, language: Language): boolean => {
  const left = hasWords(speaker, language) ? undefined : wordsLeftBy(wordsFile(speaker, language));
  if (left) addWords(speaker, language, left);
  return hasWords(speaker, language);
};

/**
 * Loads the words that a script or page says, once. What fails is tried a second time.
 * @param speaker its name in the package: `popup` for `popup.html`, `popup-Check` for a part of it
 * @throws where they cannot be loaded
 */
export async function loadWords(speaker: string, language: Language): Promise<void> {
  // While it is developed, words stand in the scripts.
  if (!import.meta.env.PROD || take(speaker, language)) return;
  await load(speaker, language).catch(() => load(speaker, language));
  if (!take(speaker, language)) throw new Error(speaker);
}
