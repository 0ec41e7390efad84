import { isLabelKey, labelKey } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { activityIn } from './activity.ts';

const PLAIN_NAME = /^[\p{L}\p{M}\s'’.,-]*$/u;
const SIGN = /[\s\p{So}•·|*–—,;:-]/u;
const SEPARATOR = / ?[·•|★☆⭐] ?| [–—-] /u;
/** A name, what stands in brackets behind it, and its credentials: “Ana Ruiz (she/her), LCSW”. */
const BRACKETED = /^(.*\S)\s*[([]([^()[\]]*)[)\]](,[^()[\]]+)?$/u;

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

/** A text without the dots and stars around it. */
const withoutSigns = (text: string): string => {
  const signs = [...text];
  const begin = signs.findIndex((sign) => !SIGN.test(sign));
  const end = signs.findLastIndex((sign) => !SIGN.test(sign));
  return signs.slice(Math.max(begin, 0), end + 1).join('');
};

/** A name without what is written behind it: “Ana Ruiz (she/her)”, “Ana Ruiz · Main Office”. */
export function withoutAsides(text: string, vocabulary: Vocabulary): string {
  if (PLAIN_NAME.test(text) && !/\s-\s/.test(text)) return text;
  const [name = '', behind] = withoutSigns(text).split(SEPARATOR, 2);
  if (behind !== undefined && name !== '') return withoutAsides(name, vocabulary);
  const [, before = '', inside = '', credentials = ''] = BRACKETED.exec(name) ?? [];
  return before !== '' && isTag(inside, vocabulary) ? withoutAsides(before + credentials, vocabulary) : name;
}
