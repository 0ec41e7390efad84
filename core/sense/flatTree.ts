import { openRoot, type RootOf, rootIn } from './roots.ts';
import { tagOf } from './tags.ts';

/** A page as it is drawn: what stands in shadow roots, slots and frames of the same site is a part of it. */
export class FlatTree {
  /** The shadow roots and frames that were met: what changes in them is told by each of them alone. */
  readonly roots = new Set<Node>();
  readonly #rootOf: RootOf;
  /** The slots in which nodes are drawn that stand elsewhere. */
  readonly #slots = new WeakMap<Node, Element>();
  readonly #hosts = new WeakSet<Node>();
  readonly #numbers = new WeakMap<Node, number>();
  #last = 0;

  constructor(rootOf: RootOf = openRoot) {
    this.#rootOf = rootOf;
  }

  /** Forgets the roots that are gone: a frame that shows another page has another document. */
  tidy(): void {
    for (const root of this.roots)
      if (!root.isConnected || (root as Document).defaultView === null) this.roots.delete(root);
  }

  #rootIn(element: Element, name = element.localName): ShadowRoot | Document | null {
    return rootIn(element, name, this.#rootOf);
  }

  /** What is drawn in an element in the place of its children; undefined: they are. */
  partsOf(element: Element, name: string): ArrayLike<Node> | undefined {
    const root = this.#rootIn(element, name);
    if (root) {
      this.#hosts.add(element);
      this.roots.add(root);
      if (!this.#numbers.has(root)) this.#numbers.set(root, ++this.#last);
      return root.childNodes;
    }
    if (name === 'iframe') return [];
    const assigned = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const node of assigned) this.#slots.set(node, element);
    return assigned.length > 0 ? assigned : undefined;
  }

  /** Whether other things stand in an element than those next to it in the document: their places may change with it. */
  isHost(node: Node): boolean {
    return this.#hosts.has(node);
  }

  /** Whether an element holds no root that was not met: that it has got one is told by nobody. */
  isAsItWas(element: Element): boolean {
    const name = element.localName;
    const root = tagOf(name).isOther && this.#rootIn(element, name);
    return !root || this.roots.has(root);
  }

  /** Where something can be put behind what stands in an element: in what stands in its slot, or is all there is of it. */
  placeIn(element: Element): Element {
    if (this.roots.size === 0) return element;
    const root = this.#rootIn(element);
    const holder: ParentNode = root && !root.querySelector('slot') ? root : element;
    const parts = [...holder.children].filter(({ localName }) => !tagOf(localName).isSilent);
    const [only] = parts;
    if (!only || parts.length > 1) return element;
    const [assigned] = only.localName === 'slot' ? (only as HTMLSlotElement).assignedElements() : [];
    if (assigned) return this.placeIn(assigned);
    return holder === element ? element : this.placeIn(only);
  }

  /** What a node is drawn in. */
  around(node: Node): Node | null {
    const frame = (node as Document).defaultView?.frameElement;
    return this.#slots.get(node) ?? node.parentNode ?? (node as ShadowRoot).host ?? frame ?? null;
  }

  /** An id means an element of its own root: those of other roots get a mark of theirs. */
  ids(element: Element, ids: string): string {
    const number = this.roots.size > 0 ? this.#numbers.get(element.getRootNode()) : undefined;
    return number === undefined ? ids : ids.replace(/\S+/g, `${number} $&`.replace(' ', '/'));
  }
}
