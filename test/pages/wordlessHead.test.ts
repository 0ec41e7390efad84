import { expect, it } from 'vitest';
import { cell, head, row, shapes, table, tr } from './shapes.ts';

const BOX = '<input type="checkbox" aria-label="Select All">';
const PEOPLE = tr(BOX, 'Ana', 'Biller') + tr(BOX, 'Bo', 'Lead');
const READ = [
  {
    headers: ['Select All', 'Name', 'Position'],
    rows: [
      ['', 'Ana', 'Biller'],
      ['', 'Bo', 'Lead'],
    ],
  },
];

it('a plain cell without a word among headers of columns stands over boxes to choose rows by', () => {
  const th = (text: string) => `<th>${text}</th>`;
  expect(shapes(table(`<tr><td>${BOX}</td>${th('Name')}${th('Position')}</tr>`, PEOPLE))).toEqual(READ);
  const grid = [
    row(1, cell('gridcell', BOX), cell('columnheader', 'Name'), cell('columnheader', 'Position')),
    row(2, cell('gridcell', BOX), cell('gridcell', 'Ana'), cell('gridcell', 'Biller')),
    row(3, cell('gridcell', BOX), cell('gridcell', 'Bo'), cell('gridcell', 'Lead')),
  ];
  expect(shapes(`<div role="grid">${grid.join('')}</div>`)).toEqual(READ);
});

it('a row that is a header only in part is somebody’s: with a word in a plain cell, or with as many plain ones', () => {
  const odd = (...cells: string[]) => shapes(table(head('Name', 'Position', 'Provider'), `<tr>${cells.join('')}</tr>`));
  expect(odd('<th>Ana</th>', '<th>Biller</th>', '<td>On</td>')[0]?.rows).toEqual([['Ana', 'Biller', 'On']]);
  expect(odd('<th>Ana</th>', `<td>${BOX}</td>`, `<td>${BOX}</td>`)[0]?.rows).toEqual([['Ana', '', '']]);
});
