import type { DismissedView } from '../core/index.ts';
import type { FindingActions } from './actions.ts';
import { Name } from './Phrase.tsx';
import { useFormats, useWords } from './speaking.ts';
import { setAsideWords } from './words/setAside.ts';

const AsideItem = ({ finding, takeBack }: { finding: DismissedView } & Partial<Pick<FindingActions, 'takeBack'>>) => {
  const say = useWords(setAsideWords);
  const { day } = useFormats();
  const { name = say.thePractice, label, reason, until } = finding;
  return (
    <li>
      <strong>
        <Name of={name} />
      </strong>
      : {label}. {reason} {until !== undefined && <span class="soft">{say.untilDay(day(until))} </span>}
      {takeBack && (
        <button type="button" class="link" aria-label={say.restoreOf(name, label)} onClick={() => takeBack(finding)}>
          {say.restore}
        </button>
      )}
    </li>
  );
};

/** What is set aside, and why. It stays visible, so that nothing is forgotten. */
export const AsideList = ({ aside, takeBack }: { aside: readonly DismissedView[] } & Partial<FindingActions>) => {
  const say = useWords(setAsideWords);
  if (aside.length === 0) return null;
  return (
    <details class="aside">
      <summary>{say.count(aside.length)}</summary>
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
};
