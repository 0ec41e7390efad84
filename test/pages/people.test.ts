import { describe, expect, it } from 'vitest';
import { ID, newStaffList, read, readingOf } from './fixtures.ts';

const row = (name: string, attributes = '') =>
  `<tr ${attributes}><td>${name}</td><td>Biller</td><td>Main</td><td></td></tr>`;
const staffIn = (rows: string) => readingOf(read(newStaffList(rows))).staff;
const idsIn = (...rows: string[]) => staffIn(rows.join('')).map(({ id }) => id);

describe('the id of a person', () => {
  it('stands on the row, in whatever attribute the page has for it', () => {
    expect(idsIn(row('Ana Ruiz', `data-key="staff-${ID(1).toUpperCase()}"`))).toEqual([ID(1)]);
  });

  it.each(['class', 'style'])('is not taken from the %s of a row', (name) => {
    expect(idsIn(row('Ana Ruiz', `${name}="--x:${ID(1)}"`))).toEqual([undefined]);
  });

  it('is none of two in one link', () => {
    expect(idsIn(row(`<a href="/offices/${ID(9)}/staff/${ID(1)}">Ana Ruiz</a>`))).toEqual([undefined]);
  });

  it('is none that two rows share, though others have their own', () => {
    const [ana, bo, cy] = [ID(9), ID(9), ID(3)].map((id, i) => row(`Person ${'ABC'[i]}`, `data-team="${id}"`));
    expect(idsIn(ana ?? '', bo ?? '', cy ?? '')).toEqual([undefined, undefined, undefined]);
  });

  it('is read of those who have one, though it is missing in the first row', () => {
    const [bo, cy] = [2, 3].map((id) => row(`Person ${'ABCD'[id]}`, `data-id="${ID(id)}"`));
    expect(idsIn(row('Ana Ruiz'), bo ?? '', cy ?? '')).toEqual([undefined, ID(2), ID(3)]);
  });

  it('is none where only half of the rows have one', () => {
    expect(idsIn(row('Ana Ruiz', `data-id="${ID(1)}"`), row('Bo Ek'))).toEqual([undefined, undefined]);
  });
});

it('the position of a person has nothing of the buttons beside it', () => {
  const [ana] = staffIn(row('Ana Ruiz').replace('Biller', 'Biller <button>Edit</button>'));
  expect(ana?.position).toBe('Biller');
});

it('the email of a person is that of its column, where it has one', () => {
  const list = (email: string) =>
    newStaffList(row('Ana Ruiz').replace('Main', email)).replace('</th><th>Actions', '</th><th>Actions</th><th>Email');
  const of = (email: string) =>
    readingOf(read(list(email).replace('<td></td>', `<td></td><td>${email}</td>`))).staff[0];
  expect(of('ana@cedar.example')?.email).toBe('ana@cedar.example');
  expect(of('')).not.toHaveProperty('email');
});

describe('a row', () => {
  it('with nothing but blanks beside its name is about nobody', () => {
    const group = '<tr><td>North office</td><td> </td><td> </td><td> </td></tr>';
    expect(staffIn(group + row('Ana Ruiz')).map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('of two columns is about somebody, though the other one is empty', () => {
    const html =
      '<h1>Staff</h1><table><tr><th>Name</th><th>Position</th></tr><tr><td>Ana Ruiz</td><td></td></tr></table>';
    expect(readingOf(read(html)).staff).toEqual([{ name: 'Ana Ruiz' }]);
  });

  it('with a whole text in place of a name is about nobody', () => {
    const [longest, longer] = [120, 121].map((length) => 'Ana Ruiz '.padEnd(length, 'x'));
    expect(staffIn(row(longest ?? '') + row(longer ?? '')).map(({ name }) => name)).toEqual([longest]);
  });
});
