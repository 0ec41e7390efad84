import { browser } from 'wxt/browser';

const HTML = 'http://www.w3.org/1999/xhtml';

/** The shadow root of an element, closed ones too: Chromium tells by a function, Firefox by a property. */
export const rootOf = (element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null => {
  if (element.namespaceURI !== HTML) return null;
  const { openOrClosedShadowRoot: root } = element;
  return root === undefined ? browser.dom.openOrClosedShadowRoot(element as Element as HTMLElement) : root;
};
