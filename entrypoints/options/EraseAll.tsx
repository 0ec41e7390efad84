import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../components/speaking.ts';
import { yourDataWords } from '../../components/words/yourData.ts';
import { eraseHost } from './dataState.ts';
import { sync } from './syncState.ts';

/** Asks twice before everything of a host is erased. */
export const EraseAll = ({ host, onKeep }: { host: string; onKeep: () => void }) => {
  const isSure = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const { erase: say } = useWords(yourDataWords);
  useEffect(() => {
    box.current?.focus();
  }, [isSure.value]);
  const goOn = (): void => {
    if (isSure.value) eraseHost(host);
    else isSure.value = true;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there are none
    <div ref={box} class="notice error" role="group" aria-label={say.name(host)} tabIndex={-1}>
      <p>{isSure.value ? say.second(host) : say.first(host)}</p>
      {sync.value?.isOn && <p>{say.elsewhere}</p>}
      <p class="actions">
        <button type="button" class="button" onClick={onKeep}>
          {say.cancel}
        </button>
        <button type="button" class="button" onClick={goOn}>
          {isSure.value ? say.yes : say.goOn}
        </button>
      </p>
    </div>
  );
};
