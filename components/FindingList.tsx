import type { ComponentChildren } from 'preact';
import { type FindingHeadView, findingKey } from '../core/index.ts';
import { Name } from './Phrase.tsx';
import { useWords } from './speaking.ts';
import { findingWords } from './words/findings.ts';

interface Props<F extends FindingHeadView> {
  findings: readonly F[];
  /** The person whose finding is open at first. */
  openFor?: string | undefined;
  /** What is said of a finding once it is opened. */
  body(finding: F): ComponentChildren;
}

/** Findings of one heading, as many as there are. */
const Group = <F extends FindingHeadView>({ title, findings, openFor, body }: Props<F> & { title: string }) => {
  const say = useWords(findingWords);
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {findings.map((finding) => {
        const { staffId, name, position, label, severity } = finding;
        const key = findingKey(finding);
        return (
          <details
            class="finding"
            key={key}
            open={openFor !== undefined && staffId === openFor}
            data-staff={staffId}
            data-finding={key}
          >
            <summary>
              <span class="who">
                <strong>{name === undefined ? label : <Name of={name} />}</strong>
                {position && <span class="soft small">{position}</span>}
              </span>
              <span class={`tag ${severity}`}>{name === undefined ? say.practice : label}</span>
            </summary>
            <div class="body">{body(finding)}</div>
          </details>
        );
      })}
    </section>
  );
};

/** All findings: what blocks people first, then what is paid for nothing, then what is good to know. */
export const FindingList = <F extends FindingHeadView>({ findings, ...props }: Props<F>) => {
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
