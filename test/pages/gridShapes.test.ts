import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../core/index.ts';
import { findCards } from '../../core/understand/cards.ts';
import { columnOf } from '../../core/understand/headers.ts';
import { cellsNow, elementOf, pageOf, textsOf } from './sensed.ts';
import { cell, gridsIn, head, row, shapes, table, tr } from './shapes.ts';

describe('a header that is a table of its own', () => {
  const header = table(head('Name', 'Position'));

  it('belongs to the rows right after it', () => {
    expect(shapes(header + table(tr('Ana', 'Biller')))).toEqual([
      { headers: ['Name', 'Position'], rows: [['Ana', 'Biller']] },
    ]);
  });

  it('belongs to them though some rows are of another kind', () => {
    const [grid] = shapes(header + table('<tr><td colspan="2">North</td></tr>', tr('Ana', 'Biller')));
    expect(grid).toEqual({ headers: ['Name', 'Position'], rows: [['Ana', 'Biller']] });
  });

  it('belongs to no rows that have their own, to none of another width, and to none before it', () => {
    const own = table(head('A', 'B'), tr('Ana', 'Biller'));
    expect(shapes(header + own).map(({ headers }) => headers)).toEqual([
      ['Name', 'Position'],
      ['A', 'B'],
    ]);
    const wide = table(tr('Ana', 'Biller', 'Main'));
    expect(shapes(header + wide).map(({ headers }) => headers)).toEqual([['Name', 'Position'], []]);
    const rows = table(tr('Ana', 'Biller'));
    expect(shapes(rows + header).map(({ headers, rows }) => [headers, rows])).toEqual([
      [[], []],
      [['Name', 'Position'], []],
    ]);
  });

  it('is no header if it has rows', () => {
    const full = table(head('Name', 'Position'), tr('Bo', 'Lead'));
    expect(shapes(full + table(tr('Ana', 'Biller')))).toEqual([
      { headers: ['Name', 'Position'], rows: [['Bo', 'Lead']] },
      { headers: [], rows: [] },
    ]);
  });

  it('belongs to one of two tables', () => {
    const rows = table(tr('Ana', 'Biller'));
    expect(shapes(header + rows + rows).map(({ headers }) => headers)).toEqual([['Name', 'Position'], []]);
  });
});

it('rows in boxes of their own are read once, whatever can be done about each person', () => {
  const boxed = (name: string) =>
    `<div>${row(undefined, cell('gridcell', name), cell('gridcell', '<a href="/p">Permissions</a>'))}</div>`;
  const header = row(undefined, cell('columnheader', 'Name'), cell('columnheader', 'Actions'));
  const [vocabulary] = vocabularies;
  document.body.innerHTML = `<div role="grid"><div>${header}</div><div>${boxed('Ana')}${boxed('Bo')}</div></div>`;
  if (!vocabulary) throw new Error('no practice system is known');
  expect(findCards(pageOf(document).root, vocabulary)).toEqual([]);
  expect(shapes(document.body.innerHTML)).toEqual([
    {
      headers: ['Name', 'Actions'],
      rows: [
        ['Ana', 'Permissions'],
        ['Bo', 'Permissions'],
      ],
    },
  ]);
});

describe('a table within a table', () => {
  const inner = table(head('A', 'B'), tr('1', '2'));

  it('tells details of a row', () => {
    expect(shapes(table(head('Name', 'More'), tr('Ana', inner)))).toMatchObject([{ headers: ['Name', 'More'] }]);
  });

  it('is laid out by one without headers, which is no table', () => {
    expect(shapes(table(tr('Menu', inner))).map(({ headers }) => headers)).toEqual([['A', 'B']]);
    const beside = table(tr('Menu', inner)) + table(head('C', 'D'));
    expect(shapes(beside).map(({ headers }) => headers)).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
    const menu = table(tr('Home'), tr('Staff'));
    expect(shapes(table(tr(menu, table(tr(inner))))).map(({ headers }) => headers)).toEqual([[], ['A', 'B']]);
  });
});

describe('a first row in bold', () => {
  const bold = (...texts: string[]): string => tr(...texts.map((text) => `<font><b>${text}</b></font>`));

  it('is the head of a table that has no other', () => {
    expect(shapes(table(bold('Name', 'Position'), tr('Ana', '<b>Biller</b>')))).toEqual([
      { headers: ['Name', 'Position'], rows: [['Ana', 'Biller']] },
    ]);
  });

  it('is none beside a head, where all is bold, or where something in it is not', () => {
    const headless = { headers: [], rows: [] };
    expect(shapes(table(head('A', 'B'), bold('Ana', 'Biller')))).toMatchObject([{ headers: ['A', 'B'] }]);
    expect(shapes(table(bold('Ana', 'Biller'), bold('Bo', 'Lead')))).toEqual([headless]);
    expect(shapes(table(tr('<b>Ana</b>', 'Biller'), tr('Bo', 'Lead')))).toEqual([headless]);
  });
});

it('a row with other cells than its header says is no row about one person', () => {
  const html = table(
    head('Name', 'Position'),
    tr('Ana', 'Biller'),
    tr('Nobody else'),
    tr('Bo', 'Lead', 'x'),
    '<tr><td colspan="2">North</td><td>1</td></tr>',
    '<tr><td colspan="1">Cy</td><td>Lead</td></tr>',
    '<tr><th>Name</th><th>Position</th></tr>',
    '<tr><th>Di</th><td>Lead</td></tr>',
    '<tr hidden><td>Cy</td><td>Lead</td></tr>',
    '<tr aria-hidden="true"><td>Di</td><td>Lead</td></tr>',
    '<tr></tr>',
    '<tfoot><tr><td>Everybody</td><td>1</td></tr></tfoot>',
  );
  expect(shapes(html)).toEqual([
    {
      headers: ['Name', 'Position'],
      rows: [
        ['Ana', 'Biller'],
        ['Cy', 'Lead'],
        ['Di', 'Lead'],
      ],
    },
  ]);
});

it('a table without any header has no rows that could be told', () => {
  expect(shapes(table(tr('Ana', 'Biller')))).toEqual([{ headers: [], rows: [] }]);
  expect(shapes(table('<tr><td colspan="2">Ana</td></tr>'))).toEqual([{ headers: [], rows: [] }]);
});

describe('a grid whose cells say where they stand', () => {
  const header = row(
    1,
    cell('columnheader', 'Name', 1),
    cell('columnheader', 'Phone', 2),
    cell('columnheader', 'Position', 3),
  );
  const of = (columns: Record<number, string>, index?: number) =>
    row(index, ...Object.entries(columns).map(([column, text]) => cell('gridcell', text, Number(column))));
  const grid = (...rows: string[]) => `<div role="grid">${header}${rows.join('')}</div>`;

  it('is read by that, and columns that are not drawn are empty', () => {
    expect(shapes(grid(of({ 3: 'Biller', 1: 'Ana' }), of({ 1: 'Bo', 3: 'Lead' })))[0]?.rows).toEqual([
      ['Ana', '', 'Biller'],
      ['Bo', '', 'Lead'],
    ]);
  });

  it('has no row of other cells than most, in no column, beyond the last, or twice in one', () => {
    const html = grid(
      of({ 1: 'Ana', 3: 'Biller' }),
      of({ 1: 'Bo', 3: 'Lead' }),
      of({ 1: 'Sum' }),
      of({ 1: 'A', 2: 'B', 3: 'C' }),
      of({ 1: 'Cy', 4: 'Lead' }),
      row(undefined, cell('gridcell', 'Group')),
      row(undefined, cell('gridcell', 'Di', 1), cell('gridcell', 'Lead')),
      row(undefined, cell('gridcell', 'Ed', 1), cell('gridcell', 'Lead', 1)),
      row(undefined, cell('gridcell', 'Fay', 1), cell('gridcell', 'Lead', 3, 'aria-colspan="2"')),
    );
    expect(shapes(html)[0]?.rows).toEqual([
      ['Ana', '', 'Biller'],
      ['Bo', '', 'Lead'],
    ]);
  });

  it('stands nowhere where it says 0', () => {
    const zero = row(undefined, cell('gridcell', 'Ana', 1), '<i role="gridcell" aria-colindex="0">Biller</i>');
    expect(shapes(grid(of({ 1: 'Bo', 3: 'Lead' }), zero))[0]?.rows).toEqual([['Bo', '', 'Lead']]);
  });

  it('is read in the order of the page where only its headers say where they stand', () => {
    const plain = row(undefined, ...['Ana', '1', 'Biller'].map((text) => cell('gridcell', text)));
    const short = row(undefined, ...['Ana', '1'].map((text) => cell('gridcell', text)));
    const wide = row(
      undefined,
      cell('gridcell', 'Sum'),
      cell('gridcell', '1', undefined, 'aria-colspan="2"'),
      cell('gridcell', 'x'),
    );
    expect(shapes(grid(plain, short, wide))[0]?.rows).toEqual([['Ana', '1', 'Biller']]);
  });

  it('has rows in pieces, each with its place, and forgets a row of which a piece is another by now', () => {
    const pieces = [
      of({ 1: 'Ana' }, 2),
      of({ 1: 'Bo' }, 3),
      of({ 2: '1', 3: 'Biller' }, 3),
      of({ 2: '2', 3: 'Lead' }, 2),
    ];
    const [{ rows } = { rows: [] }] = gridsIn(grid(...pieces));
    expect(rows.map(({ index, cells }) => [index, textsOf(cells)])).toEqual([
      [2, ['Ana', '2', 'Lead']],
      [3, ['Bo', '1', 'Biller']],
    ]);
    const [ana, bo] = rows;
    if (!ana?.pieces[1] || !bo) throw new Error('no rows');
    const second = elementOf(ana.pieces[1]);
    second?.setAttribute('aria-rowindex', '9');
    expect(cellsNow(ana)).toEqual([]);
    for (const piece of bo.pieces) elementOf(piece)?.setAttribute('aria-rowindex', '7');
    expect(cellsNow(bo)).toEqual(['Bo', '1', 'Biller']);
    second?.setAttribute('aria-rowindex', '2');
    expect(cellsNow(ana)).toEqual(['Ana', '2', 'Lead']);
  });

  it('does not join rows that do not say which they are', () => {
    expect(shapes(grid(of({ 1: 'Ana', 2: '1', 3: 'A' }), of({ 1: 'Bo', 2: '2', 3: 'B' })))[0]?.rows).toHaveLength(2);
    expect(gridsIn(grid(of({ 1: 'Ana', 2: '1', 3: 'A' })))[0]?.rows[0]?.index).toBeUndefined();
  });

  it('says how many rows the list has, without its headers, and whether it is being filled', () => {
    const [counted] = gridsIn(
      grid(of({ 1: 'Ana', 2: '1', 3: 'A' })).replace('role="grid"', 'role="grid" aria-rowcount="41"'),
    );
    expect([counted?.total, counted?.busy]).toEqual([40, false]);
    for (const unknown of ['-1', '1', 'x', '']) {
      const [asked] = gridsIn(
        grid(of({ 1: 'Ana', 2: '1', 3: 'A' })).replace('role="grid"', `role="grid" aria-rowcount="${unknown}"`),
      );
      expect(asked).not.toHaveProperty('total');
    }
    expect(gridsIn(grid().replace('role="grid"', 'role="grid" aria-busy="true"'))[0]?.busy).toBe(true);
    expect(gridsIn(`<div aria-busy="true">${grid()}</div>`)[0]?.busy).toBe(true);
    expect(gridsIn(grid('<div role="row"><i role="gridcell" aria-busy="true"></i></div>'))[0]?.busy).toBe(true);
  });
});

it('headers over several columns and rows name the columns below them', () => {
  const html = `<table><thead>
    <tr><th rowspan="2">Name</th><th colspan="2">Licenses</th><th rowspan="3" aria-label="More"></th></tr>
    <tr><th>Provider</th><th>Admin</th></tr>
    <tr><th></th><th colspan="2"></th></tr></thead><tbody>${tr('Ana', 'On', 'Off', 'x')}</tbody></table>`;
  expect(shapes(html)).toEqual([{ headers: ['Name', 'Provider', 'Admin', 'More'], rows: [['Ana', 'On', 'Off', 'x']] }]);
});

it('a label of two columns names neither', () => {
  const [grid] = gridsIn(table(head('Name', 'A', 'B', 'A'), tr('Ana', '1', '2', '3')));
  if (!grid) throw new Error('no grid');
  expect([columnOf(grid, ['name']), columnOf(grid, ['b']), columnOf(grid, ['a']), columnOf(grid, ['c'])]).toEqual([
    0, 2, -1, -1,
  ]);
});

it('tables in dialogs, hidden ones and those of layout are none', () => {
  const one = table(head('Name'), tr('Ana'));
  expect(
    gridsIn(
      `<dialog open>${one}</dialog><div hidden>${one}</div>${one.replace('<table', '<table role="presentation"')}`,
    ),
  ).toEqual([]);
  expect(gridsIn(`<div data-license-lens>${one}</div>${one}`)).toHaveLength(1);
});
