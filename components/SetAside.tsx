import type { AsideView, FindingView } from '../core/index.ts';
import type { PracticeActions } from './actions.ts';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

const textIn = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '').trim();

/** The first moment of a day in the admin's own calendar; undefined for none. */
const startOf = (date: string): number | undefined => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return year && month && dayOfMonth ? new Date(year, month - 1, dayOfMonth).getTime() : undefined;
};

/** Lets the admin decide not to act on a finding, and say why. */
export const SetAside = ({ finding, setAside }: { finding: FindingView } & Pick<PracticeActions, 'setAside'>) => {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const reason = textIn(event.currentTarget, 'reason');
    if (reason !== '') setAside(finding, reason, startOf(textIn(event.currentTarget, 'until')));
  };
  return (
    <details class="set-aside small">
      <summary>Set this aside…</summary>
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
