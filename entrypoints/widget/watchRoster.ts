import { inlineText } from './inlineText.ts';

/**
 * Calls back when what stands in the element is another roster, until it is told to stop. While the page is still being
 * parsed a text may be there in part: it counts at the end.
 */
export function watchRoster(element: Element, changed: () => void): () => void {
  let known = inlineText(element);
  const look = (): void => {
    if (element.ownerDocument.readyState === 'loading' || inlineText(element) === known) return;
    known = inlineText(element);
    changed();
  };
  const observer = new MutationObserver(look);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  element.ownerDocument.addEventListener('DOMContentLoaded', look);
  return () => {
    observer.disconnect();
    element.ownerDocument.removeEventListener('DOMContentLoaded', look);
  };
}
