import { tellNoWords } from '../../components/tellNoWords.ts';
import type { Language } from '../../core/index.ts';
import { ask } from './ask.ts';
import { loadFile } from './loadFile.ts';
import { isSpeaking } from './scriptNames.ts';
import { takeWords } from './takeWords.ts';
import { wordsFile } from './wordsFile.ts';

/** In the place of a page of our own that has no words. */
export function showNoWords(speaker: string): void {
  if (isSpeaking(speaker)) return;
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  main.append(
    heading,
    tellNoWords(() => location.reload()),
  );
  document.body.replaceChildren(main);
}

/**
 * Loads the words that a script or page says, once. What fails is tried a second time.
 * @param speaker its name in the package: `popup` for `popup.html`, `popup-Check` for a part of it
 * @throws where they cannot be loaded
 */
export const loadWords = (speaker: string, language: Language): Promise<void> =>
  takeWords(speaker, language, async () => {
    if (isSpeaking(speaker)) await ask({ type: 'loadWords', script: speaker });
    else await loadFile(wordsFile(speaker, language));
  });
