export const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';
export const ROW = 'tr, [role="row"]';
export const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const HEADER = 'thead *, th:not([scope="row"]), [role="columnheader"]';
const SPANS = '[colspan], [rowspan], [aria-colspan], [aria-rowspan]';

/** Whether a row holds headers of columns and nothing else. */
export const isHeaderRow = ({ children }: Element): boolean =>
  children.length > 1 && [...children].every((cell) => cell.matches(HEADER));

/** The cell of the head row that a cell stands under; none where the rows are not made alike. */
export function headOver(cell: Element, head: Element): Element | undefined {
  const cells = [...(cell.parentElement?.children ?? [])];
  const isAlike = cells.length === head.children.length;
  return isAlike && ![...cells, ...head.children].some((one) => one.matches(SPANS))
    ? head.children[cells.indexOf(cell)]
    : undefined;
}
