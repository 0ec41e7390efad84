import { all } from './search.ts';
import { isHidden, textOf } from './text.ts';

export { accessibleName, ariaName, controlName, controlNames, labelsOf } from './accessibleName.ts';
export { CONTROL, collapse, isHidden, OURS, plainText, textOf } from './text.ts';

const FOLLOWING = 4;
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]';

export const isInDialog = (element: Element): boolean => element.closest(DIALOG) !== null;

/** The dialog that lies over everything else: the last one that is open. */
export const topDialog = (document: Document): Element | undefined =>
  all(document, DIALOG)
    .filter((dialog) => !isHidden(dialog))
    .at(-1);

/** Visible elements outside dialogs, in the order of the page. */
export const visibleAll = (root: ParentNode, selector: string): Element[] =>
  all(root, selector).filter((element) => !isInDialog(element) && !isHidden(element));

export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** How high a heading ranks: 1 is the highest. */
export const rankOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/i.exec(heading.tagName)?.[1] ?? 2);

/** Whether an element stands behind another one in the order of the page. */
export const isAfter = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & FOLLOWING) !== 0;

/** Headings under which an element stands, the nearest first: each further one is of a higher rank. */
export function headingsAbove(element: Element): string[] {
  const before = visibleAll(element.ownerDocument, HEADING).filter(
    (heading) => isAfter(element, heading) && !heading.contains(element),
  );
  const above: string[] = [];
  let rank = Number.POSITIVE_INFINITY;
  for (const heading of before.reverse()) {
    if (rankOf(heading) >= rank) continue;
    rank = rankOf(heading);
    above.push(textOf(heading));
  }
  return above;
}
