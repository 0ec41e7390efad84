import { h } from '../dom.js';
import { menuButton } from '../menu.js';

const COLUMNS = [
  ['FullName', 'Full name'],
  ['Position', 'Position'],
  ['DefaultLocation', 'Default location'],
];

const header = ({ sort, direction }, onSort) =>
  h(
    'tr',
    {},
    COLUMNS.map(([key, label]) =>
      h(
        'th',
        { scope: 'col', 'aria-sort': key === sort ? (direction === 1 ? 'ascending' : 'descending') : 'none' },
        h('button', { type: 'button', class: 'sort', click: () => onSort(key) }, label),
      ),
    ),
  );

const menuOf = (member, onActivate) => [
  { label: 'Details', href: `/staff/${member.Id}` },
  { label: 'Permissions', href: `/staff/${member.Id}/permissions` },
  member.IsActive
    ? { label: 'Deactivate', onSelect: () => onActivate(member, false), isDisabled: member.CanNotBeDeactivated }
    : { label: 'Activate', onSelect: () => onActivate(member, true) },
];

const row = (member, { status }, onActivate) =>
  h(
    'tr',
    {},
    h('td', { class: 'name' }, h('a', { href: `/staff/${member.Id}` }, member.FullName)),
    h('td', {}, member.Position),
    h('td', {}, member.DefaultLocation),
    status !== 'active' &&
      h('td', {}, h('span', { class: member.IsActive ? 'tag' : 'tag off' }, member.IsActive ? 'Active' : 'Inactive')),
    h('td', { class: 'actions' }, menuButton(`Actions for ${member.FullName}`, menuOf(member, onActivate))),
  );

const matches = ({ FullName, Position, DefaultLocation }, search) =>
  `${FullName} ${Position} ${DefaultLocation}`.toLowerCase().includes(search.trim().toLowerCase());

/** Every row anew, in the order and selection that the person asked for. */
export function staffTable(state, { onSort, onActivate }) {
  const { members, search, sort, direction, status } = state;
  const shown = members
    .filter((member) => matches(member, search))
    .sort((a, b) => direction * a[sort].localeCompare(b[sort]));
  const head = header(state, onSort);
  if (status !== 'active') head.append(h('th', { scope: 'col' }, 'Status'));
  head.append(h('th', { scope: 'col', class: 'actions' }, 'Actions'));
  return h(
    'div',
    { class: 'table-scroll' },
    h(
      'table',
      { class: 'grid', id: 'staffGrid' },
      h('thead', {}, head),
      h('tbody', {}, ...shown.map((member) => row(member, state, onActivate))),
    ),
    shown.length === 0 && h('p', { class: 'none' }, 'No staff members match.'),
    h('p', { class: 'count' }, shown.length === 1 ? '1 staff member' : `${shown.length} staff members`),
  );
}
