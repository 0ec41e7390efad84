import { CONTROL, collapse, gather, isHidden, plainText } from './text.ts';

/** Plain buttons say themselves what they are: rows have many of them, and no page labels them. */
const LABELABLE = 'button[role], button[aria-pressed], input, meter, output, progress, select, textarea';
const FIELD = 'input, select, textarea, progress, meter';
/** What names an element from within: its first child of that kind. */
const NAMING: Readonly<Record<string, string>> = {
  FIELDSET: 'legend',
  TABLE: 'caption',
  FIGURE: 'figcaption',
  svg: 'title',
};
const BUTTON_FIELD = 'input[type="button"], input[type="submit"], input[type="reset"]';
const LONGEST_BESIDE = 200;

const attribute = (element: Element, name: string): string => collapse(element.getAttribute(name) ?? '');

/** Within what names an element by its id no ids are followed: they could lead in a circle, or to everything many times. */
let isFollowing = false;

const byIds = (element: Element): string => {
  if (isFollowing || !element.hasAttribute('aria-labelledby')) return '';
  isFollowing = true;
  try {
    return attribute(element, 'aria-labelledby')
      .split(' ')
      .map((id) => element.ownerDocument.getElementById(id))
      .map((target) => (target ? partName(target) : ''))
      .filter(Boolean)
      .join(' ');
  } finally {
    isFollowing = false;
  }
};

/** The name that was given to an element by ARIA, if any. */
export const ariaName = (element: Element): string => byIds(element) || attribute(element, 'aria-label');

const namingChild = ({ tagName, children }: Element): Element | undefined => {
  const naming = NAMING[tagName];
  return naming === undefined ? undefined : [...children].find((child) => child.matches(naming));
};

/** The name that HTML and SVG give to an element by other means than its content. */
const nativeName = (element: Element): string => {
  if (element.matches('img, area, input[type="image"]')) return attribute(element, 'alt');
  if (element.matches(BUTTON_FIELD)) return attribute(element, 'value');
  const naming = namingChild(element);
  return naming ? contentName(naming) : '';
};

/** What an element says that stands within what names another one. */
const partName = (part: Element): string =>
  byIds(part) ||
  attribute(part, 'aria-label') ||
  nativeName(part) ||
  (part.matches('svg, img, select, textarea') ? '' : contentName(part)) ||
  attribute(part, 'title');

const contentName = (element: Element): string => gather(element, (part) => partName(part));

/** The text of a label is that beside its control: what can be set within it is none of its words. */
const labelText = (label: Element): string =>
  attribute(label, 'aria-label') || gather(label, (part) => (part.matches(CONTROL) ? '' : partName(part)));

/** The labels of a page by the ids that they are for. */
type LabelIndex = ReadonlyMap<string, readonly HTMLLabelElement[]>;

const labelsFor = ({ id, ownerDocument }: Element, index?: LabelIndex): readonly HTMLLabelElement[] => {
  if (id === '') return [];
  if (index) return index.get(id) ?? [];
  return [...ownerDocument.getElementsByTagName('label')].filter(({ htmlFor }) => htmlFor === id);
};

const inOrder = (a: Element, b: Element): number => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1);

/**
 * The visible labels of a control: those that are for it, and the one around it. The browser's own list of labels
 * walks the whole page for each control.
 */
export function labelsOf(control: Element, index?: LabelIndex): HTMLLabelElement[] {
  if (!control.matches(LABELABLE)) return [];
  const around = control.closest('label');
  const labels = new Set(labelsFor(control, index));
  if (around?.control === control) labels.add(around);
  return [...labels].filter((label) => !isHidden(label)).sort(inOrder);
}

/** The text beside a box that stands alone with it in one element. */
const textBeside = (element: Element): string => {
  const around = element.parentElement;
  if (!around || around.querySelectorAll('input, [role="checkbox"], [role="switch"]').length > 1) return '';
  const text = plainText(around);
  return text.length > LONGEST_BESIDE ? '' : text;
};

/** Elements that have no label, no name of their own kind and no value: text alone names them. */
const TEXTUAL = /^(?:a|td|th|span|b|strong|i|em|small|p|div|li|dt|dd|h[1-6])$/i;

/** Nearly all links and headers: nothing but text in it, and nothing said by ARIA. */
const isPlain = (element: Element): boolean =>
  element.firstElementChild === null &&
  TEXTUAL.test(element.tagName) &&
  !element.hasAttribute('aria-labelledby') &&
  !element.hasAttribute('aria-label');

/** How an element is called, as a screen reader says it: by ARIA, its labels, its content, its title. */
export function accessibleName(element: Element, index?: LabelIndex): string {
  const plain = isPlain(element) && collapse(element.textContent ?? '');
  if (plain) return plain;
  return (
    ariaName(element) ||
    (element.matches(BUTTON_FIELD) ? attribute(element, 'value') : '') ||
    labelsOf(element, index).map(labelText).filter(Boolean).join(' ') ||
    nativeName(element) ||
    (element.matches(FIELD) ? '' : contentName(element)) ||
    attribute(element, 'title') ||
    attribute(element, 'placeholder')
  );
}

const nameOf = (control: Element, index?: LabelIndex): string =>
  accessibleName(control, index) ||
  (control.matches('input, [role="checkbox"], [role="switch"]') ? textBeside(control) : '');

/** How a control is called; a box without a name is called by the text beside it. */
export const controlName = (control: Element): string => nameOf(control);

/** The same for many controls of one page, whose labels are looked for once. */
export function controlNames(document: Document): (control: Element) => string {
  const index = Map.groupBy(document.getElementsByTagName('label'), ({ htmlFor }) => htmlFor);
  return (control) => nameOf(control, index);
}
