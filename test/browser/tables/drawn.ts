/** A page as it is drawn, for those who look at it from within: what stands in open shadow roots and slots is seen. */
export interface Drawn {
  /** All of a kind in something, however deep. */
  within<T extends Element = HTMLElement>(part: ParentNode, selector: string): T[];
  /** The nearest of a kind that something is drawn in, itself included. */
  closest(element: Element, selector: string): Element | undefined;
  isIn(element: Element, outer: Element): boolean;
  text(element: Element): string;
  /** The smallest thing with all of the text. */
  innermost(element: Element): HTMLElement;
  /** All of it as text, but for what is passed over. Which of its attributes an element got first is left out. */
  source(element: Element, passedOver: string): string;
  /** What is on top at a point, but for what is passed over. */
  at(x: number, y: number, passedOver: string): Element | undefined;
}

/** Runs in the page before its own scripts. */
export function installDrawn(): void {
  /** What is hidden from readers aloud, as icons are. */
  const UNSAID = 'style, [aria-hidden="true"]';
  const roots = (part: ParentNode): ShadowRoot[] =>
    [...part.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  const within = <T extends Element>(part: ParentNode, selector: string): T[] =>
    [part, ...roots(part)].flatMap((root) => [...root.querySelectorAll<T>(selector)]);
  const around = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const upFrom = (element: Element | null): Element[] => (element ? [element, ...upFrom(around(element))] : []);
  const parts = (element: Element): Node[] => {
    const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    return assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
  };
  const textOf = (node: Node): string =>
    node instanceof Text ? node.data : node instanceof Element && !node.matches(UNSAID) ? text(node) : '';
  const text = (element: Element): string => parts(element).map(textOf).join('').trim();
  const innermost = (element: Element): HTMLElement => {
    const inner = parts(element).find((part) => part instanceof Element && text(part) === text(element));
    return inner ? innermost(inner as Element) : (element as HTMLElement);
  };
  const deepest = (element: Element, x: number, y: number): Element => {
    const inner = element.shadowRoot?.elementFromPoint(x, y);
    return inner && inner !== element && element.shadowRoot?.contains(inner) ? deepest(inner, x, y) : element;
  };
  const sourceOf = (node: Node, passedOver: string): string => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    if (node.matches(passedOver)) return '';
    const told = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
    const parts = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
    return `<${node.localName}${told.join('')}>${parts.map((part) => sourceOf(part, passedOver)).join('')}</>`;
  };
  const drawn: Drawn = {
    within,
    closest: (element, selector) => upFrom(element).find((one) => one.matches(selector)),
    isIn: (element, outer) => upFrom(element).includes(outer),
    text,
    innermost,
    source: sourceOf,
    at: (x, y, passedOver) => {
      const top = document.elementsFromPoint(x, y).find((one) => !one.closest(passedOver));
      return top && deepest(top, x, y);
    },
  };
  Object.assign(globalThis, { drawn });
}
