import { isLabel } from '../../model/labels.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { rosterCellWords } from '../../words/rosterCells.ts';
import type { Meaning } from '../staffFile/meaning.ts';
import { flagMeaning, statusMeaning } from '../staffFile/meanings.ts';
import { inEachLanguage } from './inEachLanguage.ts';

/** A kind of which each cell is understood, or is not. */
interface TextKind<T> {
  /** Takes a cell in which something stands. Undefined: it holds something else. */
  read(text: string, system: PracticeSystem): T | undefined;
  write(value: T, system: PracticeSystem): string;
}

/** A kind of which the admin is asked what a word means that is not known. */
interface WordKind<T> {
  /** Undefined: the word is not known. */
  meaning(text: string, system: PracticeSystem): Meaning | undefined;
  write(value: T, system: PracticeSystem): string;
}

/** How a value of one kind stands in the cells of a roster. What is written in any language is read in each. */
export type CellKind<T> = TextKind<T> | WordKind<T>;

/** Any text. */
export const text: TextKind<string> = { read: (given) => given, write: (value) => value };

/** Several texts in one cell: “Ana; Bo”. */
export const texts: TextKind<string[]> = {
  read: (given) =>
    (given.match(/(?:[^\\;]|\\.?)+/gs) ?? []).flatMap((part) => part.trim().replace(/\\(.)/gs, '$1') || []),
  write: (values) => values.map((one) => one.replace(/[\\;]/g, '\\$&')).join('; '),
};

/** One of a few values, by its label, one that it had before, or as it stands in the model. */
export const choice = <T extends string>(
  values: readonly T[],
  labelOf: (value: T, system: PracticeSystem) => string = (value) => value,
  former: Partial<Record<T, readonly string[]>> = {},
): TextKind<T> => ({
  read: (given, system) =>
    values.find((value) =>
      isLabel(given, [value, ...inEachLanguage(() => labelOf(value, system)), ...(former[value] ?? [])]),
    ),
  write: labelOf,
});

/** Yes or no, in the words that we write ourselves or in those of others. */
const flag = (
  pair: 'yesOrNo' | 'onOrOff' | 'activeOrInactive',
  [on, off]: readonly [Meaning, Meaning],
  inOtherWords: WordKind<boolean>['meaning'],
): WordKind<boolean> => {
  // Looked up with the first cell: words may come later than this file.
  let inAll: readonly (readonly string[])[] | undefined;
  return {
    meaning: (given, system) => {
      inAll ??= ([0, 1] as const).map((value) =>
        inEachLanguage(() => rosterCellWords()).flatMap((words) => words[pair][value] ?? []),
      );
      const [yes = [], no = []] = inAll;
      return isLabel(given, yes) ? on : isLabel(given, no) ? off : inOtherWords(given, system);
    },
    write: (value) => rosterCellWords()[pair][value ? 0 : 1]?.[0] ?? '',
  };
};

export const yesOrNo = flag('yesOrNo', ['on', 'off'], flagMeaning);
export const onOrOff = flag('onOrOff', ['on', 'off'], flagMeaning);
export const activeOrInactive = flag('activeOrInactive', ['active', 'inactive'], statusMeaning);
