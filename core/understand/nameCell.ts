import { isLabel } from '../model/labels.ts';
import { BLOCK, BREAK, type PageNode } from '../model/page.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { activityIn } from './activity.ts';
import { isAside, withoutAsides } from './asides.ts';
import { collapse, isControl, rawText, textOf } from './text.ts';
import { childrenOf, either, firstChild, isA, isHidden, type Test } from './tree.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const isNoText = either(isControl, isA('svg', 'img'));
const isSmall = isA('small');
const isMark = isA('mark');

/** What stands in a name cell: the name, and what is said beside it. */
export type NameCell = Pick<PersonReading, 'name' | 'active' | 'unclearStatus' | 'owner' | 'email'>;

const tagOf = (text: string, vocabulary: Vocabulary): Partial<NameCell> | undefined => {
  const activity = activityIn(text, vocabulary);
  if (activity === 'unclear') return { unclearStatus: true };
  if (activity === 'active' || activity === 'inactive') return { active: activity === 'active' };
  if (isLabel(text, vocabulary.words.owner)) return { owner: true };
  return EMAIL.test(text) ? { email: text } : undefined;
};

/** A text without a break in it, and what it stands in. */
interface Bit {
  text: string;
  node: PageNode;
}

interface Line {
  bits: Bit[];
  isSmall: boolean;
}

/** The texts in something, in lines: what follows a break, and what has a line of its own, stands apart. */
const linesIn = (root: PageNode, skip: Test): Line[] => {
  const lines: Line[] = [{ bits: [], isSmall: false }];
  const begin = (small: boolean): void => {
    lines.push({ bits: [], isSmall: small });
  };
  const add = (node: PageNode, small: boolean): void => {
    for (const piece of node.content) {
      const bits = lines.at(-1)?.bits ?? [];
      if (typeof piece === 'string') {
        for (const [i, text] of piece.split(BREAK).entries()) {
          if (i > 0) begin(small);
          if (text !== '') lines.at(-1)?.bits.push({ text, node });
        }
      } else if (skip(piece)) bits.push({ text: ' ', node });
      else {
        const isApart = (piece.is & BLOCK) !== 0 || isSmall(piece);
        if (isApart) begin(small || isSmall(piece));
        add(piece, small || isSmall(piece));
        if (isApart) begin(small);
      }
    }
  };
  add(root, false);
  return lines;
};

const isTouching = (before: Bit, bit: Bit): boolean => /\S$/.test(before.text) && /^\S/.test(bit.text);

/** Whether two texts with nothing between them are parts of one word: what was searched for is often marked in it. */
const isOneWord = (before: Bit, bit: Bit): boolean =>
  isMark(before.node) || isMark(bit.node) || (/[\p{L}\p{M}]$/u.test(before.text) && /^\p{Ll}/u.test(bit.text));

const join = (bits: readonly Bit[]): string =>
  collapse(
    bits.reduce((text, bit, i) => {
      const before = bits[i - 1];
      return text + (before && !isOneWord(before, bit) ? ' ' : '') + bit.text;
    }, ''),
  );

const initialsOf = (name: string): string => name.replace(/(\p{L})\p{L}*/gu, '$1').toUpperCase();

/** “AR” of “Ana Ruiz”, as it stands in a colored circle. */
const isInitials = (text: string, name: string): boolean => {
  const letters = text.replace(/[.\s]/g, '');
  return /^\p{Lu}{1,3}$/u.test(letters) && [...letters].every((letter) => initialsOf(name).includes(letter));
};

/** The name in a line: without the initials before it, and what is said behind it. */
const nameInLine = ({ bits: [...bits] }: Line, vocabulary: Vocabulary): string => {
  const solid = bits.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const [first, ...rest] = solid;
  const next = first && bits[bits.indexOf(first) + 1];
  // “R” before a marked “uth” begins her name.
  const isBegun = first && next && isTouching(first, next) && isOneWord(first, next);
  if (first && !isBegun && rest.length > 0 && isInitials(first.text.trim(), join(rest)))
    bits.splice(0, bits.indexOf(first) + 1);
  for (;;) {
    const last = bits.at(-1);
    const before = bits.at(-2);
    if (!last || !before) break;
    const isPart = isTouching(before, last) && isOneWord(before, last);
    if (last.text.trim() !== '' && (isPart || !isAside(collapse(last.text), vocabulary))) break;
    bits.pop();
  }
  return withoutAsides(join(bits), vocabulary);
};

const hasOwnText = ({ content }: PageNode): boolean =>
  content.some((piece) => typeof piece === 'string' && piece.trim() !== '');

/** The only link in something without a text of its own, else the thing itself. */
const heartOf = (cell: PageNode, skip: Test): PageNode => {
  const parts = childrenOf(cell).filter((child) => !skip(child) && textOf(child, skip) !== '');
  const [only, second] = parts;
  if (!only || hasOwnText(cell)) return cell;
  if (!second) return isSmall(only) ? only : heartOf(only, skip);
  const [link, other] = parts.filter(({ says }) => says?.href !== undefined);
  return link && !other ? link : cell;
};

const isWordless = (text: string): boolean => !/\p{L}/u.test(text);

/** The name: the first line that is no initials, and no small print where there is anything else. */
const nameAmong = (cell: PageNode, skip: Test, vocabulary: Vocabulary): string => {
  const only = firstChild(cell);
  // Nearly all cells: a name alone, or a link alone.
  if (only === undefined) {
    const [text] = cell.content;
    if (typeof text !== 'string' || !text.includes(BREAK)) return withoutAsides(textOf(cell), vocabulary);
  } else if (firstChild(only) === undefined && cell.content.length === 1)
    return skip(only) ? '' : withoutAsides(textOf(only), vocabulary);
  const all = linesIn(heartOf(cell, skip), skip).filter(({ bits }) => !isWordless(join(bits)));
  const main = all.filter((line) => !line.isSmall);
  const names = (main.length > 0 ? main : all)
    .map((line) => nameInLine(line, vocabulary))
    .filter((name) => name !== '');
  const [first = '', second] = names;
  return second !== undefined && isInitials(first, second) ? second : first;
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
  return { name: nameAmong(cell, skip, vocabulary), ...tags };
}

/** Whether a cell has only the initials of the person that the next one names, or nothing to read. */
export const isBeforeName = (text: string, name: string): boolean => text === '' || isInitials(text, name);
