import { refusalWords } from '../../components/words/refusals.ts';
import { speak } from '../../core/index.ts';
import { ask, Unanswered } from './ask.ts';
import { chosenLanguage } from './preferences.ts';

/** Asks the background as a page of our own does: what goes wrong is said in the language of the admin. */
export const askInWords: typeof ask = async (message) => {
  try {
    return await ask(message);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    // Nobody answers who could load words: those that have come are said.
    speak(await chosenLanguage());
    throw new Error(refusalWords().none);
  }
};
