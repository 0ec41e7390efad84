import type { ComponentChildren } from 'preact';
import type { FindingView } from '../core/index.ts';
import { FindingBody } from './FindingBody.tsx';
import { FindingList } from './FindingList.tsx';

interface Props {
  findings: readonly FindingView[];
  /** The person whose finding is open at first. */
  openFor?: string | undefined;
  /** What else there is to do about a finding. */
  more?: (finding: FindingView) => ComponentChildren;
}

/** All findings with their reasons and what to click. */
export const Findings = ({ findings, openFor, more }: Props) => (
  <FindingList
    findings={findings}
    openFor={openFor}
    body={(finding) => <FindingBody finding={finding}>{more?.(finding)}</FindingBody>}
  />
);
