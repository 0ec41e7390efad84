import { mistakeWords } from '../words/mistakes.ts';

/** Says that a practice system is not known here: nothing is judged by the words of another one. */
export function unknownSystem(id: string): string {
  const { wrong, expected } = mistakeWords();
  return wrong('system', expected.knownSystem, JSON.stringify(id.slice(0, 40)));
}
