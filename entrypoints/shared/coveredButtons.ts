import { OURS } from '../../core/index.ts';

const BUTTON = 'button, [role="button"], [role="switch"], input:is([type="submit"], [type="button"], [type="image"])';
/** Links to the other pages. */
const WAY = 'nav a[href], [role="navigation"] a[href]';
/** Buttons in the rows of a list, which are not the main ones of a page. */
const IN_ROW = 'tr *, [role="row"] *, li *';

/** A place in the window, in pixels. */
export type Rectangle = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a person sees the button: it is drawn, and nothing of the page's own lies over its middle. */
const isSeen = (button: Element, { left, top, right, bottom }: DOMRect, document: Document): boolean => {
  if (right <= left || bottom <= top || button.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  // `elementsFromPoint` leaves out disabled buttons, which may be enabled soon.
  if (button.matches(':disabled')) return true;
  const at = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  const first = at.find((element) => element.closest(`[${OURS}]`) === null);
  return first === undefined || button.contains(first);
};

/**
 * The page's own visible buttons that a rectangle of the window would cover: the main ones, or with `all` also those
 * that stand in every row of a list, and the page's navigation.
 */
export const coveredButtons = (place: Rectangle, document: Document, { all = false } = {}): Element[] =>
  [...document.querySelectorAll(all ? `${BUTTON}, ${WAY}` : BUTTON)].filter((button) => {
    if (button.closest(`[${OURS}]`) || (!all && button.matches(IN_ROW))) return false;
    const box = button.getBoundingClientRect();
    return overlaps(place, box) && isSeen(button, box, document);
  });
