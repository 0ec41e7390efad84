import type { PageModel, PageNode } from '../model/page.ts';
import { fieldStates } from './fields.ts';
import { type Keeper, Walk } from './walk.ts';

/** There is no time left for this look: what was read is remembered, and the next look goes on from there. */
export class NotYet extends Error {
  override name = 'NotYet';
}

/** The clock is asked once in so many steps. */
const CLOCK = 8;

const SECOND_LOOK = /^(?:hidden|aria-hidden|inert|open|class|style)$/;
const ROWS = 'tr, [role="row"]';

/** A row as it was sensed last. */
interface Sensed {
  row: PageNode;
  around: number;
  /** What can be set in it, and how it was: that changes without a word. */
  fields: readonly Element[];
  state: string;
}

const NO_FIELDS: readonly Element[] = [];
const NO_PAGE: PageNode = { role: '', is: 0, content: [], says: undefined, parent: undefined, handle: undefined };

const isSame = (before: PageNode, now: PageNode): boolean =>
  before.role === now.role &&
  before.is === now.is &&
  before.content.length === now.content.length &&
  before.content.every((piece, i) => piece === now.content[i]) &&
  (before.says === now.says || JSON.stringify(before.says) === JSON.stringify(now.says));

/** What earlier looks have sensed of a page: the next one senses rows that were changed, and all that stands in none. */
export class Memory implements Keeper {
  readonly #time: number;
  readonly #least: number;
  #rows = new WeakMap<Element, Sensed>();
  /** What stands in no row, as it was sensed last. */
  #others = new WeakMap<Element, PageNode>();
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
    this.#page ??= {
      title: document.title,
      root: new Walk(document, this).sense(document.documentElement) ?? NO_PAGE,
    };
    return this.#page;
  }

  rowOf(element: Element, around: number): PageNode | undefined {
    const sensed = this.#rows.get(element);
    if (!sensed || sensed.around !== around) return undefined;
    return sensed.fields === NO_FIELDS || sensed.state === fieldStates(sensed.fields) ? sensed.row : undefined;
  }

  keepRow(element: Element, around: number, row: PageNode, fields: readonly Element[]): void {
    this.spend();
    const kept = fields.length > 0 ? fields : NO_FIELDS;
    this.#rows.set(element, { row, around, fields: kept, state: fieldStates(kept) });
  }

  keep(element: Element, node: PageNode): PageNode {
    const before = this.#others.get(element);
    if (before && isSame(before, node)) {
      for (const piece of before.content) if (typeof piece !== 'string') piece.parent = before;
      return before;
    }
    this.#others.set(element, node);
    return node;
  }

  /**
   * Forgets what was changed.
   * @returns whether anything was known of it
   */
  forget(changes: readonly MutationRecord[]): boolean {
    let isKnown = false;
    this.#page = undefined;
    for (const { target, attributeName } of changes) {
      const isInRow = this.#forgetRows(target);
      isKnown ||= isInRow;
      if (isInRow) continue;
      const isAround = attributeName !== null && SECOND_LOOK.test(attributeName);
      if ((isAround && (target as Element).querySelector(ROWS)) || target.nodeName === 'HEAD') this.forgetAll();
    }
    return isKnown;
  }

  /** Forgets the rows that something stands in; returns whether any was known. */
  #forgetRows(target: Node): boolean {
    let isInRow = false;
    for (let around: Node | null = target; around; around = around.parentNode)
      if (this.#rows.delete(around as Element)) isInRow = true;
    return isInRow;
  }

  /** Forgets everything: something may have changed that nobody tells of. */
  forgetAll(): void {
    this.#rows = new WeakMap();
    this.#page = undefined;
  }
}
