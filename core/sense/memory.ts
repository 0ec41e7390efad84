import { NATIVE, type PageModel, type PageNode, PLAIN, type Says } from '../model/page.ts';
import { isRow } from '../understand/cells.ts';
import { everythingIn } from '../understand/tree.ts';
import { fieldSays } from './fields.ts';
import { FlatTree } from './flatTree.ts';
import { isBehindMenu } from './menus.ts';
import type { RootOf } from './roots.ts';
import { CHANGED, SAME, Sensed, STALE } from './sensed.ts';
import { LANDMARK, tagOf } from './tags.ts';
import { type Keeper, Walk } from './walk.ts';

/** There is no time left for this look: what was read is remembered, and the next look goes on from there. */
export class NotYet extends Error {
  override name = 'NotYet';
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** The clock is asked once in so many steps. */
const CLOCK = 8;

const SECOND_LOOK = /^(?:hidden|aria-hidden|inert|open|class|style)$/;
const ROWS = 'tr, [role="row"]';

const NO_PAGE: PageNode = {
  role: '',
  is: 0,
  traits: 0,
  content: [],
  says: undefined,
  parent: undefined,
  known: undefined,
  handle: undefined,
};

const isLike = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));

const isSame = (before: Sensed, now: Sensed): boolean =>
  before.role === now.role &&
  before.is === now.is &&
  before.content.length === now.content.length &&
  before.content.every((piece, i) => piece === now.content[i]) &&
  isLike(before.says, now.says);

/** Whether a field is set as it was: that changes without a word. */
const isSetAsItWas = ({ traits, says, handle }: PageNode): boolean => {
  if (!(traits & NATIVE)) return true;
  const element = handle as Element;
  const now = fieldSays(element, element.localName);
  for (const field in now) if (!isLike(says?.[field as keyof Says], now[field as keyof Says])) return false;
  return true;
};

const HEADS = 'caption, thead, th';
const holds = (nodes: Iterable<Node>, selector: string): boolean =>
  [...nodes].some(
    (node) =>
      node.nodeType === ELEMENT_NODE &&
      ((node as Element).matches(selector) || (node as Element).querySelector(selector) !== null),
  );

/**
 * Whether tables may stand in one another in another way than before: then the outer one may be a table or none. A long
 * table is searched only where a head has come or gone.
 */
const mayChangeTables = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
  const table = target.nodeType === ELEMENT_NODE ? (target as Element).closest('table') : null;
  if (!table) return false;
  const changed = [...addedNodes, ...removedNodes];
  if (holds(changed, 'table')) return true;
  const isNested = (): boolean =>
    table.parentElement?.closest('table') != null || table.querySelector('table') !== null;
  return holds(changed, HEADS) && isNested();
};

/** What of a page is asked at each look whether it is as it was: what has a role, and the parts of what has one. */
const silentIn = (root: PageNode): Sensed[] => {
  const found: Sensed[] = [];
  const add = (node: PageNode, isPart: boolean): void => {
    if (node.traits & PLAIN) return;
    if (isRow(node)) {
      found.push(node as Sensed);
      return;
    }
    const isAsked = node.role !== '' || isPart || tagOf((node.handle as Element).localName).isOther;
    if (isAsked) found.push(node as Sensed);
    for (const piece of node.content) if (typeof piece !== 'string') add(piece, isAsked && !LANDMARK.test(node.role));
  };
  add(root, false);
  return found;
};

/** What earlier looks have sensed of a page: the next one senses what was changed, and the rest stays what it was. */
export class Memory implements Keeper {
  readonly #tree: FlatTree;
  readonly #time: number;
  readonly #least: number;
  #nodes = new WeakMap<Node, Sensed>();
  /** What could change without a word. */
  #silent: readonly Sensed[] = [];
  #root: Sensed | undefined;
  /** What is taken out, and whether a menu was the reason: nothing of it changes when that is closed. */
  readonly #out = new Map<Element, boolean>();
  /** The page, for as long as this look lasts. */
  #page: PageModel | undefined;
  #calls = 0;
  /** When the first step of this look was done. */
  #begun = 0;

  /**
   * @param time how long one look may last, in milliseconds; until all is done by default
   * @param least so many steps are done in any case: on a busy machine time passes, and nothing is done
   * @param rootOf how shadow roots are found; open ones alone by default
   */
  constructor(time = Number.POSITIVE_INFINITY, least = 0, rootOf?: RootOf) {
    this.#time = time;
    this.#least = least;
    this.#tree = new FlatTree(rootOf);
  }

  /** The shadow roots and frames of the page: what changes in them is told by each of them alone. */
  get roots(): ReadonlySet<Node> {
    return this.#tree.roots;
  }

  /** A new look begins. */
  begin(): void {
    this.#begun = 0;
    this.#calls = 0;
    this.#page = undefined;
  }

  /** To be called before each step. */
  readonly spend = (): void => {
    if (this.#time === Number.POSITIVE_INFINITY || this.#calls++ % CLOCK) return;
    const now = performance.now();
    this.#begun ||= now;
    if (this.#calls > this.#least && now - this.#begun > this.#time) throw new NotYet('not yet');
  };

  /** The page as it is now. */
  page(document: Document): PageModel {
    if (this.#page) return this.#page;
    this.#tree.tidy();
    for (const [element, was] of this.#out) if (isBehindMenu(element) !== was) this.forgetAll();
    for (const node of this.#silent) if (!this.#isAsItWas(node)) this.#mark(node, CHANGED);
    const root = new Walk(this.#tree, this).sense(document.documentElement);
    if (root && root !== this.#root) this.#silent = silentIn(root);
    this.#root = root;
    this.#page = { title: document.title, root: root ?? NO_PAGE };
    return this.#page;
  }

  nodeOf(element: Element): Sensed | undefined {
    return this.#nodes.get(element);
  }

  isBehindMenu(element: Element): boolean {
    const isBehind = isBehindMenu(element);
    this.#out.set(element, isBehind);
    return isBehind;
  }

  keep(node: Sensed): Sensed {
    let kept = node;
    if (!isRow(node)) {
      const before = this.#nodes.get(node.handle);
      if (before && isSame(before, node)) kept = before;
      for (const piece of kept.content) if (typeof piece !== 'string') piece.parent = kept;
    }
    kept.change = SAME;
    this.#nodes.set(node.handle, kept);
    return kept;
  }

  /** Whether something is drawn, set and filled as it was: none of that is told. */
  #isAsItWas(node: Sensed): boolean {
    if (isRow(node)) return !node.isFilled || everythingIn(node).every(isSetAsItWas);
    return node.isDrawnAsItWas && isSetAsItWas(node) && this.#tree.isAsItWas(node.handle);
  }

  /**
   * Forgets what was changed.
   * @returns whether anything was known of it as a row
   */
  forget(changes: readonly MutationRecord[]): boolean {
    let isKnown = false;
    this.#page = undefined;
    for (const change of changes) {
      const { target, attributeName, addedNodes } = change;
      if (mayChangeTables(change)) this.forgetAll();
      const changed = this.#touch(target);
      // What is put somewhere else may be another thing there; a row is the same.
      for (const added of addedNodes) {
        const node = this.#nodes.get(added);
        if (node && !isRow(node)) node.change = CHANGED;
      }
      if (!changed) continue;
      if (isRow(changed)) {
        isKnown = true;
        continue;
      }
      // What is not a part of the page, a sheet of style or an element of ours, stands around nothing.
      const isAround = attributeName !== null && SECOND_LOOK.test(attributeName) && changed.handle === target;
      if (target.nodeName === 'HEAD' || (isAround && (target as Element).querySelector(ROWS))) this.forgetAll();
      else if (isAround || this.#tree.isHost(target)) this.#forgetIn(changed);
    }
    return isKnown;
  }

  /** Marks what was changed, and all around it; returns it, or what is known around it. */
  #touch(target: Node): Sensed | undefined {
    // A text is a part of what it stands in.
    const changed = target.nodeType === TEXT_NODE ? this.#tree.around(target) : target;
    let around = changed;
    while (around && !this.#nodes.has(around)) around = this.#tree.around(around);
    const node = around && this.#nodes.get(around);
    if (node) this.#mark(node, around === changed || isRow(node) ? CHANGED : STALE);
    return node ?? undefined;
  }

  #mark(node: Sensed, change: number): void {
    node.change = Math.max(node.change, change);
    for (let around = node.parent; around instanceof Sensed; around = around.parent) around.change ||= STALE;
  }

  /** What stands in something is sensed anew. */
  #forgetIn({ content }: Sensed): void {
    for (const piece of content) {
      if (typeof piece === 'string') continue;
      const part = piece as Sensed;
      part.change = CHANGED;
      if (!isRow(part)) this.#forgetIn(part);
    }
  }

  /** Forgets everything: something may have changed that nobody tells of. */
  forgetAll(): void {
    this.#nodes = new WeakMap();
    this.#out.clear();
    this.#silent = [];
    this.#page = undefined;
  }
}
