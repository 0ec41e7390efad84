import { HIDDEN, type PageNode, PLAIN } from '../model/page.ts';
import { keptOf } from './known.ts';

export type Test = (node: PageNode) => boolean;

/** Passes what has one of these roles, or would have it without a role of its own. */
// @__NO_SIDE_EFFECTS__
export const isA = (...roles: string[]): Test => {
  const set = new Set(roles);
  return ({ role, says }) => set.has(role) || (says?.implied !== undefined && set.has(says.implied));
};

// @__NO_SIDE_EFFECTS__
export const either =
  (...tests: Test[]): Test =>
  (node) =>
    tests.some((test) => test(node));

export const isHidden = ({ is }: PageNode): boolean => (is & HIDDEN) !== 0;

/** What stands directly in something, beside its texts. */
export const childrenOf = ({ content }: PageNode): PageNode[] => content.filter((piece) => typeof piece !== 'string');

export const firstChild = ({ content }: PageNode): PageNode | undefined => {
  for (const piece of content) if (typeof piece !== 'string') return piece;
  return undefined;
};

const add = (node: PageNode, found: PageNode[], isOutline: boolean): void => {
  found.push(node);
  for (const piece of node.content)
    if (typeof piece !== 'string' && !(isOutline && piece.traits & PLAIN)) add(piece, found, isOutline);
};

/** Everything in something, in the order of reading. */
export const everythingIn = (node: PageNode): PageNode[] => {
  const found: PageNode[] = [];
  for (const part of childrenOf(node)) add(part, found, false);
  return found;
};

/** Whether more than so many stand in something: no further is searched than to the first that is too many. */
export const holdsMore = (node: PageNode, count: number): boolean => {
  let left = count;
  const isLess = (around: PageNode): boolean =>
    childrenOf(around).every((part) => {
      left--;
      return left >= 0 && isLess(part);
    });
  return !isLess(node);
};

/** What matters to a page as a whole, in the order of reading: all but the rows in which nothing does. */
export const outlineOf = (root: PageNode): readonly PageNode[] =>
  keptOf(root, outlineOf, () => {
    const made: PageNode[] = [];
    add(root, made, true);
    return made;
  });

/** All in something that passes a test, in the order of reading. Of a whole page, plain rows are left out. */
export const all = (root: PageNode, test: Test): PageNode[] =>
  (root.parent ? everythingIn(root) : outlineOf(root)).filter(test);

/** The first one of them; plain rows are not searched either. */
export function first(root: PageNode, test: Test): PageNode | undefined {
  for (const piece of root.content) {
    if (typeof piece === 'string') continue;
    const found = test(piece) ? piece : piece.traits & PLAIN ? undefined : first(piece, test);
    if (found) return found;
  }
  return undefined;
}

export const has = (root: PageNode, test: Test): boolean => first(root, test) !== undefined;

/** The nearest that passes a test: a node itself, or what it stands in. */
export function closest(node: PageNode | undefined, test: Test): PageNode | undefined {
  let around = node;
  while (around && !test(around)) around = around.parent;
  return around;
}

export const contains = (outer: PageNode, inner: PageNode): boolean =>
  closest(inner, (node) => node === outer) === outer;

const siblings = ({ parent }: PageNode): readonly PageNode[] => (parent ? childrenOf(parent) : []);

export const nextOf = (node: PageNode): PageNode | undefined => {
  const all = siblings(node);
  return all[all.indexOf(node) + 1];
};

export const previousOf = (node: PageNode): PageNode | undefined => {
  const all = siblings(node);
  return all[all.indexOf(node) - 1];
};

export const rootOf = (node: PageNode): PageNode => {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
};

/** A node and all that it stands in, the outermost first. */
const wayTo = (node: PageNode): PageNode[] => {
  const way: PageNode[] = [];
  for (let around: PageNode | undefined = node; around; around = around.parent) way.push(around);
  return way.reverse();
};

/** Whether something stands behind something else, or in it. */
export function isAfter(node: PageNode, other: PageNode): boolean {
  if (node === other) return false;
  const [way, otherWay] = [wayTo(node), wayTo(other)];
  const fork = way.findIndex((step, i) => step !== otherWay[i]);
  const [step, otherStep] = [way[fork], otherWay[fork]];
  if (!step || !otherStep) return step !== undefined;
  const content = way[fork - 1]?.content ?? [];
  return content.indexOf(step) > content.indexOf(otherStep);
}

export const isDialog = isA('dialog', 'alertdialog');

export const isInDialog = (node: PageNode): boolean => closest(node, isDialog) !== undefined;

/** The dialog that lies over everything else: the last one that is open. */
export const topDialog = (root: PageNode): PageNode | undefined =>
  all(root, (node) => isDialog(node) && !isHidden(node)).at(-1);

const isSeenOutside: Test = (node) => !isHidden(node) && !isInDialog(node);

/** What a person sees outside dialogs, in the order of reading. */
export const visibleAll = (root: PageNode, test: Test): PageNode[] => all(root, test).filter(isSeenOutside);

/** The same, in plain rows too. */
export const visibleEverywhere = (root: PageNode, test: Test): PageNode[] =>
  everythingIn(root).filter((node) => test(node) && isSeenOutside(node));
