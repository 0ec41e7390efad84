import { type Column, Formatters, SlickDataView, SlickGrid } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-alpine-theme.css';
import './style.css';
import { element } from '../element.ts';
import { matches } from '../matches.ts';
import { type Build, fullName, lastFirst, type Member, start } from '../start.ts';

/** Rows out of view are not drawn, and those in view stand where a transform puts them, in no order. */
const gridOf =
  (columns: Column<Member>[]): Build =>
  (place, members) => {
    const root = element('div', { className: 'sheet' });
    place.append(root);
    const view = new SlickDataView<Member>();
    const grid = new SlickGrid<Member>(root, view, columns, { forceFitColumns: true, enableColumnReorder: false });
    let search = '';
    view.setFilter((member) => matches(member, search));
    view.onRowCountChanged.subscribe(() => {
      grid.updateRowCount();
      grid.render();
    });
    view.onRowsChanged.subscribe((_, { rows }) => {
      grid.invalidateRows(rows);
      grid.render();
    });
    grid.onSort.subscribe((_, sorted) => {
      if (!('sortCol' in sorted) || !sorted.sortCol) return;
      const field = sorted.sortCol.field as keyof Member;
      view.sort((a: Member, b: Member) => String(a[field]).localeCompare(String(b[field])), sorted.sortAsc);
    });
    view.setItems([...members]);
    return {
      search: (text) => {
        search = text;
        view.refresh();
      },
      refresh: (others) => {
        view.setItems([...others]);
        grid.invalidate();
      },
      remove: () => {
        grid.destroy();
        root.remove();
      },
    };
  };

const linkOf =
  (text: (member: Member) => string, path = ''): NonNullable<Column<Member>['formatter']> =>
  (_row, _cell, _value, _column, member: Member) =>
    element('a', { href: `/staff/${member.id}${path}`, textContent: text(member) });

start({
  staff: gridOf([
    { id: 'name', name: 'Full name', field: 'last', sortable: true, formatter: linkOf(fullName) },
    { id: 'position', name: 'Position', field: 'position', sortable: true },
    { id: 'location', name: 'Default location', field: 'location', sortable: true },
    { id: 'actions', name: 'Actions', field: 'id', formatter: linkOf(() => 'Permissions', '/permissions') },
  ]),
  licenses: gridOf([
    { id: 'name', name: 'Full name', field: 'last', sortable: true, formatter: linkOf(lastFirst) },
    { id: 'provider', name: 'Provider', field: 'provider', formatter: Formatters.YesNo },
    { id: 'admin', name: 'Admin', field: 'admin', formatter: Formatters.YesNo },
  ]),
});
