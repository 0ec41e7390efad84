import type { ComponentChildren } from 'preact';
import type { FindingView } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { findingWords } from './words/findings.ts';

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

/** What is said of a finding once it is opened: why it matters, what decides it, and what to click. */
export const FindingBody = ({ finding, children }: { finding: FindingView; children?: ComponentChildren }) => {
  const say = useWords(findingWords);
  const { message, because, fix } = finding;
  return (
    <>
      <p>{message}</p>
      <ul class="because small" aria-label={say.why}>
        {because.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Steps fix={fix} />
      {children}
    </>
  );
};
