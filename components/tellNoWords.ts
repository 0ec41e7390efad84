import { LANGUAGES } from '../core/index.ts';
import { noWords } from './words/noWords.ts';

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
