const MENU = '[role="menu"]';
/** A list of options is open only where something has opened it: others are parts of the page. */
const OPTIONS = '[role="listbox"]';
const OPENED = '[aria-expanded="true"]:is([role="combobox"], [aria-haspopup="listbox"])';
/** What a page consists of, other than a sign beside a text. */
const CONTENT = 'h1, h2, tr, li, [role="row"], [role="listitem"]';

/**
 * Whether an open menu has taken an element out: while it is open, many pages hide all the rest from screen readers or
 * keep it from being clicked, and everybody goes on seeing it.
 */
export function isBehindMenu(element: Element): boolean {
  if (!element.querySelector(CONTENT)) return false;
  const page = element.ownerDocument;
  const menus = page.querySelectorAll(page.querySelector(OPENED) ? `${MENU}, ${OPTIONS}` : MENU);
  return [...menus].some((menu) => !element.contains(menu) && menu.checkVisibility?.() !== false);
}
