import { useState } from 'preact/hooks';
import { Problem } from './Problem.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import type { Shortcut } from './shortcutNames.ts';
import { useWords } from './speaking.ts';
import { useAnswer } from './useAnswer.ts';
import { shortcutWords } from './words/shortcuts.ts';

interface Props {
  load(): Promise<readonly Shortcut[]>;
  change(): unknown;
}

/** Which keys do what, when it is asked for. */
export const ShortcutDetails = ({ load, change }: Props) => {
  const say = useWords(shortcutWords);
  const [isOpen, setOpen] = useState(false);
  const { value: shortcuts, problem } = useAnswer(load, isOpen);
  return (
    <details class="past" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.title}</summary>
      {isOpen && shortcuts && <Shortcuts shortcuts={shortcuts} change={change} />}
      {problem && <Problem text={problem} />}
    </details>
  );
};
