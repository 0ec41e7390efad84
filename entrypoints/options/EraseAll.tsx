import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { eraseHost } from './ownData.ts';

interface Question {
  text: string;
  yes: string;
}

const questionsOf = (host: string): readonly [Question, Question] => [
  {
    text: `Everything that is kept of ${host} would go: what was read, and also what you have said yourself, such as findings that are set aside, settings, and how it has changed over time. Export it first if you may want it back.`,
    yes: 'Go on',
  },
  { text: `This cannot be undone. Erase everything of ${host}?`, yes: 'Yes, erase everything' },
];

/** Asks twice before everything of a host is erased. */
export const EraseAll = ({ host, onKeep }: { host: string; onKeep: () => void }) => {
  const isSure = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const { text, yes } = questionsOf(host)[isSure.value ? 1 : 0];
  useEffect(() => {
    box.current?.focus();
  }, [text]);
  const goOn = (): void => {
    if (isSure.value) eraseHost(host);
    else isSure.value = true;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there are none
    <div ref={box} class="notice error" role="group" aria-label={`Erase everything of ${host}`} tabIndex={-1}>
      <p>{text}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onKeep}>
          Keep it
        </button>
        <button type="button" class="button" onClick={goOn}>
          {yes}
        </button>
      </p>
    </div>
  );
};
