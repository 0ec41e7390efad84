import { useSignal } from '@preact/signals';
import type { AsideView, FindingView } from '../core/index.ts';
import type { PracticeActions } from './actions.ts';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

const textIn = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '').trim();

/** The first moment of a day in the admin's own calendar; undefined for none. */
const startOf = (date: string): number | undefined => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return year && month && dayOfMonth ? new Date(year, month - 1, dayOfMonth).getTime() : undefined;
};

interface FormProps extends Pick<PracticeActions, 'setAside'> {
  finding: FindingView;
}

const SetAsideForm = ({ finding, setAside }: FormProps) => {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const reason = textIn(event.currentTarget, 'reason');
    if (reason !== '') setAside(finding, reason, startOf(textIn(event.currentTarget, 'until')));
  };
  return (
    <form onSubmit={submit}>
      <label>
        Why?
        <input name="reason" type="text" required maxLength={200} autocomplete="off" />
      </label>
      <label>
        Until (or as long as nothing changes)
        <input name="until" type="date" />
      </label>
      <button type="submit" class="button">
        Set aside
      </button>
    </form>
  );
};

/** Lets the admin decide not to act on a finding, and say why. Most are never set aside: the form comes when asked for. */
export const SetAside = (props: FormProps) => {
  const isOpen = useSignal(false);
  return (
    <details
      class="set-aside small"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>Set this aside…</summary>
      {isOpen.value && <SetAsideForm {...props} />}
    </details>
  );
};

const AsideItem = ({ finding, takeBack }: { finding: AsideView } & Partial<Pick<PracticeActions, 'takeBack'>>) => (
  <li>
    <strong>{finding.name ?? 'The practice'}</strong>: {finding.label}. {finding.reason}
    <span class="soft">{finding.until === undefined ? '' : ` Until ${day.format(finding.until)}.`}</span>{' '}
    {takeBack && (
      <button
        type="button"
        class="link"
        aria-label={`Take back: ${finding.name ?? 'the practice'}, ${finding.label}`}
        onClick={() => takeBack(finding)}
      >
        Take back
      </button>
    )}
  </li>
);

/** What is set aside, and why: it is never out of sight. */
export const AsideList = ({ aside, takeBack }: { aside: readonly AsideView[] } & Partial<PracticeActions>) =>
  aside.length === 0 ? null : (
    <details class="aside">
      <summary>{aside.length} set aside</summary>
      <ul class="unread small">
        {aside.map((finding) => (
          <AsideItem
            key={`${finding.rule} ${finding.staffId ?? ''}`}
            finding={finding}
            {...(takeBack && { takeBack })}
          />
        ))}
      </ul>
    </details>
  );
