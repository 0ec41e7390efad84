import { Phrase } from '../../components/Phrase.tsx';
import { PracticeChoice } from '../../components/PracticeChoice.tsx';
import { useFormats, useWords } from '../../components/speaking.ts';
import { accessWords } from '../../components/words/access.ts';
import { isTurnedOff } from '../shared/policySignal.ts';
import { choosePractice, handOut, host, isWide, matrix, now } from './state.ts';

/** What can be taken along. */
export const Tools = () => {
  const say = useWords(accessWords);
  if (!matrix.value || matrix.value.rows.length === 0) return null;
  return (
    <div class="tools screen-only">
      <p class="actions">
        <button type="button" class="button" onClick={() => print()}>
          {say.print}
        </button>
        {!isTurnedOff('export') && (
          <button type="button" class="button" onClick={handOut}>
            {say.csv}
          </button>
        )}
      </p>
      <p class="soft small">{say.keepSafe}</p>
    </div>
  );
};

/** What this is, of which practice and of when. */
export const Head = () => {
  const say = useWords(accessWords);
  const { time } = useFormats();
  const { readAt } = matrix.value ?? {};
  return (
    <header>
      <div class="title">
        <h1>
          <img class="screen-only" src="/icon/icon.svg" alt="License Lens" width="24" height="24" />
          {say.title}
        </h1>
        <p class="of">
          <PracticeChoice label={say.practice} current={host.value} hosts={now.value?.hosts} choose={choosePractice} />{' '}
          {readAt !== undefined && (
            <span class="soft small">
              <Phrase text={say.checked} time={time(readAt)} />
            </span>
          )}
        </p>
      </div>
      {isWide.value && <Tools />}
    </header>
  );
};
