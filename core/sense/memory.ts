import { NATIVE, type PageModel, type PageNode, PLAIN, type Says, UNDRAWN } from '../model/page.ts';
import { isRow } from '../understand/cells.ts';
import { fieldSays, fieldStates } from './fields.ts';
import { LANDMARKS } from './roles.ts';
import { type Keeper, Walk } from './walk.ts';

/** There is no time left for this look: what was read is remembered, and the next look goes on from there. */
export class NotYet extends Error {
  override name = 'NotYet';
}

const TEXT_NODE = 3;
/** The clock is asked once in so many steps. */
const CLOCK = 8;

const SECOND_LOOK = /^(?:hidden|aria-hidden|inert|open|class|style)$/;
const ROWS = 'tr, [role="row"]';

/** The fields of a row, and how they were set: that changes without a word. */
interface Fields {
  fields: readonly Element[];
  state: string;
}

const NO_PAGE: PageNode = {
  role: '',
  is: 0,
  content: [],
  says: undefined,
  parent: undefined,
  known: undefined,
  handle: undefined,
};

const isSame = (before: PageNode, now: PageNode): boolean =>
  before.role === now.role &&
  before.is === now.is &&
  before.content.length === now.content.length &&
  before.content.every((piece, i) => piece === now.content[i]) &&
  (before.says === now.says || JSON.stringify(before.says) === JSON.stringify(now.says));

const isUndrawn = (element: Element): boolean => element.checkVisibility?.() === false;

/** Whether something that stands in no row is drawn and set as it was: neither is told. */
const isAsItWas = ({ is, says, role, handle, parent }: PageNode): boolean => {
  const element = handle as Element;
  if (!(parent && parent.is & UNDRAWN) && isUndrawn(element) !== ((is & UNDRAWN) !== 0)) return false;
  if (!(is & NATIVE) || role === 'button') return true;
  const now = fieldSays(element, element.localName);
  return Object.entries(now).every(
    ([field, value]) => JSON.stringify(says?.[field as keyof Says]) === JSON.stringify(value),
  );
};

/** What of a page is asked at each look whether it is as it was: what has a role, and the parts of what has one. */
const silentIn = (root: PageNode): PageNode[] => {
  const found: PageNode[] = [];
  const add = (node: PageNode, isPart: boolean): void => {
    if (isRow(node)) {
      if (!(node.is & PLAIN)) found.push(node);
      return;
    }
    const isAsked = node.role !== '' || isPart;
    if (isAsked) found.push(node);
    for (const piece of node.content) if (typeof piece !== 'string') add(piece, isAsked && !LANDMARKS.has(node.role));
  };
  add(root, false);
  return found;
};

/** What earlier looks have sensed of a page: the next one senses what was changed, and the rest stays what it was. */
export class Memory implements Keeper {
  readonly #time: number;
  readonly #least: number;
  #nodes = new WeakMap<Element, PageNode>();
  #fields = new WeakMap<PageNode, Fields>();
  /** What was changed itself, and what something in it was changed of. */
  #touched = new WeakSet<Node>();
  #stale = new WeakSet<Node>();
  /** What stands in no row and could change without a word. */
  #silent: readonly PageNode[] = [];
  #root: PageNode | undefined;
  /** The page, for as long as this look lasts. */
  #page: PageModel | undefined;
  #calls = 0;
  /** When the first step of this look was done. */
  #begun = 0;

  /**
   * @param time how long one look may last, in milliseconds; until all is done by default
   * @param least so many steps are done in any case: on a busy machine time passes, and nothing is done
   */
  constructor(time = Number.POSITIVE_INFINITY, least = 0) {
    this.#time = time;
    this.#least = least;
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
    for (const node of this.#silent)
      if (isRow(node) ? this.isStale(node) : !isAsItWas(node)) this.#touch(node.handle as Element);
    const root = new Walk(this).sense(document.documentElement) ?? NO_PAGE;
    if (root !== this.#root) this.#silent = silentIn(root);
    this.#root = root;
    this.#page = { title: document.title, root };
    return this.#page;
  }

  nodeOf(element: Element): PageNode | undefined {
    return this.#touched.has(element) ? undefined : this.#nodes.get(element);
  }

  isStale(node: PageNode): boolean {
    if (this.#stale.has(node.handle as Element)) return true;
    const held = node.is & PLAIN ? undefined : this.#fields.get(node);
    return held !== undefined && held.state !== fieldStates(held.fields);
  }

  keep(element: Element, node: PageNode): PageNode {
    let kept = node;
    if (isRow(node)) {
      const fields = node.is & PLAIN ? [] : [...element.querySelectorAll('input, select')];
      if (fields.length > 0) this.#fields.set(node, { fields, state: fieldStates(fields) });
    } else {
      const before = this.#nodes.get(element);
      if (before && isSame(before, node)) kept = before;
      for (const piece of kept.content) if (typeof piece !== 'string') piece.parent = kept;
    }
    this.#nodes.set(element, kept);
    this.#touched.delete(element);
    this.#stale.delete(element);
    return kept;
  }

  /**
   * Forgets what was changed.
   * @returns whether anything was known of it as a row
   */
  forget(changes: readonly MutationRecord[]): boolean {
    let isKnown = false;
    this.#page = undefined;
    for (const { target, attributeName, addedNodes } of changes) {
      const isInRow = this.#touch(target);
      isKnown ||= isInRow;
      // What is put somewhere else may be another thing there; a row is the same.
      for (const node of addedNodes) if (!this.#isRow(node)) this.#touched.add(node);
      if (isInRow) continue;
      const isAround = attributeName !== null && SECOND_LOOK.test(attributeName);
      if (target.nodeName === 'HEAD' || (isAround && (target as Element).querySelector(ROWS))) this.forgetAll();
      else if (isAround) for (const inner of (target as Element).querySelectorAll('*')) this.#nodes.delete(inner);
    }
    return isKnown;
  }

  /** Marks what was changed, and all around it; returns whether it stands in a row that is known. */
  #touch(target: Node): boolean {
    // A text is a part of what it stands in.
    this.#touched.add((target.nodeType === TEXT_NODE && target.parentNode) || target);
    let isInRow = false;
    for (let around: Node | null = target; around; around = around.parentNode) {
      this.#stale.add(around);
      if (this.#isRow(around)) isInRow = true;
    }
    return isInRow;
  }

  #isRow(node: Node): boolean {
    const known = this.#nodes.get(node as Element);
    return known !== undefined && isRow(known);
  }

  /** Forgets everything: something may have changed that nobody tells of. */
  forgetAll(): void {
    this.#nodes = new WeakMap();
    this.#silent = [];
    this.#page = undefined;
  }
}
