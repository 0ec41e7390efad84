import { useId } from 'preact/hooks';
import type { Answers, FileAnswer, FileLayout, PracticeSystem, Question } from '../../core/index.ts';
import { useCounts, useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { type FileColumn, useColumnGroups, useColumnName, withAnswers } from './columnChoices.ts';
import { HeadingRows } from './HeadingRows.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { shortened } from './shortened.ts';
import { type WordQuestion, WordTable } from './WordTable.tsx';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  layout: FileLayout;
  system: PracticeSystem;
  /** Nobody can be read before it is said where the names are. */
  areNamesMissing: boolean;
  answer(answer: FileAnswer): void;
}

type Of<T extends Question['what']> = Extract<Question, { what: T }>;

const allOf = <T extends Question['what']>(questions: readonly Question[], what: T): Of<T>[] =>
  questions.filter((question): question is Of<T> => question.what === what);

const NAMED = 5;

const Same = ({ question, answers, answer }: { question: Of<'same'> } & Pick<Props, 'answers' | 'answer'>) => {
  const { same: say } = useWords(staffFileWords).questions;
  const { list, number } = useCounts();
  const id = useId();
  const { names, guess } = question;
  const more = names.length > NAMED ? [say.more(number(names.length - NAMED))] : [];
  return (
    <fieldset>
      <legend>{say.title}</legend>
      <p class="soft small">{say.names(list([...names.slice(0, NAMED).map((name) => shortened(name)), ...more]))}</p>
      {(['one', 'two'] as const).map((same) => (
        <label key={same} class="choose">
          <input
            type="radio"
            name={id}
            checked={(answers.same ?? guess) === same}
            onChange={() => answer({ what: 'same', same })}
          />{' '}
          {say[same]}
        </label>
      ))}
    </fieldset>
  );
};

const Hidden = ({ question, answers, answer }: { question: Of<'hidden'> } & Pick<Props, 'answers' | 'answer'>) => {
  const { questions: say } = useWords(staffFileWords);
  return (
    <label class="choose">
      <input
        type="checkbox"
        checked={answers.hidden === 'in'}
        onChange={({ currentTarget }) => answer({ what: 'hidden', hidden: currentTarget.checked ? 'in' : 'out' })}
      />{' '}
      {say.hidden(question.rows)}
    </label>
  );
};

/** Columns that are asked about, with what was answered, else with the guess. */
const askedColumns = ({ questions, answers, layout }: Props): FileColumn[] => {
  const guesses = new Map(allOf(questions, 'column').map(({ column, guess }) => [column, guess]));
  const asked = layout.columns.filter(({ column }) => guesses.has(column));
  return withAnswers(
    asked.map((one) => ({ ...one, holds: guesses.get(one.column) ?? null })),
    answers,
  );
};

const byColumn = (questions: readonly WordQuestion[]): [string, WordQuestion[]][] => [
  ...Map.groupBy(questions, ({ column }) => column),
];

/** What a file leaves open, each with a guess that can be changed. */
export const Questions = (props: Props) => {
  const { questions, answers, layout, system, areNamesMissing, answer } = props;
  const { questions: say } = useWords(staffFileWords);
  const groups = useColumnGroups(system);
  const nameOf = useColumnName();
  const [sheet] = allOf(questions, 'sheet');
  const [headings] = allOf(questions, 'headings');
  const [same] = allOf(questions, 'same');
  const [hidden] = allOf(questions, 'hidden');
  const columns = askedColumns(props);
  return (
    <fieldset class="asked">
      <legend>{say.title(questions.length)}</legend>
      <p class="soft">{areNamesMissing ? say.noNames : say.guessed}</p>
      {sheet && (
        <SheetChoice label={say.sheet} sheets={sheet.choices} chosen={answers.sheet ?? sheet.guess} answer={answer} />
      )}
      {headings && <HeadingRows rows={headings.choices} chosen={answers.headings ?? headings.guess} answer={answer} />}
      {columns.length > 0 && (
        <fieldset>
          <legend>{say.columns}</legend>
          <ColumnTable columns={columns} groups={groups} answer={answer} />
        </fieldset>
      )}
      {byColumn(allOf(questions, 'word')).map(([column, words]) => {
        const known = layout.columns.find((one) => one.column === column);
        return (
          <WordTable
            key={column}
            questions={words}
            column={known ? nameOf(known) : column}
            answers={answers}
            system={system}
            answer={answer}
          />
        );
      })}
      {same && <Same question={same} answers={answers} answer={answer} />}
      {hidden && <Hidden question={hidden} answers={answers} answer={answer} />}
    </fieldset>
  );
};
