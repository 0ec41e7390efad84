import { describe, expect, it } from 'vitest';
import { nameKey, RollCall, vocabularies } from '../../core/index.ts';
import type { Labels } from '../../core/systems/system.ts';
import { ID, newRow, newStaffList, read, readingOf, readThrough, URL_OF } from './fixtures.ts';

const [vocabulary] = vocabularies;

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
    ['stands too far away', `<div><div><div><div>${two}</div></div></div></div>${count}`],
    ['is said in two ways', `${two}<div>${count}<p>Showing 1 to 2 of 3 entries</p></div>`],
    ['stands in a long text', `${two}<p>${'Staff. '.repeat(20)}Showing 1 to 2 of 2 entries</p>`],
    ['is ours', `${two}<div data-license-lens>${count}</div>`],
    ['is that of a row', two.replace('<td>Main office</td>', `<td>Main office ${count}</td>`)],
  ])('is not known where the count %s', (_, html) => {
    expect(extentOf(html)).not.toHaveProperty('total');
  });
});

it('how many people a list has is said as its system says it, signs included', () => {
  if (!vocabulary) throw new Error('no practice system is known');
  const counts: Labels = ['({from}/{total})', '{total} * staff'];
  const words = { ...vocabulary.words, counts };
  for (const text of ['(1/2)', '2 * staff']) {
    document.body.innerHTML = `${two}<p>${text}</p>`;
    expect(readThrough(document, URL_OF('/staff'), { ...vocabulary, words })).toMatchObject({ extent: { total: 2 } });
  }
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
    ['a size after a word may be one', everybody + size('Page 50'), undefined],
    [
      'of several choices that count which is chosen',
      everybody.replace('</s', '<option>Active</option></s'),
      'everybody',
    ],
    ['a number in a field', `${everybody}<input type="number" value="2">`, 'everybody'],
    ['a button pressed', `${everybody}<button aria-pressed="true">Mine</button>`, undefined],
    ['a combobox that says it', '<div role="combobox" aria-label="Status">All</div>', 'everybody'],
    ['a combobox that is called so', '<div role="combobox" aria-label="All"></div>', 'everybody'],
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
    expect(readingOf(read(only + tagged)).staff[0]?.active).toBe(false);
  });

  it('is not known where nothing says it, and no field of it is made', () => {
    expect(readingOf(read(list('', 'Edit'))).staff[0]).toEqual({ name: 'Ana Ruiz', position: 'Biller' });
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

  it('counts as many namesakes as there are', () => {
    expect(look(new RollCall(), named('Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'))?.rows?.seen).toBe(3);
  });

  it('tells namesakes with and without ids apart', () => {
    const roll = new RollCall();
    const others = newRow(2, 'Bo Ek') + newRow(3, 'Cy Oh');
    const without = newRow(4, 'Ana Ruiz').replace(/<a[^>]*>|<\/a>/g, '');
    look(roll, newStaffList(newRow(1, 'Ana Ruiz') + others));
    const second = look(roll, newStaffList(newRow(1, 'Ana Ruiz') + others + without));
    expect(second?.staff.map(({ id }) => id)).toEqual([undefined]);
    const third = look(roll, newStaffList(newRow(1, 'Ana Ruiz', 'Biller') + others + without));
    expect(third?.staff.map(({ id }) => id)).toEqual([ID(1)]);
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
