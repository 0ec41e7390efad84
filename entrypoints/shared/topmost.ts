import { OURS } from '../../core/index.ts';
import { rootOf } from './rootOf.ts';

/** What holds no elements of others. */
const CLOSED = 'video, audio, canvas, img, iframe, object, embed';

const inside = (element: Element): Element => {
  const box = element.getBoundingClientRect();
  const inner = rootOf(element)?.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return inner && inner !== element ? inside(inner) : element;
};

/** The modal dialog or full-screen element that the person has in front, without which nothing can be clicked; else the document. */
export const topmost = (): Element => {
  const at = document
    .elementsFromPoint(innerWidth / 2, innerHeight / 2)
    .find((element) => !element.closest(`[${OURS}]`));
  for (let one: Node | null = at ? inside(at) : null; one; ) {
    const modal: Element | null = one instanceof Element ? one.closest(':modal') : null;
    if (modal) return modal.matches(CLOSED) ? document.documentElement : modal;
    const root: Node = one.getRootNode();
    one = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement;
};

/** Shows an element of ours where the person is: into the dialog that has opened, and back once that is closed. */
export const bringToTop = (host: HTMLElement, root: ShadowRoot): void => {
  const at = topmost();
  // What the page has taken away stays away.
  if (host.parentNode === null || host.parentNode === at) return;
  const { activeElement } = root;
  at.append(host);
  host.showPopover();
  if (activeElement instanceof HTMLElement) activeElement.focus();
};
