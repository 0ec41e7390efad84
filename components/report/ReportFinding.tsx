import type { DismissedView, FindingView } from '../../core/index.ts';
import { Name, Phrase } from '../Phrase.tsx';
import { RuleSource } from '../RuleSource.tsx';
import { useFormats, useWords } from '../speaking.ts';
import { findingWords } from '../words/findings.ts';
import { reportWords } from '../words/report.ts';

const Because = ({ because }: Pick<FindingView, 'because'>) => {
  const say = useWords(reportWords);
  return because.length === 0 ? null : (
    <ul class="because" aria-label={say.why}>
      {because.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
};

const Steps = ({ fix }: Pick<FindingView, 'fix'>) => {
  const say = useWords(reportWords);
  const { open } = useWords(findingWords);
  return fix.length === 0 ? null : (
    <div class="steps">
      <p class="soft">{say.steps}</p>
      <ul class="bullets">
        {fix.map(({ text, url, path }) => (
          <li key={text}>
            {text}{' '}
            {url && path && (
              <a class="screen-only" href={url}>
                {open(path)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What the admin has said of a finding. */
const Said = ({ reason, at, until }: Pick<DismissedView, 'reason' | 'at' | 'until'>) => {
  const say = useWords(reportWords);
  const { day } = useFormats();
  return (
    <p class="said">
      <Phrase
        text={until === undefined ? say.asideBecause : say.asideUntil}
        day={day(at)}
        until={until !== undefined && day(until)}
        reason={<bdi>{reason}</bdi>}
      />
    </p>
  );
};

/** One finding with all that is known of it. Nothing is folded, as it may be printed. */
export const ReportFinding = ({ finding }: { finding: FindingView | DismissedView }) => {
  const say = useWords(reportWords);
  const { practice } = useWords(findingWords);
  const { day } = useFormats();
  const { name, position, label, severity, message, because, fix, since, source } = finding;
  return (
    <li class="one">
      <div class="head">
        <h4>
          {name === undefined ? practice : <Name of={name} />}
          {position && <span class="soft"> {position}</span>}
        </h4>
        <span class={`tag ${severity}`}>{label}</span>
      </div>
      <p>{message}</p>
      {'reason' in finding && <Said {...finding} />}
      <Because because={because} />
      <Steps fix={fix} />
      <RuleSource source={source} />
      {since !== undefined && (
        <p class="soft small">
          <Phrase text={say.since} day={day(since)} />
        </p>
      )}
    </li>
  );
};
