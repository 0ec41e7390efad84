import type * as z from 'zod/mini';
import { mistakeWords } from '../../words/mistakes.ts';
import { noneOf, oneOf, oneOfKind, type Whole, wrongAt } from './practiceError.ts';

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    input,
  );

const expectedOf = (issue: z.core.$ZodIssue): string => {
  const { expected } = mistakeWords();
  switch (issue.code) {
    case 'invalid_type':
      return oneOfKind(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return issue.origin === 'string' ? expected.text : expected.atLeast(String(issue.minimum));
    case 'unrecognized_keys':
      return noneOf(issue.keys);
    default:
      return issue.message || expected.other;
  }
};

/**
 * The first thing that zod finds wrong in what was given: where it stands, what was expected there, and what was found;
 * that it cannot be read, where nothing more is known.
 */
export const zodIssueText = (issue: z.core.$ZodIssue | undefined, input: unknown, whole: Whole): string => {
  const say = mistakeWords();
  if (!issue) return say.unreadable(say.whole[whole]);
  return wrongAt(issue.path, expectedOf(issue), valueAt(input, issue.path), whole);
};
