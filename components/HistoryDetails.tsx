import { useContext, useState } from 'preact/hooks';
import type { Overview } from '../core/index.ts';
import type { WorkActions } from './actions.ts';
import { OpenedViews } from './openedViews.ts';
import { Problem } from './Problem.tsx';
import { useWords } from './speaking.ts';
import { useAnswer } from './useAnswer.ts';
import { panelWords } from './words/panel.ts';

/** What changed in the practice, when it is asked for. */
export const PracticeHistoryDetails = ({ overview, load }: { overview: Overview; load: WorkActions['history'] }) => {
  const say = useWords(panelWords);
  const views = useContext(OpenedViews);
  const [isOpen, setOpen] = useState(false);
  const { value: lines, problem } = useAnswer(load, isOpen, overview);
  return (
    <details class="past" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.history}</summary>
      {isOpen && lines && views?.history({ lines })}
      {problem && <Problem text={problem} />}
    </details>
  );
};

/** What changed of one person, when it is asked for. */
export const PersonHistoryDetails = ({ staffId, load }: { staffId: string; load: WorkActions['personHistory'] }) => {
  const say = useWords(panelWords);
  const views = useContext(OpenedViews);
  const [isOpen, setOpen] = useState(false);
  const { value: changes, problem } = useAnswer(() => load(staffId), isOpen);
  return (
    <details class="set-aside small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.personHistory}</summary>
      {isOpen && changes && views?.personHistory({ changes })}
      {problem && <Problem text={problem} />}
    </details>
  );
};
