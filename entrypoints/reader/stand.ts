import { GAP, isRoomFor, MARK, type Place } from './place.ts';

/** How tall a full badge and a mark are, in pixels (badges.css). */
const TALL = { full: 18, mark: 14 } as const;

/** How a badge stands, seen from its anchor. */
export interface Stand {
  /** The side of the anchor that it is held to. */
  side: 'left' | 'right';
  /** How far it is from that side, and from the upper edge of the anchor. */
  x: number;
  y: number;
  width: number;
  tall: number;
  isMark: boolean;
}

/** How a badge stands where there is this room. */
export const standOf = (place: Place, full: number, isMirrored: boolean): Stand => {
  const isMark = !isRoomFor(place, full);
  const [width, tall] = isMark ? [MARK, TALL.mark] : [full, TALL.full];
  // Without room for a mark it stands in what the cell leaves free at its end.
  const gap = isMark ? Math.min(GAP.mark, place.room - MARK) : GAP.full;
  const left = isMirrored ? place.end - gap - width : place.end + gap;
  const box = place.held;
  const side = place.isTight === isMirrored ? 'left' : 'right';
  const y = Math.round(place.middle - tall / 2 - box.top);
  return { side, x: Math.round(left - box[side]), y, width, tall, isMark };
};

/** Where a badge stands by now: the browser holds it to its anchor. */
export const spotOf = (anchor: Element, stand: Stand | undefined): DOMRect => {
  const box = anchor.getBoundingClientRect();
  return stand
    ? new DOMRect(box[stand.side] + stand.x, box.top + stand.y, stand.width, stand.tall)
    : new DOMRect(box.right, box.top);
};
