import { isLabelKey, labelKey } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { activityIn } from './activity.ts';

const PLAIN_NAME = /^[\p{L}\p{M}\s'’.,-]*$/u;
const SIGNS = /^[\s\p{So}•·|*–—-]+|[\s\p{So}•·|*–—,;:-]+$/gu;
const SEPARATOR = /\s*[·•|]\s*|\s+[–—-]\s+/u;
const BRACKETED = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/u;

/** “she/her”, in whatever order and number. */
const isPronouns = (key: string, { words }: Vocabulary): boolean => {
  const parts = key.split(/\s*[/,]\s*|\s+/);
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => isLabelKey(part, words.pronouns));
};

const isTag = (text: string, vocabulary: Vocabulary): boolean => {
  const key = labelKey(text);
  const { asides, owner } = vocabulary.words;
  const activity = activityIn(text, vocabulary);
  if (activity !== undefined && activity !== 'everybody') return true;
  return [asides, owner].some((labels) => isLabelKey(key, labels)) || isPronouns(key, vocabulary);
};

/** Whether a text beside a name is none of it: a tag, pronouns, a number, words that are not written like a name. */
export const isAside = (text: string, vocabulary: Vocabulary): boolean =>
  /^[\p{Ll}(·•|–—]|[\d@/]/u.test(text) || isTag(text, vocabulary);

/** A name without what is written behind it: “Ana Ruiz (she/her)”, “Ana Ruiz · Main Office”. */
export function withoutAsides(text: string, vocabulary: Vocabulary): string {
  if (PLAIN_NAME.test(text) && !/\s-\s/.test(text)) return text;
  const [name = '', behind] = text.replace(SIGNS, '').split(SEPARATOR, 2);
  if (behind !== undefined && name !== '') return withoutAsides(name, vocabulary);
  const [, before = '', inside = ''] = BRACKETED.exec(name) ?? [];
  return before !== '' && isTag(inside, vocabulary) ? withoutAsides(before, vocabulary) : name;
}
