import type { ComponentChildren } from 'preact';
import { type FindingView, findingKey } from '../core/index.ts';
import { Name } from './Phrase.tsx';
import { useWords } from './speaking.ts';
import { findingWords } from './words/findings.ts';

interface Props {
  findings: readonly FindingView[];
  /** The person whose finding is open at first. */
  openFor?: string | undefined;
  /** What else there is to do about a finding. */
  more?: ((finding: FindingView) => ComponentChildren) | undefined;
}

/** What to click to fix a finding, with links to the pages. */
const Steps = ({ fix }: Pick<FindingView, 'fix'>) => {
  const say = useWords(findingWords);
  return (
    <ul class="bullets">
      {fix.map(({ text, url, path }) => (
        <li key={text}>
          {text}
          {url && path && (
            <>
              {' '}
              <a href={url}>{say.open(path)}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const FindingItem = ({ finding, isOpen, more }: { finding: FindingView; isOpen: boolean } & Pick<Props, 'more'>) => {
  const say = useWords(findingWords);
  const { staffId, name, position, label, severity, message, because, fix } = finding;
  return (
    <details class="finding" open={isOpen} data-staff={staffId} data-finding={findingKey(finding)}>
      <summary>
        <span class="who">
          <strong>{name === undefined ? label : <Name of={name} />}</strong>
          {position && <span class="soft small">{position}</span>}
        </span>
        <span class={`tag ${severity}`}>{name === undefined ? say.practice : label}</span>
      </summary>
      <div class="body">
        <p>{message}</p>
        <ul class="because small" aria-label={say.why}>
          {because.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <Steps fix={fix} />
        {more?.(finding)}
      </div>
    </details>
  );
};

/** Findings with their reasons and what to click, as many as there are of one heading. */
const Group = ({ title, findings, openFor, more }: Props & { title: string }) =>
  findings.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {findings.map((finding) => (
        <FindingItem
          key={findingKey(finding)}
          finding={finding}
          isOpen={openFor !== undefined && finding.staffId === openFor}
          more={more}
        />
      ))}
    </section>
  );

/** All findings: what blocks people first, then what is paid for nothing, then what is good to know. */
export const Findings = ({ findings, ...props }: Props) => {
  const say = useWords(findingWords);
  const serious = findings.filter(({ severity }) => severity !== 'info');
  return (
    <>
      <Group title={say.blocked} findings={serious.filter(({ kind }) => kind === 'blocked')} {...props} />
      <Group title={say.toOrder} findings={serious.filter(({ kind }) => kind !== 'blocked')} {...props} />
      <Group title={say.toKnow} findings={findings.filter(({ severity }) => severity === 'info')} {...props} />
    </>
  );
};
