import { type CellComponent, type ColumnDefinition, TabulatorFull as Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { element } from '../element.ts';
import { matches } from '../matches.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

const memberOf = (cell: CellComponent): Member => cell.getRow().getData() as Member;

/** As its guide says: a height, so that the rows out of view are not drawn. */
const gridOf =
  (columns: ColumnDefinition[]): Build =>
  (place, members) => {
    const root = element('div');
    place.append(root);
    const table = new Tabulator(root, { data: [...members], index: 'id', height: 480, layout: 'fitColumns', columns });
    return {
      search: (text) => table.setFilter((member: Member) => matches(member, text)),
      refresh: (others) => {
        table.replaceData([...others]);
      },
      remove: () => {
        table.destroy();
        root.remove();
      },
    };
  };

const switchOf = (license: License) => (cell: CellComponent) => {
  const member = memberOf(cell);
  const input = element('input', { type: 'checkbox', checked: member[license] });
  input.addEventListener('change', () => saveLicense(member, license, input.checked));
  return input;
};

start({
  staff: gridOf([
    {
      title: 'Full name',
      field: 'last',
      formatter: (cell) => element('a', { href: `/staff/${memberOf(cell).id}`, textContent: fullName(memberOf(cell)) }),
    },
    { title: 'Position', field: 'position' },
    { title: 'Default location', field: 'location' },
    {
      title: 'Actions',
      headerSort: false,
      formatter: (cell) =>
        element('a', { href: `/staff/${memberOf(cell).id}/permissions`, textContent: 'Permissions' }),
    },
  ]),
  licenses: gridOf([
    {
      title: 'Full name',
      field: 'last',
      formatter: (cell) =>
        element('a', { href: `/staff/${memberOf(cell).id}`, textContent: lastFirst(memberOf(cell)) }),
    },
    { title: 'Provider', field: 'provider', headerSort: false, formatter: switchOf('provider') },
    { title: 'Admin', field: 'admin', headerSort: false, formatter: switchOf('admin') },
  ]),
});
