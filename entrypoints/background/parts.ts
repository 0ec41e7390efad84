import { noPart } from '../../components/words/noPart.ts';
import { LANGUAGES, type Language, speak } from '../../core/index.ts';
import { keepAtHand, loadFile } from '../shared/loadFile.ts';
import { bringParts, partFiles } from '../shared/partFiles.ts';
import { chosenLanguage } from '../shared/preferences.ts';
import { takeWords } from '../shared/takeWords.ts';
import { wordsFile } from '../shared/wordsFile.ts';

/** The parts of the background, each with words of its own. The second is loaded from the first (`rest.ts`). */
const PARTS = ['practice', 'rest'] as const;
type Name = (typeof PARTS)[number];

const fileOf = (name: Name, language: Language) => wordsFile(`background-${name}`, language);

const loadWords = (name: Name, language: Language): Promise<void> =>
  takeWords(`background-${name}`, language, () => loadFile(fileOf(name, language)));

/** Parts that have come. */
const speaking = new Set<Name>();

/** From now on the language of the admin is spoken, once this part and those that have come have words in it. */
async function speakChosen(part: Name): Promise<void> {
  const language = await chosenLanguage();
  await Promise.allSettled([...speaking].map((one) => loadWords(one, language)));
  await loadWords(part, language);
  speaking.add(part);
  speak(language);
}

/**
 * A part that is loaded once, with words in the language that is chosen. What fails is tried a second time, and again
 * whenever it is asked for.
 */
export function part<T>(name: Name, bring: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  const bringOnce = (): Promise<T> => {
    coming ??= bring().catch(bring);
    return coming;
  };
  return async () => {
    try {
      const [came] = await Promise.all([bringOnce(), speakChosen(name)]);
      return came;
    } catch (error) {
      coming = undefined;
      throw new Error(LANGUAGES.map((language) => noPart[language]).join(' '), { cause: error });
    }
  };
}

/** What reads, judges and keeps a practice: all that badges and the number on the icon take. */
export const practice = part('practice', () => import('./parts/practice.ts'));

/** Has all parts at hand, so that each can be loaded later. To be called at the start of the background. */
export function prepareParts(): void {
  bringParts();
  const words = PARTS.flatMap((name) => LANGUAGES.map((language) => fileOf(name, language)));
  keepAtHand([...partFiles(), ...words]);
}
