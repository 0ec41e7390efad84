import { describe, expect, it } from 'vitest';
import { read, readingOf } from './fixtures.ts';

const PEOPLE = ['Ana Ruiz', 'Bo van der Ek, LCSW', 'Cy Wu'];
const tick = (isOn: boolean): string => `<input type="checkbox"${isOn ? ' checked' : ''}>`;
const row = (label: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${label}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const PROVIDER = row('Provider', [true, false, false].map(tick));
const ADMIN = row('Admin', [false, true, false].map(tick));

const table = (heads: readonly string[], ...rows: string[]): string =>
  `<h1>Manage Licenses</h1><table><thead><tr><th>License</th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
    <tbody>${rows.join('')}</tbody></table>`;

const licensesOn = (html: string) => {
  const result = read(html);
  return result && !('unclear' in result) ? result.reading.staff.map(({ name, licenses }) => [name, licenses]) : [];
};

describe('a table with a column for each person', () => {
  it('is read as one with a row for each', () => {
    expect(licensesOn(table(PEOPLE, PROVIDER, ADMIN))).toEqual([
      ['Ana Ruiz', { provider: true, admin: false }],
      ['Bo van der Ek, LCSW', { provider: false, admin: true }],
      ['Cy Wu', { provider: false, admin: false }],
    ]);
    expect(readingOf(read(table(PEOPLE, PROVIDER, ADMIN))).kind).toBe('manageLicenses');
  });

  it('may have rows about something else', () => {
    const seen = row('Last seen', ['Monday', '', 'Today']);
    expect(licensesOn(table(PEOPLE, seen, PROVIDER, ADMIN))[0]).toEqual(['Ana Ruiz', { provider: true, admin: false }]);
  });

  it.each([
    ['its heads are no names', table(['Bought', 'In use', 'Free'], PROVIDER, ADMIN)],
    ['it counts', table(PEOPLE, row('Provider', ['1', '2', '3']), ADMIN)],
    ['one license has no row', table(PEOPLE, PROVIDER)],
    ['a license has two', table(PEOPLE, PROVIDER, PROVIDER, ADMIN)],
    ['the page is another one', table(PEOPLE, PROVIDER, ADMIN).replace('Manage Licenses', 'Prices')],
  ])('is not read where %s', (_, html) => {
    expect(licensesOn(html)).toEqual([]);
  });
});
