import {
  BLOCK,
  BURIED,
  DISABLED,
  GONE,
  HIDDEN,
  INLINE,
  NATIVE,
  type PageNode,
  type Piece,
  PLAIN,
  type Says,
  UNDRAWN,
} from '../model/page.ts';
import { idTexts, saidBy, spaces } from './attributes.ts';
import { fieldSays } from './fields.ts';
import { OURS } from './ours.ts';
import {
  BLOCK_TAGS,
  BUTTON_TYPES,
  CLOSED_TAGS,
  IDENTIFIED,
  INLINE_TAGS,
  impliedRole,
  NATIVE_TAGS,
  NOTABLE,
  PARTED_ROLES,
  SILENT_TAGS,
  TABLE_PARTS,
} from './roles.ts';

/** What is true of all that stands in something, beside HIDDEN and UNDRAWN. */
const IN_HEAD = 256;
const IN_LAYOUT = 512;
const IN_ROW = 1024;
/** Right in something closed: only its summary is seen. */
const IN_CLOSED = 2048;
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

export const isRow = ({ role, says }: PageNode): boolean => role === 'row' || says?.implied === 'row';

const isNothing = (role: string): boolean => role === 'none' || role === 'presentation';

/** What is true of what stands in an element. */
const withinOf = ({ is, role }: PageNode, element: Element, tag: string, around: number): number => {
  const within = (around & INHERITED) | (is & (HIDDEN | UNDRAWN));
  if (tag === 'table') return (within & ~(IN_HEAD | IN_LAYOUT)) | (role === '' ? IN_LAYOUT : 0);
  if (tag === 'thead') return within | IN_HEAD;
  // A row that says so itself is one, and its cells are, whatever the table around it is.
  if (role === 'row') return within & ~IN_LAYOUT;
  return tag === 'details' && !element.hasAttribute('open') ? within | IN_CLOSED : within;
};

/** The name that HTML gives to an element by an attribute of its own. */
const nativeName = (element: Element, tag: string): string => {
  if (tag === 'img' || tag === 'area') return spaces(element.getAttribute('alt') ?? '');
  if (tag !== 'input') return '';
  const { type } = element as HTMLInputElement;
  const attribute = type === 'image' ? 'alt' : BUTTON_TYPES.has(type) ? 'value' : '';
  return spaces(element.getAttribute(attribute) ?? '');
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
    const node = this.#tell(element, tag, attributes, around);
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

  /** An element by itself. */
  #tell(element: Element, tag: string, attributes: readonly string[], around: number): PageNode {
    const implied =
      around & IN_LAYOUT && TABLE_PARTS.has(tag) ? '' : impliedRole(element, tag, (around & IN_HEAD) !== 0);
    const is = this.#marksOf(element, tag, attributes, around);
    const node: PageNode = {
      role: implied,
      is,
      content: NOTHING,
      says: undefined,
      parent: undefined,
      known: undefined,
      handle: element,
    };
    if (attributes.length === 0 && !(is & NATIVE) && implied !== 'heading') return node;
    const given = attributes.includes('role')
      ? (spaces(element.getAttribute('role') ?? '').split(' ', 1)[0] ?? '')
      : '';
    node.role = isNothing(given) ? '' : given || implied;
    const says: Says = saidBy(element, attributes);
    if (node.role !== implied && implied !== '' && node.role !== '') says.implied = implied;
    if (implied === 'heading') says.level ??= Number(tag.slice(1));
    const name = says.name || nativeName(element, tag);
    if (name) says.name = name;
    if (is & NATIVE) Object.assign(says, fieldSays(element, tag));
    if (is & NATIVE || IDENTIFIED.has(node.role) || IDENTIFIED.has(implied)) idTexts(says, element, attributes);
    for (const _ in says) {
      node.says = says;
      break;
    }
    return node;
  }

  #marksOf(element: Element, tag: string, attributes: readonly string[], around: number): number {
    const has = (name: string): boolean => attributes.length > 0 && attributes.includes(name);
    const saysTrue = (name: string): boolean => has(name) && element.getAttribute(name) === 'true';
    const isGone =
      (around & IN_CLOSED && tag !== 'summary') ||
      (tag === 'dialog' && !has('open')) ||
      has('hidden') ||
      has('inert') ||
      saysTrue('aria-hidden');
    const isUndrawn = (around & UNDRAWN) !== 0 || element.checkVisibility?.() === false;
    const isNative = NATIVE_TAGS.has(tag);
    const isDisabled = (isNative && element.matches(':disabled')) || saysTrue('aria-disabled');
    return (
      (isGone ? GONE : 0) |
      (isUndrawn ? UNDRAWN : 0) |
      (isGone || isUndrawn || around & HIDDEN ? HIDDEN : 0) |
      (around & HIDDEN ? BURIED : 0) |
      (INLINE_TAGS.has(tag) ? INLINE : 0) |
      (BLOCK_TAGS.has(tag) ? BLOCK : 0) |
      (isNative ? NATIVE : 0) |
      (isDisabled ? DISABLED : 0)
    );
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
        if ((child as Element).localName === 'br') write('\n');
        else {
          const part = this.sense(child as Element, within, depth);
          if (part) content.push(part);
        }
      }
    }
    return content;
  }
}
