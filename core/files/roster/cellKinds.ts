import { isLabel } from '../../model/labels.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { rosterWords } from '../../words/rosterProblems.ts';
import { asWritten, isFormula } from '../formats/formula.ts';
import { inEachLanguage } from './inEachLanguage.ts';

/** Says, in words, what a cell was expected to hold that holds something else. */
export class Unreadable {
  readonly expected: string;
  constructor(expected: string) {
    this.expected = expected;
  }
}

/** How a value of one kind stands in the cells of a roster. What is written in any language is read in each. */
export interface CellKind<T> {
  /** Takes a cell that is not blank. Undefined: it says that nothing is known. */
  read(cell: string, system: PracticeSystem): T | undefined | Unreadable;
  write(value: T, system: PracticeSystem): string;
}

/** A kind that stands as a text, and as no formula: for that, a spreadsheet would show something else. */
const asText = <T>(
  read: (text: string, system: PracticeSystem) => T | Unreadable,
  write: CellKind<T>['write'],
): CellKind<T> => ({
  read: (cell, system) =>
    isFormula(cell) ? new Unreadable(rosterWords().expected.noFormula) : read(asWritten(cell.trim()), system),
  write,
});

/** Any text. */
export const text = asText<string>(
  (given) => given,
  (value) => value,
);

/** Several texts in one cell: “Ana; Bo”. */
export const texts = asText<string[]>(
  (given) => (given.match(/(?:[^\\;]|\\.?)+/gs) ?? []).flatMap((part) => part.trim().replace(/\\(.)/gs, '$1') || []),
  (values) => values.map((one) => one.replace(/[\\;]/g, '\\$&')).join('; '),
);

/** One of a few values, by its label or as it stands in the model. */
export const choice = <T extends string>(
  values: readonly T[],
  labelOf: (value: T, system: PracticeSystem) => string = (value) => value,
): CellKind<T> =>
  asText((given, system) => {
    const isMeant = (value: T): boolean => isLabel(given, [value, ...inEachLanguage(() => labelOf(value, system))]);
    const expected = (): string => values.map((value) => `“${labelOf(value, system)}”`).join(rosterWords().or);
    return values.find(isMeant) ?? new Unreadable(expected());
  }, labelOf);

const NOTHING = new Set(['–', '—', 'n/a', '?']);
const SIGNS = [
  ['true', '1', 'x', '✓', '✔'],
  ['false', '0'],
] as const;

/** Yes or no. One pair of words is written; “yes” and “on” are understood whichever it is, and so are the words of the pages. */
const flag = (pair: 'yesOrNo' | 'onOrOff' | 'activeOrInactive'): CellKind<boolean> => {
  const wordsFor = (value: 0 | 1): string[] => [
    ...SIGNS[value],
    ...inEachLanguage(rosterWords).flatMap((words) =>
      [words.yesOrNo, words.onOrOff, words[pair]].flatMap((both) => both[value] ?? []),
    ),
  ];
  const [yes, no] = [wordsFor(0), wordsFor(1)];
  return {
    read: (cell, { words }) => {
      if (NOTHING.has(cell.trim().toLowerCase())) return undefined;
      const isStatus = pair === 'activeOrInactive';
      if (isLabel(cell, yes) || isLabel(cell, isStatus ? words.active : words.on)) return true;
      if (isLabel(cell, no) || isLabel(cell, isStatus ? words.inactive : words.off)) return false;
      return new Unreadable(rosterWords().expected[pair]);
    },
    write: (value) => rosterWords()[pair][value ? 0 : 1]?.[0] ?? '',
  };
};

export const yesOrNo = flag('yesOrNo');
export const onOrOff = flag('onOrOff');
export const activeOrInactive = flag('activeOrInactive');
