import { BURIED, GONE, HIDDEN, type Looks, type PageNode, type Piece, type Says, UNDRAWN } from '../model/page.ts';
import { isBoxless, looksOf } from './looks.ts';

/** How a node stands to what it was sensed of. */
export const SAME = 0;
/** Something in it has changed. */
export const STALE = 1;
/** It has changed itself. */
export const CHANGED = 2;

/** Whether a person sees nothing of an element. The content of a canvas counts as drawn: the canvas shows it as a picture. */
const isUndrawn = (element: Element): boolean => {
  if (element.checkVisibility?.() !== false || isBoxless(element)) return false;
  const canvas = element.parentElement?.closest('canvas');
  return !canvas || isUndrawn(canvas);
};

/** What is true of an element by how it is drawn, given what is true of what it stands in. */
function drawnMarks(element: Element, traits: number, around: number): number {
  const undrawn = around & UNDRAWN || (isUndrawn(element) ? UNDRAWN : 0);
  const isHidden = undrawn || traits & GONE || around & HIDDEN;
  return undrawn | (isHidden ? HIDDEN : 0) | (around & HIDDEN ? BURIED : 0);
}

/** What walks over what stands in an element. */
export interface Walker {
  fill(row: Sensed, around: number): readonly Piece[];
  /** Whether a node is what its element was when it was sensed last, and nothing of it has changed since. */
  isAsItWas(node: Sensed): boolean;
  /** Where something can be put behind what stands in an element. */
  placeIn(element: Element): Element;
  /** The same element as it is by now, apart from the page, but where it stood. */
  again(node: Sensed): PageNode | undefined;
}

/**
 * An element as it was sensed. Of what stands in a row, how it is drawn is asked when somebody wants to know; and a row
 * is walked over when somebody asks what stands in it: most pages with long tables are none of ours.
 */
export class Sensed implements PageNode {
  parent: PageNode | undefined = undefined;
  known: unknown = undefined;
  /** What has become of it since. */
  change = SAME;
  role: string;
  traits: number;
  says: Says | undefined;
  readonly handle: Element;
  private drawn = -1;
  private made: readonly Piece[] | undefined = undefined;
  private seen: Looks | undefined = undefined;
  readonly walker: Walker;
  private readonly around: number;

  constructor(handle: Element, role: string, traits: number, says: Says | undefined, walker: Walker, around: number) {
    this.handle = handle;
    this.role = role;
    this.traits = traits;
    this.says = says;
    this.walker = walker;
    this.around = around;
  }

  get is(): number {
    if (this.drawn < 0) this.look(this.parent?.is ?? 0);
    return this.drawn | this.traits;
  }

  get looks(): Looks {
    this.seen ??= looksOf(this.handle);
    return this.seen;
  }

  top(): number | undefined {
    const { height, top } = this.handle.getBoundingClientRect();
    return height > 0 ? Math.round(top) : undefined;
  }

  get content(): readonly Piece[] {
    this.made ??= this.walker.fill(this, this.around);
    return this.made;
  }

  set content(content: readonly Piece[]) {
    this.made = content;
  }

  /** Whether somebody has asked what stands in it. */
  get isFilled(): boolean {
    return this.made !== undefined;
  }

  /** Whether it is drawn as it was when somebody asked, as far as that is its own doing. */
  get isDrawnAsItWas(): boolean {
    if (this.drawn < 0 || (this.parent && this.parent.is & UNDRAWN)) return true;
    return isUndrawn(this.handle) === ((this.drawn & UNDRAWN) !== 0);
  }

  /** Sees how it is drawn. */
  look(around: number): void {
    this.drawn = drawnMarks(this.handle, this.traits, around);
  }

  /** Whether it still stands in something hidden, or not. */
  fits(around: number): boolean {
    return this.drawn < 0 || ((this.drawn & BURIED) === 0) === ((around & HIDDEN) === 0);
  }

  /** The same with another content. */
  with(content: readonly Piece[]): Sensed {
    const copy = new Sensed(this.handle, this.role, this.traits, this.says, this.walker, this.around);
    copy.drawn = this.drawn;
    copy.made = content;
    return copy;
  }

  release(): void {
    this.made = undefined;
  }
}
