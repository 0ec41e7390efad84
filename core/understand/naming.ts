import { NATIVE, type PageNode } from '../model/page.ts';
import { keptOf } from './known.ts';
import { gather, isControl, onlyText, plainText } from './text.ts';
import {
  childrenOf,
  closest,
  everythingIn,
  first,
  isA,
  isAfter,
  isHidden,
  outlineOf,
  rootOf,
  type Test,
} from './tree.ts';

const LONGEST_BESIDE = 200;
/** By more than that nothing is named. */
const MOST_IDS = 20;

/** What names something from within: its first part of that kind. */
const isNaming = isA('legend', 'caption', 'figcaption', 'title');
const isDrawing = isA('svg');
const isLabel = isA('label');
const isBox = isA('checkbox', 'switch');
const isButton = isA('button');
const isNative: Test = ({ traits }) => (traits & NATIVE) !== 0;

/** Everything on a page that has an id; of two with one id the first. */
export const nodesById = (root: PageNode): ReadonlyMap<string, PageNode> =>
  keptOf(root, nodesById, () => {
    const found = new Map<string, PageNode>();
    for (const node of everythingIn(root)) {
      const id = node.says?.id;
      if (id !== undefined && !found.has(id)) found.set(id, node);
    }
    return found;
  });

/** Within what names something by its id no ids are followed: they could lead in a circle, or to everything many times. */
let isFollowing = false;

const byIds = (node: PageNode): string => {
  const ids = node.says?.namedBy;
  if (ids === undefined || isFollowing) return '';
  isFollowing = true;
  try {
    const nodes = nodesById(rootOf(node));
    const targets = ids.split(' ', MOST_IDS).flatMap((id) => nodes.get(id) ?? []);
    return targets.map(followedName).filter(Boolean).join(' ');
  } finally {
    isFollowing = false;
  }
};

/** What something says that names others: it may name many. */
const followedName = (node: PageNode): string => keptOf(node, followedName, () => partName(node));

/** The name that was given to something, by ARIA or by HTML; '' if none was. */
export const givenName = (node: PageNode): string => byIds(node) || (node.says?.name ?? '');

/** What HTML and SVG call it by one of its parts. */
const innerName = (node: PageNode): string => {
  const naming = childrenOf(node).find(isNaming);
  return naming ? contentName(naming) : '';
};

/** What something says that stands within what names something else. */
const partName = (part: PageNode): string =>
  givenName(part) || innerName(part) || (isDrawing(part) ? '' : contentName(part)) || (part.says?.title ?? '');

const contentName = (node: PageNode): string => gather(node, partName);

const labelsById = (root: PageNode): ReadonlyMap<string | undefined, PageNode[]> =>
  keptOf(root, labelsById, () => Map.groupBy(outlineOf(root).filter(isLabel), ({ says }) => says?.for));

/** Plain buttons say themselves what they are: rows have many of them, and no page labels them. */
const isLabelable: Test = (node) => isNative(node) && (node.role !== 'button' || node.says?.pressed !== undefined);

/** The visible labels of a control: those that are for it, and the one around it, in the order of reading. */
export function labelsOf(control: PageNode): PageNode[] {
  if (!isLabelable(control)) return [];
  const id = control.says?.id;
  const labels = new Set(id === undefined ? [] : labelsById(rootOf(control)).get(id));
  const around = closest(control, isLabel);
  if (around && around.says?.for === undefined && first(around, isNative) === control) labels.add(around);
  return [...labels].filter((label) => !isHidden(label)).sort((a, b) => (isAfter(a, b) ? 1 : -1));
}

/** The text of a label is that beside its control: what can be set within it is none of its words. */
const labelText = (label: PageNode): string =>
  givenName(label) || gather(label, (part) => (isControl(part) ? '' : partName(part)));

/** Nearly all links and buttons of a long list are called by their only text. */
const plainName = (node: PageNode): string =>
  node.says?.name === undefined && node.says?.namedBy === undefined && !isLabelable(node) ? (onlyText(node) ?? '') : '';

/** How something is called, as a screen reader says it: by ARIA, its labels, its content, its title. */
export const accessibleName = (node: PageNode): string =>
  plainName(node) ||
  givenName(node) ||
  labelsOf(node).map(labelText).filter(Boolean).join(' ') ||
  innerName(node) ||
  contentName(node) ||
  node.says?.title ||
  node.says?.placeholder ||
  '';

/** Boxes, and fields to type in. */
const isInput: Test = (node) => isBox(node) || (isNative(node) && node.says?.chosen === undefined && !isButton(node));

/** The text beside a box that stands alone with it in one thing. */
const textBeside = ({ parent }: PageNode): string => {
  if (!parent || everythingIn(parent).filter(isInput).length > 1) return '';
  const text = plainText(parent);
  return text.length > LONGEST_BESIDE ? '' : text;
};

/** How a control is called; a box without a name is called by the text beside it. */
export const controlName = (control: PageNode): string =>
  accessibleName(control) || (isInput(control) ? textBeside(control) : '');
