import type { Answers, Question, StaffColumn } from './answers.ts';
import type { Meaning } from './meaning.ts';

/** One thing that an admin says of a file. */
export type FileAnswer =
  | { what: 'sheet'; sheet: string }
  | { what: 'headings'; headings: number | 'none' }
  | { what: 'column'; column: string; holds: StaffColumn | null }
  | { what: 'word'; column: string; word: string; means: Meaning }
  | { what: 'same'; same: 'one' | 'two' }
  | { what: 'hidden'; hidden: 'in' | 'out' };

const withoutColumn = <T>(record: Readonly<Record<string, T>> = {}, column: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== column));

/** A column holds what it was said to hold, and no other one does: nothing stands in two columns. */
const withColumn = (
  { columns = {}, words, ...answers }: Answers,
  { column, holds }: Extract<FileAnswer, { what: 'column' }>,
): Answers => ({
  ...answers,
  columns: {
    ...Object.fromEntries(Object.entries(columns).map(([one, held]) => [one, held === holds ? null : held])),
    [column]: holds,
  },
  ...(words && { words: withoutColumn(words, column) }),
});

/** Answers with one more. What was said of what it changes goes: of another sheet, other columns were meant. */
export function withAnswer(answers: Answers, said: FileAnswer): Answers {
  const { sheet, words = {} } = answers;
  switch (said.what) {
    case 'sheet':
      return { sheet: said.sheet };
    case 'headings':
      return { ...(sheet !== undefined && { sheet }), headings: said.headings };
    case 'column':
      return withColumn(answers, said);
    case 'word':
      return { ...answers, words: { ...words, [said.column]: { ...words[said.column], [said.word]: said.means } } };
    case 'same':
      return { ...answers, same: said.same };
    case 'hidden':
      return { ...answers, hidden: said.hidden };
  }
}

/** By what a question is known again. */
export const questionKey = (question: Question): string =>
  JSON.stringify([
    question.what,
    ...('column' in question ? [question.column] : []),
    ...('word' in question ? [question.word] : []),
  ]);

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** What was answered to a question; undefined while its guess stands. */
export function answerTo(question: Question, answers: Answers): string | number | null | undefined {
  switch (question.what) {
    case 'column':
      return own(answers.columns, question.column);
    case 'word':
      return own(own(answers.words, question.column), question.word);
    default:
      return answers[question.what];
  }
}

const ORDER: readonly Question['what'][] = ['sheet', 'headings', 'column', 'word', 'same', 'hidden'];

/**
 * The questions that stand before the admin once a file was read again: those that are asked, and in their places those
 * that were answered meanwhile, so that an answer can be changed where it was given.
 */
export function questionsAfter(
  before: readonly Question[],
  answers: Answers,
  asked: readonly Question[],
): readonly Question[] {
  const now = new Map(asked.map((question) => [questionKey(question), question]));
  const stay = before.flatMap((question) => {
    const again = now.get(questionKey(question));
    now.delete(questionKey(question));
    return again ?? (answerTo(question, answers) === undefined ? [] : [question]);
  });
  return [...stay, ...now.values()].sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}
