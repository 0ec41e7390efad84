import { isLabelKey, labelKey } from '../model/labels.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { collapse, isHidden, textOf } from './dom.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NOT_TEXT = 'button, select, input, textarea, svg, img, [role="button"], [role="menu"], [role="checkbox"]';
const LINE = 'p, div, small, li, dt, dd, h1, h2, h3, h4, h5, h6';
const TEXT_NODE = 3;

/** What stands in a name cell: the name, and what is said beside it. */
export type NameCell = Pick<PersonReading, 'name' | 'active' | 'owner' | 'email'>;

const tagOf = (text: string, { words }: Vocabulary): Partial<NameCell> | undefined => {
  const key = labelKey(text);
  if (isLabelKey(key, words.inactive)) return { active: false };
  if (isLabelKey(key, words.active)) return { active: true };
  if (isLabelKey(key, words.owner)) return { owner: true };
  return EMAIL.test(text) ? { email: text } : undefined;
};

const initialsOf = (name: string): string => name.replace(/(\p{L})\p{L}*/gu, '$1').toUpperCase();

/** “AR” of “Ana Ruiz”, as it stands in a colored circle. */
const isInitials = (text: string, name: string): boolean =>
  /^\p{Lu}{1,3}$/u.test(text) && [...text].every((letter) => initialsOf(name).includes(letter));

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === TEXT_NODE && (node.nodeValue ?? '').trim() !== '');

/** The name: of several lines the first, or the only link. */
const nameAmong = (cell: Element, skip: (element: Element) => boolean): string => {
  const only = cell.firstElementChild;
  // Nearly all cells: a name alone, or a link alone.
  if (only === null) return textOf(cell);
  if (only.firstElementChild === null && cell.childNodes.length === 1) return skip(only) ? '' : textOf(only);
  const parts = [...cell.children].filter((child) => !skip(child) && textOf(child, skip) !== '');
  const [first, second] = parts;
  if (!first || hasOwnText(cell)) return textOf(cell, skip);
  if (!second) return nameAmong(first, skip);
  const rest = textOf(second, skip);
  if (isInitials(textOf(first, skip), rest)) {
    return nameAmong(cell, (element) => element === first || skip(element));
  }
  const links = parts.filter((part) => part.matches('a[href]'));
  const [link] = links;
  if (link && links.length === 1) return textOf(link, skip);
  return second.matches(LINE) ? nameAmong(first, skip) : textOf(cell, skip);
};

/** Who a cell names, without the pictures, buttons and tags beside the name. */
export function readNameCell(cell: Element, vocabulary: Vocabulary): NameCell {
  const tags: Partial<NameCell> = {};
  const skip = (child: Element): boolean => {
    if (child.matches(NOT_TEXT) || isHidden(child)) return true;
    const tag = tagOf(collapse(child.textContent ?? ''), vocabulary);
    Object.assign(tags, tag);
    return tag !== undefined;
  };
  return { name: nameAmong(cell, skip), ...tags };
}
