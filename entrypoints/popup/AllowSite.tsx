import { useSignal } from '@preact/signals';
import { useWords } from '../../components/speaking.ts';
import { popupWords } from '../../components/words/popup.ts';
import { OTHER_SYSTEM_ID, systems } from '../../core/index.ts';
import { allowHost } from '../shared/allowHost.ts';
import { overviews } from './state.ts';
import { atWorkOn, site } from './tab.ts';

const CHOICES = systems.filter(({ hosts }) => hosts.length === 0);

const Allow = ({ host }: { host: string }) => {
  const say = useWords(popupWords).allow;
  const system = useSignal<string>(OTHER_SYSTEM_ID);
  const isRefused = useSignal(false);
  const allow = async () => {
    if (await allowHost({ version: 1, host, system: system.value, lessons: [] })) atWorkOn(host, system.value);
    else isRefused.value = true;
  };
  return (
    <div class="body">
      <p>{say.ask(host)}</p>
      <label>
        {say.system}{' '}
        <select
          value={system.value}
          onChange={({ currentTarget }) => {
            system.value = currentTarget.value;
          }}
        >
          {CHOICES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name()}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button primary" onClick={allow}>
        {say.allow}
      </button>
      {isRefused.value && <p role="alert">{say.refused}</p>}
    </div>
  );
};

/** Lets the admin allow License Lens on the site of another practice system; folded away where a practice is known. */
export const AllowSite = () => {
  const say = useWords(popupWords).allow;
  const here = site.value;
  if (!here) return null;
  return (
    <details class="finding allow-site" open={overviews.value?.length === 0}>
      <summary>{say.title}</summary>
      <Allow host={here.host} />
    </details>
  );
};
