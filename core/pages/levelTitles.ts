import { isLabelKey, labelKey } from '../model/labels.ts';
import { LEVELS, type Level } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { ariaName, HEADING, isHidden, rankOf, textOf } from './dom.ts';
import { ENOUGH_LEVELS } from './pageMarks.ts';
import { all } from './search.ts';

const TITLE = `${HEADING}, legend, summary, strong, b, dt, th, [role="columnheader"], [role="rowheader"]`;
const GROUP = 'fieldset, section, [role="group"], [role="region"], [role="treeitem"]';

/** What says that a level stands here: its title, or a group that has its name. */
export interface LevelTitle {
  element: Element;
  level: Level;
  /** Titles of one kind look alike, as far as that can be told without looking. */
  kind: string;
}

export const NAMED_GROUP = 'group';

/** The level that a text names. */
export function levelNamed(text: string, { levels }: Vocabulary): Level | undefined {
  const key = labelKey(text);
  return LEVELS.find((level) => isLabelKey(key, levels[level]));
}

/** The text of a tree item is that of its own line. */
const groupName = (group: Element): string =>
  ariaName(group) ||
  (group.matches('[role="treeitem"]') ? textOf(group, (part) => part.matches('[role="group"]')) : '');

const kindOf = (title: Element): string =>
  title.matches(HEADING) ? `h${rankOf(title)}` : (title.getAttribute('role') ?? title.localName);

/** Everything that names a level among the elements that count, in the order of the page. */
export function levelTitles(
  root: ParentNode,
  counts: (element: Element) => boolean,
  vocabulary: Vocabulary,
): LevelTitle[] {
  const titled = (selector: string, nameOf: (element: Element) => string, kind: (element: Element) => string) =>
    all(root, selector).flatMap((element) => {
      const level = levelNamed(nameOf(element), vocabulary);
      return level && counts(element) && !isHidden(element) ? [{ element, level, kind: kind(element) }] : [];
    });
  return [...titled(TITLE, (title) => textOf(title), kindOf), ...titled(GROUP, groupName, () => NAMED_GROUP)];
}

const depthOf = (element: Element): number => {
  let depth = 0;
  for (let around = element.parentElement; around; around = around.parentElement) depth++;
  return depth;
};

const isEachOnce = (titles: readonly LevelTitle[]): boolean =>
  new Set(titles.map(({ level }) => level)).size === titles.length;

/**
 * The titles that belong together: they look alike, and each level has one. “Billing” is a level, and the title of a
 * part of another level too: of titles that occur twice, those at one depth belong together.
 */
export const titleSets = (titles: readonly LevelTitle[]): LevelTitle[][] =>
  [...Map.groupBy(titles, ({ kind }) => kind).values()]
    .flatMap((same) => (isEachOnce(same) ? [same] : [...Map.groupBy(same, ({ element }) => depthOf(element)).values()]))
    .filter((same) => same.length >= ENOUGH_LEVELS && isEachOnce(same));
