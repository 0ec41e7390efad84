import { isLabelKey, labelKey } from '../model/labels.ts';
import { BLOCK, type PageNode } from '../model/page.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { collapse, isControl, rawText, textOf } from './text.ts';
import { childrenOf, either, firstChild, isA, isHidden, type Test } from './tree.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const isNoText = either(isControl, isA('svg', 'img'));
const isSmall = isA('small');

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

const hasOwnText = ({ content }: PageNode): boolean =>
  content.some((piece) => typeof piece === 'string' && piece.trim() !== '');

const isLine: Test = (node) => (node.is & BLOCK) !== 0 || isSmall(node);

/** The name: of several lines the first, or the only link. */
const nameAmong = (cell: PageNode, skip: Test): string => {
  const only = firstChild(cell);
  // Nearly all cells: a name alone, or a link alone.
  if (only === undefined) return textOf(cell);
  if (firstChild(only) === undefined && cell.content.length === 1) return skip(only) ? '' : textOf(only);
  const parts = childrenOf(cell).filter((child) => !skip(child) && textOf(child, skip) !== '');
  const [first, second] = parts;
  if (!first || hasOwnText(cell)) return textOf(cell, skip);
  if (!second) return nameAmong(first, skip);
  const rest = textOf(second, skip);
  if (isInitials(textOf(first, skip), rest)) {
    return nameAmong(cell, (node) => node === first || skip(node));
  }
  const links = parts.filter(({ says }) => says?.href !== undefined);
  const [link] = links;
  if (link && links.length === 1) return textOf(link, skip);
  return isLine(second) ? nameAmong(first, skip) : textOf(cell, skip);
};

/** Who a cell names, without the pictures, buttons and tags beside the name. */
export function readNameCell(cell: PageNode, vocabulary: Vocabulary): NameCell {
  const tags: Partial<NameCell> = {};
  const skip: Test = (child) => {
    if (isNoText(child) || isHidden(child)) return true;
    const tag = tagOf(collapse(rawText(child)), vocabulary);
    Object.assign(tags, tag);
    return tag !== undefined;
  };
  return { name: nameAmong(cell, skip), ...tags };
}
