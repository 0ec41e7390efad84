import { BURIED, HIDDEN, type PageModel, type PageNode, PLAIN } from '../model/page.ts';
import { fieldStates } from './fields.ts';
import { isRow, type Keeper, type Settled, Walk } from './walk.ts';

/** There is no time left for this look: what was read is remembered, and the next look goes on from there. */
export class NotYet extends Error {
  override name = 'NotYet';
}

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

/** What earlier looks have sensed of a page: the next one senses rows that were changed, and all that stands in none. */
export class Memory implements Keeper {
  readonly #time: number;
  readonly #least: number;
  #rows = new WeakMap<Element, PageNode>();
  #fields = new WeakMap<PageNode, Fields>();
  #settled = new WeakMap<Element, Settled>();
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
      root: new Walk(this).sense(document.documentElement) ?? NO_PAGE,
    };
    return this.#page;
  }

  rowOf(element: Element, around: number): PageNode | undefined {
    const row = this.#rows.get(element);
    return row && this.isCurrent(row, around) ? row : undefined;
  }

  isCurrent(row: PageNode, around: number): boolean {
    if (((row.is & BURIED) === 0) !== ((around & HIDDEN) === 0)) return false;
    const held = row.is & PLAIN ? undefined : this.#fields.get(row);
    return held === undefined || held.state === fieldStates(held.fields);
  }

  settled(element: Element): Settled | undefined {
    return this.#settled.get(element);
  }

  keepRow(element: Element, row: PageNode, fields: readonly Element[]): void {
    this.spend();
    this.#rows.set(element, row);
    if (fields.length > 0) this.#fields.set(row, { fields, state: fieldStates(fields) });
  }

  keep(element: Element, around: number, node: PageNode): PageNode {
    const before = this.#others.get(element);
    const kept = before && isSame(before, node) ? before : node;
    for (const piece of kept.content) if (typeof piece !== 'string') piece.parent = kept;
    this.#others.set(element, kept);
    if (kept.content.length > 0 && kept.content.every(isRow))
      this.#settled.set(element, { node: kept, around, stale: new Set() });
    return kept;
  }

  /**
   * Forgets what was changed.
   * @returns whether anything was known of it
   */
  forget(changes: readonly MutationRecord[]): boolean {
    let isKnown = false;
    this.#page = undefined;
    for (const { target, attributeName } of changes) {
      const isInRow = this.#forgetAround(target);
      isKnown ||= isInRow;
      if (isInRow) continue;
      const isAround = attributeName !== null && SECOND_LOOK.test(attributeName);
      if ((isAround && (target as Element).querySelector(ROWS)) || target.nodeName === 'HEAD') this.forgetAll();
    }
    return isKnown;
  }

  /** Forgets the rows that something stands in, or else what is made of rows; returns whether it stands in a row. */
  #forgetAround(target: Node): boolean {
    let isInRow = false;
    for (let around = target as Element | null; around; around = around.parentNode as Element | null) {
      const row = this.#rows.get(around);
      if (row) {
        this.#rows.delete(around);
        this.#settled.get(row.parent?.handle as Element)?.stale.add(row);
        isInRow = true;
      } else if (!isInRow) this.#settled.delete(around);
    }
    return isInRow;
  }

  /** Forgets everything: something may have changed that nobody tells of. */
  forgetAll(): void {
    this.#rows = new WeakMap();
    this.#settled = new WeakMap();
    this.#page = undefined;
  }
}
