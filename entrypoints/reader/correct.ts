import { type Stand, spotOf } from './stand.ts';

/** What the browser may round, in pixels. */
const SLACK = 1;

/** A badge, and what the browser holds it to. */
export interface Held {
  button: HTMLButtonElement;
  anchor: HTMLElement;
  /** How it stands, as it was written last. */
  stand: Stand | undefined;
  /** How far it was moved because the browser holds it to where the anchor is without its transforms. */
  moved: { x: number; y: number };
}

/** Those that are not where they belong, and how far they are from there. */
const offIn = (all: readonly Held[]): { held: Held; x: number; y: number }[] => {
  const boxes = all.map(({ button }) => button.getBoundingClientRect());
  return all.flatMap((held, i) => {
    const spot = spotOf(held.anchor, held.stand);
    const [x, y] = [spot.left - (boxes[i]?.left ?? 0), spot.top - (boxes[i]?.top ?? 0)];
    return Math.abs(x) <= SLACK && Math.abs(y) <= SLACK ? [] : [{ held, x, y }];
  });
};

/**
 * Firefox holds badges to where their anchors would be without transforms, and after a scroll it may do so only at the
 * end of the frame. So what is off is laid out anew first, and only what is off then is made up for.
 */
export function correct(all: readonly Held[]): void {
  for (const { held } of offIn(all)) {
    const { style } = held.button;
    // There is nothing below a badge that this would move.
    style.marginBottom = style.marginBottom ? '' : '1px';
  }
  for (const { held, x, y } of offIn(all)) {
    held.moved = { x: held.moved.x + x, y: held.moved.y + y };
    held.button.style.translate = `${held.moved.x}px ${held.moved.y}px`;
  }
}
