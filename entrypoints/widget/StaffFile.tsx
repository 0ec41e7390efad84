import { useWords } from '../../components/speaking.ts';
import { StaffFileView } from '../../components/staffFile/StaffFileView.tsx';
import { staffFileWords } from '../../components/words/staffFile.ts';
import {
  type Answers,
  type FileAnswer,
  otherSystem,
  type Question,
  type StaffFile,
  systemById,
} from '../../core/index.ts';

interface Props {
  file: StaffFile;
  questions: readonly Question[];
  answers: Answers;
  /** Id of the practice system. */
  system: string;
  answer(said: FileAnswer): void;
}

const View = ({ system, ...file }: Props) => <StaffFileView {...file} system={systemById(system) ?? otherSystem} />;

/** A staff list before its people are checked: what it leaves open, and who would be. */
export const AskedFile = ({ settle, ...file }: Props & { settle(): void }) => {
  const say = useWords(staffFileWords);
  return (
    <div part="file">
      <View {...file} />
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
      <View {...file} />
    </details>
  );
};
