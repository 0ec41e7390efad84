import type { HTMLAttributes, Ref } from 'preact';
import type { StaffTypeId } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { licenseCheckWords } from './words/licenseCheck.ts';

/** Attributes by which a heading names its question and can be focused. */
export type Headed = Pick<HTMLAttributes<HTMLHeadingElement>, 'id' | 'tabIndex'> & { ref: Ref<HTMLHeadingElement> };

interface ChoiceProps {
  name: string;
  does: string;
  onClick(): void;
}

const Choice = ({ name, does, onClick }: ChoiceProps) => (
  <li>
    <button type="button" class="choice" part="choice" onClick={onClick}>
      <strong>{name}</strong> <span class="soft small">{does}</span>
    </button>
  </li>
);

interface WhoProps {
  headed: Headed;
  jobs: readonly StaffTypeId[];
  choose(job: StaffTypeId): void;
  chooseOther(): void;
}

/** The first question: one of the staff types, or something else. */
export const WhoIsIt = ({ headed, jobs, choose, chooseOther }: WhoProps) => {
  const say = useWords(licenseCheckWords);
  return (
    <>
      <h2 {...headed}>{say.who}</h2>
      <ul class="choices">
        {jobs.map((job) => (
          <Choice key={job} {...say.jobs[job]} onClick={() => choose(job)} />
        ))}
        <Choice {...say.somethingElse} onClick={chooseOther} />
      </ul>
    </>
  );
};
