import type { License } from '../../core/index.ts';

export interface Line {
  license: License;
  label: string;
  count: number;
}

export type Layout = (lines: readonly Line[]) => string;

export const PRICES: Record<License, number> = { provider: 59, admin: 19 };
export const each = (lines: readonly Line[], draw: (line: Line) => string): string => lines.map(draw).join('');

export const LAYOUTS: Record<string, Layout> = {
  list: (lines) => `<ul>${each(lines, ({ label, count }) => `<li>${label}: ${count}</li>`)}</ul>`,
  'list with bold numbers': (lines) =>
    `<ul>${each(lines, ({ label, count }) => `<li>${label} <b>${count}</b></li>`)}</ul>`,
  terms: (lines) => `<dl>${each(lines, ({ label, count }) => `<dt>${label}</dt><dd>${count}</dd>`)}</dl>`,
  'terms in pairs': (lines) =>
    `<dl>${each(lines, ({ label, count }) => `<div><dt>${label}</dt><dd><span>${count}</span></dd></div>`)}</dl>`,
  'table without headers': (lines) =>
    `<table>${each(lines, ({ label, count }) => `<tr><th scope="row">${label}</th><td>${count}</td></tr>`)}</table>`,
  'table with prices': (lines) =>
    `<table><thead><tr><th>License</th><th>Price</th><th>Quantity</th><th>Total</th></tr></thead>${each(
      lines,
      ({ label, count, license }) =>
        `<tr><td>${label}</td><td>${PRICES[license]}</td><td>${count}</td><td>${PRICES[license] * count}</td></tr>`,
    )}</table>`,
  'table with what is used': (lines) =>
    `<div role="table"><div role="row"><b role="columnheader">License</b><b role="columnheader">Assigned</b><b role="columnheader">Purchased</b></div>${each(
      lines,
      ({ label, count }) =>
        `<div role="row"><span role="rowheader">${label}</span><span role="cell">${Math.max(0, count - 2)}</span><span role="cell">${count}</span></div>`,
    )}</div>`,
  'licenses as columns': (lines) =>
    `<table><tr><th></th>${each(lines, ({ label }) => `<th>${label}</th>`)}</tr><tr><td>Assigned</td>${each(
      lines,
      ({ count }) => `<td>${Math.max(0, count - 1)}</td>`,
    )}</tr><tr><td>Purchased</td>${each(lines, ({ count }) => `<td>${count}</td>`)}</tr></table>`,
  sentences: (lines) => each(lines, ({ label, count }) => `<p>${count} ${label}</p>`),
  'one sentence': (lines) => `<p>${lines.map(({ label, count }) => `${count} ${label}`).join(', ')}</p>`,
  'label and value': (lines) =>
    each(lines, ({ label, count }) => `<div class="pair"><span>${label}</span><span>${count}</span></div>`),
  'numbers to type': (lines) =>
    each(lines, ({ label, count }) => `<label>${label} <input type="number" min="0" value="${count}"></label>`),
  'numbers to type in a table': (lines) =>
    `<table><tr><th>License</th><th>Quantity</th></tr>${each(
      lines,
      ({ label, count }) => `<tr><td>${label}</td><td><input type="number" value="${count}"></td></tr>`,
    )}</table>`,
  steppers: (lines) =>
    each(
      lines,
      ({ label, count, license }) =>
        `<div><span id="${license}">${label}</span><button>−</button><span role="spinbutton" aria-labelledby="${license}" aria-valuenow="${count}">${count}</span><button>+</button></div>`,
    ),
};
