import { isLabel } from '../labels.ts';
import { nameKey } from '../names.ts';
import type { BoxReading, PersonReading } from '../reading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { LEVELS, type Level } from '../terms.ts';
import { ariaName, collapse, controlName, HEADING, textOf, visibleAll } from './dom.ts';
import { findGrids, type Grid } from './grid.ts';
import { ENOUGH_LEVELS, matchesName } from './marks.ts';
import { idPattern } from './person.ts';
import { isDisabled, isOn } from './switches.ts';

const BOX = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';
const TITLE = `${HEADING}, legend, summary, strong, th, [role="columnheader"]`;
const GROUP = 'fieldset, section, [role="group"], [role="region"]';
const MODES = ['access', 'approve', 'cosign'] as const;

interface LevelTitle {
  element: Element;
  level: Level;
}

/** What a permissions page shows, before it is clear whether it is one. */
export interface PermissionsPage {
  levels: ReadonlySet<Level>;
  boxes: BoxReading[];
  /** Some box stands under no level, or under several. */
  unplaced: number;
}

const levelNamed = (text: string, { levels }: Vocabulary): Level | undefined =>
  LEVELS.find((level) => isLabel(text, levels[level]));

const byColumn = (box: Element, grids: readonly Grid[], vocabulary: Vocabulary): Level | undefined => {
  const grid = grids.find(({ element }) => element.contains(box));
  const place = grid?.rows
    .map(({ cells }) => cells.findIndex((cell) => cell.contains(box)))
    .find((column) => column !== -1);
  return grid && place !== undefined ? levelNamed(grid.headers[place] ?? '', vocabulary) : undefined;
};

const byGroup = (box: Element, vocabulary: Vocabulary): Level | undefined => {
  for (let group = box.closest(GROUP); group; group = group.parentElement?.closest(GROUP) ?? null) {
    const level = levelNamed(ariaName(group), vocabulary);
    if (level) return level;
  }
  return undefined;
};

/** The nearest element around a box that holds a title: it must hold the titles of one level only. */
const byTitle = (box: Element, titles: readonly LevelTitle[]): Level | undefined => {
  for (let around = box.parentElement; around; around = around.parentElement) {
    const held = new Set(titles.filter(({ element }) => around.contains(element)).map(({ level }) => level));
    if (held.size > 1) return undefined;
    const [level] = held;
    if (level) return level;
  }
  return undefined;
};

const levelTitles = (document: Document, vocabulary: Vocabulary): LevelTitle[] =>
  visibleAll(document, TITLE).flatMap((element) => {
    const level = levelNamed(textOf(element), vocabulary);
    return level ? [{ element, level }] : [];
  });

const namedGroups = (document: Document, vocabulary: Vocabulary): Level[] =>
  [...document.querySelectorAll(GROUP)].flatMap((group) => levelNamed(ariaName(group), vocabulary) ?? []);

const NO_BOXES: PermissionsPage = { levels: new Set(), boxes: [], unplaced: 0 };

/** Every permission box of a page with the level it stands under; none on a page that does not name the levels. */
export function readBoxes(document: Document, vocabulary: Vocabulary): PermissionsPage {
  const titles = levelTitles(document, vocabulary);
  const named = new Set([...titles.map(({ level }) => level), ...namedGroups(document, vocabulary)]);
  if (named.size < ENOUGH_LEVELS) return NO_BOXES;
  const grids = findGrids(document);
  const boxes: BoxReading[] = [];
  let unplaced = 0;
  for (const box of visibleAll(document, BOX)) {
    const level = byColumn(box, grids, vocabulary) ?? byGroup(box, vocabulary) ?? byTitle(box, titles);
    const label = controlName(box);
    const on = isOn(box, vocabulary);
    if (level && label && on !== undefined) boxes.push({ level, label, on, disabled: isDisabled(box) });
    else unplaced++;
  }
  return { levels: new Set(boxes.map(({ level }) => level)), boxes, unplaced };
}

const nameOnPage = (document: Document, { personHeadings }: Vocabulary): string | undefined =>
  visibleAll(document, HEADING)
    .map((heading) => matchesName(textOf(heading), personHeadings))
    .find((name) => name !== undefined);

const idInUrl = (url: string, vocabulary: Vocabulary): string | undefined => {
  const { pathname, hash } = new URL(url);
  const ids = new Set(`${pathname}${hash}`.toLowerCase().match(idPattern(vocabulary)));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
};

const saysOwner = (document: Document, name: string, { words }: Vocabulary): boolean => {
  const sentences = words.owner.filter((word) => word.includes('{name}'));
  const text = collapse(document.body.textContent ?? '').toLowerCase();
  return [name, nameKey(name)].some((spelling) =>
    sentences.some((sentence) => text.includes(sentence.replace('{name}', spelling.toLowerCase()))),
  );
};

const chosen = (select: Element): string[] =>
  [...(select as HTMLSelectElement).selectedOptions]
    .filter(({ value }) => value !== '')
    .map((option) => textOf(option));

/** Who is chosen where the page lets one choose: nobody is an answer too. */
const supervisionOn = (document: Document, { words }: Vocabulary): PersonReading['supervision'] => {
  const selects = visibleAll(document, 'select');
  const pickers = selects.filter((select) => isLabel(controlName(select), words.supervisor));
  if (pickers.length === 0) return undefined;
  const supervisors = pickers.flatMap(chosen);
  const [mode] = selects
    .flatMap(chosen)
    .flatMap((text) => MODES.filter((name) => isLabel(text, words.supervisionMode[name])));
  return { supervisors, ...(mode && { mode }) };
};

/** Who a permissions page is about, with the boxes; undefined where the page does not name them (domain.md §2.3). */
export function readPermissions(
  document: Document,
  url: string,
  { boxes }: PermissionsPage,
  vocabulary: Vocabulary,
): PersonReading | undefined {
  const name = nameOnPage(document, vocabulary);
  if (name === undefined) return undefined;
  const id = idInUrl(url, vocabulary);
  const supervision = supervisionOn(document, vocabulary);
  return {
    name,
    ...(id !== undefined && { id }),
    ...(saysOwner(document, name, vocabulary) && { owner: true }),
    boxes,
    ...(supervision && { supervision }),
  };
}
