import { describe, expect, it } from 'vitest';
import { cellsNow } from './sensed.ts';
import { cell, gridsIn, head, row, shapes, table, tr } from './shapes.ts';

describe('a table', () => {
  it('has its head first, wherever it stands in the page', () => {
    expect(shapes(table(`<tbody>${tr('Ana', 'Biller')}</tbody>`, head('Name', 'Position')))).toEqual([
      { headers: ['Name', 'Position'], rows: [['Ana', 'Biller']] },
    ]);
  });

  it('has no more cells for what is said within one', () => {
    const [grid] = shapes(table(head('Name', 'Position'), tr('<b role="cell">Ana</b>', 'Biller')));
    expect(grid?.rows).toEqual([['Ana', 'Biller']]);
  });

  it('is headed by the row after one that has no cells', () => {
    expect(shapes(table('<tr></tr>', tr('').replaceAll('td', 'th'), head('Name'), tr('Ana')))).toMatchObject([
      { headers: ['Name'], rows: [['Ana']] },
    ]);
  });

  it('says nothing of a row that has other cells by now', () => {
    const [grid] = gridsIn(table(head('Name', 'Position'), tr('Ana', 'Biller')));
    const [ana] = grid?.rows ?? [];
    document.querySelector('td')?.remove();
    if (!ana) throw new Error('no row');
    expect(cellsNow(ana)).toEqual([]);
  });

  it('names columns that a header spans by the first of them, where no header stands below', () => {
    const spanning = '<tr><th>Name</th><th colspan="2">Licenses</th></tr>';
    expect(shapes(table(`<thead>${spanning}</thead>`, tr('Ana', 'On', 'Off')))[0]?.headers).toEqual([
      'Name',
      'Licenses',
      '',
    ]);
  });

  it('has no header below one that spans columns and rows', () => {
    const rows = '<tr><th rowspan="2" colspan="2">Name</th><th>Licenses</th></tr><tr><th>Provider</th></tr>';
    expect(shapes(table(`<thead>${rows}</thead>`, tr('Ana', 'Ruiz', 'On')))[0]?.headers).toEqual([
      'Name',
      '',
      'Provider',
    ]);
  });

  it('has a column without a name where nobody sees the header', () => {
    expect(shapes(table('<tr><th hidden>Id</th><th>Name</th></tr>', tr('1', 'Ana')))[0]?.headers).toEqual(['', 'Name']);
  });
});

describe('a grid', () => {
  const header = row(1, ...['Name', 'Phone', 'Position'].map((text, i) => cell('columnheader', text, i + 1)));
  const grid = (...rows: string[]) => `<div role="grid">${rows.join('')}</div>`;
  const half = (name: string, position: string) =>
    row(undefined, cell('gridcell', name, 1), cell('gridcell', position, 3));

  it('has no rows and cells of another one within it', () => {
    const inner = grid(row(undefined, cell('gridcell', 'x'), cell('gridcell', 'y'), cell('gridcell', 'z')));
    const html = grid(
      row(undefined, cell('columnheader', 'Name'), cell('columnheader', 'More')),
      row(undefined, cell('gridcell', 'Ana'), `<div role="gridcell">${inner}</div>`),
    );
    expect(shapes(html).map(({ rows }) => rows)).toEqual([[['Ana', 'xyz']]]);
  });

  it('is read by the rows alone, not by headers that are repeated among them', () => {
    const again = header.replace('aria-rowindex="1"', '').repeat(2);
    expect(shapes(grid(header, half('Ana', 'Biller'), again))[0]?.rows).toEqual([['Ana', '', 'Biller']]);
  });

  it('is read where only some rows say where their cells stand', () => {
    const group = row(undefined, cell('gridcell', 'North office'));
    expect(shapes(grid(header, group, half('Ana', 'Biller'), half('Bo', 'Lead')))[0]?.rows).toHaveLength(2);
  });

  it('has no row of which only some cells say where they stand', () => {
    const some = row(undefined, cell('gridcell', 'Ana', 1), cell('gridcell', '5'), cell('gridcell', 'Biller', 3));
    expect(shapes(grid(header, some))[0]?.rows).toEqual([]);
  });

  it('has headers in the order of the page where they say 0', () => {
    const zero = row(undefined, cell('columnheader', 'Name', 0), cell('columnheader', 'Phone', 0));
    expect(shapes(grid(zero))[0]?.headers).toEqual(['Name', 'Phone']);
  });

  it('says nothing of a row that has no cells by now', () => {
    const [{ rows } = { rows: [] }] = gridsIn(grid(header, half('Ana', 'Biller')));
    document.querySelector('[role="row"]:last-child')?.replaceChildren();
    if (!rows[0]) throw new Error('no row');
    expect(cellsNow(rows[0])).toEqual([]);
  });

  it('does not count a row without cells among the headers of its list', () => {
    const counted = grid(row(undefined), header, half('Ana', 'Biller')).replace('"grid"', '"grid" aria-rowcount="41"');
    expect(gridsIn(counted)[0]?.total).toBe(40);
  });
});
