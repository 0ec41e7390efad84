import {
  type Answers,
  answerTo,
  type FileAnswer,
  inLanguage,
  licenseTitle,
  type Meaning,
  type PracticeSystem,
  type Question,
} from '../../core/index.ts';
import { useCounts, useLanguage, useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { shortened } from './shortened.ts';

export type WordQuestion = Extract<Question, { what: 'word' }>;

interface Props {
  /** All of one column. */
  questions: readonly WordQuestion[];
  /** How the column is called. */
  column: string;
  answers: Answers;
  system: PracticeSystem;
  answer(answer: FileAnswer): void;
}

const useMeaning = (system: PracticeSystem): ((meaning: Meaning) => string) => {
  const { meanings: say } = useWords(staffFileWords);
  const language = useLanguage();
  return (meaning) =>
    meaning === 'provider' || meaning === 'admin'
      ? inLanguage(language, () => licenseTitle(meaning, system))
      : say[meaning];
};

/** What the words in one column mean. */
export const WordTable = ({ questions, column, answers, system, answer }: Props) => {
  const { questions: say } = useWords(staffFileWords);
  const { number } = useCounts();
  const meaningName = useMeaning(system);
  return (
    <table class="matching pairs">
      <caption>{say.words(shortened(column, 60))}</caption>
      <thead>
        <tr>
          <th scope="col">{say.word}</th>
          <th scope="col">{say.means}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <tr key={question.word}>
            <th scope="row">
              {shortened(question.word, 60)}
              <span class="soft small">{say.rows(question.rows, number(question.rows))}</span>
            </th>
            <td>
              <select
                aria-label={say.meaningOf(question.word, column)}
                value={`${answerTo(question, answers) ?? question.guess}`}
                onChange={({ currentTarget }) =>
                  answer({
                    what: 'word',
                    column: question.column,
                    word: question.word,
                    means: currentTarget.value as Meaning,
                  })
                }
              >
                {question.choices.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {meaningName(meaning)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
