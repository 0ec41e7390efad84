import { tagOf } from './tags.ts';

const HOST = /^(?:article|aside|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, if it has one: of closed ones only the browser tells, and only an extension. */
export type RootOf = (element: Element) => ShadowRoot | null;

const openRoot: RootOf = ({ shadowRoot }) => shadowRoot;

/** A page as it is drawn: what stands in shadow roots, slots and frames of the same site is a part of it. */
export class FlatTree {
  /** The shadow roots and frames that were met: what changes in them is told by each of them alone. */
  readonly roots = new Set<Node>();
  readonly #rootOf: RootOf;
  /** The slots in which nodes are drawn that stand elsewhere. */
  readonly #slots = new WeakMap<Node, Element>();
  readonly #hosts = new WeakSet<Node>();
  readonly #numbers = new WeakMap<Node, number>();

  constructor(rootOf: RootOf = openRoot) {
    this.#rootOf = rootOf;
  }

  /** The root that an element holds. To ask for closed ones takes long: of others than custom elements, only the empty. */
  rootIn(element: Element, name: string): Node | null | undefined {
    if (name === 'iframe') return (element as HTMLIFrameElement).contentDocument;
    return name.includes('-') || (element.firstChild === null && HOST.test(name))
      ? this.#rootOf(element)
      : element.shadowRoot;
  }

  /** What is drawn in an element in the place of its children; undefined: they are. */
  partsOf(element: Element, name: string): ArrayLike<Node> | undefined {
    const root = this.rootIn(element, name);
    if (root) {
      this.#hosts.add(element);
      this.roots.add(root);
      if (!this.#numbers.has(root)) this.#numbers.set(root, this.roots.size);
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
    const root = tagOf(name).isOther && this.rootIn(element, name);
    return !root || this.roots.has(root);
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
