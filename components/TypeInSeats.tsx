import { capitalized, type Overview } from '../core/index.ts';
import type { PracticeActions } from './actions.ts';
import { useLicenseForms, useWords } from './speaking.ts';
import { seatWords } from './words/seats.ts';

/** Where the subscription page cannot be read, the admin says how many licenses are bought. */
export const TypeInSeats = ({
  seats,
  sells,
  called,
  typeIn,
}: Pick<Overview, 'seats' | 'sells' | 'called'> & Pick<PracticeActions, 'typeIn'>) => {
  const say = useWords(seatWords);
  const formsOf = useLicenseForms({ called });
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
      <summary>{say.typeIn}</summary>
      <form onSubmit={submit}>
        {open.map((license) => (
          <label key={license}>
            {say.howMany(capitalized(formsOf(license).several))}
            <input name={license} type="number" min="0" max="1000000" step="1" value={seats[license].bought ?? ''} />
          </label>
        ))}
        <button type="submit" class="button">
          {say.save}
        </button>
      </form>
    </details>
  );
};
