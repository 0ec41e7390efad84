import { get, Refusal } from '../api.js';
import { h } from '../dom.js';
import { menuButton } from '../menu.js';

const COLUMNS = ['Full name', 'Position', 'Default location', 'Actions'];

const row = ({ Id, FullName, Position, DefaultLocation }) =>
  h(
    'tr',
    {},
    h('td', { class: 'name' }, h('a', { href: `/clients/${Id}` }, FullName)),
    h('td', {}, Position),
    h('td', {}, DefaultLocation),
    h(
      'td',
      { class: 'actions' },
      menuButton(`Actions for ${FullName}`, [{ label: 'Details', href: `/clients/${Id}` }]),
    ),
  );

const list = (clients) =>
  h(
    'div',
    { class: 'page' },
    h('h1', {}, 'Clients'),
    h('p', { class: 'intro' }, 'Waiting list, in the order of registration.'),
    h(
      'div',
      { class: 'table-scroll' },
      h(
        'table',
        { class: 'grid' },
        h('thead', {}, h('tr', {}, ...COLUMNS.map((label) => h('th', { scope: 'col' }, label)))),
        h('tbody', {}, ...clients.map(row)),
      ),
    ),
  );

const one = ({ FullName, Position, DefaultLocation }) =>
  h(
    'div',
    { class: 'page' },
    h('p', { class: 'crumbs' }, h('a', { href: '/clients' }, 'Clients'), ' / Details'),
    h('h1', {}, FullName),
    h(
      'dl',
      { class: 'card facts' },
      h('dt', {}, 'Position on the waiting list'),
      h('dd', {}, Position),
      h('dt', {}, 'Default location'),
      h('dd', {}, DefaultLocation),
    ),
  );

export async function clients(id) {
  const { Clients } = await get('client/getAll');
  if (id === undefined) return list(Clients);
  const client = Clients.find(({ Id }) => Id === id);
  if (!client) throw new Refusal('Not found', 404);
  return one(client);
}
