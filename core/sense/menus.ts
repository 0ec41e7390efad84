const MENU = '[role="menu"], [role="listbox"]';
/** What a page consists of, other than a sign beside a text. */
const CONTENT = 'h1, h2, tr, li, [role="row"], [role="listitem"]';

/**
 * Whether an open menu has taken an element out: while it is open, many pages hide all the rest from screen readers, and
 * everybody else goes on seeing it.
 */
export function isBehindMenu(element: Element): boolean {
  const menus = element.querySelector(CONTENT) ? element.ownerDocument.querySelectorAll(MENU) : [];
  return [...menus].some((menu) => !element.contains(menu) && menu.checkVisibility?.() !== false);
}
