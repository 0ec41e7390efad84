import { useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import { kept } from '../dataState.ts';
import { chosenHost, host } from './state.ts';

/** For which practice something is decided, where there are several. */
export const PracticeChoice = () => {
  const say = useWords(rulesWords);
  const hosts = kept.value ?? [];
  if (hosts.length < 2) return null;
  return (
    <label class="field">
      {say.practice}
      <select
        value={host.value}
        onChange={(event) => {
          chosenHost.value = event.currentTarget.value;
        }}
      >
        {hosts.map((one) => (
          <option key={one.host}>{one.host}</option>
        ))}
      </select>
    </label>
  );
};
