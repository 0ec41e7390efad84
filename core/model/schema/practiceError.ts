import type { mistakes } from '../../words/en/mistakes.ts';
import { mistakeWords } from '../../words/mistakes.ts';

/** Where something is wrong in what was given, and what was expected there. */
export class PracticeError extends Error {
  override name = 'PracticeError';
}

/** What was given, as a whole. */
export type Whole = keyof typeof mistakes.whole;

export type Path = readonly PropertyKey[];

/** A path as one writes it: `staff[3].licenses.provider`. */
export const pathOf = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );

/** What is of a kind of value, in words: a text, a list. */
export const oneOfKind = (kind: string): string => {
  const { kinds, expected } = mistakeWords();
  return (kinds as Partial<Record<string, string>>)[kind] ?? expected.other;
};

/** What was found, in a few words. */
export const describe = (value: unknown): string => {
  const { found } = mistakeWords();
  if (value === undefined) return found.nothing;
  if (value === null) return 'null';
  if (typeof value === 'object') return oneOfKind(Array.isArray(value) ? 'array' : 'object');
  const text = `${JSON.stringify(value)}`;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** What is expected that is one of these. */
export const oneOf = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(mistakeWords().or);

/** What is expected where these keys are not known. */
export const noneOf = (keys: readonly string[]): string =>
  mistakeWords().expected.not(keys.map((key) => `“${key}”`).join(', '));

/** The text that says where something is wrong, what was expected there, and what was found. */
export const wrongAt = (path: Path, expected: string, found: unknown, whole: Whole): string => {
  const say = mistakeWords();
  return say.wrong(pathOf(path) || say.whole[whole], expected, describe(found));
};
