import { useContext, useState } from 'preact/hooks';
import type { WorkActions } from './actions.ts';
import { OpenedViews } from './openedViews.ts';
import { Problem } from './Problem.tsx';
import { useWords } from './speaking.ts';
import { useAnswer } from './useAnswer.ts';
import { workWords } from './words/work.ts';

type WhatIfActions = Pick<WorkActions, 'person' | 'whatIf'>;

/** Tries other licenses and permissions for one person, and says what would follow. Nothing is changed by it. */
export const WhatIf = ({ staffId, actions, news }: { staffId: string; actions: WhatIfActions; news?: unknown }) => {
  const say = useWords(workWords);
  const views = useContext(OpenedViews);
  const [isOpen, setOpen] = useState(false);
  const { value: person, problem } = useAnswer(() => actions.person(staffId), isOpen, news);
  return (
    <details class="what-if set-aside small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.whatIf}</summary>
      {isOpen && person && views?.tryOut({ person, actions })}
      {problem && <Problem text={problem} />}
    </details>
  );
};
