/** Marks the elements that we append to a page, so that we never read them. */
export const OURS = 'data-license-lens';

const HIDDEN = '[hidden], [aria-hidden="true"], [inert], template, script, style, noscript';
const CONTROL =
  'button, select, input, textarea, [role="button"], [role="switch"], [role="checkbox"], [role="menu"], [role="menuitem"]';
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]';

const TEXT_NODE = 3;

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Hidden from everybody, as far as the element and those around it tell. */
export const isHidden = (element: Element): boolean =>
  element.closest(HIDDEN) !== null || element.checkVisibility?.() === false;

export const isInDialog = (element: Element): boolean => element.closest(DIALOG) !== null;

const gather = (node: Node, skip: (element: Element) => boolean): string => {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE) text += child.nodeValue;
    else if (child.nodeType === 1 && !skip(child as Element)) text += ` ${gather(child, skip)} `;
  }
  return text;
};

/** The text a person sees in an element, without what `skip` leaves out. */
export function textOf(element: Element, skip: (element: Element) => boolean = () => false): string {
  if (element.firstElementChild === null) return collapse(element.textContent ?? '');
  return collapse(gather(element, (child) => child.matches(HIDDEN) || child.hasAttribute(OURS) || skip(child)));
}

/** The text of an element without its buttons, boxes and menus. */
export const plainText = (element: Element): string => textOf(element, (child) => child.matches(CONTROL));

const byIds = (element: Element, ids: string): string =>
  collapse(
    ids
      .split(/\s+/)
      .map((id) => element.ownerDocument.getElementById(id))
      .map((target) => (target ? textOf(target) : ''))
      .join(' '),
  );

/** The name that was given to an element by ARIA, if any. */
export function ariaName(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  return (labelledBy && byIds(element, labelledBy)) || collapse(element.getAttribute('aria-label') ?? '');
}

const LABELED = 'input, select, textarea, meter, progress, output';

/** The label of a control. The browser's own list of labels walks the whole page for each control. */
const labelOf = (element: Element): Element | null => {
  if (!element.matches(LABELED)) return null;
  const { id, ownerDocument } = element;
  const isFor = (label: HTMLLabelElement): boolean => label.htmlFor === id;
  return element.closest('label') ?? (id ? ([...ownerDocument.querySelectorAll('label')].find(isFor) ?? null) : null);
};

/** The text beside a box that stands alone with it in one element. */
const textBeside = (element: Element): string => {
  const around = element.parentElement;
  if (!around || around.querySelectorAll('input, [role="checkbox"], [role="switch"]').length > 1) return '';
  return plainText(around);
};

/** How a control is called: by ARIA, its label, its own text, its title, or the text beside it. */
export function controlName(control: Element): string {
  const label = labelOf(control);
  return (
    ariaName(control) ||
    (label ? plainText(label) : '') ||
    (control.matches('select') ? '' : textOf(control)) ||
    collapse(control.getAttribute('title') ?? '') ||
    (control.matches('input, [role="checkbox"], [role="switch"]') ? textBeside(control) : '')
  );
}

/** Visible elements outside dialogs, in the order of the page. */
export const visibleAll = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((element) => !isInDialog(element) && !isHidden(element));

export const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/i.exec(heading.tagName)?.[1] ?? 2);

/** Headings under which an element stands, the nearest first: each further one is of a higher rank. */
export function headingsAbove(element: Element): string[] {
  const before = visibleAll(element.ownerDocument, HEADING).filter(
    (heading) => (heading.compareDocumentPosition(element) & 4) !== 0 && !heading.contains(element),
  );
  const above: string[] = [];
  let rank = Number.POSITIVE_INFINITY;
  for (const heading of before.reverse()) {
    if (levelOf(heading) >= rank) continue;
    rank = levelOf(heading);
    above.push(textOf(heading));
  }
  return above;
}
