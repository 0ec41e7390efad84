import { ROW } from './cells.ts';
import { fieldStates, type Known, NOTHING } from './known.ts';

/** There is no time left for this look: what was read is remembered, and the next look goes on from there. */
export class NotYet extends Error {
  override name = 'NotYet';
}

/**
 * What must be in a row for the page as a whole: what may be a control of its list, a heading, a menu, another table.
 * Nearly all rows have nothing of it.
 */
const NOTABLE = `input, select, table, caption, dialog, nav, header, article, section, fieldset, h1, h2, h3, h4, h5, h6, li, dl, dt, th,
  legend, summary, strong, b, :checked, [colspan], [aria-colspan], [aria-colindex], [aria-busy], [aria-haspopup], [aria-pressed],
  [role]:not([role="row"], [role="cell"], [role="gridcell"], [role="rowheader"], [role="link"], [role="button"], [role="img"])`;

/** The clock is asked once in so many rows. */
const CLOCK = 8;

const SECOND_LOOK = /^(?:hidden|aria-hidden|inert|open|class|style)$/;

/** What earlier looks at a page have read of its rows: the next one reads what was changed. */
export class Memory {
  readonly #time: number;
  readonly #least: number;
  #known = new WeakMap<Element, Known>();
  /** What is true of the page as a whole, for as long as nothing at all is changed. */
  #kept = new Map<string, unknown>();
  /** Rows in which something was changed, none of which mattered to the page as a whole. */
  #touched = new Set<Element>();
  #outline: readonly Element[] | undefined;
  #calls = 0;
  /** When the first row of this look was read anew. */
  #begun = 0;

  /**
   * @param time how long one look may read rows anew, in milliseconds; all of them by default
   * @param least so much is read in any case: on a busy machine time passes, and nothing is done
   */
  constructor(time = Number.POSITIVE_INFINITY, least = 0) {
    this.#time = time;
    this.#least = least;
  }

  /** A new look begins. */
  begin(): void {
    this.#begun = 0;
    this.#calls = 0;
  }

  readonly #spend = (): void => {
    if (this.#time === Number.POSITIVE_INFINITY || this.#calls++ % CLOCK) return;
    const now = performance.now();
    this.#begun ||= now;
    if (this.#calls > this.#least && now - this.#begun > this.#time) throw new NotYet('not yet');
  };

  /** What is known of a row, or of a piece of it. */
  of(piece: Element): Known {
    const known = this.#known.get(piece);
    if (known && (known.fields.length === 0 || known.state === fieldStates(known.fields))) return known;
    this.#spend();
    const isPlain = piece.querySelector(NOTABLE) === null && !piece.matches(NOTABLE);
    const fields = isPlain ? NOTHING : [...piece.querySelectorAll('input, select')];
    const fresh: Known = { isPlain, fields, state: fieldStates(fields), spend: this.#spend };
    this.#known.set(piece, fresh);
    return fresh;
  }

  /**
   * Forgets what was changed.
   * @returns whether anything was known of it
   */
  forget(changes: readonly MutationRecord[]): boolean {
    let isKnown = false;
    this.#kept.clear();
    for (const { target, attributeName } of changes) {
      const isInRow = this.#forgetRows(target);
      isKnown ||= isInRow;
      if (isInRow) continue;
      this.#outline = undefined;
      const isAround = attributeName !== null && SECOND_LOOK.test(attributeName);
      if ((isAround && (target as Element).querySelector(ROW)) || target.nodeName === 'HEAD') this.forgetAll();
    }
    return isKnown;
  }

  /** Forgets the rows that something stands in; returns whether any was known. */
  #forgetRows(target: Node): boolean {
    let isInRow = false;
    for (let around: Node | null = target; around; around = around.parentNode) {
      const known = this.#known.get(around as Element);
      if (!known) continue;
      if (!known.isPlain) this.#outline = undefined;
      this.#known.delete(around as Element);
      this.#touched.add(around as Element);
      isInRow = true;
    }
    return isInRow;
  }

  /** What is true of the page as a whole. */
  kept<T>(name: string, make: () => T, isLasting: (made: T) => boolean): T {
    const known = this.#kept.get(name) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    if (isLasting(made)) this.#kept.set(name, made);
    return made;
  }

  /** The elements that matter to the page as a whole. */
  outline(make: () => readonly Element[]): readonly Element[] {
    const isSame = [...this.#touched].every((row) => this.of(row).isPlain);
    const outline = (isSame && this.#outline) || make();
    this.#outline = outline;
    this.#touched.clear();
    return outline;
  }

  /** Forgets everything: something may have changed that nobody tells of. */
  forgetAll(): void {
    this.#known = new WeakMap();
    this.#kept.clear();
    this.#outline = undefined;
  }
}
