/** The attribute of the elements that we append to a page, so that we never read them. */
export const OURS = 'data-license-lens';

const HIDDEN =
  '[hidden], [aria-hidden="true"], [inert], template, script, style, noscript, dialog:not([open]), details:not([open]) > :not(summary)';
export const CONTROL =
  'button, select, input, textarea, [role="button"], [role="switch"], [role="checkbox"], [role="menu"], [role="menuitem"]';

const TEXT_NODE = 3;

const ODD_BLANKS = /^\s|\s$|\s\s|[^\S ]/;

/** Blanks as a person sees them: most texts have no other ones. */
export const collapse = (text: string): string => (ODD_BLANKS.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

const isUndrawn = (element: Element): boolean => element.checkVisibility?.() === false;

/** Hidden from everybody, as far as the element and those around it tell. */
export const isHidden = (element: Element): boolean => element.closest(HIDDEN) !== null || isUndrawn(element);

/** What a part of an element contributes to its text; undefined: the texts of its own parts. */
export type TextOfPart = (element: Element) => string | undefined;

/**
 * Joins the texts in an element, each element apart from the next: which of them stand in one line is a matter of
 * layout, which is never asked for. An element that is hidden itself is not asked which of its parts are drawn.
 */
export function gather(root: Element, partOf: TextOfPart): string {
  const isDrawn = !isUndrawn(root);
  const isLeftOut = (part: Element): boolean =>
    part.matches(HIDDEN) || part.hasAttribute(OURS) || (isDrawn && isUndrawn(part));
  const join = (node: Node): string => {
    let text = '';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT_NODE) text += child.nodeValue;
      else if (child.nodeType === 1 && !isLeftOut(child as Element))
        text += ` ${partOf(child as Element) ?? join(child)} `;
    }
    return text;
  };
  return collapse(join(root));
}

/** The text a person sees in an element, without what `skip` leaves out. */
export function textOf(element: Element, skip: (element: Element) => boolean = () => false): string {
  if (element.firstElementChild === null) return collapse(element.textContent ?? '');
  return gather(element, (part) => (skip(part) ? '' : undefined));
}

/** The text of an element without its buttons, boxes and menus. */
export const plainText = (element: Element): string => textOf(element, (part) => part.matches(CONTROL));
