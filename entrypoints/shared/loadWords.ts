import { hasWords, LANGUAGES, type Language } from '../../core/index.ts';
import { ask } from './ask.ts';
import { isSpeaking } from './scriptNames.ts';
import { wordsFile } from './wordsFile.ts';

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

/**
 * Loads the words that a script or page says, once. What fails is tried a second time.
 * @param speaker its name in the package: `popup` for `popup.html`
 */
export async function loadWords(speaker: string, language: Language): Promise<void> {
  // While it is developed, words stand in the scripts.
  if (!import.meta.env.PROD || hasWords(speaker, language)) return;
  await load(speaker, language).catch(() => load(speaker, language));
}
