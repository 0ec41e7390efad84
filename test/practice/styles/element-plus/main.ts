import { ElCheckbox, ElTable, ElTableColumn } from 'element-plus';
import 'element-plus/dist/index.css';
import { createApp, h, shallowReactive, type VNode } from 'vue';
import { element } from '../element.ts';
import { matches } from '../matches.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

interface Column {
  label: string;
  prop: keyof Member;
  sortable?: boolean;
  fixed?: boolean;
  cell?(member: Member): VNode;
}

const drawn = ({ cell, ...column }: Column): VNode =>
  h(ElTableColumn, { ...column, minWidth: 300 }, cell && { default: ({ row }: { row: Member }) => cell(row) });

/** The head is a table of its own, and names stay in view while the rest is scrolled sideways. */
const tableOf =
  (columns: readonly Column[]): Build =>
  (place, members) => {
    const root = element('div');
    place.append(root);
    const shown = shallowReactive({ members, search: '' });
    const app = createApp({
      render: () =>
        h(
          ElTable,
          { data: shown.members.filter((member) => matches(member, shown.search)), height: 520, rowKey: 'id' },
          () => columns.map(drawn),
        ),
    });
    app.mount(root);
    return {
      search: (search) => Object.assign(shown, { search }),
      refresh: (others) => Object.assign(shown, { members: others }),
      remove: () => {
        app.unmount();
        root.remove();
      },
    };
  };

const linkOf =
  (text: (member: Member) => string, path = '') =>
  (member: Member): VNode =>
    h('a', { href: `/staff/${member.id}${path}` }, text(member));

const box = (license: License, label: string): Column => ({
  label,
  prop: license,
  cell: (member) =>
    h(ElCheckbox, {
      modelValue: member[license],
      'onUpdate:modelValue': (isOn) => saveLicense(member, license, isOn === true),
    }),
});

start({
  staff: tableOf([
    { label: 'Full name', prop: 'last', sortable: true, fixed: true, cell: linkOf(fullName) },
    { label: 'Position', prop: 'position', sortable: true },
    { label: 'Default location', prop: 'location', sortable: true },
    { label: 'Actions', prop: 'id', cell: linkOf(() => 'Permissions', '/permissions') },
  ]),
  licenses: tableOf([
    { label: 'Full name', prop: 'last', cell: linkOf(lastFirst) },
    box('provider', 'Provider'),
    box('admin', 'Admin'),
  ]),
});
