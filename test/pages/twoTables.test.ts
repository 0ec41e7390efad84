import { describe, expect, it } from 'vitest';
import { RollCall } from '../../core/index.ts';
import { ID, newRow, newStaffList, read, readingOf, URL_OF } from './fixtures.ts';

const table = (rows: string, heading = 'Staff'): string => newStaffList(rows, heading).replace(/^[\s\S]*?<h1>/, '<h1>');
const namesIn = (html: string): string[] => readingOf(read(html)).staff.map(({ name }) => name);
const ana = newRow(1, 'Ana Ruiz');
const bo = newRow(2, 'Bo Ek');

const look = (html?: string, roll = new RollCall()) => {
  const result = html === undefined ? read(document.body.innerHTML) : read(html);
  if (!result || !('rows' in result)) throw new Error(`not read: ${JSON.stringify(result)}`);
  return roll.add(result);
};

describe('two grids of staff at once', () => {
  const html = `${table(ana)}<p>1 staff member</p>${table(bo, 'Inactive Staff members')}`;

  it('are read as one list, each row by its own grid', () => {
    expect(namesIn(html)).toEqual(['Ana Ruiz', 'Bo Ek']);
  });

  it('never say that they are all the staff there are: each counts its own rows', () => {
    const filter = '<select><option selected>All</option></select>';
    expect(look(filter + html)).toMatchObject({ rows: { seen: 2 } });
    expect(look(filter + html)).not.toHaveProperty('covers');
    expect(look(filter + html)?.rows).not.toHaveProperty('total');
  });

  it('one of which is still loading are not read at all', () => {
    expect(read(html.replace('<table>', '<table aria-busy="true">'))).toMatchObject({ unclear: 'staffList' });
  });

  it('one of which names nobody in any column are read without it', () => {
    const offices =
      '<table><tr><th>Position</th><th>Default location</th></tr><tr><td>Biller</td><td>Main</td></tr></table>';
    expect(namesIn(table(ana) + offices)).toEqual(['Ana Ruiz']);
  });

  it('of different pages: the one with the most marks tells what the page is', () => {
    const licenses = `<h1>Manage Licenses</h1><table><tr><th>Name</th><th>Provider</th><th>Admin</th></tr>
      <tr><td>Cy Oh</td><td>On</td><td>Off</td></tr></table>`;
    const { kind, staff } = readingOf(read(licenses + table(ana + bo)));
    expect([kind, staff.map(({ name }) => name)]).toEqual(['staffList', ['Ana Ruiz', 'Bo Ek']]);
  });
});

describe('a grid that is replaced in one tick', () => {
  it('is read as it is then, under the same roll call', () => {
    const roll = new RollCall();
    expect(look(table(ana), roll)?.staff).toHaveLength(1);
    const old = document.querySelector('table');
    const fresh = document.createElement('div');
    fresh.innerHTML = table(bo);
    old?.replaceWith(...fresh.querySelectorAll('table'));
    const result = read(document.body.innerHTML);
    expect(readingOf(result).staff.map(({ id, name }) => [id, name])).toEqual([[ID(2), 'Bo Ek']]);
    expect(look(undefined, roll)?.staff.map(({ name }) => name)).toEqual(['Bo Ek']);
  });

  it('tells nobody by a row that is no longer there', () => {
    const result = read(table(ana + bo));
    if (!result || !('rows' in result)) throw new Error('not read');
    const [first] = result.rows;
    document.querySelector('tbody')?.replaceChildren();
    expect(first?.nameCell.isConnected).toBe(false);
    const body = document.querySelector('tbody');
    if (body) body.innerHTML = bo;
    expect(namesIn(document.body.innerHTML)).toEqual(['Bo Ek']);
  });

  it('tells of a row that is used again who stands in it now', () => {
    const result = read(table(ana + bo));
    if (!result || !('rows' in result)) throw new Error('not read');
    const [first] = result.rows;
    const link = document.querySelector('tbody a');
    link?.setAttribute('href', `/staff/${ID(3)}`);
    if (link) link.textContent = 'Cy Oh';
    expect(first?.readAgain()).toMatchObject({ id: ID(3), name: 'Cy Oh' });
    document.querySelector('tbody td')?.remove();
    expect(first?.readAgain()).toBeUndefined();
  });
});

describe('a staff table that nobody can use', () => {
  it.each(['hidden', 'inert', 'aria-hidden="true"'])(
    'with %s is not read beside the one that is shown',
    (attribute) => {
      expect(namesIn(`<div ${attribute}>${table(ana)}</div>${table(bo)}`)).toEqual(['Bo Ek']);
      expect(namesIn(`${table(bo)}<div ${attribute}>${table(ana)}</div>`)).toEqual(['Bo Ek']);
    },
  );

  it('keeps no list from being read while it is loading', () => {
    const busy = table(ana).replace('<table>', '<table aria-busy="true">');
    expect(namesIn(`<div hidden>${busy}</div>${table(bo)}`)).toEqual(['Bo Ek']);
  });

  it('leaves out a hidden row', () => {
    expect(namesIn(table(ana.replace('<tr>', '<tr hidden>') + bo))).toEqual(['Bo Ek']);
  });
});

describe('a dialog', () => {
  const dialogs = (content: string) => [
    `<dialog open><h2>Assign a room</h2>${content}</dialog>`,
    `<div role="dialog" aria-label="Assign a room">${content}</div>`,
    `<div role="alertdialog" aria-modal="true">${content}</div>`,
  ];

  it('about something else is not read, though it shows a table of staff', () => {
    for (const dialog of dialogs(table(ana))) expect(read(dialog, '/rooms')).toBeUndefined();
  });

  it('over a staff list is not read with it', () => {
    for (const dialog of dialogs(table(ana))) expect(namesIn(table(bo) + dialog)).toEqual(['Bo Ek']);
  });

  it('does not lend its heading to a table on the page', () => {
    const html = `<dialog open><h1>Staff</h1></dialog>${table(ana, 'Rooms')}`;
    expect(read(html, '/rooms') ?? {}).not.toHaveProperty('reading');
  });

  it('over a page does not lend it its menu', () => {
    const nav = '<dialog open><nav><a href="/elsewhere">Manage Licenses</a></nav></dialog>';
    expect(readingOf(read(nav + newStaffList(ana))).menu).toEqual({ staffList: URL_OF('/staff') });
  });
});
