import { type Stand, spotOf } from './stand.ts';

/** A badge and what it is held to. */
export interface Held {
  button: HTMLButtonElement;
  anchor: HTMLElement;
  /** How it stands, as it was written last. */
  stand: Stand | undefined;
  /** How far it was moved because the browser holds it to where the anchor is without its transforms. */
  moved: { x: number; y: number };
}

/** What the browser may round, in pixels. */
const SLACK = 1;

/** A size that changes nothing that is seen, and makes the browser lay a badge out anew. */
const fresh = (size: string): string => (size === '0px' ? '0.02px' : '0px');

/** Makes up for the transforms around the anchors: Firefox holds badges to where those would be without them. */
export function makeUp(all: readonly Held[]): void {
  // In the frame of a scroll, Firefox says where an anchored box was before, unless that is laid out anew.
  for (const { button } of all) button.style.minInlineSize = fresh(button.style.minInlineSize);
  const boxes = all.map(({ button }) => button.getBoundingClientRect());
  const spots = all.map(({ anchor, stand }) => spotOf(anchor, stand));
  all.forEach(({ button, moved }, i) => {
    const [spot, box] = [spots[i], boxes[i]];
    if (!spot || !box) return;
    const [x, y] = [spot.left - box.left, spot.top - box.top];
    if (Math.abs(x) <= SLACK && Math.abs(y) <= SLACK) return;
    moved.x += x;
    moved.y += y;
    button.style.translate = `${moved.x}px ${moved.y}px`;
  });
}
