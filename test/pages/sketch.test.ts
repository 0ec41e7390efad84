import { describe, expect, it } from 'vitest';
import { sketchPage, vocabularies } from '../../core/index.ts';
import { read, URL_OF } from './fixtures.ts';

const sketch = (html: string, path = '/staff') => {
  const [vocabulary] = vocabularies;
  if (!vocabulary) throw new Error('no practice system is known');
  document.body.innerHTML = html;
  return sketchPage(document, URL_OF(path), vocabulary);
};
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (headers: string[], ...rows: string[]) =>
  `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
const box = (name: string, more = '') => `<input type="checkbox" aria-label="${name}" ${more}>`;

describe('what there is to point at on a page', () => {
  it('is its tables by the headings above them, and the columns with what stands in them', () => {
    const people = table(['Who', 'Access'], row('Ana', 'Yes'), row('Bo', 'No'), row('Cy', 'Yes'));
    const { tables, headings, path } = sketch(
      `<h1>Rights</h1><h2>People</h2>${people}<h2>People</h2>`,
      '/users/17/rights',
    );
    expect(path).toBe('/users/*/rights');
    expect(headings).toEqual(['Rights', 'People']);
    expect(tables).toMatchObject([{ title: 'People', rows: 3 }]);
    const [who, access] = tables[0]?.columns ?? [];
    expect(who).toMatchObject({ label: 'Who', values: ['Ana', 'Bo', 'Cy'], isSwitch: false });
    expect(access).toMatchObject({ label: 'Access', values: ['Yes', 'No'], isSwitch: true });
    expect(access?.cells.map((cell) => cell.textContent)).toEqual(['Access', 'Yes', 'No', 'Yes']);
  });

  it('is numbered where no heading stands above a table', () => {
    const one = table(['A', 'B'], row('1', '2'));
    expect(sketch(one + one).tables.map(({ title }) => title)).toEqual(['Table 1', 'Table 2']);
  });

  it('says what stands in a column of few short texts alone', () => {
    const many = Array.from({ length: 7 }, (_, i) =>
      row(`Text ${i}`, i < 6 ? `Text ${i}` : '', 'x'.repeat(i < 6 ? 40 : 41)),
    );
    const [seven, six, long] = sketch(table(['Seven', 'Six', 'Long'], ...many)).tables[0]?.columns ?? [];
    expect(seven?.values).toEqual([]);
    expect(six?.values).toHaveLength(6);
    expect(long?.values).toEqual([]);
    expect(sketch(table(['A', 'B'], row('x'.repeat(40), '1'))).tables[0]?.columns[0]?.values).toEqual(['x'.repeat(40)]);
  });

  it('is no column without a heading of its own', () => {
    const { tables } = sketch(table(['Who', 'Access', '', 'ACCESS'], row('Ana', 'Yes', 'x', 'No')));
    expect(tables[0]?.columns.map(({ label }) => label)).toEqual(['Who']);
  });

  it('is a column by the name that only a screen reader says, with that header', () => {
    const html = table(['Who', 'X'], row('Ana', 'Yes')).replace('<th>X', '<th aria-label="Access"><svg></svg>');
    const access = sketch(html).tables[0]?.columns.find(({ label }) => label === 'Access');
    expect(access?.cells.map((cell) => cell.localName)).toEqual(['th', 'td']);
  });

  it('is a column with its own header, not with that of a table in it', () => {
    const html = table(['Who', 'Access'], row('Ana', table(['Access', 'Since'], row('Yes', 'May'))));
    expect(sketch(html).tables[0]?.columns[1]?.cells).toHaveLength(2);
  });

  it('is no table within a card: that tells details of it', () => {
    const card = (inner: string) =>
      `<li><h3>Ana</h3><p>Position: <b>Biller</b></p><p>Office: <b>Main</b></p><div>${inner}</div></li>`;
    const detail = table(['Full name', 'Position', 'Default location'], row('Cy Oh', 'Lead', 'Main'));
    const html = `<h1>Staff</h1><ul>${card(detail)}${card('').replace('Ana', 'Bo')}</ul>`;
    expect(JSON.stringify(read(html))).not.toContain('Cy Oh');
  });

  it('is no table of one column, and none without rows', () => {
    expect(sketch(table(['Who'], row('Ana')) + table(['A', 'B'])).tables).toEqual([]);
  });

  it('is every box that has a name of its own', () => {
    const html = [box('Notes'), box('Bills'), box(' NOTES '), box(''), box('Hidden', 'hidden'), box('Reports')].join(
      '<p></p>',
    );
    expect(sketch(html).boxes.map(({ label }) => label)).toEqual(['Bills', 'Reports']);
  });
});
