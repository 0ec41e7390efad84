import { describe, expect, it } from 'vitest';
import { nameKey, RollCall } from '../../core/index.ts';
import { findCards } from '../../core/pages/cards.ts';
import { ID, newRow, newStaffList, read, readingOf } from './fixtures.ts';

const two = newStaffList(newRow(1, 'Ana Ruiz') + newRow(2, 'Bo Ek'));
const count = '<p>Showing 1 to 2 of 2 entries</p>';
const everybody = '<select><option selected>All</option></select>';
const resultOf = (html: string) => {
  const result = read(html);
  if (!result || !('rows' in result)) throw new Error(`not read: ${JSON.stringify(result)}`);
  return result;
};
const extentOf = (html: string) => resultOf(html).extent;

describe('how many people a list has', () => {
  it.each([
    ['beside the table', two + count, 2],
    ['in a part of what is beside it', `${two}<div><p>More</p><div>${count}</div></div>`, 2],
    ['some levels further out', `<div><div><div>${two}</div></div></div>${count}`, 2],
    ['with thousands set apart', `${two}<p>Showing 1 to 2 of 1,402 entries</p>`, 1402],
    ['in one text only, said twice', two + count + count, 2],
  ])('is what stands %s', (_, html, total) => {
    expect(extentOf(html)?.total).toBe(total);
  });

  it.each([
    ['stands too far away', `<div><div><div><div><div>${two}</div></div></div></div></div>${count}`],
    ['is said in two ways', `${two}<div>${count}<p>Showing 1 to 2 of 3 entries</p></div>`],
    ['stands in a long text', `${two}<p>${'Staff. '.repeat(20)}Showing 1 to 2 of 2 entries</p>`],
    ['is ours', `${two}<div data-license-lens>${count}</div>`],
    ['is that of a row', two.replace('<td>Main office</td>', `<td>Main office ${count}</td>`)],
  ])('is not known where the count %s', (_, html) => {
    expect(extentOf(html)).not.toHaveProperty('total');
  });
});

describe('whom a list is of', () => {
  const size = (selected: string) => `<select><option selected>${selected}</option></select>`;

  it.each([
    ['a size of pages is no filter', everybody + size('50'), 'everybody'],
    ['a size with words may be one', everybody + size('50 per page'), undefined],
    ['two filters that say different things', everybody + size('Active'), undefined],
    ['two that say the same', everybody + everybody, 'everybody'],
    ['no filter says it', size('50'), undefined],
    ['a filter that is hidden counts for nothing', `${everybody}<div hidden>${size('Main office')}</div>`, 'everybody'],
    ['one of two fields filled', `${everybody}<input><input value="Ana">`, undefined],
    ['blanks in a field', `${everybody}<input value=" ">`, 'everybody'],
    ['a number in a field', `${everybody}<input type="number" value="2">`, 'everybody'],
    ['a button pressed', `${everybody}<button aria-pressed="true">Mine</button>`, undefined],
    ['a combobox that says it', '<div role="combobox">All</div>', 'everybody'],
  ])('%s', (_, filters, scope) => {
    expect(extentOf(two + count + filters)?.scope).toBe(scope);
  });

  it('is not told by what stands in its rows', () => {
    const html = two.replace('<td>Main office</td>', `<td>${size('Main office')}<input value="x"></td>`);
    expect(extentOf(html + count + everybody)?.scope).toBe('everybody');
  });
});

describe('whether somebody is active', () => {
  const list = (status: string, action = '', above = '') => `<h1>Staff</h1>${above}<table>
    <tr><th>Full name</th><th>Position</th><th>Default location</th><th>Status</th><th></th></tr>
    <tr><td>Ana Ruiz</td><td>Biller</td><td>Main</td><td>${status}</td><td>${action && `<button>${action}</button>`}</td></tr></table>`;
  const activeIn = (...of: Parameters<typeof list>) => readingOf(read(list(...of))).staff[0]?.active;
  const only = '<select><option selected>Active</option></select>';

  it('is what their status says, else what can be done about them, else the filter', () => {
    expect([activeIn('Active'), activeIn('Inactive')]).toEqual([true, false]);
    expect([activeIn('', 'Deactivate'), activeIn('', 'Activate'), activeIn('', 'Edit')]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect([activeIn('Inactive', 'Deactivate'), activeIn('Active', 'Activate')]).toEqual([false, true]);
    expect([activeIn('', '', only), activeIn('', '', '<select></select>'), activeIn('', '', everybody)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(activeIn('', 'Activate', only)).toBe(false);
  });

  it('is what the tag at their name says, before all', () => {
    const tagged = list('Active').replace('Ana Ruiz', '<span>Ana Ruiz</span> <span>Inactive</span>');
    expect(readingOf(read(tagged)).staff[0]?.active).toBe(false);
  });

  it('is not known where nothing says it, and no field of it is made', () => {
    expect(readingOf(read(list('', 'Edit'))).staff[0]).toEqual({ name: 'Ana Ruiz', position: 'Biller' });
  });
});

describe('cards', () => {
  const shapes = (html: string) => {
    document.body.innerHTML = html;
    return findCards(document, ['full name']).map(({ headers, rows, busy }) => ({
      headers,
      rows: rows.map(({ cells }) => cells.map((cell) => cell.textContent)),
      busy,
    }));
  };
  const card = (name: string, ...lines: string[]) =>
    `<li><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;
  const line = (label: string, value: string) => `${label}: <b>${value}</b>`;
  const full = (name: string) => card(name, line('Position', 'Biller'), line('Office', 'Main'));

  it('tell labels and values in lines, and are called by their titles', () => {
    expect(shapes(`<ul>${full('Ana')}${full('Bo')}<li>More</li></ul>`)).toEqual([
      {
        headers: ['full name', 'Position', 'Office'],
        rows: [
          ['Ana', 'Biller', 'Main'],
          ['Bo', 'Biller', 'Main'],
        ],
        busy: false,
      },
    ]);
  });

  it('tell nothing by a label that stands there twice, or by text without a value of its own', () => {
    const odd = card(
      'Cy',
      line('Position', 'A'),
      line('POSITION', 'B'),
      line('Office', 'Main'),
      'Phone: 555',
      line('Desk', '4'),
    );
    expect(shapes(`<ul>${full('Ana')}${odd}</ul>`)[0]).toMatchObject({
      headers: ['full name', 'Position', 'Office', 'Desk'],
      rows: [
        ['Ana', 'Biller', 'Main', ''],
        ['Cy', '', 'Main', '4'],
      ],
    });
  });

  it('of lists are read by their terms alone, each with the value right after it', () => {
    const terms = (name: string) =>
      `<li><strong>${name}</strong><dl><dt>A</dt><dd>1</dd><dt>B</dt><dt>C</dt><dd>3</dd></dl><p>D: <i>4</i></p></li>`;
    expect(shapes(`<ul>${terms('Ana')}${terms('Bo')}</ul>`)[0]?.headers).toEqual(['full name', 'A', 'C']);
  });

  it('are none in a dialog, hidden, alone, or of one value', () => {
    const cards = full('Ana') + full('Bo');
    const single = card('Ana', line('Position', 'Biller'));
    for (const html of [
      `<dialog open><ul>${cards}</ul></dialog>`,
      `<ul hidden>${cards}</ul>`,
      `<ul>${full('Ana')}</ul>`,
      `<ul>${single}${single}</ul>`,
    ])
      expect(shapes(html)).toEqual([]);
    expect(shapes(`<div aria-busy="true"><ul>${cards}</ul></div>`)[0]?.busy).toBe(true);
  });
});

describe('a roll call', () => {
  const look = (roll: RollCall, html: string) => roll.add(resultOf(html));
  const named = (...names: string[]) =>
    newStaffList(names.map((name) => newRow(1, name).replace(/<a[^>]*>|<\/a>/g, '')).join(''));

  it('tells namesakes without ids together, and nobody else with them', () => {
    const roll = new RollCall();
    look(roll, named('Ana Ruiz', 'Bo Ek'));
    const second = look(roll, named('Ana Ruiz', 'Ruiz, Ana', 'Bo Ek'));
    expect(second?.staff.map(({ name }) => nameKey(name))).toEqual(['ana ruiz', 'ana ruiz']);
  });

  it('tells somebody with an id alone, though a namesake was seen', () => {
    const roll = new RollCall();
    look(roll, newStaffList(newRow(1, 'Ana Ruiz') + newRow(2, 'Bo Ek') + newRow(3, 'Cy Oh')));
    const second = look(roll, newStaffList(newRow(4, 'Ana Ruiz') + newRow(2, 'Bo Ek') + newRow(3, 'Cy Oh')));
    expect(second?.staff.map(({ id }) => id)).toEqual([ID(4)]);
  });

  it('tells a page that is no list once, until it changes or was forgotten', () => {
    const roll = new RollCall();
    const { reading } = resultOf(two);
    const page = { reading, rows: [] };
    expect([roll.add(page), roll.add(page)]).toEqual([reading, undefined]);
    const changed = { ...reading, staff: [] };
    expect(roll.add({ reading: changed, rows: [] })).toEqual(changed);
    roll.forget();
    expect(roll.add({ reading: changed, rows: [] })).toEqual(changed);
  });

  it('tells a list anew after a page that was none', () => {
    const roll = new RollCall();
    look(roll, two);
    roll.add({ reading: { ...resultOf(two).reading, kind: 'manageSubscription' }, rows: [] });
    expect(look(roll, two)?.staff).toHaveLength(2);
  });
});
