import { Grid, Sort, VirtualScroll } from '@syncfusion/ej2-grids';
import '@syncfusion/ej2-base/styles/bootstrap5.3.css';
import '@syncfusion/ej2-grids/styles/bootstrap5.3.css';
import { linkTo, rebuilt, SIZE } from '../rebuilt.ts';
import { fullName, lastFirst, type Member, start } from '../start.ts';

interface Column {
  headerText: string;
  field: keyof Member;
  type?: 'boolean';
  allowSorting?: boolean;
}

Grid.Inject(Sort, VirtualScroll);

/** Rows out of view are not drawn; a license is said as “true” or “false”. */
const gridOf = (columns: readonly Column[], nameOf: (member: Member) => string) =>
  rebuilt((root, dataSource) => {
    const grid = new Grid({
      ...SIZE,
      dataSource,
      columns,
      allowSorting: true,
      enableVirtualization: true,
      pageSettings: { pageSize: 50 },
      queryCellInfo: ({ cell, column, data }: { cell: HTMLElement; column: Column; data: Member }) => {
        if (column.field === 'last') cell.replaceChildren(linkTo(data, nameOf(data)));
        if (column.field === 'id') cell.replaceChildren(linkTo(data, 'Permissions', '/permissions'));
      },
    });
    grid.appendTo(root);
    return { show: (members) => Object.assign(grid, { dataSource: members }), end: () => grid.destroy() };
  });

start({
  staff: gridOf(
    [
      { field: 'last', headerText: 'Full name' },
      { field: 'position', headerText: 'Position' },
      { field: 'location', headerText: 'Default location' },
      { field: 'id', headerText: 'Actions', allowSorting: false },
    ],
    fullName,
  ),
  licenses: gridOf(
    [
      { field: 'last', headerText: 'Full name' },
      { field: 'provider', headerText: 'Provider', type: 'boolean' },
      { field: 'admin', headerText: 'Admin', type: 'boolean' },
    ],
    lastFirst,
  ),
});
