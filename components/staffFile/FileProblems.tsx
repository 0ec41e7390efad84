import type { Problem } from '../../core/index.ts';
import { useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';

const SHOWN = 10;

/** Why a file is refused: what is wrong, where, and what to do. */
export const FileProblems = ({ problems }: { problems: readonly Problem[] }) => {
  const say = useWords(staffFileWords);
  return (
    <div class="notice error" part="message" role="alert">
      <p>{say.refused}</p>
      {problems.slice(0, SHOWN).map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
};
