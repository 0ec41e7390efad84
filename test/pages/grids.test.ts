import { describe, expect, it } from 'vitest';
import { ID, read, readingOf } from './fixtures.ts';

const people = (html: string) => readingOf(read(html)).staff;
const span = (role: string, text: string, column?: number) =>
  `<span role="${role}"${column ? ` aria-colindex="${column}"` : ''}>${text}</span>`;
const row = (index: number, cells: string) => `<div role="row" aria-rowindex="${index}">${cells}</div>`;

describe('a grid', () => {
  it('whose pinned columns are rows of their own is one grid', () => {
    const pinned = (i: number, name: string) => row(i, span('gridcell', `<a href="/staff/${ID(i)}">${name}</a>`, 1));
    const rest = (i: number, position: string) =>
      row(i, span('gridcell', 'Main', 3) + span('gridcell', position, 2) + span('gridcell', '⋮', 4));
    const html = `<h1>Staff</h1><div role="grid"><div>${row(1, span('columnheader', 'Full name', 1))}</div>
      <div>${row(1, span('columnheader', 'Default location', 3) + span('columnheader', 'Position', 2) + span('columnheader', '', 4))}</div>
      <div>${pinned(2, 'Ana Ruiz')}${pinned(3, 'Bo Ek')}</div><div>${rest(3, 'Biller')}${rest(2, 'Therapist')}</div></div>`;
    expect(people(html)).toEqual([
      { id: ID(2), name: 'Ana Ruiz', position: 'Therapist' },
      { id: ID(3), name: 'Bo Ek', position: 'Biller' },
    ]);
  });

  it('that does not draw all its columns is read by the numbers of those it draws', () => {
    const html = `<h1>Staff</h1><div role="grid" aria-colcount="9">
      ${row(1, [7, 2, 5].map((n) => span('columnheader', { 7: 'Position', 2: 'Full name', 5: 'Default location' }[n] ?? '', n)).join(''))}
      ${row(2, [2, 5, 7].map((n) => span('gridcell', { 7: 'Biller', 2: 'Ana Ruiz', 5: 'Main' }[n] ?? '', n)).join(''))}</div>`;
    expect(people(html)).toEqual([{ name: 'Ana Ruiz', position: 'Biller' }]);
  });

  it('with groups of columns is read by its lowest headers', () => {
    const html = `<h1>Manage Licenses</h1><table><thead>
      <tr><th rowspan="2">Staff member</th><th colspan="2">Licenses</th></tr><tr><th>Provider</th><th>Admin</th></tr>
      <tr><th><input></th><th></th><th></th></tr></thead>
      <tbody><tr><td>Ana Ruiz</td><td>On</td><td>Off</td></tr></tbody></table>`;
    expect(people(html)).toEqual([{ name: 'Ana Ruiz', licenses: { provider: true, admin: false } }]);
  });

  it('of rows in groups is read without the heads of its groups', () => {
    const cells = (...texts: string[]) => texts.map((text) => span('gridcell', text)).join('');
    const head = ['Full name', 'Position', 'Default location'].map((text) => span('columnheader', text)).join('');
    const html = `<h1>Staff</h1><div role="treegrid"><div role="row">${head}</div>
      <div role="row" aria-level="1" aria-expanded="true">${cells('North office', '', '')}</div>
      <div role="row" aria-level="2">${cells('Ana Ruiz', 'Biller', 'North')}</div>
      <div role="row" aria-level="2">${cells('Total', '1', '')}</div></div>`;
    expect(people(html)).toEqual([{ name: 'Ana Ruiz', position: 'Biller' }]);
  });

  it('is not read by a column that nobody sees', () => {
    const html = `<h1>Staff</h1><table><tr><th hidden>Full name</th><th>Name</th><th>Position</th><th>Default location</th></tr>
      <tr><td hidden>0017</td><td>Ana Ruiz</td><td>Biller</td><td>Main</td></tr></table>`;
    expect(people(html)).toEqual([{ name: 'Ana Ruiz', position: 'Biller' }]);
  });

  it('is not read by its foot', () => {
    const html = `<h1>Staff</h1><table><thead><tr><th>Full name</th><th>Position</th><th>Default location</th></tr></thead>
      <tbody><tr><td>Ana Ruiz</td><td>Biller</td><td>Main</td></tr></tbody>
      <tfoot><tr><td>Everybody</td><td>1</td><td>1</td></tr></tfoot></table>`;
    expect(people(html)).toHaveLength(1);
  });
});

describe('a name', () => {
  const nameOf = (cell: string) =>
    people(`<h1>Staff</h1><table><tr><th>Full name</th><th>Position</th><th>Default location</th></tr>
      <tr><td>${cell}</td><td>Biller</td><td>Main</td></tr></table>`)[0]?.name;

  it.each([
    ['<div><div>AR</div><div>Ana Ruiz</div></div>', 'Ana Ruiz'],
    ['<span>AR</span> <a href="/x">Ana Ruiz</a>', 'Ana Ruiz'],
    ['<div>Ana Ruiz</div><small>Clinic North</small>', 'Ana Ruiz'],
    ['<div><p>Ana Ruiz</p><p>Since 2019</p></div>', 'Ana Ruiz'],
    ['<a href="/x">Ana Ruiz</a> <span>New</span>', 'Ana Ruiz'],
    ['<span>Ana</span> <span>Ruiz</span>', 'Ana Ruiz'],
    ['Ana <b>Ruiz</b>', 'Ana Ruiz'],
    ['<a href="/x">Ana Ruiz</a> <span hidden>Inactive</span>', 'Ana Ruiz'],
    ['<b>Ruiz</b>, <span>Ana</span>', 'Ruiz , Ana'],
    ['<span>MD</span> <span>Ana</span>', 'MD Ana'],
    ['<span>RI</span> <span>Ana Ruiz</span>', 'RI Ana Ruiz'],
    ['<span>ARAR</span> <span>Ana Ruiz</span>', 'ARAR Ana Ruiz'],
    ['<!-- name --><div>Ana Ruiz</div><small>Clinic North</small>', 'Ana Ruiz'],
    ['<div></div><div>Ana Ruiz</div>', 'Ana Ruiz'],
    ['<a href="/x">Ana</a> <a href="/y">Ruiz</a>', 'Ana Ruiz'],
    ['Ana Ruiz <button>Edit</button>', 'Ana Ruiz'],
  ])('in %s', (cell, name) => {
    expect(nameOf(cell)).toBe(name);
  });
});

describe('beside a name', () => {
  const personIn = (cell: string) =>
    people(`<h1>Staff</h1><table><tr><th>Full name</th><th>Position</th><th>Default location</th></tr>
      <tr><td>${cell}</td><td>Biller</td><td>Main</td></tr><tr><td>Bo Ek</td><td>Biller</td><td>Main</td></tr></table>`)[0];

  it.each([
    ['<span>Active</span>', { active: true }],
    ['<span>Account owner</span>', { owner: true }],
    ['<small>ana@cedar.example</small>', { email: 'ana@cedar.example' }],
    ['<small>ana@cedar.example or phone</small>', {}],
    ['<small>mail ana@cedar.example</small>', {}],
  ])('%s is understood as what it is', (tag, said) => {
    expect(personIn(`<a href="/x">Ana Ruiz</a> ${tag}`)).toEqual({ name: 'Ana Ruiz', position: 'Biller', ...said });
  });

  it.each(['<span>Inactive</span>', '<button>Add somebody</button>'])('%s alone names nobody', (cell) => {
    expect(personIn(cell)?.name).toBe('Bo Ek');
  });
});

it('a tag that nobody sees says nothing of the person beside it', () => {
  const row = (
    tag: string,
  ) => `<h1>Staff</h1><table><tr><th>Full name</th><th>Position</th><th>Default location</th></tr>
    <tr><td>Ana Ruiz ${tag}</td><td>Biller</td><td>Main</td></tr></table>`;
  expect(people(row('<span>Inactive</span>'))[0]?.active).toBe(false);
  expect(people(row('<span hidden>Inactive</span>'))[0]?.active).toBeUndefined();
  expect(people(row('<span aria-hidden="true">Inactive</span>'))[0]?.active).toBeUndefined();
});

it('a column may be named by a picture', () => {
  const html = `<h1>Manage Licenses</h1><table><tr><th>Staff member</th><th><img alt="Provider"></th><th><svg><title>Admin</title></svg></th></tr>
    <tr><td>Ana Ruiz</td><td>On</td><td>Off</td></tr></table>`;
  expect(people(html)[0]?.licenses).toEqual({ provider: true, admin: false });
});
