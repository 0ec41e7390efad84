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
  PARTED_ROLES,
  PLAIN_ROLES,
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

/** Something made of rows alone, with those of its rows that have been changed since it was sensed. */
export interface Settled {
  node: PageNode;
  around: number;
  stale: Set<PageNode>;
}

/** What keeps what was sensed. */
export interface Keeper {
  /** A row as it was sensed last, if it is still so. */
  rowOf(element: Element, around: number): PageNode | undefined;
  /** Whether a row is still as it was sensed, but for changes that were told. */
  isCurrent(row: PageNode, around: number): boolean;
  /** What is made of rows alone, if nothing was changed in it but in its rows. */
  settled(element: Element): Settled | undefined;
  /** Keeps a row, with the fields in it. */
  keepRow(element: Element, row: PageNode, fields: readonly Element[]): void;
  /** Keeps what stands in no row; returns what it was before, if it is still the same. */
  keep(element: Element, around: number, node: PageNode): PageNode;
}

export const isRow = (piece: Piece): piece is PageNode =>
  typeof piece !== 'string' && (piece.role === 'row' || piece.says?.implied === 'row');

const isNothing = (role: string): boolean => role === 'none' || role === 'presentation';

const isNotable = ({ role, is, says }: PageNode): boolean =>
  !PLAIN_ROLES.has(role) ||
  (role !== 'button' && (is & NATIVE) !== 0) ||
  (says !== undefined &&
    (says.columns !== undefined ||
      says.column !== undefined ||
      says.opens !== undefined ||
      says.pressed !== undefined ||
      says.isBusy === true));

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

/** Walks over what a person perceives of a page, and tells it as a page model. */
export class Walk {
  readonly #keeper: Keeper | undefined;
  /** The fields of the row that is being sensed, and whether nothing in it matters to the page as a whole. */
  #fields: Element[] = [];
  #isPlain = true;

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
    if (isInRow || !isRow(node)) {
      if (isInRow && this.#isPlain && (isRow(node) || isNotable(node))) this.#isPlain = false;
      this.#fill(node, element, tag, around, depth);
      return isInRow ? node : (this.#keeper?.keep(element, around, node) ?? node);
    }
    this.#fields = [];
    this.#isPlain = !isNotable(node);
    this.#fill(node, element, tag, around | IN_ROW, depth);
    if (this.#isPlain) node.is |= PLAIN;
    this.#keeper?.keepRow(element, node, this.#fields);
    return node;
  }

  /** What is known of an element: a row, or something made of rows, of which those are sensed that have changed. */
  #known(element: Element, tag: string, around: number, depth: number): PageNode | undefined {
    const row = this.#keeper?.rowOf(element, around);
    const settled = this.#keeper?.settled(element);
    if (row || !settled || settled.around !== around) return row;
    const { node, stale } = settled;
    if ((element.checkVisibility?.() === false) !== ((node.is & UNDRAWN) !== 0)) return undefined;
    const within = withinOf(node, element, tag, around);
    const isKnown = (piece: Piece): boolean => {
      const one = piece as PageNode;
      return !stale.has(one) && this.#keeper?.isCurrent(one, within) === true;
    };
    if (node.content.every(isKnown)) return node;
    const content = node.content.flatMap((piece) =>
      isKnown(piece) ? piece : (this.sense((piece as PageNode).handle as Element, within, depth + 1) ?? []),
    );
    return this.#keeper?.keep(element, around, { ...node, content, known: undefined });
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
    if (is & NATIVE) {
      Object.assign(says, fieldSays(element, tag));
      if (around & IN_ROW && tag !== 'button') this.#fields.push(element);
    }
    if (is & NATIVE || IDENTIFIED.has(node.role) || IDENTIFIED.has(implied)) idTexts(says, element, attributes);
    for (const _ in says) {
      node.says = says;
      break;
    }
    return node;
  }

  #marksOf(element: Element, tag: string, attributes: readonly string[], around: number): number {
    const has = (name: string, value?: string): boolean =>
      attributes.includes(name) && (value === undefined || element.getAttribute(name) === value);
    const isGone =
      (around & IN_CLOSED && tag !== 'summary') ||
      (tag === 'dialog' && !has('open')) ||
      (attributes.length > 0 && (has('hidden') || has('inert') || has('aria-hidden', 'true')));
    const isUndrawn = (around & UNDRAWN) !== 0 || element.checkVisibility?.() === false;
    const isNative = NATIVE_TAGS.has(tag);
    const isDisabled = (isNative && element.matches(':disabled')) || has('aria-disabled', 'true');
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
  #fill(node: PageNode, element: Element, tag: string, around: number, depth: number): void {
    if (CLOSED_TAGS.has(tag)) return;
    if (element.firstElementChild === null) {
      const text = element.textContent ?? '';
      if (text !== '') node.content = [text];
      return;
    }
    const content = this.#contentOf(node, element, withinOf(node, element, tag, around), depth + 1);
    // An array that has grown has room for more.
    node.content = content.length === 0 ? NOTHING : content.slice();
    for (const piece of node.content) if (typeof piece !== 'string') piece.parent = node;
  }

  #contentOf(node: PageNode, element: Element, within: number, depth: number): Piece[] {
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
