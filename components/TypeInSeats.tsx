import type { License, Overview } from '../core/index.ts';
import type { PracticeActions } from './actions.ts';

const NAMES: Record<License, string> = { provider: 'Provider', admin: 'Admin' };

/** Where the subscription page cannot be read, the admin says how many licenses are bought. */
export const TypeInSeats = ({
  seats,
  sells,
  typeIn,
}: Pick<Overview, 'seats' | 'sells'> & Required<Pick<PracticeActions, 'typeIn'>>) => {
  const open = sells.filter((license) => seats[license].bought === undefined || seats[license].typedIn);
  if (open.length === 0) return null;
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const counts = open.flatMap((license) => {
      const text = String(form.get(license) ?? '').trim();
      return text === '' ? [] : [[license, Number(text)] as const];
    });
    typeIn(Object.fromEntries(counts));
  };
  return (
    <details class="set-aside small">
      <summary>Type in how many are bought</summary>
      <form onSubmit={submit}>
        {open.map((license) => (
          <label key={license}>
            {NAMES[license]} licenses bought
            <input name={license} type="number" min="0" max="1000000" step="1" value={seats[license].bought ?? ''} />
          </label>
        ))}
        <button type="submit" class="button">
          Keep
        </button>
      </form>
    </details>
  );
};
