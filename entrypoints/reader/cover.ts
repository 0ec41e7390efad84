import { OURS } from '../../core/index.ts';
import { rootOf } from '../shared/rootOf.ts';

const CLICKED =
  'a[href], button, input, select, textarea, label, summary, [tabindex], [onclick], [contenteditable="true"], ' +
  '[role="button"], [role="link"], [role="checkbox"], [role="switch"], [role="menuitem"]';
const ROW = 'tr, [role="row"], li, [role="listitem"], article';

/** Passes what is looked through. */
type Through = (element: Element) => boolean;

/** What lies on top at a place of the window, in shadow roots as well; undefined: the place is outside the window. */
const topAt = (page: Document, x: number, y: number, isThrough: Through): Element | undefined => {
  const topIn = (root: DocumentOrShadowRoot): Element | undefined =>
    root.elementsFromPoint(x, y).find((element) => !isThrough(element));
  let top = topIn(page);
  for (;;) {
    const root = top && rootOf(top);
    const inner = root && topIn(root);
    if (!inner || inner === top) return top;
    top = inner;
  }
};

/** What an element is drawn in: its slot, its parent, or the host of its root. */
const above = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

const holds = (outer: Element, inner: Element): boolean => {
  for (let one: Element | null = inner; one; one = above(one)) if (one === outer) return true;
  return false;
};

/** Whether one box lies over the whole of the other, as a link does that makes a row one large button. */
const isOverAllOf = (element: Element, cell: Element): boolean => {
  const [a, b] = [element.getBoundingClientRect(), cell.getBoundingClientRect()];
  return a.left <= b.left && a.right >= b.right && a.top <= b.top + 1 && a.bottom >= b.bottom - 1;
};

/** Whether only what a style draws for an element is at a place: a link that a style lays over its row is met so. */
const isOutside = (element: Element, x: number, y: number): boolean => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
};

const isFree = (top: Element, cell: Element, anchor: Element, x: number, y: number): boolean => {
  if (top.closest(`[${OURS}]`)) return false;
  if (holds(top, cell)) return true;
  const isInCell = holds(cell, top);
  if (isInCell) {
    const clicked = top.closest(CLICKED);
    return !clicked || holds(clicked, anchor) || holds(anchor, clicked) || !holds(cell, clicked);
  }
  return cell.closest(ROW)?.contains(top) === true && (isOverAllOf(top, cell) || isOutside(top, x, y));
};

/** How far from its edges a badge is looked through, in pixels. */
const INSET = 2;
/** What is narrower than this may lie over the middle of a badge unseen, in pixels. */
const BUTTON = 40;

/**
 * Whether something that is no part of the cell lies where the badge of its name stands: a head that stays while the
 * list is scrolled, a menu, a dialog, the edge of a list.
 * @param isThrough passes what holds the badges
 */
export function isCovered(cell: Element, anchor: Element, box: DOMRect, isThrough: Through): boolean {
  const [middle, reach] = [(box.top + box.bottom) / 2, Math.max(0, box.height / 2 - INSET)];
  const isTaken = (x: number, y: number): boolean => {
    const top = topAt(cell.ownerDocument, x, y, isThrough);
    return top !== undefined && !isFree(top, cell, anchor, x, y);
  };
  const [from, to] = [box.left + INSET, box.right - INSET];
  for (const x of [from, to]) {
    for (const y of [middle - reach, middle + reach]) if (isTaken(x, y)) return true;
  }
  const steps = Math.ceil((to - from) / BUTTON);
  for (let i = 1; i < steps; i++) if (isTaken(from + ((to - from) * i) / steps, middle)) return true;
  return false;
}
