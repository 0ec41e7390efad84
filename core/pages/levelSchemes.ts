import type { Level } from '../model/terms.ts';
import { CELL, headOver, isHeaderRow, ROW, TABLE } from './cells.ts';
import { HEADING, isAfter, isHidden, plainText, rankOf } from './dom.ts';
import { type LevelTitle, NAMED_GROUP } from './levelTitles.ts';

/** One way in which a page shows which level a box stands under. */
export interface Scheme {
  levelOf: (box: Element) => Level | undefined;
  /** Whether an element stands among the levels at all. */
  holds: (element: Element) => boolean;
  /** What the row of a box is called, where levels are columns. */
  rowNameOf?: (box: Element) => string;
}

/** How many of the titles each element around them holds. */
const countHeld = (titles: readonly LevelTitle[]): Map<Element, number> => {
  const held = new Map<Element, number>();
  for (const { element } of titles) {
    for (let around: Element | null = element; around; around = around.parentElement)
      held.set(around, (held.get(around) ?? 0) + 1);
  }
  return held;
};

type Areas = ReadonlyMap<Element, LevelTitle>;

/** The largest element around each title that holds no other one; of a named group, the group. */
const areasOf = (titles: readonly LevelTitle[], held: ReadonlyMap<Element, number>): Areas =>
  new Map(
    titles.map((title) => {
      let area = title.element;
      while (title.kind !== NAMED_GROUP && area.parentElement && held.get(area.parentElement) === 1)
        area = area.parentElement;
      return [area, title] as const;
    }),
  );

/**
 * Titles and boxes that take turns in one element: title, boxes, title, boxes. Each title must have boxes of its own,
 * and they stand in one element, or nobody could tell what belongs where.
 */
const turns = (areas: Areas, boxes: string): Map<Element, LevelTitle> => {
  const [first] = areas.keys();
  const siblings = [...(first?.parentElement?.children ?? [])];
  const found = new Map<Element, LevelTitle>();
  let title: LevelTitle | undefined;
  for (const sibling of siblings) {
    const next = areas.get(sibling);
    const hasBoxes = sibling.matches(boxes) || sibling.querySelector(boxes) !== null;
    if (next) title = next;
    else if (hasBoxes && (!title || [...found.values()].includes(title))) return new Map();
    else if (hasBoxes && title) found.set(sibling, title);
  }
  return found.size === areas.size ? found : new Map();
};

/** Headings in an area, behind its title, that rank as high: what follows them is not of the level. */
const straysIn = (area: Element, { element }: LevelTitle): Element[] =>
  element.matches(HEADING)
    ? [...area.querySelectorAll(HEADING)].filter(
        (other) => isAfter(other, element) && rankOf(other) <= rankOf(element) && !isHidden(other),
      )
    : [];

/** Levels that stand around their boxes: sections, groups, fieldsets, rows, the parts of an accordion. */
export function byArea(titles: readonly LevelTitle[], boxes: string): Scheme {
  const held = countHeld(titles);
  const areas = areasOf(titles, held);
  const places = new Map([...areas, ...turns(areas, boxes)]);
  const strays = new Map([...areas].map(([area, title]) => [area, straysIn(area, title)]));
  const levelOf = (box: Element): Level | undefined => {
    for (let around: Element | null = box; around; around = around.parentElement) {
      const place = places.get(around);
      if (place) return strays.get(around)?.some((stray) => isAfter(box, stray)) ? undefined : place.level;
    }
    return undefined;
  };
  const isAround = (element: Element): boolean => held.get(element) === titles.length;
  let whole = titles[0]?.element;
  while (whole && !isAround(whole)) whole = whole.parentElement ?? undefined;
  return { levelOf, holds: (element) => whole?.contains(element) === true };
}

const cellAround = (element: Element): Element | null => element.closest(CELL);

/** Levels that are columns: the boxes stand below them. None where the titles are no headers of one table. */
export function byColumn(titles: readonly LevelTitle[]): Scheme | undefined {
  const levels = new Map(titles.map(({ element, level }) => [cellAround(element), level]));
  const [head] = [...levels.keys()].map((cell) => cell?.parentElement);
  const table = head?.closest(TABLE);
  if (!head?.matches(ROW) || !table || [...levels.keys()].some((cell) => cell?.parentElement !== head))
    return undefined;
  const heads = [...table.querySelectorAll(ROW)].filter(
    (row) => isAfter(row, head) && row.children.length === head.children.length && isHeaderRow(row),
  );
  /** The cell of this table around an element, below these headers and no others. */
  const cellOf = (element: Element): Element | undefined => {
    let cell = cellAround(element);
    while (cell && cell.parentElement?.closest(TABLE) !== table)
      cell = cell.parentElement && cellAround(cell.parentElement);
    const row = cell?.parentElement;
    return cell && row && !isAfter(head, row) && !heads.some((other) => isAfter(row, other)) ? cell : undefined;
  };
  const headOf = (cell: Element | undefined): Element | undefined => cell && headOver(cell, head);
  return {
    levelOf: (box) => levels.get(headOf(cellOf(box)) ?? null),
    holds: (element) => table.contains(element),
    rowNameOf: (box) => {
      const [first] = cellOf(box)?.parentElement?.children ?? [];
      return first && !levels.has(headOf(first) ?? null) ? plainText(first) : '';
    },
  };
}
