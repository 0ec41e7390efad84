import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** How high a row is, in CSS pixels: `matrix.css` says the same. */
export const ROW_HEIGHT = 34;
/** So many rows more are drawn above and below the window, and it moves by as many. */
const MARGIN = 6;

/** Rows that are drawn, from the first up to but not including the last. */
export interface RowWindow {
  from: number;
  to: number;
}

const windowAt = ({ scrollTop, clientHeight }: HTMLElement, count: number): RowWindow => {
  const first = Math.floor(scrollTop / ROW_HEIGHT / MARGIN) * MARGIN - MARGIN;
  const seen = Math.ceil(clientHeight / ROW_HEIGHT / MARGIN) * MARGIN;
  const from = Math.min(Math.max(0, first), Math.max(0, count - seen));
  return { from, to: Math.min(count, from + seen + 3 * MARGIN) };
};

/** Which rows of a list of equally high rows are drawn while it is scrolled in its box. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number): [rows: RowWindow, look: () => void] {
  const [rows, setRows] = useState<RowWindow>({ from: 0, to: Math.min(count, 30) });
  const look = useCallback(() => {
    const { current } = box;
    if (!current) return;
    const next = windowAt(current, count);
    setRows((last) => (last.from === next.from && last.to === next.to ? last : next));
  }, [box, count]);
  useLayoutEffect(() => {
    look();
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, look]);
  return [{ from: Math.min(rows.from, count), to: Math.min(rows.to, count) }, look];
}
