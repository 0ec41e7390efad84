import { useEffect, useRef, useState } from 'preact/hooks';

/** What is dragged, and the place before which it would be put. */
export interface Drag {
  id: string;
  to: number;
}

/** So near an edge of the window, in CSS pixels, the page is scrolled on. */
const EDGE = 48;
const STEP = 14;

/** The place among the rows that the pointer is at: before the first one whose middle lies below it. */
const placeAt = (list: Element, y: number): number => {
  const rows = [...list.children];
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return at === -1 ? rows.length : at;
};

/**
 * Drags rows of a list by their handles, with mouse, pen or finger. Escape puts the row back.
 * @param drop is told before which place a row was put
 */
export function useDrag(drop: (drag: Drag) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  useEffect(() => {
    if (!drag) return;
    const cancel = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(undefined);
    addEventListener('keydown', cancel);
    return () => removeEventListener('keydown', cancel);
  }, [drag !== undefined]);
  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent & { currentTarget: Element }) => {
      if (event.button !== 0 || !list.current) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, to: placeAt(list.current, event.clientY) });
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (!drag || !list.current) return;
      if (clientY < EDGE) scrollBy(0, -STEP);
      if (clientY > innerHeight - EDGE) scrollBy(0, STEP);
      setDrag({ id: drag.id, to: placeAt(list.current, clientY) });
    },
    onPointerUp: () => {
      if (drag) drop(drag);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
  });
  return { list, drag, handle };
}
