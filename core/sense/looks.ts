import type { Looks } from '../model/page.ts';

/** Something smaller is not seen. */
const SMALLEST = 2;
/** What is drawn in the stead of a box is not larger. */
const LARGEST = 120;
/** So far beside its cell nobody finds anything. */
const FAR = 1000;
/** So far out stands what is drawn in the stead of something. */
const FARTHEST = 3;
const CELL = 'td, th, tr, li, dd, article, [role="cell"], [role="gridcell"], [role="row"], [role="listitem"]';
const FIELD = 'input, select, button, [role="switch"], [role="checkbox"], [role="radio"]';
const PICTURE = 'svg, img, canvas, picture';
const TRANSPARENT = /^(?:transparent|rgba\(.*, 0\))$/;
const CLIPPED = /^(?:rect\(0|inset\((?:50|100)%)/;
const SEEN: Looks = { isSeen: true, color: '' };

const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element, pseudo);

/** What an element stands in, the host of its shadow root included. */
const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;

const cellOf = (element: Element): Element | null => {
  let around: Element | null = element;
  while (around && !around.matches(CELL)) around = parentOf(around);
  return around;
};

/** An element without a box of its own: what stands in it is drawn. */
export const isBoxless = (element: Element): boolean => styleOf(element)?.display === 'contents';

const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) || isBoxless(element);

/** How opaque it is, or will be: a tick may fade away as it is looked at. */
const opacityOf = (element: Element): string | number | null | undefined => {
  const effects = element.getAnimations().map(({ effect }) => effect as KeyframeEffect | null);
  const ends = effects.map((effect) => effect?.getKeyframes?.().at(-1)?.opacity as string | undefined);
  return ends.find((end) => end !== undefined) ?? styleOf(element)?.opacity;
};

/** Whether it is drawn, as far as its cell is: rows fade in as a whole. */
const isOpaque = (element: Element): boolean => {
  if (!isVisible(element)) return false;
  for (let around: Element | null = element; around && !around.matches(CELL); around = parentOf(around))
    if (Number(opacityOf(around)) === 0) return false;
  return true;
};

const isDrawnBy = (style: CSSStyleDeclaration | undefined): boolean =>
  style !== undefined &&
  (!TRANSPARENT.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    (style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px'));

const hasContent = (element: Element, pseudo: string): boolean =>
  !/^(?:none|normal)$/.test(styleOf(element, pseudo)?.content ?? 'none');

/** Whether an element draws something that is neither too small nor too large to stand for a box. */
const isPainted = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const isOfSize = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
  if (!isOfSize || !isOpaque(element)) return false;
  if (element.matches(PICTURE) || isDrawnBy(styleOf(element))) return true;
  return hasContent(element, '::before') || hasContent(element, '::after');
};

/** Whether something is drawn where an element stands that is not seen itself. */
const hasStandIn = (element: Element): boolean => {
  let around: Element | null = element;
  for (let level = 0; level < FARTHEST; level++) {
    const place = around.parentNode as ParentNode | null;
    around = parentOf(around);
    if (!around || !place) return false;
    const isCell = around.matches(CELL);
    const others = [...(isCell ? [] : [around]), ...place.querySelectorAll('*')];
    if (others.some((other) => !element.contains(other) && isPainted(other))) return true;
    if (isCell) return false;
  }
  return false;
};

/** Whether it has no size, or stands in something closed, or beside its cell. */
const isClipped = (element: Element): boolean => {
  const cell = cellOf(element);
  if (!cell || cell.getBoundingClientRect().width < SMALLEST) return false;
  const left = cell.getBoundingClientRect().left - FAR;
  for (let around: Element | null = element; around && around !== cell; around = parentOf(around)) {
    const style = styleOf(around);
    if (!style || style.display === 'contents') continue;
    const box = around.getBoundingClientRect();
    const isSmall = Math.min(box.width, box.height) < SMALLEST;
    if (isSmall && (around === element || style.overflow !== 'visible')) return true;
    if (box.right < left || CLIPPED.test(style.clip) || CLIPPED.test(style.clipPath)) return true;
  }
  return false;
};

/**
 * Whether a person sees what an element says. Of a box that is not seen itself they see what is drawn in its stead, and
 * a word that is clipped away says in words what is drawn beside it; but a sign that is not seen is no sign.
 */
function isSeen(element: Element, style: CSSStyleDeclaration): boolean {
  const isField = element.matches(FIELD);
  const isVeiled = !isOpaque(element) || (!isField && TRANSPARENT.test(style.color));
  if (!isVeiled && !isClipped(element)) return true;
  const mayBeElsewhere = isField || (!isVeiled && /\p{L}/u.test(element.textContent ?? ''));
  return mayBeElsewhere && hasStandIn(element);
}

/** How an element looks. Where a DOM draws nothing, as in Node, everything counts as seen. */
export function looksOf(element: Element): Looks {
  const style = styleOf(element);
  if (!style || !element.getAnimations) return SEEN;
  const { color, backgroundColor, opacity, textDecorationLine } = style;
  return { isSeen: isSeen(element, style), color: [color, backgroundColor, opacity, textDecorationLine].join() };
}
