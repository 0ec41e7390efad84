import { useWords } from '../../components/speaking.ts';
import { StaffFileView } from '../../components/staffFile/StaffFileView.tsx';
import { staffFileWords } from '../../components/words/staffFile.ts';
import type { Answers, FileAnswer, PracticeSystem, Question, StaffFile } from '../../core/index.ts';

interface Props {
  file: StaffFile;
  questions: readonly Question[];
  answers: Answers;
  system: PracticeSystem;
  answer(said: FileAnswer): void;
}

/** A staff list before its people are checked: what it leaves open, and who would be. */
export const AskedFile = ({ settle, ...file }: Props & { settle(): void }) => {
  const say = useWords(staffFileWords);
  return (
    <div part="file">
      <StaffFileView {...file} />
      <p class="actions">
        <button
          type="button"
          class="button primary"
          part="button"
          disabled={!('practice' in file.file)}
          onClick={settle}
        >
          {say.check}
        </button>
      </p>
    </div>
  );
};

/** How the staff list was read whose people were checked, and what of it was left out. */
export const HowRead = (file: Props) => {
  const say = useWords(staffFileWords);
  return (
    <details class="all-columns how-read" part="file">
      <summary>{say.howRead}</summary>
      <StaffFileView {...file} />
    </details>
  );
};
