import {
  CheckboxEditorModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  type ColDef,
  createGrid,
  type ICellRendererParams,
  ModuleRegistry,
  QuickFilterModule,
  RenderApiModule,
} from 'ag-grid-community';
import './style.css';
import { element } from '../element.ts';
import { type Build, fullName, lastFirst, type Member, saveLicense, start } from '../start.ts';

ModuleRegistry.registerModules([
  CheckboxEditorModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  QuickFilterModule,
  RenderApiModule,
]);

type Cell = ICellRendererParams<Member>;

/** The names stay in view when the grid is scrolled sideways: each row is then drawn in two parts. */
const gridOf =
  (columnDefs: ColDef<Member>[]): Build =>
  (place, members) => {
    const root = element('div', { className: 'sheet' });
    place.append(root);
    const api = createGrid<Member>(root, {
      columnDefs,
      rowData: [...members],
      getRowId: ({ data }) => data.id,
      animateRows: false,
      onCellValueChanged: ({ data, colDef: { field } }) => {
        if (field === 'provider' || field === 'admin') saveLicense(data, field, data[field]);
      },
    });
    return {
      search: (text) => api.setGridOption('quickFilterText', text),
      refresh: (others) => {
        api.setGridOption('rowData', [...others]);
        api.refreshCells({ force: true });
      },
      remove: () => {
        api.destroy();
        root.remove();
      },
    };
  };

const nameLink = ({ data }: Cell) => data && element('a', { href: `/staff/${data.id}`, textContent: lastFirst(data) });
const permissionsLink = ({ data }: Cell) =>
  data && element('a', { href: `/staff/${data.id}/permissions`, textContent: 'Permissions' });

start({
  staff: gridOf([
    {
      headerName: 'Full name',
      pinned: 'left',
      width: 330,
      valueGetter: ({ data }) => data && lastFirst(data),
      cellRenderer: nameLink,
    },
    { headerName: 'Position', field: 'position', width: 260 },
    { headerName: 'Default location', field: 'location', width: 260 },
    { headerName: 'Actions', sortable: false, width: 400, cellRenderer: permissionsLink },
  ]),
  licenses: gridOf([
    { headerName: 'Full name', pinned: 'left', width: 330, valueGetter: ({ data }) => data && fullName(data) },
    { headerName: 'Provider', field: 'provider', cellDataType: 'boolean', editable: true, sortable: false },
    { headerName: 'Admin', field: 'admin', cellDataType: 'boolean', editable: true, sortable: false },
  ]),
});
