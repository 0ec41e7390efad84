import type { Memory } from './memory.ts';

const isRow = (element: Element): boolean => element.tagName === 'TR' || element.getAttribute('role') === 'row';

/** The elements of a page in their order, without rows in which nothing matters to the page as a whole. */
const outline = (document: Document, memory: Memory): Element[] => {
  const found: Element[] = [];
  const root = document.documentElement;
  let element: Element | null = root;
  while (element) {
    const isLeftOut: boolean = isRow(element) && memory.of(element).isPlain;
    if (!isLeftOut) found.push(element);
    let next: Element | null = isLeftOut ? null : element.firstElementChild;
    while (!next && element && element !== root) {
      next = element.nextElementSibling;
      if (!next) element = element.parentElement;
    }
    element = next;
  }
  return found;
};

/** The page that is being looked at. */
let page: { document: Document; elements: readonly Element[] } | undefined;

/** Looks at a page: what is searched in it meanwhile is searched among what matters. */
export function searching<T>(document: Document, memory: Memory, read: () => T): T {
  if (page?.document === document) return read();
  page = { document, elements: memory.outline(() => outline(document, memory)) };
  try {
    return read();
  } finally {
    page = undefined;
  }
}

/** All that fits a selector, in the order of the page. */
export const all = (root: ParentNode, selector: string): Element[] =>
  page?.document === root
    ? page.elements.filter((element) => element.matches(selector))
    : [...root.querySelectorAll(selector)];

/** Whether something in an element fits a selector. */
export const has = (element: Element, selector: string): boolean =>
  page?.document === element.ownerDocument
    ? page.elements.some((other) => other !== element && other.matches(selector) && element.contains(other))
    : element.querySelector(selector) !== null;
