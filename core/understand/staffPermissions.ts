import { isLabel, labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { BoxReading, PersonReading } from '../model/pageReading.ts';
import { type Level, SUPERVISION_MODES } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isAboutOthers } from './aboutOthers.ts';
import { boxName, boxTest, isBoxOn, wordTest } from './boxes.ts';
import { byArea, byColumn, type Scheme } from './levelSchemes.ts';
import { boxTitles, levelNamed, levelTitles, titleSets } from './levelTitles.ts';
import type { Look } from './look.ts';
import { controlName } from './naming.ts';
import { isOwnerOn } from './owner.ts';
import { ENOUGH_LEVELS } from './pageMarks.ts';
import { idPattern } from './person.ts';
import { personNamed, type SeenAll } from './personNamed.ts';
import type { BoxPlaces } from './result.ts';
import { isDisabled, isShown, wordState } from './switches.ts';
import {
  all,
  closest,
  everythingIn,
  isA,
  isHidden,
  isInDialog,
  type Test,
  topDialog,
  visibleEverywhere,
} from './tree.ts';

const isSelect: Test = ({ says }) => says?.chosen !== undefined;
/** A page with more boxes is a list. */
const MOST_BOXES = 500;
/** One text alone that looks like a name may be anything. */
const ENOUGH_WITNESSES = 2;

/** What a permissions page shows, before it is clear whether it is one. */
export interface PermissionsPage {
  /** The levels that are read, and those that are closed: nothing of theirs is. */
  levels: ReadonlySet<Level>;
  boxes: BoxReading[];
  /** Some box stands under no level, or under several. */
  unplaced: number;
  places: BoxPlaces;
  /** The dialog that shows it, over another page. */
  dialog?: PageNode;
}

/** A box as it stands on the page; `label` is empty where nothing names it. */
interface Box {
  node: PageNode;
  level: Level;
  label: string;
  on: boolean | undefined;
  isShown: boolean;
}

const NO_BOXES: PermissionsPage = { levels: new Set(), boxes: [], unplaced: 0, places: { boxes: [], titles: [] } };

/** The only level that the schemes tell for a box. */
const placeOf = (box: PageNode, schemes: readonly Scheme[]): Level | undefined => {
  const levels = new Set(schemes.flatMap(({ levelOf }) => levelOf(box) ?? []));
  const [level] = levels;
  return levels.size === 1 ? level : undefined;
};

/** A box within a box: the outer one says how it is set. */
const isInBox = (box: PageNode): boolean => {
  const outer = closest(box.parent, isA('checkbox', 'switch'));
  return outer?.says?.checked !== undefined && isShown(outer);
};

/** A box that nobody sees beside the one that is drawn in its stead. */
const isStandIn = (box: PageNode, isBox: Test): boolean => {
  const [first, second, third] = box.parent ? everythingIn(box.parent).filter(isBox) : [];
  const other = first === box ? second : first;
  return other !== undefined && third === undefined && isShown(other);
};

/** In a table the row says what a box is for, unless the box has words of its own. */
const labelOf = (
  box: PageNode,
  own: string,
  level: Level,
  schemes: readonly Scheme[],
  vocabulary: Vocabulary,
): string => {
  const isOwn = wordState(own, vocabulary) === undefined && levelNamed(own, vocabulary) !== level;
  if (own !== '' && isOwn) return own;
  const [row = ''] = schemes.flatMap(({ rowNameOf }) => rowNameOf?.(box) || []);
  return row || (wordState(own, vocabulary) === undefined ? own : '');
};

/** The boxes of one level, each label once; a label with two states tells nothing. Undefined: a part of it is closed. */
const readLevel = (boxes: readonly Box[], level: Level, vocabulary: Vocabulary): BoxReading[] | undefined => {
  const shown = boxes.filter((box) => box.isShown);
  const closed = boxes.filter((box) => !box.isShown);
  // Where the level is off, boxes that are off below it say no more.
  const isOff = shown.some(({ label, on }) => on === false && levelNamed(label, vocabulary) === level);
  if (closed.length > 0 && !(isOff && closed.every(({ on }) => on === false))) return undefined;
  return [...Map.groupBy(shown, ({ label }) => labelKey(label)).values()].flatMap(([box, ...same]) => {
    if (box?.on === undefined || same.some(({ on }) => on !== box.on)) return [];
    return { level, label: box.label, on: box.on, disabled: isDisabled(box.node) };
  });
};

/**
 * What sets permissions on a page, or shows them where nothing can be set: that is looked for only where titles name the
 * levels, as it takes all rows of a list.
 */
const boxesIn = (root: PageNode, hasTitles: boolean, vocabulary: Vocabulary): { isBox: Test; found: PageNode[] } => {
  const isBox = boxTest(vocabulary);
  const found = all(root, isBox);
  if (found.length > 0 || !hasTitles) return { isBox, found };
  const isWord = wordTest(root, vocabulary);
  return { isBox: isWord, found: everythingIn(root).filter(isWord) };
};

const readIn = (root: PageNode, isDialog: boolean, vocabulary: Vocabulary): PermissionsPage => {
  const counts: Test = (node) => isDialog || !isInDialog(node);
  const titled = titleSets(levelTitles(root, counts, vocabulary));
  const { isBox, found } = boxesIn(root, titled.length > 0, vocabulary);
  if (found.length < ENOUGH_LEVELS || found.length > MOST_BOXES) return NO_BOXES;
  const nameOf = (node: PageNode): string => boxName(node, isBox, vocabulary);
  const levelCalled = (node: PageNode): Level | undefined => levelNamed(nameOf(node), vocabulary);
  const sets = titled.length > 0 ? titled : titleSets(boxTitles(found.filter(counts), nameOf, vocabulary));
  const [title] = sets.flat();
  if (!title) return NO_BOXES;
  const schemes = sets.flatMap((set) => [byArea(set, isBox, levelCalled), byColumn(set) ?? []].flat());
  const isAmongLevels: Test = (node) => schemes.some(({ holds }) => holds(node));
  if (isAboutOthers(title.node, isAmongLevels, vocabulary)) return NO_BOXES;
  const boxes: Box[] = [];
  let unplaced = 0;
  for (const node of found) {
    if (!counts(node) || isInBox(node)) continue;
    const isBoxShown = isShown(node);
    const level = placeOf(node, schemes);
    if (level === undefined) {
      if (isBoxShown && isAmongLevels(node)) unplaced++;
      continue;
    }
    if (!isBoxShown && isStandIn(node, isBox)) continue;
    const label = labelOf(node, nameOf(node), level, schemes, vocabulary);
    boxes.push({ node, level, label, on: isBoxOn(node, vocabulary), isShown: isBoxShown });
  }
  const byLevel = Map.groupBy(boxes, ({ level }) => level);
  for (const [level, [box, second]] of byLevel) {
    if (box && !second && box.label === '') box.label = vocabulary.levels[level][0];
  }
  const read = [...byLevel].flatMap(([level, all]) => readLevel(all, level, vocabulary) ?? []);
  unplaced += boxes.filter((box) => box.isShown && box.label === '').length;
  return {
    levels: new Set(byLevel.keys()),
    boxes: read,
    unplaced: unplaced || (read.length === 0 ? 1 : 0),
    places: {
      boxes: boxes.flatMap(({ node, level, label, on, isShown: isBoxShown }) =>
        on === undefined || !isBoxShown ? [] : { node, level, label, on, disabled: isDisabled(node) },
      ),
      titles: sets[0] ?? [],
    },
  };
};

/**
 * Every permission box with the level it stands under; none on a page that does not name the levels. A dialog that
 * shows them over another page is read in its stead.
 */
export function readBoxes(root: PageNode, vocabulary: Vocabulary): PermissionsPage {
  const dialog = topDialog(root);
  const inDialog = dialog && readIn(dialog, true, vocabulary);
  return inDialog && inDialog.levels.size >= ENOUGH_LEVELS ? { ...inDialog, dialog } : readIn(root, false, vocabulary);
}

const idInUrl = (url: string, vocabulary: Vocabulary): string | undefined => {
  const { pathname, hash } = new URL(url);
  const ids = new Set(`${pathname}${hash}`.toLowerCase().match(idPattern(vocabulary)));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
};

const chosen = ({ says }: PageNode): string[] =>
  (says?.chosen ?? []).filter(({ value }) => value !== '').map(({ text }) => text);

/** Who is chosen where the page lets one choose: nobody is an answer too. */
const supervisionOn = (all: SeenAll, { words }: Vocabulary): PersonReading['supervision'] => {
  const selects = all(isSelect);
  const pickers = selects.filter((select) => isLabel(controlName(select), words.supervisor));
  if (pickers.length === 0) return undefined;
  const supervisors = pickers.flatMap(chosen);
  const [mode] = selects
    .flatMap(chosen)
    .flatMap((text) => SUPERVISION_MODES.filter((name) => isLabel(text, words.supervisionMode[name])));
  return { supervisors, ...(mode && { mode }) };
};

/** Who a permissions page is about, with the boxes; undefined where the page does not name them (docs/domain.md §2.3). */
export function readPermissions(look: Look, { boxes, dialog, places }: PermissionsPage): PersonReading | undefined {
  const { root, title, url, vocabulary } = look;
  const seen: SeenAll = (test) =>
    dialog ? everythingIn(dialog).filter((node) => test(node) && !isHidden(node)) : visibleEverywhere(root, test);
  const named = personNamed(title, seen, dialog, vocabulary, places.titles[0]?.node);
  if (named === undefined) return undefined;
  const { name, isTold, witnesses } = named;
  // Below a dialog is the page of somebody else, or of nobody.
  const id = dialog ? undefined : idInUrl(url, vocabulary);
  const supervision = supervisionOn(seen, vocabulary);
  return {
    name,
    ...(id !== undefined && { id }),
    ...(!isTold && (id !== undefined || witnesses < ENOUGH_WITNESSES) && { unsure: true as const }),
    ...(isOwnerOn(seen, name, boxes, vocabulary) && { owner: true }),
    boxes,
    ...(supervision && { supervision }),
  };
}
