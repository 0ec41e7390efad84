import { isLabelKey, labelKey } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { type Grid, inRow } from './grid.ts';
import type { GridRow } from './known.ts';
import { isControl, plainText } from './text.ts';
import { either, type Test } from './tree.ts';

/** So many rows tell whether there is anything to click in the rows of a table. */
const SAMPLE = 8;
/** “5”, “5 of 12”, “5 people”. */
const COUNT = /^\d+(?:\s*(?:\/|of)\s*\d+)?(?:\s+\p{L}+){0,2}$/u;

const isHandle: Test = either(isControl, ({ says }) => says?.href !== undefined || says?.checked !== undefined);
const hasHandle = (row: GridRow): boolean => inRow(row, isHandle).length > 0;

/** Whether a text stands where a name would, and is none: “Vacant”, “Pending invitation”, “Loading…”. */
const isPlaceholder = (name: string, { words }: Vocabulary): boolean => {
  const key = labelKey(name);
  if (isLabelKey(key, words.nobody)) return true;
  return words.placeholders.some((word) => key.startsWith(word) && !/^[\p{L}\p{N}]/u.test(key.slice(word.length)));
};

/** What a row says beside its name, if it is no more than counts, or the same everywhere, as while it comes in. */
const saysLittle = (name: string, { cells }: GridRow): 'counts' | 'the same' | undefined => {
  let same = 0;
  let counts = 0;
  for (const cell of cells) {
    const text = plainText(cell);
    if (text === name) same++;
    else if (COUNT.test(text)) counts++;
    else if (text !== '') return undefined;
  }
  if (counts > 0) return 'counts';
  return same > 2 ? 'the same' : undefined;
};

/** Whether the row of a name is about nobody: a vacancy, an invitation, a sum, a group, or what is still to come. */
export function isAboutNobody(name: string, row: GridRow, { first }: Grid, vocabulary: Vocabulary): boolean {
  if (isPlaceholder(name, vocabulary)) return true;
  const little = saysLittle(name, row);
  if (little !== 'counts') return little === 'the same';
  // In the rows of people there is something to click.
  return !hasHandle(row) && first(SAMPLE).some(hasHandle);
}
