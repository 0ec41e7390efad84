import { type FindingView, type Glance, verdictOf } from '../core/index.ts';
import { useWords } from './speaking.ts';
import { overviewWords } from './words/overview.ts';

const serious = (findings: readonly FindingView[]): FindingView[] =>
  findings.filter(({ severity }) => severity !== 'info');

/** How many people have a finding of a kind. */
const people = (findings: readonly FindingView[], kind: 'blocked' | 'waste'): number =>
  new Set(serious(findings).flatMap((finding) => (finding.kind === kind ? (finding.staffId ?? []) : []))).size;

/** The first sentence of the panel and the popup: “9 cannot work as they should, 8 with a license for nothing.” */
export const Summary = (glance: Glance) => {
  const say = useWords(overviewWords);
  const { findings, toFix } = glance;
  switch (verdictOf(glance)) {
    case 'people': {
      const [blocked, wasted] = [people(findings, 'blocked'), people(findings, 'waste')];
      const parts = [...(blocked > 0 ? [say.blocked(blocked)] : []), ...(wasted > 0 ? [say.wasted(wasted)] : [])];
      return (
        <p class="notice">
          <strong>{say.toPutRight(toFix)}</strong>
          {parts.length > 0 && `: ${parts.join(', ')}`}.
        </p>
      );
    }
    case 'practice':
      return <p class="notice">{say.practice(serious(findings).length)}</p>;
    case 'nobody':
      return <p class="notice">{say.nobody}</p>;
    case 'nothingSoFar':
      return <p class="notice">{say.nothingSoFar}</p>;
    case 'noLicenses':
      return <p class="notice">{say.noLicenses}</p>;
    case 'well':
      return <p class="notice good">{say.allWell}</p>;
  }
};
