import { useState } from 'preact/hooks';
import type { FindingView } from '../core/index.ts';
import type { FindingActions } from './actions.ts';
import { useWords } from './speaking.ts';
import { setAsideWords } from './words/setAside.ts';

const textIn = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '').trim();

/** The first moment of a day in the admin's own calendar; undefined for none. */
const startOf = (date: string): number | undefined => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return year && month && dayOfMonth ? new Date(year, month - 1, dayOfMonth).getTime() : undefined;
};

interface FormProps extends Pick<FindingActions, 'setAside'> {
  finding: FindingView;
}

const SetAsideForm = ({ finding, setAside }: FormProps) => {
  const say = useWords(setAsideWords);
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const reason = textIn(event.currentTarget, 'reason');
    if (reason !== '') setAside(finding, reason, startOf(textIn(event.currentTarget, 'until')));
  };
  return (
    <form onSubmit={submit}>
      <label>
        {say.reason}
        <input name="reason" type="text" required maxLength={200} autocomplete="off" />
      </label>
      <label>
        {say.until}
        <input name="until" type="date" />
      </label>
      <p class="soft">{say.note}</p>
      <button type="submit" class="button">
        {say.dismiss}
      </button>
    </form>
  );
};

/** Lets the admin decide not to act on a finding, and say why. The form is drawn when it is opened: most never are. */
export const SetAside = (props: FormProps) => {
  const say = useWords(setAsideWords);
  const [isOpen, open] = useState(false);
  return (
    <details class="set-aside small" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{say.open}</summary>
      {isOpen && <SetAsideForm {...props} />}
    </details>
  );
};
