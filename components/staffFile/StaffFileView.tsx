import type { Answers, FileAnswer, PracticeSystem, Question, StaffFile } from '../../core/index.ts';
import { useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { AllColumns } from './AllColumns.tsx';
import { FileProblems } from './FileProblems.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { Questions } from './Questions.tsx';
import { StaffPreview } from './StaffPreview.tsx';

interface Props {
  file: StaffFile;
  /** What stands before the admin, answered or not. */
  questions: readonly Question[];
  answers: Answers;
  system: PracticeSystem;
  answer(answer: FileAnswer): void;
  /** Answers were remembered from another file; asks them anew. */
  askAgain?: (() => void) | undefined;
}

/** A staff list from a file: what it leaves open, who would be read, and what would not. */
export const StaffFileView = ({ file, questions, answers, system, answer, askAgain }: Props) => {
  const say = useWords(staffFileWords);
  if ('problems' in file) return <FileProblems problems={file.problems} />;
  const { layout, notes, preview } = file;
  return (
    <div class="staff-file">
      {askAgain && (
        <p class="notice">
          {say.remembered}{' '}
          <button type="button" class="link" onClick={askAgain}>
            {say.askAgain}
          </button>
        </p>
      )}
      {questions.length > 0 && (
        <Questions
          questions={questions}
          answers={answers}
          layout={layout}
          system={system}
          areNamesMissing={preview === undefined}
          answer={answer}
        />
      )}
      <AllColumns layout={layout} answers={answers} system={system} answer={answer} />
      {preview && <StaffPreview preview={preview} system={system} />}
      <LeftOutList notes={notes} layout={layout} />
    </div>
  );
};
