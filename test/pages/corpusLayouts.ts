import type { Column, Sketch, Truth } from './corpusSketch.ts';

const cardsOf = ({ columns, row, wrap }: Sketch, all: readonly Truth[]): string => {
  const pair = ({ label, cell }: Column, person: Truth, i: number) =>
    `<dt>${label}</dt><dd>${wrap(cell(person, i, all))}</dd>`;
  const card = (person: Truth, i: number) =>
    `<li ${row(person)}><dl>${columns.map((one) => pair(one, person, i)).join('')}</dl></li>`;
  return `<ul>${all.map(card).join('')}</ul>`;
};

const tableOf = (
  { columns, row, roles, wrap, extraRows, splitHeader, boldHeader }: Sketch,
  all: readonly Truth[],
): string => {
  const headOf = ({ label }: Column) => (boldHeader ? `<td><b>${label}</b></td>` : `<th>${label}</th>`);
  const head = `<tr>${columns.map(headOf).join('')}</tr>`;
  const rows = all.map(
    (person, i) =>
      `<tr ${row(person)}>${columns.map(({ cell }) => `<td>${wrap(cell(person, i, all))}</td>`).join('')}</tr>`,
  );
  const body = [...rows, ...extraRows.map((extra) => extra(columns))].join('');
  const table = splitHeader ? `<table>${head}</table><table>${body}</table>` : `<table>${head}${body}</table>`;
  if (!roles || /<table[\s\S]*<table/.test(table)) return table;
  return table
    .replace(/<table/g, '<div role="grid"')
    .replace(/<tr/g, '<div role="row"')
    .replace(/<th/g, '<span role="columnheader"')
    .replace(/<td/g, '<span role="gridcell"')
    .replace(/<\/t[hd]>/g, '</span>')
    .replace(/<\/(tr|table)>/g, '</div>');
};

/** A table only to the eye. */
const boxesOf = ({ columns, wrap }: Sketch, all: readonly Truth[]): string => {
  const line = (cells: readonly string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
  const rows = all.map((person, i) => line(columns.map(({ cell }) => wrap(cell(person, i, all)))));
  return `<div>${line(columns.map(({ label }) => label))}${rows.join('')}</div>`;
};

const box = (isOn: boolean): string => `<input type="checkbox"${isOn ? ' checked' : ''}>`;

/** A column for each person. */
const turnedOf = (all: readonly Truth[]): string => {
  const row = (label: string, isOn: (person: Truth) => boolean) =>
    `<tr><th scope="row">${label}</th>${all.map((person) => `<td>${box(isOn(person))}</td>`).join('')}</tr>`;
  return `<table><thead><tr><th>License</th>${all.map(({ name }) => `<th>${name}</th>`).join('')}</tr></thead>
    <tbody>${row('Provider', ({ provider }) => provider)}${row('Admin', ({ admin }) => admin)}</tbody></table>`;
};

/** What somebody has, in a word. */
export const licenseOf = ({ provider, admin }: Truth): string =>
  provider ? (admin ? 'Both' : 'Provider') : admin ? 'Admin' : 'No license';

const CHOICES = ['No license', 'Provider', 'Admin', 'Both'];

/** One choice of radio buttons for each person. */
const choicesOf = (all: readonly Truth[]): string =>
  all
    .map((person, i) => {
      const radio = (label: string) =>
        `<label><input type="radio" name="license${i}"${label === licenseOf(person) ? ' checked' : ''}> ${label}</label>`;
      return `<fieldset data-id="${person.id}"><legend>${person.name}</legend>${CHOICES.map(radio).join('')}</fieldset>`;
    })
    .join('');

/** A list for each license. */
const listsOf = (all: readonly Truth[]): string => {
  const list = (title: string, isOn: (person: Truth) => boolean) =>
    `<h2>${title}</h2><ul>${all
      .filter(isOn)
      .map(({ name }) => `<li>${name} <button>Move</button></li>`)
      .join('')}</ul>`;
  return `${list('Provider licenses', ({ provider }) => provider)}${list('Admin licenses', ({ admin }) => admin)}${list(
    'No license',
    ({ provider, admin }) => !provider && !admin,
  )}`;
};

/** The people of a page, as its sketch has them drawn. */
export const drawn = (sketch: Sketch, all: readonly Truth[]): string => {
  switch (sketch.layout) {
    case 'boxes':
      return boxesOf(sketch, all);
    case 'cards':
      return cardsOf(sketch, all);
    case 'turned':
      return turnedOf(all);
    case 'choices':
      return choicesOf(all);
    case 'lists':
      return listsOf(all);
    default:
      return tableOf(sketch, all);
  }
};
