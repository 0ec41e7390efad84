import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How high a row is, in CSS pixels: `matrix.css` says the same. */
export const ROW_HEIGHT = 34;
/** So many rows more are drawn above and below the window, and it moves by as many. */
const MARGIN = 4;

/** Rows that are drawn, from the first up to but not including the last. */
export interface RowWindow {
  from: number;
  to: number;
}

/**
 * @param head how high the head is that stays above the rows, in CSS pixels
 * @param margin how many rows more there are on both sides
 */
const windowAt = ({ scrollTop, clientHeight }: HTMLElement, head: number, count: number, margin: number): RowWindow => {
  // In a low window the head may leave no room.
  const seen = Math.max(1, Math.ceil((clientHeight - head) / ROW_HEIGHT) + 1);
  const step = Math.max(1, margin);
  const first = Math.min(Math.floor(scrollTop / ROW_HEIGHT / step) * step, Math.max(0, count - seen));
  return { from: Math.max(0, first - margin), to: Math.min(count, first + seen + 2 * margin) };
};

const isSame = (a: RowWindow, b: RowWindow): boolean => a.from === b.from && a.to === b.to;
const overlap = (a: RowWindow, b: RowWindow): boolean => a.from < b.to && b.from < a.to;

/**
 * Which rows of a list of equally high rows are drawn while it is scrolled in its box. After a leap to where none is
 * drawn yet only those in the window are, and the others once there is time.
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number): [rows: RowWindow, look: () => void] {
  const [rows, setRows] = useState<RowWindow>({ from: 0, to: Math.min(count, 30) });
  const last = useRef(rows);
  const look = useCallback(() => {
    const { current } = box;
    if (!current) return;
    const head = current.querySelector('thead')?.clientHeight ?? 0;
    const all = windowAt(current, head, count, MARGIN);
    const isLeap = !overlap(all, last.current);
    const next = isLeap ? windowAt(current, head, count, 0) : all;
    if (isSame(next, last.current)) return;
    last.current = next;
    setRows(next);
    if (isLeap) requestIdleCallback(look, { timeout: 200 });
  }, [box, count]);
  useLayoutEffect(() => {
    look();
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, look]);
  return [{ from: Math.min(rows.from, count), to: Math.min(rows.to, count) }, look];
}
