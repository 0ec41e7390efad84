import { BREAK, DISABLED, GONE, HIDDEN, NATIVE, type Piece, PLAIN, type Says, UNDRAWN } from '../model/page.ts';
import { isRow } from '../understand/cells.ts';
import { idTexts, saidBy, spaces } from './attributes.ts';
import { fieldSays } from './fields.ts';
import type { FlatTree } from './flatTree.ts';
import { seeHeadline } from './headlines.ts';
import { OURS } from './ours.ts';
import { CHANGED, SAME, Sensed, type Walker } from './sensed.ts';
import { IDENTIFIED, impliedRole, NOTABLE, nameAttribute, PARTED, type Tag, tagOf } from './tags.ts';

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
/** No page has more elements that somebody could read, and no row. */
const MOST = 300_000;
const MOST_IN_ROW = 10_000;
const NO_NAMES: readonly string[] = [];
const NOTHING: readonly Piece[] = [];
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLANK = /^\s*$/;
/** What says something without an attribute. */
const SPEAKING = /^(?:h[1-6]|dialog)$/;
/** What a row that matters to the page as a whole may say. */
const NOTABLE_SAYINGS = ['columns', 'column', 'isBusy', 'opens', 'pressed'];
const ID_FIELDS = ['id', 'for', 'namedBy', 'owns'] as const;
const NO_ROLE = /^(?:none|presentation)$/;

/** What keeps what was sensed. */
export interface Keeper {
  /** What an element was when it was sensed last. */
  nodeOf(element: Element): Sensed | undefined;
  /** Keeps what was sensed; returns what it was before, if it is still the same. */
  keep(node: Sensed): Sensed;
  /** To be called before each step. */
  spend(): void;
  /** Whether an element is out only for as long as a menu is open. */
  isBehindMenu(element: Element): boolean;
}

/** What is true of what stands in an element. */
const withinOf = ({ role, handle, traits }: Sensed, name: string, around: number): number => {
  const within = (around & INHERITED) | (traits & GONE ? HIDDEN : 0);
  if (name === 'table') return (within & ~(IN_HEAD | IN_LAYOUT)) | (role === '' ? IN_LAYOUT : 0);
  if (name === 'thead') return within | IN_HEAD;
  // A row that says so itself is one, and its cells are, whatever the table around it is.
  if (role === 'row') return within & ~IN_LAYOUT;
  return name === 'details' && !handle.hasAttribute('open') ? within | IN_CLOSED : within;
};

/** What is true of an element by what it says, and by where it stands. */
const ownTraits = (
  element: Element,
  name: string,
  names: readonly string[],
  { traits }: Tag,
  around: number,
  keeper: Keeper,
): number => {
  const saysTrue = (attribute: string): boolean =>
    names.includes(attribute) && element.getAttribute(attribute) === 'true';
  const isGone =
    (around & IN_CLOSED && name !== 'summary') ||
    (name === 'dialog' && !names.includes('open')) ||
    names.includes('hidden') ||
    ((names.includes('inert') || saysTrue('aria-hidden')) && !keeper.isBehindMenu(element));
  const isDisabled = (traits & NATIVE && element.matches(':disabled')) || saysTrue('aria-disabled');
  return traits | (isGone ? GONE : 0) | (isDisabled ? DISABLED : 0);
};

const write = (text: string, content: Piece[]): void => {
  const last = content.length - 1;
  if (typeof content[last] === 'string') content[last] += text;
  else content.push(text);
};

const isOther = ({ localName }: Element): boolean => tagOf(localName).isOther;

/** Walks over what a person perceives of a page, and tells it as a page model. */
export class Walk implements Walker {
  readonly #tree: FlatTree;
  readonly #keeper: Keeper;
  /** How many elements may still be sensed. */
  #left = MOST;
  constructor(tree: FlatTree, keeper: Keeper) {
    this.#tree = tree;
    this.#keeper = keeper;
  }

  /** Senses an element with all in it. */
  sense(element: Element, around = 0, depth = 0): Sensed | undefined {
    const name = element.localName;
    const tag = tagOf(name);
    if (tag.isSilent || depth > MOST_DEPTH || this.#left <= 0) return undefined;
    const isInRow = (around & IN_ROW) !== 0;
    const known = isInRow ? undefined : this.#known(element, name, around, depth);
    if (known) return known;
    this.#left--;
    const names = element.hasAttributes() ? element.getAttributeNames() : NO_NAMES;
    if (names.includes(OURS)) return undefined;
    const node = this.#tell(element, name, tag, names, around);
    if (isInRow) {
      node.content = this.#contentOf(node, around, depth);
      return node;
    }
    if (isRow(node)) {
      this.#keeper.spend();
      if (this.#isPlain(node)) node.traits |= PLAIN;
    } else {
      node.look(around);
      node.content = this.#contentOf(node, around | node.is, depth);
      seeHeadline(node);
    }
    return this.#keeper.keep(node);
  }

  /** An element by itself. */
  #tell(element: Element, name: string, tag: Tag, names: readonly string[], around: number): Sensed {
    const isOfTable = !(around & IN_LAYOUT && tag.isTablePart);
    const implied = isOfTable ? impliedRole(element, name, tag, (around & IN_HEAD) !== 0) : '';
    if (names.length === 0 && !(tag.traits & NATIVE) && !(around & IN_CLOSED) && !SPEAKING.test(name))
      return new Sensed(element, implied, tag.traits, undefined, this, around);
    const given = names.includes('role') ? (spaces(element.getAttribute('role') ?? '').split(' ', 1)[0] ?? '') : '';
    const role = NO_ROLE.test(given) ? '' : given || implied;
    const says = this.#saidBy(element, name, tag, names, role, implied);
    return new Sensed(element, role, ownTraits(element, name, names, tag, around, this.#keeper), says, this, around);
  }

  #saidBy(
    element: Element,
    name: string,
    { traits }: Tag,
    names: readonly string[],
    role: string,
    implied: string,
  ): Says | undefined {
    const says = saidBy(element, names);
    if (role !== implied && implied !== '' && role !== '') says.implied = implied;
    if (implied === 'heading') says.level ??= Number(name.slice(1));
    const attribute = says.name ? '' : nameAttribute(element, name);
    const given = attribute && spaces(element.getAttribute(attribute) ?? '');
    if (given) says.name = given;
    if (traits & NATIVE) Object.assign(says, fieldSays(element, name));
    if (traits & NATIVE || IDENTIFIED.test(role) || IDENTIFIED.test(implied)) idTexts(says, element, names);
    if (this.#tree.roots.size > 0)
      for (const field of ID_FIELDS) if (says[field]) says[field] = this.#tree.ids(element, says[field]);
    for (const _ in says) return says;
    return undefined;
  }

  /** Whether nothing in a row matters to the page as a whole. What is drawn in it may stand elsewhere. */
  #isPlain({ handle: row, role, says }: Sensed): boolean {
    if (role !== 'row' || (says && NOTABLE_SAYINGS.some((field) => field in says))) return false;
    if (row.querySelector(NOTABLE) !== null) return false;
    return this.#tree.roots.size === 0 || ![row, ...row.querySelectorAll('*')].some(isOther);
  }

  /** What is known of an element; where something in it has changed, that alone is sensed. */
  #known(element: Element, name: string, around: number, depth: number): Sensed | undefined {
    const node = this.#keeper.nodeOf(element);
    if (!node || node.change === CHANGED || !node.fits(around)) return undefined;
    if (node.change === SAME) return node;
    const within = withinOf(node, name, around | node.is);
    const content = node.content.flatMap((piece) =>
      typeof piece === 'string' || (piece as Sensed).change === SAME
        ? piece
        : (this.sense(piece.handle as Element, within, depth + 1) ?? []),
    );
    return this.#keeper.keep(node.with(content));
  }

  /** What stands in a row. */
  fill(row: Sensed, around: number): readonly Piece[] {
    this.#keeper.spend();
    const left = this.#left;
    this.#left = MOST_IN_ROW;
    const content = this.#contentOf(row, (around & INHERITED) | IN_ROW, 0);
    this.#left = left;
    return content;
  }

  isAsItWas(node: Sensed): boolean {
    return node.change === SAME && this.#keeper.nodeOf(node.handle) === node;
  }

  placeIn(element: Element): Element {
    return this.#tree.placeIn(element);
  }

  again({ handle, parent }: Sensed): Sensed | undefined {
    this.#left = MOST_IN_ROW;
    const node = this.sense(handle, IN_ROW);
    if (node) node.parent = parent;
    return node;
  }

  /** What stands in an element. */
  #contentOf(node: Sensed, around: number, depth: number): readonly Piece[] {
    const element = node.handle;
    const name = element.localName;
    const { isClosed, isOther: isElsewhere } = tagOf(name);
    if (isClosed) return NOTHING;
    const parts = isElsewhere || !(around & IN_ROW) ? this.#tree.partsOf(element, name) : undefined;
    if (!parts && element.firstElementChild === null) {
      const text = element.textContent ?? '';
      return text === '' ? NOTHING : [text];
    }
    const content: Piece[] = [];
    const within = withinOf(node, name, around);
    const isParted = PARTED.test(node.role);
    if (parts) for (const part of Array.from(parts)) this.#add(part, node, content, isParted, within, depth);
    else
      for (let child = element.firstChild; child; child = child.nextSibling)
        this.#add(child, node, content, isParted, within, depth);
    // An array that has grown has room for more.
    return content.length === 0 ? NOTHING : around & IN_ROW ? content : content.slice();
  }

  #add(child: Node, node: Sensed, content: Piece[], isParted: boolean, within: number, depth: number): void {
    if (child.nodeType === ELEMENT_NODE) {
      if ((child as Element).localName === 'br') {
        write(BREAK, content);
        return;
      }
      const part = this.sense(child as Element, within, depth + 1);
      if (!part) return;
      part.parent = node;
      content.push(part);
    } else if (child.nodeType === TEXT_NODE) {
      const text = child.nodeValue ?? '';
      if (!BLANK.test(text)) write(text, content);
      else if (!isParted && text !== '') write(' ', content);
    }
  }
}
