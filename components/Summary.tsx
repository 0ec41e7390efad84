import { type FindingHeadView, type FirstGlance, verdictOf } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { overviewWords } from './words/overview.ts';

/** How many people have a finding of a kind. */
const people = (findings: readonly FindingHeadView[], kind: 'blocked' | 'waste'): number =>
  new Set(
    findings.flatMap((finding) =>
      finding.kind === kind && finding.severity !== 'info' ? (finding.staffId ?? []) : [],
    ),
  ).size;

/**
 * The first sentence of the panel and the popup: “17 people need attention: 9 blocked from part of their work, 8 with a
 * license they don’t need.”
 */
export const Summary = (glance: FirstGlance) => {
  const say = useWords(overviewWords);
  const verdict = verdictOf(glance);
  if (verdict !== 'people') return <p class={verdict === 'well' ? 'notice good' : 'notice'}>{say[verdict]}</p>;
  const { findings, toFix } = glance;
  const [blocked, wasted] = [people(findings, 'blocked'), people(findings, 'waste')];
  const parts = [...(blocked > 0 ? [say.blocked(blocked)] : []), ...(wasted > 0 ? [say.wasted(wasted)] : [])];
  return (
    <p class="notice">
      <strong>{say.needAttention(toFix)}</strong>
      {parts.length > 0 && `: ${parts.join(', ')}`}.
    </p>
  );
};
