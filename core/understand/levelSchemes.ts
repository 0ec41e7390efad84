import type { PageNode } from '../model/page.ts';
import type { Level } from '../model/terms.ts';
import { headOver, isCell, isHeaderRow, isRow, isTable } from './cells.ts';
import { isHeading, rankOf } from './headings.ts';
import { BOX, type LevelTitle, NAMED_GROUP } from './levelTitles.ts';
import { plainText } from './text.ts';
import { childrenOf, closest, contains, everythingIn, firstChild, has, isAfter, isHidden, type Test } from './tree.ts';

/** One way in which a page shows which level a box stands under. */
export interface Scheme {
  levelOf: (box: PageNode) => Level | undefined;
  /** Whether something stands among the levels at all. */
  holds: (node: PageNode) => boolean;
  /** What the row of a box is called, where levels are columns. */
  rowNameOf?: (box: PageNode) => string;
}

/** How many of the titles each element around them holds. */
const countHeld = (titles: readonly LevelTitle[]): Map<PageNode, number> => {
  const held = new Map<PageNode, number>();
  for (const { node } of titles) {
    for (let around: PageNode | undefined = node; around; around = around.parent)
      held.set(around, (held.get(around) ?? 0) + 1);
  }
  return held;
};

type Areas = ReadonlyMap<PageNode, LevelTitle>;

/** The largest element around each title that holds no other one; of a named group, the group. */
const areasOf = (titles: readonly LevelTitle[], held: ReadonlyMap<PageNode, number>): Areas =>
  new Map(
    titles.map((title) => {
      let area = title.node;
      while (title.kind !== NAMED_GROUP && area.parent && held.get(area.parent) === 1) area = area.parent;
      return [area, title] as const;
    }),
  );

/** The level that a box is called like. */
type LevelCalled = (box: PageNode) => Level | undefined;

const isSubheading: Test = (node) => isHeading(node) || has(node, isHeading);

/** What a text stands in. */
const textShape = ({ content }: PageNode): string =>
  content.map((piece) => (typeof piece === 'string' ? 'text' : `${piece.role}(${textShape(piece)})`)).join();

/** The title of a part of a level, in a row of its own: it is made otherwise than those of the levels. */
const isSubtitle = (row: PageNode, title: LevelTitle | undefined): boolean => {
  const [cell, second] = childrenOf(row);
  const isAlike = cell && title && textShape(cell) === textShape(title.node);
  return isRow(row) && cell !== undefined && !second && title !== undefined && isCell(title.node) && !isAlike;
};

/**
 * Titles and boxes that take turns in one element: title, boxes, title, boxes. Each title must have boxes of its own,
 * and they stand in one element, or nobody could tell what belongs where. Where the first of them is called like the level,
 * others may follow it one by one, with nothing else between them than headings.
 */
const turns = (areas: Areas, isBox: Test, levelCalled: LevelCalled): Map<PageNode, LevelTitle> => {
  const [first] = areas.keys();
  const siblings = first?.parent ? childrenOf(first.parent) : [];
  const found = new Map<PageNode, LevelTitle>();
  const started = new Set<LevelTitle>();
  let title: LevelTitle | undefined;
  let isBroken = false;
  const isOwn = (boxes: readonly PageNode[]): boolean =>
    boxes.length === 1 && boxes.every((box) => levelCalled(box) === title?.level);
  for (const sibling of siblings) {
    const next = areas.get(sibling);
    const boxes = [sibling, ...everythingIn(sibling)].filter(isBox);
    if (next) [title, isBroken] = [next, next.kind !== BOX];
    else if (boxes.length > 0 && title && (!started.has(title) || (boxes.length === 1 && !isBroken))) {
      if (!started.has(title) && title.kind !== BOX) isBroken = !isOwn(boxes);
      started.add(title);
      found.set(sibling, title);
    } else if (boxes.length > 0) return new Map();
    else if (!isSubheading(sibling) && !isSubtitle(sibling, title)) isBroken = true;
  }
  const isOwnBox = first !== undefined && areas.get(first)?.kind === BOX;
  // A level that is switched on by a box may have nothing else; of all in one place the boxes stand elsewhere.
  const isWhole = isOwnBox
    ? started.size > 1 && started.has(areas.get(first) as LevelTitle)
    : started.size === areas.size;
  return isWhole ? found : new Map();
};

/** Headings in an area, behind its title, that rank as high: what follows them is not of the level. */
const straysIn = (area: PageNode, { node }: LevelTitle): PageNode[] =>
  isHeading(node)
    ? everythingIn(area).filter(
        (other) => isHeading(other) && isAfter(other, node) && rankOf(other) <= rankOf(node) && !isHidden(other),
      )
    : [];

/** Levels that stand around their boxes: sections, groups, fieldsets, rows, the parts of an accordion. */
export function byArea(titles: readonly LevelTitle[], isBox: Test, levelCalled: LevelCalled): Scheme {
  const held = countHeld(titles);
  const areas = areasOf(titles, held);
  const places = new Map([...areas, ...turns(areas, isBox, levelCalled)]);
  const strays = new Map([...areas].map(([area, title]) => [area, straysIn(area, title)]));
  const levelOf = (box: PageNode): Level | undefined => {
    for (let around: PageNode | undefined = box; around; around = around.parent) {
      const place = places.get(around);
      if (place) return strays.get(around)?.some((stray) => isAfter(box, stray)) ? undefined : place.level;
    }
    return undefined;
  };
  const whole = closest(titles[0]?.node, (node) => held.get(node) === titles.length);
  return { levelOf, holds: (node) => whole !== undefined && contains(whole, node) };
}

const cellAround = (node: PageNode): PageNode | undefined => closest(node, isCell);

/** Levels that are columns: the boxes stand below them. None where the titles are no headers of one table. */
export function byColumn(titles: readonly LevelTitle[]): Scheme | undefined {
  const levels = new Map(titles.map(({ node, level }) => [cellAround(node), level]));
  const [head] = [...levels.keys()].map((cell) => cell?.parent);
  const table = closest(head, isTable);
  if (!head || !isRow(head) || !table || [...levels.keys()].some((cell) => cell?.parent !== head)) return undefined;
  const width = childrenOf(head).length;
  const heads = everythingIn(table).filter(
    (row) => isRow(row) && isAfter(row, head) && childrenOf(row).length === width && isHeaderRow(row),
  );
  /** The cell of this table around something, below these headers and no others. */
  const cellOf = (node: PageNode): PageNode | undefined => {
    let cell = cellAround(node);
    while (cell && closest(cell.parent, isTable) !== table) cell = closest(cell.parent, isCell);
    const row = cell?.parent;
    return cell && row && !isAfter(head, row) && !heads.some((other) => isAfter(row, other)) ? cell : undefined;
  };
  const headOf = (cell: PageNode | undefined): PageNode | undefined => cell && headOver(cell, head);
  return {
    levelOf: (box) => levels.get(headOf(cellOf(box))),
    holds: (node) => contains(table, node),
    rowNameOf: (box) => {
      const row = cellOf(box)?.parent;
      const first = row && firstChild(row);
      return first && !levels.has(headOf(first)) ? plainText(first) : '';
    },
  };
}
