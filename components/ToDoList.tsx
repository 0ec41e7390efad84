import { useEffect, useState } from 'preact/hooks';
import type { StepView } from '../core/index.ts';
import { messageOf } from './messageOf.ts';
import { Names, Phrase } from './Phrase.tsx';
import { useWords } from './speaking.ts';
import { toDoWords } from './words/toDo.ts';

interface Props {
  /** Changes whenever something was read: then the list is made again. */
  asOf: number | undefined;
  load(): Promise<readonly StepView[]>;
}

const ToDoItem = ({ step: { text, url, path, logsOut, waitsFor, when } }: { step: StepView }) => {
  const say = useWords(toDoWords);
  return (
    <li>
      {text} {when && <span class="soft">({say.when[when]})</span>} {url && path && <a href={url}>{say.open(path)}</a>}
      {waitsFor && <p class="soft small">{waitsFor}</p>}
      {logsOut.length > 0 && (
        <p class="soft small">
          <Phrase text={say.logsOut} names={<Names of={logsOut} />} />
        </p>
      )}
    </li>
  );
};

/** What to do, in an order in which nobody is locked out. A step is gone once its page was read again. */
export const ToDoList = ({ asOf, load }: Props) => {
  const say = useWords(toDoWords);
  const [isOpen, open] = useState(false);
  const [steps, show] = useState<readonly StepView[]>();
  const [problem, tell] = useState('');
  useEffect(() => {
    if (!isOpen) return;
    load().then(
      (found) => {
        show(found);
        tell('');
      },
      (error: unknown) => tell(messageOf(error)),
    );
  }, [asOf, isOpen, load]);
  return (
    <details class="to-do" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{say.title}</summary>
      {problem && (
        <p class="notice error" role="alert">
          {problem}
        </p>
      )}
      {steps?.length === 0 && <p class="soft">{say.nothing}</p>}
      <ol>
        {steps?.map((step) => (
          <ToDoItem key={step.key} step={step} />
        ))}
      </ol>
    </details>
  );
};
