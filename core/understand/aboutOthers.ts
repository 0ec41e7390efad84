import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { Labels, PageMarks, Vocabulary } from '../systems/system.ts';
import { headingsAbove, isHeadline } from './headings.ts';
import { textOf } from './text.ts';
import { all, isA, isAfter, isHidden, rootOf, type Test } from './tree.ts';

const isTerm = isA('term', 'columnheader', 'rowheader', 'label');

/** Whether something stands under something else than the page is about: the nearest heading that says anything decides. */
export function isUnder(node: PageNode, others: Labels, { marks }: PageMarks): boolean {
  const own = marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));
  const deciding = headingsAbove(node).find((text) => isLabel(text, others) || isLabel(text, own));
  return deciding !== undefined && isLabel(deciding, others);
}

/** Whether a page of permissions is a client's: by a heading before its levels, or by labels that are none of theirs. */
export function isAboutOthers(title: PageNode, isAmongLevels: Test, { refused }: Vocabulary): boolean {
  const root = rootOf(title);
  const isBefore = (heading: PageNode): boolean => isAfter(title, heading) && !isHidden(heading);
  return (
    all(root, isHeadline).some((heading) => isLabel(textOf(heading), refused.headings) && isBefore(heading)) ||
    all(root, isTerm).some(
      (label) => !isAmongLevels(label) && isLabel(textOf(label), refused.columns) && !isHidden(label),
    )
  );
}
