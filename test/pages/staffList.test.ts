import { describe, expect, it } from 'vitest';
import { pages } from '../../core/systems/theranest/pages.ts';
import { ID, missingIn, newRow, newStaffList, read, readingOf } from './fixtures.ts';

const oldList = (rows: string, heading = 'Staff'): string => `
  <h2>${heading}</h2>
  <select><option selected>Active Staff members</option><option>Inactive Staff members</option></select>
  <table><tr><th>Name</th><th>Position</th><th></th></tr>${rows}</table>`;

const oldRow = (n: number, name: string, action = 'Deactivate'): string => `
  <tr><td>${name}</td><td>Therapist</td>
  <td><a role="button" href="/staff/${ID(n)}/permissions">Permissions</a> <button>${action}</button></td></tr>`;

describe('the staff list', () => {
  it('is read in its newer form', () => {
    const { kind, staff } = readingOf(read(newStaffList(newRow(1, 'Ana Ruiz, LCSW') + newRow(2, 'José Ek', 'Biller'))));
    expect(kind).toBe('staffList');
    expect(staff).toEqual([
      { id: ID(1), name: 'Ana Ruiz, LCSW', position: 'Therapist' },
      { id: ID(2), name: 'José Ek', position: 'Biller' },
    ]);
  });

  it('is read in its older form, which says who is active', () => {
    const { staff } = readingOf(read(oldList(oldRow(1, 'Ruiz, Ana') + oldRow(2, 'Ek, José', 'Activate'))));
    expect(staff.map(({ id, name, active }) => [id, name, active])).toEqual([
      [ID(1), 'Ruiz, Ana', true],
      [ID(2), 'Ek, José', false],
    ]);
  });

  it('is read whatever the order and number of columns', () => {
    const html = `<h1>Staff members (2)</h1><div role="grid" aria-label="Staff">
      <div role="row"><span role="columnheader">Actions</span><span role="columnheader">POSITION</span>
        <span role="columnheader">Phone</span><span role="columnheader">Default Location</span><span role="columnheader">Full Name</span></div>
      <div role="row" data-id="${ID(7)}"><span role="gridcell"><button>⋮</button></span><span role="gridcell">Biller</span>
        <span role="gridcell">555</span><span role="gridcell">Main</span><span role="gridcell">Ana Ruiz</span></div></div>`;
    expect(readingOf(read(html)).staff).toEqual([{ id: ID(7), name: 'Ana Ruiz', position: 'Biller' }]);
  });

  it('reads a name without what stands beside it', () => {
    const cell = `<a href="/staff/${ID(1)}"><svg></svg>Ana Ruiz</a> <span class="x">Inactive</span>
      <small>ana@cedar.example</small><button>Edit</button><span aria-hidden="true">AR</span>`;
    const row = `<tr><td>${cell}</td><td>Therapist</td><td>Main</td><td></td></tr>`;
    expect(readingOf(read(newStaffList(row))).staff[0]).toEqual({
      id: ID(1),
      name: 'Ana Ruiz',
      active: false,
      email: 'ana@cedar.example',
      position: 'Therapist',
    });
  });

  it('takes an id that rows share for none of theirs', () => {
    const row = (name: string) =>
      `<tr><td>${name}</td><td>Therapist</td><td><a href="/locations/${ID(9)}">Main</a></td><td></td></tr>`;
    const { staff } = readingOf(read(newStaffList(row('Ana Ruiz') + row('Bo Ek') + row('Cy Oh'))));
    expect(staff.map(({ id }) => id)).toEqual([undefined, undefined, undefined]);
  });

  it('is read from all its tables, and from those alone', () => {
    const table = (heading: string, rows: string) => newStaffList(rows, heading).replace(/^[\s\S]*<h1>/, '<h1>');
    const html = `${table('Staff', newRow(1, 'Ana Ruiz'))}${table('Clients', newRow(2, 'Some Client'))}${table('Staff members', newRow(3, 'Bo Ek'))}`;
    expect(readingOf(read(html)).staff.map(({ id, name }) => [id, name])).toEqual([
      [ID(1), 'Ana Ruiz'],
      [ID(3), 'Bo Ek'],
    ]);
  });

  it('passes over rows that are about nobody', () => {
    const rows = `<tr><td colspan="4">No staff found</td></tr>${newRow(1, 'Ana Ruiz')}<tr><td></td><td></td><td></td><td></td></tr>`;
    expect(readingOf(read(newStaffList(rows))).staff.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('keeps a hostile name as text', () => {
    const name = '&lt;img src=x onerror=alert(1)&gt;';
    expect(readingOf(read(newStaffList(newRow(1, name)))).staff[0]?.name).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('what is no staff list', () => {
  it('a client list with the very same columns', () => {
    expect(read(newStaffList(newRow(1, 'Ana Ruiz'), 'Clients'), '/clients')).toBeUndefined();
  });

  it('clients under a heading of their own on a staff page', () => {
    const html = `<h1>Staff</h1><h2>Clients</h2>${newStaffList(newRow(1, 'Ana Ruiz'), '').replace('<h1></h1>', '')}`;
    expect(read(html)).toBeUndefined();
    expect(read(html.replace('<h2>Clients</h2>', '<h2>Clients</h2><h3>North office</h3>'))).toBeUndefined();
  });

  it('but staff under a heading of their own on a page of clients are one', () => {
    const html = newStaffList(newRow(1, 'Ana Ruiz'), 'Clients').replace('</h1>', '</h1><h2>Staff</h2>');
    expect(readingOf(read(html, '/clients')).staff).toHaveLength(1);
  });

  it('a table with a column that only clients have', () => {
    const html = newStaffList('<tr><td>Ana Ruiz</td><td>3rd</td><td>Main</td><td>1980-01-01</td></tr>').replace(
      '<th>Actions</th>',
      '<th>Date of birth</th>',
    );
    expect(read(html)).toBeUndefined();
  });

  it('a staff table in a dialog, or one that nobody sees', () => {
    expect(read(`<dialog open>${newStaffList(newRow(1, 'Ana Ruiz'))}</dialog>`)).toBeUndefined();
    expect(read(`<div hidden>${newStaffList(newRow(1, 'Ana Ruiz'))}</div>`)).toBeUndefined();
    expect(read(`<div aria-hidden="true">${newStaffList(newRow(1, 'Ana Ruiz'))}</div>`)).toBeUndefined();
  });

  it('any other page', () => {
    expect(read('<h1>Calendar</h1><p>Ana Ruiz</p>', '/calendar')).toBeUndefined();
  });
});

describe('a page that is not all there', () => {
  it('is not read while it is loading', () => {
    const html = newStaffList(newRow(1, 'Ana Ruiz')).replace('<table>', '<table aria-busy="true">');
    expect(missingIn(read(html))).toEqual([{ what: 'rest' }]);
  });

  it('is not read while it shows nobody', () => {
    expect(missingIn(read(newStaffList('')))).toEqual([{ what: 'staff' }]);
    expect(missingIn(read(newStaffList('<tr><td colspan="4">No staff found</td></tr>')))).toEqual([{ what: 'staff' }]);
  });

  it('says what it did not find', () => {
    const html = `<h1>Staff</h1><table><tr><th>Name</th><th>Phone</th></tr><tr><td>Ana Ruiz</td><td>5</td></tr></table>`;
    const found = ['staff', 'name'];
    const others = pages.staffList.marks.filter(({ any = [] }) => !any.some((label) => found.includes(label)));
    expect(missingIn(read(html))).toEqual(others.map(({ on, shown }) => ({ what: on, label: shown })));
    expect(missingIn(read(html))).toEqual(
      expect.arrayContaining([
        { what: 'column', label: 'Position' },
        { what: 'column', label: 'Default location' },
        { what: 'control', label: 'Permissions' },
        { what: 'control', label: 'Deactivate' },
      ]),
    );
  });
});
