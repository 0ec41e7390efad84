import { languageOf } from '../../core/index.ts';
import { elementWords } from './elementWords.ts';

/** Registers an element where no other version of us is on the page. */
export function define(name: string, element: CustomElementConstructor): void {
  // In Node there is no page.
  const registry = globalThis.customElements;
  if (!registry || registry.get(name) === element) return;
  if (registry.get(name)) console.warn(`License Lens: <${name}> is defined already; it stays as it is.`);
  else {
    // What they will most likely say is on its way before the page needs it.
    elementWords.load(languageOf([document.documentElement.lang, ...navigator.languages])).catch(() => undefined);
    registry.define(name, element);
  }
}
