import Handsontable from 'handsontable';
import 'handsontable/styles/handsontable.css';
import 'handsontable/styles/ht-theme-main.css';
import { linkTo, rebuilt, SIZE } from '../rebuilt.ts';
import { fullName, lastFirst, type Member, start } from '../start.ts';

interface Column {
  title: string;
  data: keyof Member;
  type?: 'checkbox';
  renderer?: (grid: Handsontable, cell: HTMLElement, row: number) => HTMLElement;
}

/** Rows out of view are not drawn, and heads and numbers of rows are drawn in tables of their own. */
const gridOf = (columns: readonly Column[]) =>
  rebuilt((root, data) => {
    const grid = new Handsontable(root, {
      ...SIZE,
      data,
      columns,
      colHeaders: columns.map(({ title }) => title),
      rowHeaders: true,
      columnSorting: true,
      readOnly: true,
      stretchH: 'all',
      themeName: 'ht-theme-main',
      licenseKey: 'non-commercial-and-evaluation',
    });
    return { show: (members) => grid.loadData(members), end: () => grid.destroy() };
  });

const linkOf =
  (text: (member: Member) => string, path = ''): NonNullable<Column['renderer']> =>
  (grid, cell, row) => {
    const member = grid.getSourceDataAtRow(grid.toPhysicalRow(row)) as Member;
    cell.replaceChildren(linkTo(member, text(member), path));
    return cell;
  };

start({
  staff: gridOf([
    { title: 'Full name', data: 'last', renderer: linkOf(fullName) },
    { title: 'Position', data: 'position' },
    { title: 'Default location', data: 'location' },
    { title: 'Actions', data: 'id', renderer: linkOf(() => 'Permissions', '/permissions') },
  ]),
  licenses: gridOf([
    { title: 'Full name', data: 'last', renderer: linkOf(lastFirst) },
    { title: 'Provider', data: 'provider', type: 'checkbox' },
    { title: 'Admin', data: 'admin', type: 'checkbox' },
  ]),
});
