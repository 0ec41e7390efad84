import { HIDDEN } from '../model/page.ts';
import type { Sensed } from './sensed.ts';

/** A line that is larger than the text of its page by less is none. */
const LARGER = 1.15;
/** How much larger those of each rank are, the highest first. */
const RANKS: readonly (readonly [times: number, rank: number])[] = [
  [1.9, 1],
  [1.4, 2],
];
const LOWEST = 3;
/** No title has more characters. */
export const LONGEST = 80;
const WORDS = /\p{L}{2}/u;
/** What is set, pressed or chosen, and what stands in lists, is no title of what follows, however large it is. */
const NO_PLACE =
  'a, button, label, nav, li, dl, summary, h1, h2, h3, h4, h5, h6, [role="button"], [role="link"], [role="tab"], [role="heading"], [role="navigation"], [role^="menu"], [role="option"], [role="listitem"]';

/** What may be a line of text. */
const LINES = /^(?:paragraph|strong)?$/;
const ENDS = /^(?:BR|P|DIV|TABLE|UL|FORM|HR|SECTION|#comment)$/;

const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

const sizeOf = (element: Element): number => Number.parseFloat(styleOf(element)?.fontSize ?? '');

/** What a line ends with, on either side of something that stands in it. */
const isEnd = (node: Node | null): boolean => node === null || ENDS.test(node.nodeName);
const isBlank = (node: Node | null): boolean => node?.nodeType === 3 && (node.nodeValue ?? '').trim() === '';

const besides = (element: Element, side: 'previousSibling' | 'nextSibling'): Node | null => {
  const next = element[side];
  return isBlank(next) ? (next?.[side] ?? null) : next;
};

/** Whether something has its line for itself. */
const isAlone = (element: Element): boolean =>
  styleOf(element)?.display !== 'inline' ||
  (isEnd(besides(element, 'previousSibling')) && isEnd(besides(element, 'nextSibling')));

/**
 * Of a line that is a heading by its looks alone its rank, from 1 to 3: pages are often written without headings. Undefined
 * for everything else, and where nothing is drawn.
 * @param text all that stands in it
 */
export function headlineRank(element: Element, text: string): number | undefined {
  if (text.length > LONGEST || !WORDS.test(text) || !element.getAnimations) return undefined;
  const { body } = element.ownerDocument;
  const times = body ? sizeOf(element) / sizeOf(body) : 0;
  if (!(times >= LARGER) || !isAlone(element) || element.closest(NO_PLACE)) return undefined;
  return RANKS.find(([least]) => times >= least)?.[1] ?? LOWEST;
}

/** A line of text may be a heading by its looks: then it says so. */
export function seeHeadline(node: Sensed): void {
  const [text] = node.content;
  if (node.content.length !== 1 || typeof text !== 'string' || !LINES.test(node.role) || node.is & HIDDEN) return;
  const headline = headlineRank(node.handle, text.trim());
  if (headline !== undefined) node.says = { ...node.says, headline };
}
