import { nameKey } from './names.ts';

/** A name without blanks and signs: what is marked in a name, and what breaks it, leaves the letters as they are. */
export const lettersOf = (name: string): string => nameKey(name).replace(/[^\p{L}\p{M}]+/gu, '');

const withoutBlanks = (name: string): string => nameKey(name).replaceAll(' ', '');

/** Whether two names differ in blanks and signs at most. */
export const hasSameLetters = (name: string, other: string): boolean => lettersOf(name) === lettersOf(other);

/**
 * Whether a text is the name of somebody with something more or less: a tag beside it, letters that are still to be typed.
 * A second family name behind a hyphen is a part of a name.
 */
export function isLike(text: string, name: string): boolean {
  const [shown, known] = [withoutBlanks(text), withoutBlanks(name)];
  const begin = shown.indexOf(known);
  const isWithin = begin >= 0 && shown[begin - 1] !== '-' && shown[begin + known.length] !== '-';
  return isWithin || known.startsWith(shown) || ` ${nameKey(name)} `.includes(` ${nameKey(text)} `);
}
