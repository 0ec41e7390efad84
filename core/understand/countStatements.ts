import { isLabel, labelKey } from '../model/labels.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';

export interface Count {
  license: License;
  count: number;
  /** “5 Provider licenses”, as offers are written too. */
  isSentence: boolean;
}

const NUMBER = /\b(\d{1,5})\b/;
const SEPARATORS = /^[\s,;·•|&+]+|(?<![\s,;·•|&+])[\s,;·•|&+]+$/g;

/** A text without what is said behind it in brackets: “Provider license (yearly)”. A number in them would count. */
const withoutBrackets = (text: string): string => {
  const at = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return at < 0 || /\d/.test(text.slice(at)) ? text : text.slice(0, at).trimEnd();
};

/** The license that a text is the name of. */
export const licenseNamed = (text: string, { licenses }: Vocabulary): License | undefined => {
  const name = withoutBrackets(text);
  return LICENSES.find((license) => isLabel(name, licenses[license]));
};

/** “Provider licenses purchased” is as clear as a heading that says so above it. */
const withoutBought = (label: string, { words }: Vocabulary): string => {
  const at = label.lastIndexOf(' ');
  const word = label.slice(at + 1).replace(/:$/, '');
  return at > 0 && isLabel(word, words.bought) ? label.slice(0, at) : label;
};

/** A word alone, such as “Admin”, says what a number is of only with a colon: else it is a name, or a heading. */
const licenseIn = (piece: string, vocabulary: Vocabulary): License | undefined => {
  const label = piece.replace(SEPARATORS, '');
  const isClear = /\S\s\S/.test(labelKey(label)) || label.endsWith(':');
  // A sign before a number is none of its label: “-5”.
  return isClear && !/\s[-–]$/.test(piece) ? licenseNamed(withoutBought(label, vocabulary), vocabulary) : undefined;
};

/**
 * How many of each license a line says: “Provider licenses: 10, Admin licenses: 4”, or “10 Provider licenses”. None,
 * if anything else stands in it: “3 of 5”, a price, a date.
 */
export function countsIn(text: string, vocabulary: Vocabulary): Count[] {
  const pieces = text.split(NUMBER);
  const isSentence = pieces[0] === '';
  if (!isSentence && pieces.at(-1) !== '') return [];
  const labels = pieces.filter((_, i) => i % 2 === 0).slice(isSentence ? 1 : 0, isSentence ? undefined : -1);
  const counts = labels.flatMap((label, i): Count[] => {
    const license = licenseIn(label, vocabulary);
    return license ? [{ license, count: Number(pieces[i * 2 + 1]), isSentence }] : [];
  });
  return counts.length === labels.length ? counts : [];
}
