import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { PageReading } from '../model/pageReading.ts';
import { isRow, isTable } from './cells.ts';
import { numbersIn, shortTexts } from './extent.ts';
import type { Look } from './look.ts';
import { textOf } from './text.ts';
import { type Test, visibleAll } from './tree.ts';

const LONGEST = 80;

/** How many more signs there may be after those in something; less than none, if it is longer, or holds rows: those are read one by one. */
const leftAfter = ({ content }: PageNode, left: number): number => {
  let rest = left;
  for (const piece of content) {
    if (rest < 0 || (typeof piece !== 'string' && (isRow(piece) || isTable(piece)))) return -1;
    rest = typeof piece === 'string' ? rest - piece.length : leftAfter(piece, rest);
  }
  return rest;
};

const isShort: Test = (node) => !isRow(node) && !isTable(node) && leftAfter(node, LONGEST) >= 0;

/** How many therapists a staff list says are active, of how many, and that no more may be (S30): nothing where it says two things. */
export function readUserLimit({ root, vocabulary: { words } }: Look): Pick<PageReading, 'userLimit' | 'limitReached'> {
  const texts = visibleAll(root, isShort);
  const limits = new Map(
    texts.flatMap((node) =>
      shortTexts(node).flatMap((text) => {
        const { used, allowed } = numbersIn(text, words.userLimits) ?? {};
        return used === undefined || allowed === undefined
          ? []
          : [[`${used} of ${allowed}`, { used, allowed }] as const];
      }),
    ),
  );
  const [limit] = limits.values();
  const isReached = texts.some((node) => isLabel(textOf(node).replace(/[.!]$/, ''), words.limitReached));
  return { ...(limit && limits.size === 1 && { userLimit: limit }), ...(isReached && { limitReached: true }) };
}
