import DataGrid from 'devextreme/ui/data_grid';
import 'devextreme/dist/css/dx.light.css';
import { linkTo, rebuilt, SIZE } from '../rebuilt.ts';
import { fullName, lastFirst, type Member, start } from '../start.ts';

interface Column {
  caption: string;
  dataField: keyof Member;
  dataType?: 'boolean';
  allowSorting?: boolean;
  cellTemplate?: (cell: HTMLElement, about: { data: Member }) => void;
}

/** Rows out of view are not drawn; a license is a box that an icon font ticks. */
const gridOf = (columns: readonly Column[]) =>
  rebuilt((root, dataSource) => {
    const grid = new DataGrid(root, {
      ...SIZE,
      dataSource,
      keyExpr: 'id',
      columns,
      scrolling: { mode: 'virtual', useNative: true },
      paging: { enabled: true, pageSize: 40 },
    });
    return { show: (members) => grid.option('dataSource', members), end: () => grid.dispose() };
  });

const linkOf =
  (text: (member: Member) => string, path = ''): NonNullable<Column['cellTemplate']> =>
  (cell, { data }) =>
    cell.append(linkTo(data, text(data), path));

start({
  staff: gridOf([
    { dataField: 'last', caption: 'Full name', cellTemplate: linkOf(fullName) },
    { dataField: 'position', caption: 'Position' },
    { dataField: 'location', caption: 'Default location' },
    {
      dataField: 'id',
      caption: 'Actions',
      allowSorting: false,
      cellTemplate: linkOf(() => 'Permissions', '/permissions'),
    },
  ]),
  licenses: gridOf([
    { dataField: 'last', caption: 'Full name', cellTemplate: linkOf(lastFirst) },
    { dataField: 'provider', caption: 'Provider', dataType: 'boolean' },
    { dataField: 'admin', caption: 'Admin', dataType: 'boolean' },
  ]),
});
