import { useSignal } from '@preact/signals';
import { useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import { type PracticeSystem, type StaffTypeId, staffTypeName } from '../../../core/index.ts';
import { isTheirs } from '../../shared/policySignal.ts';
import { SetByOrganization } from '../SetByOrganization.tsx';
import { decide, settings, system } from './state.ts';

type Work = StaffTypeId | 'unclear';

/** What a word says of somebody's work, in words. */
export const useWork = (): ((work: Work) => string) => {
  const { positions: say } = useWords(rulesWords);
  return (work) => (work === 'unclear' ? say.unclear : staffTypeName(work));
};

const Ours = ({ positions }: Pick<PracticeSystem, 'positions'>) => {
  const { positions: say } = useWords(rulesWords);
  const work = useWork();
  const groups = Map.groupBy(Object.entries(positions), ([, job]) => job);
  return (
    <details class="fold">
      <summary>{say.builtIn(Object.keys(positions).length)}</summary>
      <dl class="known-words">
        {[...groups].map(([job, words]) => (
          <div key={job}>
            <dt>{work(job)}</dt>
            <dd class="soft">{words.map(([word]) => word).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const AddWord = () => {
  const { positions: say } = useWords(rulesWords);
  const word = useSignal('');
  const job = useSignal<Work>('therapist');
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = word.value.trim();
    if (text === '') return;
    await decide({ positions: { ...settings.value?.positions, [text]: job.value } });
    word.value = '';
  };
  return (
    <form class="field" onSubmit={add}>
      <label>
        {say.word}
        <input
          maxLength={100}
          value={word.value}
          onInput={(event) => {
            word.value = event.currentTarget.value;
          }}
        />
      </label>
      <label>
        {say.work}
        <select
          value={job.value}
          onChange={(event) => {
            job.value = event.currentTarget.value as Work;
          }}
        >
          {system.value.staffTypes.map(({ job: one }) => (
            <option key={one} value={one}>
              {staffTypeName(one)}
            </option>
          ))}
          <option value="unclear">{say.unclear}</option>
        </select>
      </label>
      <button type="submit" class="button">
        {say.add}
      </button>
    </form>
  );
};

const drop = (word: string): Promise<void> => {
  const { [word]: _, ...others } = settings.value?.positions ?? {};
  return decide({ positions: Object.keys(others).length > 0 ? others : undefined });
};

/** What words in positions say of somebody's work: the practice's own come before those that are known. */
export const Positions = () => {
  const { positions: say } = useWords(rulesWords);
  const work = useWork();
  const own = Object.entries(settings.value?.positions ?? {});
  return (
    <div class="positions">
      <h3>{say.title}</h3>
      <p class="soft small">{say.why}</p>
      {own.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul>
          {own.map(([word, job]) => (
            <li key={word}>
              <strong>{word}</strong>: {work(job)}{' '}
              {isTheirs(`positions.${word}`) ? (
                <SetByOrganization />
              ) : (
                <button type="button" class="link" aria-label={say.removeWord(word)} onClick={() => drop(word)}>
                  {say.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <AddWord />
      <Ours positions={system.value.positions} />
    </div>
  );
};
