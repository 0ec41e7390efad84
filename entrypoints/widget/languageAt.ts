import { type Language, languageOf } from '../../core/index.ts';

const around = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
};

/** The language of the place where an element stands: its own or the closest `lang`, else one that the reader prefers. */
export function languageAt(element: Element): Language {
  for (let at: Element | undefined = element; at; at = around(at)) {
    const tag = at.getAttribute('lang');
    if (tag) return languageOf([tag, ...navigator.languages]);
  }
  return languageOf(navigator.languages);
}

/** Calls back whenever a `lang` on the page changes, until it is told to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(element.ownerDocument, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
