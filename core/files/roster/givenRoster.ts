import { emptyPractice } from '../../merge/merge.ts';

const isObject = (input: unknown): input is object => typeof input === 'object' && input !== null;

/**
 * What a web page gives as a roster, as a practice that is still to be parsed: a practice, everything of a host as it
 * was exported, or people alone. What is missing around the people is said for them.
 */
export function givenPractice(input: unknown, system: string): unknown {
  if (Array.isArray(input)) return { ...emptyPractice(system, 'roster'), staff: input };
  if (!isObject(input)) return input;
  if ('staff' in input) return { ...emptyPractice(system, 'roster'), ...input };
  return 'practice' in input ? input.practice : input;
}
