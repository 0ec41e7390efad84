import type { FindingView, Overview } from '../core/index.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const count = (findings: readonly FindingView[], kind: 'blocked' | 'waste'): number =>
  findings.filter((finding) => finding.kind === kind && finding.staffId && finding.severity !== 'info').length;

/** What is wrong, in numbers: “9 cannot work as they should, 8 hold a license for nothing.” */
const parts = ({ findings }: Overview): string =>
  [
    [count(findings, 'blocked'), 'cannot work as they should'],
    [count(findings, 'waste'), 'with a license for nothing'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ');

/** The first sentence of the panel and the popup. */
export const Summary = (overview: Overview) => {
  const { toFix, unread, staff } = overview;
  if (toFix > 0) {
    return (
      <p class="notice">
        <strong>{people(toFix)} to put right</strong>: {parts(overview)}.
      </p>
    );
  }
  if (staff === 0) return <p class="notice">Nobody has been read yet.</p>;
  if (unread.length > 0) return <p class="notice">Nothing to put right in what has been read so far.</p>;
  return <p class="notice good">All is well: everybody has the license they need.</p>;
};
