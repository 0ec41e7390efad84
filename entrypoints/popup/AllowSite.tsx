import { useSignal } from '@preact/signals';
import { systems } from '../../core/index.ts';
import { allowHost } from '../shared/allowHost.ts';
import { atWorkOn, foreignHost } from './state.ts';

const CHOICES = systems.filter(({ hosts }) => hosts.length === 0);
/** Lets the admin allow License Lens on the site of another practice system. */
export const AllowSite = () => {
  const system = useSignal(CHOICES.at(-1)?.id ?? '');
  const isRefused = useSignal(false);
  const host = foreignHost.value;
  if (host === undefined) return null;
  const allow = async () => {
    if (await allowHost({ version: 1, host, system: system.value, lessons: [] })) atWorkOn(host);
    else isRefused.value = true;
  };
  return (
    <section class="notice allow-site" aria-label="Another practice system">
      <p>
        License Lens is not at work on <strong>{host}</strong>. Are the staff pages of your practice there?
      </p>
      <label>
        Practice system{' '}
        <select
          value={system.value}
          onChange={(event) => {
            system.value = event.currentTarget.value;
          }}
        >
          {CHOICES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button primary" onClick={allow}>
        Allow it on this site
      </button>
      {isRefused.value && <p role="alert">Your browser did not allow it. Nothing was changed.</p>}
    </section>
  );
};
