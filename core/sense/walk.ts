import { BREAK, BURIED, HIDDEN, type PageNode, type Piece, PLAIN, type Says, UNDRAWN } from '../model/page.ts';
import { isRow } from '../understand/cells.ts';
import { OURS } from './ours.ts';
import { CLOSED_TAGS, NOTABLE, PARTED_ROLES, SILENT_TAGS } from './roles.ts';
import { IN_CLOSED, IN_HEAD, IN_LAYOUT, IN_ROW, tellElement } from './tell.ts';

/** What goes on to what stands in it. */
const INHERITED = HIDDEN | UNDRAWN | IN_HEAD | IN_LAYOUT | IN_ROW;

/** Deeper than that nobody nests what is to be read. */
const MOST_DEPTH = 1000;
const NO_ATTRIBUTES: readonly string[] = [];
const NOTHING: readonly Piece[] = [];
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLANK = /^\s*$/;

/** What keeps what was sensed. */
export interface Keeper {
  /** What an element was when it was sensed last, if nothing has changed of it but in what stands in it. */
  nodeOf(element: Element): PageNode | undefined;
  /** Whether something in it has changed. */
  isStale(node: PageNode): boolean;
  /** Keeps what was sensed; returns what it was before, if it is still the same. */
  keep(element: Element, node: PageNode): PageNode;
  /** To be called before each step. */
  spend(): void;
}

/** What is true of what stands in an element. */
const withinOf = ({ is, role }: PageNode, element: Element, tag: string, around: number): number => {
  const within = (around & INHERITED) | (is & (HIDDEN | UNDRAWN));
  if (tag === 'table') return (within & ~(IN_HEAD | IN_LAYOUT)) | (role === '' ? IN_LAYOUT : 0);
  if (tag === 'thead') return within | IN_HEAD;
  // A row that says so itself is one, and its cells are, whatever the table around it is.
  if (role === 'row') return within & ~IN_LAYOUT;
  return tag === 'details' && !element.hasAttribute('open') ? within | IN_CLOSED : within;
};

/** A row, which is walked over when somebody asks what stands in it: most pages with long tables are none of ours. */
class Row implements PageNode {
  role: string;
  is: number;
  says: Says | undefined;
  parent: PageNode | undefined;
  known: unknown;
  handle: Element;
  private made: readonly Piece[] | undefined;
  private readonly make: (row: Row) => readonly Piece[];

  constructor({ role, is, says, handle }: PageNode, make: (row: Row) => readonly Piece[]) {
    this.role = role;
    this.is = is;
    this.says = says;
    this.handle = handle as Element;
    this.make = make;
  }

  get content(): readonly Piece[] {
    this.made ??= this.make(this);
    return this.made;
  }
}

/** Walks over what a person perceives of a page, and tells it as a page model. */
export class Walk {
  readonly #keeper: Keeper | undefined;
  /** How rows are made that do not stand in a head: one function for all of them. */
  readonly #fillRow = (row: Row): readonly Piece[] => {
    this.#keeper?.spend();
    const around = (row.is & BURIED ? HIDDEN : 0) | (row.is & UNDRAWN);
    return this.#contentOf(row, row.handle, row.handle.localName, around | IN_ROW, 0);
  };

  constructor(keeper?: Keeper) {
    this.#keeper = keeper;
  }

  /** Senses an element with all in it. */
  sense(element: Element, around = 0, depth = 0): PageNode | undefined {
    const tag = element.localName;
    if (SILENT_TAGS.has(tag) || depth > MOST_DEPTH) return undefined;
    const isInRow = (around & IN_ROW) !== 0;
    const known = isInRow ? undefined : this.#known(element, tag, around, depth);
    if (known) return known;
    const attributes = element.hasAttributes() ? element.getAttributeNames() : NO_ATTRIBUTES;
    if (attributes.includes(OURS)) return undefined;
    const node = tellElement(element, tag, attributes, around);
    if (this.#keeper && !isInRow && isRow(node)) return this.#senseRow(node, element, around);
    node.content = this.#contentOf(node, element, tag, around, depth);
    return isInRow ? node : (this.#keeper?.keep(element, node) ?? node);
  }

  #senseRow(node: PageNode, element: Element, around: number): PageNode | undefined {
    this.#keeper?.spend();
    if (element.querySelector(NOTABLE) === null && !element.matches(NOTABLE)) node.is |= PLAIN;
    const isUsual = (around & (IN_HEAD | IN_LAYOUT)) === 0;
    const fill = isUsual
      ? this.#fillRow
      : (row: Row) => this.#contentOf(row, element, element.localName, around | IN_ROW, 0);
    return this.#keeper?.keep(element, new Row(node, fill));
  }

  /** What is known of an element; where something in it has changed, that alone is sensed. */
  #known(element: Element, tag: string, around: number, depth: number): PageNode | undefined {
    const node = this.#keeper?.nodeOf(element);
    if (!node || ((node.is & BURIED) === 0) !== ((around & HIDDEN) === 0)) return undefined;
    if (!this.#keeper?.isStale(node)) return node;
    if (isRow(node)) return undefined;
    const within = withinOf(node, element, tag, around);
    const content = node.content.flatMap((piece) =>
      typeof piece === 'string' ? piece : (this.sense(piece.handle as Element, within, depth + 1) ?? []),
    );
    return this.#keeper.keep(element, { ...node, content, known: undefined });
  }

  /** Senses a piece of a row anew, apart from the page, but where it stood. */
  again({ handle, parent }: PageNode): PageNode | undefined {
    const node = this.sense(handle as Element, IN_ROW);
    if (node) node.parent = parent;
    return node;
  }

  /** What stands in an element. */
  #contentOf(node: PageNode, element: Element, tag: string, around: number, depth: number): readonly Piece[] {
    if (CLOSED_TAGS.has(tag)) return NOTHING;
    if (element.firstElementChild === null) {
      const text = element.textContent ?? '';
      return text === '' ? NOTHING : [text];
    }
    const content = this.#piecesOf(node, element, withinOf(node, element, tag, around), depth + 1);
    for (const piece of content) if (typeof piece !== 'string') piece.parent = node;
    // An array that has grown has room for more.
    return content.length === 0 ? NOTHING : content.slice();
  }

  #piecesOf(node: PageNode, element: Element, within: number, depth: number): Piece[] {
    const content: Piece[] = [];
    const isMadeOfParts = PARTED_ROLES.has(node.role);
    const write = (text: string): void => {
      const last = content.length - 1;
      if (typeof content[last] === 'string') content[last] += text;
      else content.push(text);
    };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT_NODE) {
        const text = child.nodeValue ?? '';
        const isBlank = BLANK.test(text);
        if (!isBlank) write(text);
        else if (!isMadeOfParts && text !== '') write(' ');
      } else if (child.nodeType === ELEMENT_NODE) {
        if ((child as Element).localName === 'br') write(BREAK);
        else {
          const part = this.sense(child as Element, within, depth);
          if (part) content.push(part);
        }
      }
    }
    return content;
  }
}
