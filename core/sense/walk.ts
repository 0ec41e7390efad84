import {
  BLOCK,
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
import { idTexts, saidBy } from './attributes.ts';
import { fieldSays } from './fields.ts';
import { Names } from './names.ts';
import { OURS } from './ours.ts';
import {
  BLOCK_TAGS,
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
/** It is sensed for what it says of something else; with FOLLOWED, by its id. */
const ASIDE = 4096;
const FOLLOWED = 8192;
/** What goes on to what stands in it. */
const INHERITED = HIDDEN | UNDRAWN | IN_HEAD | IN_LAYOUT | IN_ROW | ASIDE | FOLLOWED;

/** Deeper than that nobody nests what is to be read. */
const MOST_DEPTH = 1000;
const NO_NAMES: readonly string[] = [];
const NOTHING: readonly Piece[] = [];
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLANK = /^\s*$/;

/** What keeps what was sensed. */
export interface Keeper {
  /** What an element was when it was sensed last, if it is a row that has not changed since. */
  rowOf(element: Element, around: number): PageNode | undefined;
  /** Keeps a row, with the fields in it. */
  keepRow(element: Element, around: number, row: PageNode, fields: readonly Element[]): void;
  /** Keeps what stands in no row; returns what it was before, if it is still the same. */
  keep(element: Element, node: PageNode): PageNode;
}

const roleGiven = (element: Element): string => (element.getAttribute('role') ?? '').trim().split(/\s/, 1)[0] ?? '';

const isNotable = (role: string, is: number, says: Says | undefined): boolean =>
  !PLAIN_ROLES.has(role) ||
  (is & NATIVE && role !== 'button') ||
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

/** Walks over what a person perceives of a page, and tells it as a page model. */
export class Walk {
  readonly #keeper: Keeper | undefined;
  readonly #names: Names;
  /** The fields of the row that is being sensed, and whether nothing in it matters to the page as a whole. */
  #fields: Element[] = [];
  #isPlain = true;

  constructor(document: Document, keeper?: Keeper) {
    this.#keeper = keeper;
    this.#names = new Names(document, (element, isFollowing) =>
      this.#sense(element, isFollowing ? ASIDE | FOLLOWED : ASIDE, 0),
    );
  }

  /** Senses an element with all in it. */
  sense(element: Element): PageNode | undefined {
    return this.#sense(element, 0, 0);
  }

  /** Senses a row anew as it stands, apart from the page. */
  senseRow(element: Element): PageNode | undefined {
    return this.#sense(element, IN_ROW, 0);
  }

  #sense(element: Element, around: number, depth: number): PageNode | undefined {
    const tag = element.localName;
    if (SILENT_TAGS.has(tag) || depth > MOST_DEPTH) return undefined;
    const isApart = (around & (IN_ROW | ASIDE)) !== 0;
    const row = isApart ? undefined : this.#keeper?.rowOf(element, around);
    if (row) return row;
    const attributes = element.hasAttributes() ? element.getAttributeNames() : NO_NAMES;
    if (attributes.includes(OURS)) return undefined;
    const node = this.#tell(element, tag, attributes, around);
    const isRow = node.role === 'row' || node.says?.implied === 'row';
    if (isApart || !isRow) {
      if (around & IN_ROW && (isRow || isNotable(node.role, node.is, node.says))) this.#isPlain = false;
      this.#fill(node, element, tag, around, depth);
      return isApart ? node : (this.#keeper?.keep(element, node) ?? node);
    }
    this.#fields = [];
    this.#isPlain = !isNotable(node.role, node.is, node.says);
    this.#fill(node, element, tag, around | IN_ROW, depth);
    if (this.#isPlain) node.is |= PLAIN;
    this.#keeper?.keepRow(element, around, node, this.#fields);
    return node;
  }

  /** An element by itself. */
  #tell(element: Element, tag: string, attributes: readonly string[], around: number): PageNode {
    const isLaidOut = around & IN_LAYOUT && TABLE_PARTS.has(tag);
    const implied = isLaidOut ? '' : impliedRole(element, tag, (around & IN_HEAD) !== 0);
    const given = attributes.includes('role') ? roleGiven(element) : '';
    const isNothing = given === 'none' || given === 'presentation';
    const role = isNothing ? '' : given || implied;
    const is = this.#marksOf(element, tag, attributes, around);
    let says = saidBy(element, attributes);
    const add = (more: Says): void => {
      says = Object.assign(says ?? {}, more);
    };
    if (role !== implied && implied !== '' && !isNothing) add({ implied });
    if (implied === 'heading') add({ level: says?.level ?? Number(tag.slice(1)) });
    const name = attributes.length > 0 ? this.#names.given(element, attributes, (around & FOLLOWED) !== 0) : '';
    if (name) add({ name });
    if (is & NATIVE) {
      add(fieldSays(element, tag));
      if (tag !== 'button' && around & IN_ROW) this.#fields.push(element);
    }
    const label = around & ASIDE ? undefined : this.#names.label(element, tag, attributes);
    if (label !== undefined) add({ label });
    if (attributes.length > 0 && (is & NATIVE || IDENTIFIED.has(role) || IDENTIFIED.has(implied))) {
      const ids = idTexts(element, attributes);
      if (ids.length > 0) add({ ids });
    }
    return { role, is, content: NOTHING, says, parent: undefined, handle: element };
  }

  #marksOf(element: Element, tag: string, attributes: readonly string[], around: number): number {
    const isGone =
      (around & IN_CLOSED && tag !== 'summary') ||
      (tag === 'dialog' && !attributes.includes('open')) ||
      (attributes.length > 0 &&
        (attributes.includes('hidden') ||
          attributes.includes('inert') ||
          (attributes.includes('aria-hidden') && element.getAttribute('aria-hidden') === 'true')));
    const isUndrawn = (around & UNDRAWN) !== 0 || element.checkVisibility?.() === false;
    const isNative = NATIVE_TAGS.has(tag);
    const isDisabled =
      (isNative && element.matches(':disabled')) ||
      (attributes.includes('aria-disabled') && element.getAttribute('aria-disabled') === 'true');
    return (
      (isGone ? GONE : 0) |
      (isUndrawn ? UNDRAWN : 0) |
      (isGone || isUndrawn || around & HIDDEN ? HIDDEN : 0) |
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
    node.content = this.#contentOf(node, element, withinOf(node, element, tag, around), depth + 1);
    for (const piece of node.content) if (typeof piece !== 'string') piece.parent = node;
  }

  #contentOf(node: PageNode, element: Element, within: number, depth: number): readonly Piece[] {
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
          const part = this.#sense(child as Element, within, depth);
          if (part) content.push(part);
        }
      }
    }
    return content.length === 0 ? NOTHING : content;
  }
}
