import { isLabel } from '../model/labels.ts';
import type { Labels, PageMarks, Vocabulary } from '../systems/system.ts';
import { HEADING, headingsAbove, isAfter, isHidden, textOf } from './dom.ts';

const LABEL = 'dt, th, label';

/** Whether an element stands under something else than the page is about: the nearest heading that says anything decides. */
export function isUnder(element: Element, others: Labels, { marks }: PageMarks): boolean {
  const own = marks.flatMap(({ on, any = [] }) => (on === 'heading' ? any : []));
  const deciding = headingsAbove(element).find((text) => isLabel(text, others) || isLabel(text, own));
  return deciding !== undefined && isLabel(deciding, others);
}

/** Whether a page of permissions is a client's: by a heading before its levels, or by labels that are none of theirs. */
export function isAboutOthers(
  title: Element,
  isAmongLevels: (element: Element) => boolean,
  { refused }: Vocabulary,
): boolean {
  const { ownerDocument: document } = title;
  const isBefore = (heading: Element): boolean => isAfter(title, heading) && !isHidden(heading);
  return (
    [...document.querySelectorAll(HEADING)].some(
      (heading) => isLabel(textOf(heading), refused.headings) && isBefore(heading),
    ) ||
    [...document.querySelectorAll(LABEL)].some(
      (label) => !isAmongLevels(label) && isLabel(textOf(label), refused.columns) && !isHidden(label),
    )
  );
}
