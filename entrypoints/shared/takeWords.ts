import { addWords, hasWords, type Language } from '../../core/index.ts';
import { wordsFile, wordsLeftBy } from './wordsFile.ts';

/** Takes the words that a file has left. Returns whether they are there. */
const take = (speaker: string, language: Language): boolean => {
  const left = hasWords(speaker, language) ? undefined : wordsLeftBy(wordsFile(speaker, language));
  if (left) addWords(speaker, language, left);
  return hasWords(speaker, language);
};

/**
 * Loads the words that somebody says, once. What fails is tried a second time.
 * @param speaker what says them, by the name of its file of words: `popup`, `popup-Check`
 * @throws where they cannot be loaded
 */
export async function takeWords(speaker: string, language: Language, load: () => Promise<void>): Promise<void> {
  // While it is developed, words stand in the scripts.
  if (!import.meta.env.PROD || take(speaker, language)) return;
  await load().catch(load);
  if (!take(speaker, language)) throw new Error(speaker);
}
