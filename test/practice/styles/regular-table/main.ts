import { RegularTableElement } from 'regular-table';
import 'regular-table/dist/css/sub-cell-scrolling.css';
import './style.css';
import { element } from '../element.ts';
import { type Build, fullName, type License, lastFirst, type Member, saveLicense, start } from '../start.ts';

interface Column {
  label: string;
  /** What it is sorted and searched by. */
  text: (member: Member) => string;
  content?: (member: Member) => HTMLElement;
}

/** Elements are allowed as values; the library's types leave that out. */
type Value = Awaited<ReturnType<Parameters<RegularTableElement['setDataListener']>[0]>>['data'][number][number];

/** The same few cells are filled again and again while the list is scrolled. */
const listOf =
  (columns: readonly Column[]): Build =>
  (place, members) => {
    const table = new RegularTableElement();
    const contents = new Map<string, HTMLElement>();
    const contentOf = ({ label, text, content }: Column, member: Member): Value => {
      if (!content) return text(member);
      const key = `${label} ${member.id}`;
      const made = contents.get(key) ?? content(member);
      contents.set(key, made);
      return made as unknown as Value;
    };
    const view = { members: [...members], search: '', sorted: -1, direction: 1 };
    const listed = (): Member[] => {
      const wanted = view.search.toLowerCase();
      const found = view.members.filter((member) =>
        columns.some(({ text }) => text(member).toLowerCase().includes(wanted)),
      );
      const column = columns[view.sorted];
      return column ? found.sort((a, b) => view.direction * column.text(a).localeCompare(column.text(b))) : found;
    };
    const draw = () => table.draw({ invalid_viewport: true });

    place.append(table);
    table.setDataListener(async (x0, y0, x1, y1) => {
      const rows = listed();
      const shown = columns.slice(x0, x1);
      return {
        num_rows: rows.length,
        num_columns: columns.length,
        column_headers: shown.map(({ label }) => [label]),
        data: shown.map((column) => rows.slice(y0, y1).map((member) => contentOf(column, member))),
      };
    });
    table.addEventListener('click', ({ target }) => {
      const header = target instanceof Element ? target.closest('thead th') : null;
      const meta = header && table.getMeta(header as HTMLTableCellElement);
      if (meta?.type !== 'column_header') return;
      view.direction = view.sorted === meta.x ? -view.direction : 1;
      view.sorted = meta.x;
      draw();
    });
    draw();
    return {
      search: (text) => {
        view.search = text;
        draw();
      },
      refresh: (others) => {
        view.members = [...others];
        draw();
      },
      remove: () => table.remove(),
    };
  };

const choice = (license: License, label: string): Column => ({
  label,
  text: (member) => (member[license] ? 'On' : 'Off'),
  content: (member) => {
    const select = element('select', {}, ...['On', 'Off'].map((text) => element('option', { textContent: text })));
    select.value = member[license] ? 'On' : 'Off';
    select.addEventListener('change', () => saveLicense(member, license, select.value === 'On'));
    return select;
  },
});

start({
  staff: listOf([
    {
      label: 'Full name',
      text: fullName,
      content: (member) => element('a', { href: `/staff/${member.id}`, textContent: fullName(member) }),
    },
    { label: 'Position', text: ({ position }) => position },
    { label: 'Default location', text: ({ location }) => location },
    {
      label: 'Actions',
      text: () => '',
      content: ({ id }) => element('a', { href: `/staff/${id}/permissions`, textContent: 'Permissions' }),
    },
  ]),
  licenses: listOf([{ label: 'Full name', text: lastFirst }, choice('provider', 'Provider'), choice('admin', 'Admin')]),
});
