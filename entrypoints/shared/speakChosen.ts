import { type Language, languageNow, speak } from '../../core/index.ts';
import { loadWords, showNoWords } from './loadWords.ts';
import { chosenLanguage } from './preferences.ts';

/** What a page of our own is called in the package. */
const pageName = (): string => location.pathname.slice(1).replace('.html', '');

/**
 * From now on this script or page speaks the admin's language, once its words are there.
 * @param speaker what it is called in the package: `hints` for `hints.js`
 */
export async function speakChosen(speaker = pageName()): Promise<Language> {
  const language = await chosenLanguage();
  await speakIn(language, speaker);
  return language;
}

/** Parts of this page that are loaded when they are first needed, each with words of its own. */
const parts = new Set<string>();

/** The same, in a language that is given. Where a page has no words, it says so. */
export async function speakIn(language: Language, speaker = pageName()): Promise<void> {
  try {
    await Promise.all([speaker, ...parts].map((one) => loadWords(one, language)));
  } catch (error) {
    showNoWords(speaker);
    throw error;
  }
  speak(language);
}

/** Loads the words of a part of this page, and from now on with every other language. */
export async function loadPartWords(name: string): Promise<void> {
  const words = `${pageName()}-${name}`;
  parts.add(words);
  await loadWords(words, languageNow());
}
