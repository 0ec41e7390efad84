import type { FindingView } from '../core/index.ts';
import type { PracticeActions } from './actions.ts';
import { SetAside } from './SetAside.tsx';

interface Props {
  findings: readonly FindingView[];
  /** The person whose finding is open at first. */
  openFor?: string | undefined;
  setAside?: PracticeActions['setAside'] | undefined;
}

/** What to click: the usual way, then what follows or the other way out, as the words say. */
const Steps = ({ fix }: Pick<FindingView, 'fix'>) => (
  <ul class="bullets">
    {fix.map(({ text, url }) => (
      <li key={text}>
        {text}
        {url && (
          <>
            {' '}
            <a href={url}>Open the page</a>
          </>
        )}
      </li>
    ))}
  </ul>
);

const FindingItem = ({
  finding,
  isOpen,
  setAside,
}: { finding: FindingView; isOpen: boolean } & Pick<Props, 'setAside'>) => (
  <details class="finding" open={isOpen} data-staff={finding.staffId}>
    <summary>
      <span class="who">
        <strong>{finding.name ?? finding.label}</strong>
        {finding.position && <span class="soft small">{finding.position}</span>}
      </span>
      <span class={`tag ${finding.severity}`}>{finding.name === undefined ? 'Practice' : finding.label}</span>
    </summary>
    <div class="body">
      <p>{finding.message}</p>
      <ul class="because small" aria-label="Why">
        {finding.because.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Steps fix={finding.fix} />
      {setAside && <SetAside finding={finding} setAside={setAside} />}
    </div>
  </details>
);

/** Findings with their reasons and what to click, as many as there are of one heading. */
const Group = ({ title, findings, openFor, setAside }: Props & { title: string }) =>
  findings.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.rule} ${finding.staffId ?? ''}`}
          finding={finding}
          isOpen={openFor !== undefined && finding.staffId === openFor}
          setAside={setAside}
        />
      ))}
    </section>
  );

/** All findings: what blocks people first, then what is paid for nothing, then what is good to know. */
export const Findings = ({ findings, ...props }: Props) => {
  const serious = findings.filter(({ severity }) => severity !== 'info');
  return (
    <>
      <Group title="Cannot work" findings={serious.filter(({ kind }) => kind === 'blocked')} {...props} />
      <Group title="To put in order" findings={serious.filter(({ kind }) => kind !== 'blocked')} {...props} />
      <Group title="Good to know" findings={findings.filter(({ severity }) => severity === 'info')} {...props} />
    </>
  );
};
