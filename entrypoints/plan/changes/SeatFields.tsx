import { useFormats, useLicenseForms, useWords } from '../../../components/speaking.ts';
import { draftWords } from '../../../components/words/draft.ts';
import { capitalized, type DraftView, type License } from '../../../core/index.ts';
import { setSeats } from './edits.ts';

const Field = ({ license, view }: { license: License; view: DraftView }) => {
  const say = useWords(draftWords);
  const formsOf = useLicenseForms(view);
  const { number } = useFormats();
  const bought = view.bought[license];
  const name = capitalized(formsOf(license).several);
  if (bought === undefined) {
    return (
      <p>
        {name}: <span class="soft">{say.unread}</span>
      </p>
    );
  }
  return (
    <label>
      <span class="small soft">{name}</span>
      <input
        type="number"
        min={0}
        max={1_000_000}
        step={1}
        value={view.draft.seats?.[license] ?? bought}
        onChange={({ currentTarget: { value, valueAsNumber, validity } }) => {
          if (value === '') setSeats(license, undefined);
          else if (validity.valid) setSeats(license, valueAsNumber);
        }}
      />
      <span class="small soft">{say.today(number(bought))}</span>
    </label>
  );
};

/** How many seats there would be. */
export const SeatFields = ({ view }: { view: DraftView }) => {
  const say = useWords(draftWords);
  if (view.isUnlimited) return null;
  return (
    <fieldset class="seat-fields">
      <legend>{say.seats}</legend>
      <div class="fields">
        {view.sells.map((license) => (
          <Field key={license} license={license} view={view} />
        ))}
      </div>
    </fieldset>
  );
};
