import { type Language, speak } from '../../core/index.ts';
import { loadWords } from './loadWords.ts';
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

/** The same, in a language that is given. */
export async function speakIn(language: Language, speaker = pageName()): Promise<void> {
  await loadWords(speaker, language);
  speak(language);
}
