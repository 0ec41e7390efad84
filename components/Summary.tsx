import type { FindingView, Glance } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { overviewWords } from './words/overview.ts';

const count = (findings: readonly FindingView[], kind: 'blocked' | 'waste'): number =>
  findings.filter((finding) => finding.kind === kind && finding.staffId && finding.severity !== 'info').length;

/** The first sentence of the panel and the popup: “9 cannot work as they should, 8 with a license for nothing.” */
export const Summary = ({ findings, toFix, unread, staff }: Glance) => {
  const say = useWords(overviewWords);
  if (toFix > 0) {
    const [blocked, wasted] = [count(findings, 'blocked'), count(findings, 'waste')];
    const parts = [...(blocked > 0 ? [say.blocked(blocked)] : []), ...(wasted > 0 ? [say.wasted(wasted)] : [])];
    return (
      <p class="notice">
        <strong>{say.toPutRight(toFix)}</strong>
        {parts.length > 0 && `: ${parts.join(', ')}`}.
      </p>
    );
  }
  if (staff === 0) return <p class="notice">{say.nobody}</p>;
  if (unread.length > 0) return <p class="notice">{say.nothingSoFar}</p>;
  return <p class="notice good">{say.allWell}</p>;
};
