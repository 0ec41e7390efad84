import { describe, expect, it } from 'vitest';
import { ID, read, readingOf } from './fixtures.ts';

const line = (...cells: string[]): string => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
const onOff = (isOn: boolean): string => `<button role="switch" aria-checked="${isOn}"></button>`;
const HEAD = line('<b>Staff member</b>', '<b>Provider</b>', '<b>Admin</b>');
const ROWS = [line('Ana Ruiz', onOff(true), onOff(false)), line('Bo Ek', onOff(false), onOff(true))].join('');

const licensesOn = (list: string, heading = 'Manage Licenses') => {
  const result = read(`<h1>${heading}</h1><div>${list}</div>`);
  return result && !('unclear' in result) ? result.reading.staff.map(({ name, licenses }) => [name, licenses]) : [];
};
const RIGHT = [
  ['Ana Ruiz', { provider: true, admin: false }],
  ['Bo Ek', { provider: false, admin: true }],
];

describe('boxes that are a table only to the eye', () => {
  it('are read below a line of heads', () => {
    expect(licensesOn(HEAD + ROWS)).toEqual(RIGHT);
    expect(licensesOn(`<p>Switch on what they need.</p>${HEAD}<div>${ROWS}</div>`)).toEqual(RIGHT);
  });

  it('are a staff list too', () => {
    const permissions = (n: number) => `<a href="/staff/${ID(n)}/permissions">Permissions</a>`;
    const rows = line('Ana Ruiz', 'Therapist', permissions(1)) + line('Bo Ek', 'Biller', permissions(2));
    const { kind, staff } = readingOf(read(`<h1>Staff</h1><div>${line('Name', 'Position', '')}${rows}</div>`));
    expect([kind, ...staff.map(({ name, position }) => `${name}, ${position}`)]).toEqual([
      'staffList',
      'Ana Ruiz, Therapist',
      'Bo Ek, Biller',
    ]);
  });

  it('have no one in a line with more or fewer cells: a group, a sum, a note', () => {
    expect(licensesOn(HEAD + line('Main Office') + ROWS + line('Total', '1'))).toEqual(RIGHT);
  });

  it.each([
    ['no head is that of names', line('License', 'Provider', 'Admin') + ROWS],
    ['the heads stand elsewhere', ROWS + HEAD],
    ['there is a table in each line', HEAD + line('Ana Ruiz', '<table><tr><td>1</td></tr></table>', 'x')],
  ])('are not read where %s', (_, list) => {
    expect(licensesOn(list)).toEqual([]);
  });

  it('are not read on a page about others', () => {
    expect(licensesOn(HEAD + ROWS, 'Clients')).toEqual([]);
  });
});
