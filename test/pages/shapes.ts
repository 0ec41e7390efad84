import { findGrids } from '../../core/understand/grid.ts';
import { pageOf, textsOf } from './sensed.ts';

export const gridsIn = (html: string) => {
  document.body.innerHTML = html;
  return findGrids(pageOf(document).root);
};
/** The tables of a page as what stands in their headers and cells. */
export const shapes = (html: string) =>
  gridsIn(html).map(({ headers, rows }) => ({ headers, rows: rows.map(({ cells }) => textsOf(cells)) }));

export const tr = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
export const head = (...cells: string[]) =>
  `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`;
export const table = (...parts: string[]) => `<table>${parts.join('')}</table>`;

/** A row of a grid that is made of roles, and its cells. */
export const cell = (role: string, text: string, column?: number, more = '') =>
  `<i role="${role}" ${column === undefined ? '' : `aria-colindex="${column}"`} ${more}>${text}</i>`;
export const row = (index: number | undefined, ...cells: string[]) =>
  `<div role="row" ${index ? `aria-rowindex="${index}"` : ''}>${cells.join('')}</div>`;
