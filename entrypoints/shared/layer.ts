import { createHost } from './shadow.ts';

const home = (element: Element): Element => {
  for (let one: Element | null = element; one; ) {
    const modal: Element | null = one.closest(':modal');
    if (modal) return modal;
    const root = one.getRootNode();
    one = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return element.ownerDocument.documentElement;
};

/** No style of the page reaches what stands in it, whatever that selects. */
const UNREACHED = ':host { all: initial !important; display: contents !important }';

interface Parts {
  host: HTMLElement;
  /** Holds all that stands in it. */
  all: HTMLElement;
}

/**
 * What stands beside elements of the page without being among them. Each stands in the top layer, held by the browser
 * to one element of the page, which is not changed for that: it moves in the same frame as that element, and Tab goes
 * from the one to the other. All of it is in one element of ours at the end of the document, or of the modal dialog or
 * full-screen element that the element of the page is in, as everything else cannot be clicked then.
 */
export class Layer {
  readonly #css: string;
  readonly #homes = new Map<Element, Parts>();

  constructor(css: string) {
    this.#css = css;
  }

  /** Puts these beside their anchors. Showing them one by one would lay out the page for each of them. */
  add(all: readonly { element: HTMLElement; anchor: HTMLElement }[]): void {
    const slots = all.map(({ element, anchor }) => {
      const slot = document.createElement('span');
      slot.style.display = 'none';
      slot.append(element);
      this.#partsFor(anchor).all.append(slot);
      element.popover = 'manual';
      element.showPopover({ source: anchor });
      return slot;
    });
    for (const slot of slots) slot.style.display = 'contents';
  }

  /** Measures while these stand in the layer, held to nothing: so the page is not laid out for them. */
  measure<T>(all: readonly HTMLElement[], beside: Element, work: () => T): T {
    if (all.length > 0) this.#partsFor(beside).all.append(...all);
    const measured = work();
    for (const element of all) element.remove();
    this.#tidy();
    return measured;
  }

  remove(element: HTMLElement): void {
    element.parentElement?.remove();
    this.#tidy();
  }

  /** Takes away what holds nothing. */
  #tidy(): void {
    for (const [at, { host, all }] of this.#homes) {
      if (all.hasChildNodes()) continue;
      host.remove();
      this.#homes.delete(at);
    }
  }

  /** Whether an element still stands beside what it was put to. */
  has(element: HTMLElement): boolean {
    return element.matches(':popover-open');
  }

  /** Whether an element of a document is what holds all of it there. */
  isHost(element: Element): boolean {
    return [...this.#homes.values()].some(({ host }) => host === element);
  }

  /** In which colors all of it is drawn. */
  paint(scheme: string): void {
    for (const { all } of this.#homes.values()) all.style.colorScheme = scheme;
  }

  #partsFor(anchor: Element): Parts {
    const at = home(anchor);
    const kept = this.#homes.get(at);
    if (kept?.host.parentNode === at) return kept;
    const { host, root } = createHost('div', UNREACHED + this.#css, { page: at.ownerDocument });
    const all = document.createElement('div');
    all.style.display = 'contents';
    root.append(all);
    at.append(host);
    const parts = { host, all };
    this.#homes.set(at, parts);
    return parts;
  }
}
