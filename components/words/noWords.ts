import { LANGUAGES } from '../../core/index.ts';
import { noWords as en } from './en/noWords.ts';
import { noWords as es } from './es/noWords.ts';

/** In every language: it is said where the words of one have not come, so these come with the script. */
const noWords = { en, es };

/** Says that words could not be loaded, with a button to try again. */
export function tellNoWords(again: () => void): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  for (const language of LANGUAGES) {
    const text = document.createElement('p');
    text.lang = language;
    const button = document.createElement('button');
    button.textContent = noWords[language].again;
    button.onclick = again;
    text.append(noWords[language].problem, ' ', button);
    box.append(text);
  }
  return box;
}
