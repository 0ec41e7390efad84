import 'free-jqgrid/css/ui.jqgrid.css';
import library from 'free-jqgrid/dist/jquery.jqgrid.min.js?raw';
import jQuery from 'jquery/dist/jquery.min.js?raw';
import { element } from '../element.ts';
import { matches } from '../matches.ts';
import { type Build, fullName, type License, lastFirst, type Member, start } from '../start.ts';

type Formatter = (value: unknown, options: unknown, member: Member) => string;

interface Column {
  name: string;
  label: string;
  sortable?: boolean;
  formatter?: 'checkbox' | Formatter;
}

interface Grid {
  jqGrid(options: object): Grid;
  jqGrid(method: string, ...about: unknown[]): Grid;
  trigger(event: string): Grid;
}

// The library finds jQuery as a page has it: both are scripts of the page.
for (const textContent of [jQuery, library]) document.head.append(element('script', { textContent }));
const { $ } = globalThis as unknown as { $: (table: Element) => Grid };

/** The head is a table of its own, and the first row of the other one is there for its widths alone. */
const gridOf =
  (colModel: readonly Column[]): Build =>
  (place, members) => {
    const table = element('table', { id: 'staff' });
    const root = element('div', {}, table);
    place.append(root);
    let [all, search] = [members, ''];
    const found = () => all.filter((member) => matches(member, search));
    const grid = $(table).jqGrid({
      datatype: 'local',
      data: found(),
      colModel,
      height: 480,
      width: 1050,
      rowNum: 1000,
      localReader: { id: 'id' },
    });
    const show = () => {
      grid.jqGrid('clearGridData');
      grid.jqGrid('setGridParam', { data: found() }).trigger('reloadGrid');
    };
    return {
      search: (text) => {
        search = text;
        show();
      },
      refresh: (others) => {
        all = others;
        show();
      },
      remove: () => {
        grid.jqGrid('GridUnload');
        root.remove();
      },
    };
  };

/** As its guide says, a cell is given as markup; everything in it is known not to have any. */
const linkOf =
  (text: (member: Member) => string, path = ''): Formatter =>
  (_value, _options, member) =>
    element('a', { href: `/staff/${member.id}${path}`, textContent: text(member) }).outerHTML;

const box = (name: License, label: string): Column => ({ name, label, sortable: false, formatter: 'checkbox' });

start({
  staff: gridOf([
    { name: 'last', label: 'Full name', formatter: linkOf(fullName) },
    { name: 'position', label: 'Position' },
    { name: 'location', label: 'Default location' },
    { name: 'id', label: 'Actions', sortable: false, formatter: linkOf(() => 'Permissions', '/permissions') },
  ]),
  licenses: gridOf([
    { name: 'last', label: 'Full name', formatter: linkOf(lastFirst) },
    box('provider', 'Provider'),
    box('admin', 'Admin'),
  ]),
});
