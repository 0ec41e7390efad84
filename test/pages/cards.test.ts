import { describe, expect, it } from 'vitest';
import { ID, read, readingOf, URL_OF } from './fixtures.ts';

const card = (n: number, name: string, position: string): string => `
  <li><h3><a href="/staff/${ID(n)}">${name}</a></h3>
    <dl><dt>Position</dt><dd>${position}</dd><dt>Default location</dt><dd>Main</dd></dl><a href="/staff/${ID(n)}/permissions">Permissions</a></li>`;

const list = (cards: string, heading = 'Staff'): string => `<h1>${heading}</h1><ul>${cards}</ul>`;

describe('a list of cards', () => {
  it('is read like a table: titles are names, labels are columns', () => {
    expect(readingOf(read(list(card(1, 'Ana Ruiz, LCSW', 'Therapist') + card(2, 'Bo Ek', 'Biller')))).staff).toEqual([
      {
        id: ID(1),
        name: 'Ana Ruiz, LCSW',
        position: 'Therapist',
        permissionsUrl: URL_OF(`/staff/${ID(1)}/permissions`),
      },
      { id: ID(2), name: 'Bo Ek', position: 'Biller', permissionsUrl: URL_OF(`/staff/${ID(2)}/permissions`) },
    ]);
  });

  it('is read with its labels in lines, whatever their order', () => {
    const lines = (n: number, name: string, position: string) => `
      <article data-id="${ID(n)}"><p><b>Default location:</b> <span>Main</span></p><p><b>Position:</b> <span>${position}</span></p>
        <p><b>Full name:</b> <span>${name}</span></p><button>Permissions</button></article>`;
    const html = `<h1>Staff</h1><div>${lines(1, 'Ana Ruiz', 'Therapist')}${lines(2, 'Bo Ek', 'Biller')}</div>`;
    expect(readingOf(read(html)).staff).toEqual([
      { id: ID(1), name: 'Ana Ruiz', position: 'Therapist' },
      { id: ID(2), name: 'Bo Ek', position: 'Biller' },
    ]);
  });

  it('tells the switches of Manage Licenses', () => {
    const switches = (name: string, provider: boolean) => `
      <li><strong>${name}</strong><dl><dt>Provider</dt><dd><button role="switch" aria-checked="${provider}">x</button></dd>
        <dt>Admin</dt><dd>Off</dd></dl></li>`;
    const { kind, staff } = readingOf(
      read(list(switches('Ana Ruiz', true) + switches('Bo Ek', false), 'Manage Licenses')),
    );
    expect(kind).toBe('manageLicenses');
    expect(staff.map(({ name, licenses }) => [name, licenses])).toEqual([
      ['Ana Ruiz', { provider: true, admin: false }],
      ['Bo Ek', { provider: false, admin: false }],
    ]);
  });

  it('of clients is not read', () => {
    expect(read(list(card(1, 'Ana Ruiz', '1st') + card(2, 'Bo Ek', '2nd'), 'Clients'), '/clients')).toBeUndefined();
  });

  it('is no list of staff for being a menu, or words with colons', () => {
    expect(
      read('<h1>Staff</h1><ul><li><a href="/a">Add: new</a></li><li><a href="/b">Import: all</a></li></ul>'),
    ).toBeUndefined();
  });
});
