import { answerWords } from '../../components/words/answers.ts';
import { ask, Unanswered } from './ask.ts';
import { speakChosen } from './preferences.ts';

/** Asks the background as a page of our own does: what goes wrong is said in the language of the admin. */
export const askInWords: typeof ask = async (message) => {
  try {
    return await ask(message);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    await speakChosen();
    throw new Error(answerWords().none);
  }
};
