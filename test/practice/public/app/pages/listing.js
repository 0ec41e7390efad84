import { get } from '../api.js';
import { h } from '../dom.js';

/** Agenda, Calendar, Billing and Reports. */
export async function listing(name) {
  const { title, intro, columns, rows } = await get(`listing/get/${name}`);
  return h(
    'div',
    { class: 'page' },
    h('h1', {}, title),
    h('p', { class: 'intro' }, intro),
    h(
      'div',
      { class: 'table-scroll' },
      h(
        'table',
        { class: `grid ${name}` },
        h('thead', {}, h('tr', {}, ...columns.map((label) => h('th', { scope: 'col' }, label)))),
        h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((text) => h('td', {}, text))))),
      ),
    ),
  );
}
