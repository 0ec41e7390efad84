import { isLabelKey, labelKey } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';

/** Whether somebody works there; `unclear`: a page says something of it that is not understood. */
export type Activity = 'active' | 'inactive' | 'unclear';

const fits = (key: string, labels: readonly string[]): boolean =>
  isLabelKey(key, labels) ||
  // “Resigned 03/02/2026”, “Active since 2021”
  (/\d/.test(key) && labels.some((label) => key.startsWith(`${label} `)));

/** What a word of a status says; undefined: it is no such word, or lets everybody through. */
export function activityIn(text: string, { words }: Vocabulary): Activity | 'everybody' | undefined {
  const key = labelKey(text);
  if (key === '') return undefined;
  if (fits(key, words.inactive) || fits(key, words.left)) return 'inactive';
  if (fits(key, words.active) || fits(key, words.atWork)) return 'active';
  if (isLabelKey(key, words.everybody)) return 'everybody';
  return fits(key, words.between) ? 'unclear' : undefined;
}
