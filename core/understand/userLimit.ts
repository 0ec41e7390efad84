import { isLabel } from '../model/labels.ts';
import type { PageReading } from '../model/pageReading.ts';
import { numbersIn, shortTexts } from './extent.ts';
import type { Look } from './look.ts';
import { rawText, textOf } from './text.ts';
import { visibleAll } from './tree.ts';

const LONGEST = 80;

/** How many therapists a staff list says are active, of how many, and that no more may be (S30): nothing where it says two things. */
export function readUserLimit({ root, vocabulary: { words } }: Look): Pick<PageReading, 'userLimit' | 'limitReached'> {
  const texts = visibleAll(root, (node) => rawText(node).length <= LONGEST);
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
