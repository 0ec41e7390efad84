import type { Flagged } from './flagged.ts';

/** How far outside the window a row already gets its badge, in pixels. */
const MARGIN = 120;
/** In a list that is longer than this, the rows near the window are searched for before others are measured. */
const LONG = 64;
const SAMPLES = 16;

/** How far from the top of the window the top of a document is: it may be that of a frame. */
const topOf = ({ defaultView }: Document): number => {
  const frame = defaultView?.frameElement;
  return frame ? frame.getBoundingClientRect().top + topOf(frame.ownerDocument) : 0;
};

/**
 * The rows near the window, and perhaps more. In a long list that stands in order from top to bottom they are found
 * by binary search.
 */
const roughly = (flagged: readonly Flagged[]): readonly Flagged[] => {
  if (flagged.length <= LONG) return flagged;
  const boxes = new Map<number, DOMRect>();
  const down = flagged[0] ? topOf(flagged[0].row.nameCell.ownerDocument) : 0;
  const boxOf = (i: number): DOMRect => {
    const box = boxes.get(i) ?? flagged[i]?.row.nameCell.getBoundingClientRect() ?? new DOMRect();
    boxes.set(i, box);
    return box;
  };
  const first = (isBehind: (box: DOMRect) => boolean): number => {
    let [low, high] = [0, flagged.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBehind(boxOf(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  for (let i = 0; i < flagged.length; i += Math.ceil(flagged.length / SAMPLES)) boxOf(i);
  const [from, to] = [
    first(({ bottom }) => bottom + down >= -MARGIN),
    first(({ top }) => top + down > innerHeight + MARGIN),
  ];
  const asked = [...boxes].sort(([a], [b]) => a - b).map(([, box]) => box);
  const isSorted = asked.every((box, i) => box.width > 0 && box.top >= (asked[i - 1]?.top ?? box.top));
  return isSorted ? flagged.slice(from, to) : flagged;
};

/** The rows near the window that are drawn. */
export const near = (flagged: readonly Flagged[]): Flagged[] =>
  roughly(flagged).filter(({ row }) => {
    const box = row.nameCell.getBoundingClientRect();
    const down = topOf(row.nameCell.ownerDocument);
    return box.bottom + down >= -MARGIN && box.top + down <= innerHeight + MARGIN;
  });
