import type { FindingView } from '../../core/index.ts';
import type { FindingOf, SetAsideOf } from './messages.ts';

/** Which finding is meant, as it is told to the background. */
export const toFinding = ({ rule, staffId }: FindingView): FindingOf => ({
  rule,
  ...(staffId !== undefined && { staffId }),
});

export const toSetAside = (finding: FindingView, reason: string, until?: number): SetAsideOf => ({
  ...toFinding(finding),
  fingerprint: finding.fingerprint,
  reason,
  ...(until !== undefined && { until }),
});
