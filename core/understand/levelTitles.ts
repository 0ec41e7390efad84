import { isLabelKey, labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { LEVELS, type Level } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isCell } from './cells.ts';
import { isHeadline, rankOf } from './headings.ts';
import { givenName } from './naming.ts';
import { ENOUGH_LEVELS } from './pageMarks.ts';
import { isShown } from './switches.ts';
import { textOf } from './text.ts';
import { all, either, isA, isHidden, type Test } from './tree.ts';

/** A cell over all columns, alone in its row. */
const isOverAll: Test = (node) => isCell(node) && (node.says?.columns ?? 1) > 1 && node.parent?.content.length === 1;
const isTitle = either(isHeadline, isOverAll, isA('legend', 'summary', 'strong', 'term', 'columnheader', 'rowheader'));
const isTreeItem = isA('treeitem');
const isGroup = isA('group');
const isPanel = isA('tabpanel');
const isNamedGroup = either(isGroup, isTreeItem, isA('region'), isPanel);

/** What says that a level stands here: its title, or a group that has its name. */
export interface LevelTitle {
  node: PageNode;
  level: Level;
  /** Titles of one kind look alike, as far as that can be told without looking. */
  kind: string;
}

export const NAMED_GROUP = 'group';
export const BOX = 'box';

/** The level that a text names. */
export function levelNamed(text: string, { levels }: Vocabulary): Level | undefined {
  const key = labelKey(text);
  return LEVELS.find((level) => isLabelKey(key, levels[level]));
}

/** The text of a tree item is that of its own line. */
const groupName = (group: PageNode): string => givenName(group) || (isTreeItem(group) ? textOf(group, isGroup) : '');

const kindOf = (title: PageNode): string => (isHeadline(title) ? `h${rankOf(title)}` : title.role);

/** Everything that names a level among what counts, in the order of the page. */
export function levelTitles(root: PageNode, counts: Test, vocabulary: Vocabulary): LevelTitle[] {
  const titled = (test: Test, nameOf: (node: PageNode) => string, kind: (node: PageNode) => string) =>
    all(root, test).flatMap((node) => {
      const level = levelNamed(nameOf(node), vocabulary);
      // Of tabs all names are seen, and one panel.
      return level && counts(node) && (!isHidden(node) || isPanel(node)) ? [{ node, level, kind: kind(node) }] : [];
    });
  return [...titled(isTitle, (title) => textOf(title), kindOf), ...titled(isNamedGroup, groupName, () => NAMED_GROUP)];
}

/** Boxes that are called like a level, where no title is: what stands below is of the level that they switch on. */
export const boxTitles = (
  boxes: readonly PageNode[],
  nameOf: (box: PageNode) => string,
  vocabulary: Vocabulary,
): LevelTitle[] =>
  boxes.flatMap((node) => {
    const level = levelNamed(nameOf(node), vocabulary);
    return level && isShown(node) ? [{ node, level, kind: BOX }] : [];
  });

const depthOf = (node: PageNode): number => {
  let depth = 0;
  for (let around = node.parent; around; around = around.parent) depth++;
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
    .flatMap((same) => (isEachOnce(same) ? [same] : [...Map.groupBy(same, ({ node }) => depthOf(node)).values()]))
    .filter((same) => same.length >= ENOUGH_LEVELS && isEachOnce(same));
