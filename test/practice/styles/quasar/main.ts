import { QTable, type QTableColumn, QToggle, Quasar } from 'quasar';
import 'quasar/dist/quasar.css';
import { createApp, h, type Slots, shallowReactive } from 'vue';
import './style.css';
import { element } from '../element.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

type Columns = QTableColumn<Member>[];
type Cell = (scope: { row: Member }) => ReturnType<typeof h>;

/** Of all rows those in view are drawn, and the names of its icons stand in the heads as text, as in any page with icon fonts. */
const tableOf =
  (columns: Columns, cells: Record<string, Cell>): Build =>
  (place, members) => {
    const root = element('div');
    place.append(root);
    const shown = shallowReactive({ rows: [...members], filter: '' });
    const slots = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [`body-cell-${name}`, cell]));
    const app = createApp({
      render: () =>
        h(
          QTable,
          {
            ...shown,
            columns,
            rowKey: 'id',
            class: 'sheet',
            flat: true,
            virtualScroll: true,
            pagination: { rowsPerPage: 0 },
            hideBottom: true,
          },
          slots as unknown as Slots,
        ),
    });
    app.use(Quasar, {});
    app.mount(root);
    return {
      search: (filter) => Object.assign(shown, { filter }),
      refresh: (others) => Object.assign(shown, { rows: [...others] }),
      remove: () => {
        app.unmount();
        root.remove();
      },
    };
  };

const column = (
  name: string,
  label: string,
  field: keyof Member | ((member: Member) => string),
  sortable = true,
): Columns[number] => ({
  name,
  label,
  field,
  sortable,
  align: 'left',
});

const linkOf =
  (text: (member: Member) => string, path = ''): Cell =>
  ({ row }) =>
    h('td', h('a', { href: `/staff/${row.id}${path}` }, text(row)));

const switchOf =
  (license: License): Cell =>
  ({ row }) =>
    h(
      'td',
      h(QToggle, {
        modelValue: row[license],
        'onUpdate:modelValue': (isOn: boolean) => saveLicense(row, license, isOn),
      }),
    );

start({
  staff: tableOf(
    [
      column('name', 'Full name', fullName),
      column('position', 'Position', 'position'),
      column('location', 'Default location', 'location'),
      column('actions', 'Actions', 'id', false),
    ],
    { name: linkOf(fullName), actions: linkOf(() => 'Permissions', '/permissions') },
  ),
  licenses: tableOf(
    [
      column('name', 'Full name', lastFirst),
      column('provider', 'Provider', 'provider', false),
      column('admin', 'Admin', 'admin', false),
    ],
    { name: linkOf(lastFirst), provider: switchOf('provider'), admin: switchOf('admin') },
  ),
});
