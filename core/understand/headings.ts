import type { PageNode } from '../model/page.ts';
import { matchesName } from './pageMarks.ts';
import { textOf } from './text.ts';
import { contains, either, isA, isAfter, rootOf, visibleAll } from './tree.ts';

export const isHeading = isA('heading');

/** The same, or a line that looks like one: it counts where its words say something. */
export const isHeadline = either(isHeading, ({ says }) => says?.headline !== undefined);

/** How high a heading ranks: 1 is the highest. */
export const rankOf = ({ says }: PageNode): number => says?.level ?? says?.headline ?? 2;

/** Headings under which something stands, the nearest first: each further one is of a higher rank. */
export function headingsAbove(node: PageNode): string[] {
  const before = visibleAll(rootOf(node), isHeadline).filter(
    (heading) => isAfter(node, heading) && !contains(heading, node),
  );
  const above: string[] = [];
  let rank = Number.POSITIVE_INFINITY;
  for (const heading of before.reverse()) {
    if (rankOf(heading) >= rank) continue;
    rank = rankOf(heading);
    above.push(textOf(heading));
  }
  return above;
}

/** Whether a heading says that the page is about the permissions of somebody. */
export const isTitledPermissions = (root: PageNode, personHeadings: readonly string[]): boolean =>
  visibleAll(root, isHeadline).some((heading) => matchesName(textOf(heading), personHeadings) !== undefined);
