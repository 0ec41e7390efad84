import { describe, expect, it } from 'vitest';
import { RollCall } from '../../core/index.ts';
import { ID, newRow, newStaffList, read } from './fixtures.ts';

const look = (roll: RollCall, html: string, path = '/staff') => {
  const result = read(html, path);
  if (!result || !('rows' in result)) throw new Error(`not read: ${JSON.stringify(result)}`);
  return roll.add(result);
};

const filter = (chosen: string) => `<select><option selected>${chosen}</option></select>`;
const list = (from: number, to: number, { total = 5, chosen = 'All', search = '' } = {}) => {
  const rows = Array.from({ length: to - from + 1 }, (_, i) => newRow(from + i, `Person ${from + i}`)).join('');
  const text = `<p>Showing ${from} to ${to} of ${total} entries</p>`;
  return (
    newStaffList(rows).replace('aria-label="Search"', `aria-label="Search" value="${search}"`) + filter(chosen) + text
  );
};
const names = (reading: ReturnType<RollCall['add']>) => reading?.staff.map(({ name }) => name);

describe('a list that shows a part of itself', () => {
  it('tells what is new at each look, and when everybody was seen', () => {
    const roll = new RollCall();
    const first = look(roll, list(1, 3));
    expect([names(first), first?.rows, first?.covers]).toEqual([
      ['Person 1', 'Person 2', 'Person 3'],
      { seen: 3, total: 5 },
      undefined,
    ]);
    expect(look(roll, list(1, 3))).toBeUndefined();
    const second = look(roll, list(3, 5));
    expect([second?.rows, second?.covers]).toEqual([{ seen: 5, total: 5 }, 'everybody']);
    expect(names(second)).toHaveLength(5);
    expect(look(roll, list(1, 3))).toBeUndefined();
  });

  it('tells somebody again who is not as they were', () => {
    const roll = new RollCall();
    look(roll, list(1, 5));
    const changed = look(roll, list(1, 5).replace('<td>Therapist</td>', '<td>Biller</td>'));
    expect(changed?.staff).toEqual([{ id: ID(1), name: 'Person 1', position: 'Biller' }]);
  });

  it('tells everything again once it was forgotten', () => {
    const roll = new RollCall();
    look(roll, list(1, 5));
    roll.forget();
    expect(names(look(roll, list(1, 5)))).toHaveLength(5);
  });

  it.each([
    ['a search', list(1, 2, { total: 2, search: 'son' }), undefined],
    ['a filter that nobody knows', list(1, 2, { total: 2, chosen: 'Main office' }), undefined],
    ['another page of it to come', list(1, 2), undefined],
    ['the active ones alone', list(1, 2, { total: 2, chosen: 'Active' }), 'active'],
    ['no filter at all', newStaffList(newRow(1, 'Ana Ruiz')).concat('<p>1 staff member</p>'), undefined],
    ['no count', list(1, 2).replace(/<p>.*<\/p>/, ''), undefined],
    ['a box ticked above it', `<input type="checkbox" checked> My team${list(1, 2, { total: 2 })}`, undefined],
  ])('covers what it shows: %s', (_, html, covers) => {
    expect(look(new RollCall(), html)?.covers).toBe(covers);
  });

  it('starts anew for a list at another address', () => {
    const roll = new RollCall();
    look(roll, list(1, 3));
    const other = look(roll, list(2, 4), '/staff/archive');
    expect([names(other)?.length, other?.rows?.seen]).toEqual([3, 3]);
  });

  it('tells whoever it shows, once it shows more than there can be', () => {
    const roll = new RollCall();
    look(roll, list(1, 5, { chosen: 'Main office' }));
    expect(names(look(roll, list(2, 6, { chosen: 'Main office' })))).toHaveLength(5);
  });

  it('starts anew when somebody left it meanwhile', () => {
    const roll = new RollCall();
    look(roll, list(1, 5));
    const after = look(roll, list(2, 6));
    expect([names(after)?.length, after?.covers, after?.rows?.seen]).toEqual([5, 'everybody', 5]);
  });
});

describe('a grid without ids that says where its rows stand', () => {
  const grid = (rows: [number, string, string][], total = 40) => `<h1>Staff</h1>
    <div role="grid" aria-rowcount="${total + 1}"><div role="row" aria-rowindex="1"><span role="columnheader">Full name</span>
    <span role="columnheader">Position</span><span role="columnheader">Default location</span></div>
    ${rows
      .map(
        ([index, name, position]) => `<div role="row" aria-rowindex="${index}"><span role="gridcell">${name}</span>
          <span role="gridcell">${position}</span><span role="gridcell">Main</span></div>`,
      )
      .join('')}</div>`;

  it('tells two people of one name apart, and tells them together', () => {
    const roll = new RollCall();
    look(roll, grid([[2, 'Ana Ruiz', 'Biller']]));
    const second = look(roll, grid([[30, 'Ana Ruiz', 'Therapist']]));
    expect(second?.staff.map(({ position }) => position)).toEqual(['Biller', 'Therapist']);
    expect(second?.rows).toEqual({ seen: 2, total: 40 });
  });

  it('goes on when it is sorted, if its rows have ids', () => {
    const roll = new RollCall();
    const [ana, bo] = ['Ana Ruiz', 'Bo Ek'].map((name, i) => `<a href="/staff/${ID(i)}">${name}</a>`);
    const sorted = (first = '', second = '') =>
      look(
        roll,
        grid([
          [2, first, 'Biller'],
          [3, second, 'Biller'],
        ]),
      );
    expect(sorted(ana, bo)?.staff).toHaveLength(2);
    expect(sorted(bo, ana)).toBeUndefined();
  });

  it('starts anew when it is sorted', () => {
    const roll = new RollCall();
    look(roll, grid([[2, 'Ana Ruiz', 'Biller']]));
    const sorted = look(
      roll,
      grid([
        [2, 'Bo Ek', 'Biller'],
        [3, 'Ana Ruiz', 'Biller'],
      ]),
    );
    expect(sorted?.rows?.seen).toBe(2);
  });
});
