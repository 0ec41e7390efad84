import { get, post } from '../api.js';
import { ask } from '../dialog.js';
import { h } from '../dom.js';
import { go } from '../router.js';
import { tabs } from './tabs.js';

const TABS = [
  ['Telehealth', '/organization/add-ons/telehealth'],
  ['Client Portal', '/organization/add-ons/client-portal'],
  ['Wiley Practice Planners', '/organization/add-ons/wiley'],
  ['AMA CPT® Licenses', '/organization/ama-licenses'],
];

const count = (members) =>
  h('p', { class: 'count' }, members.length === 1 ? '1 staff member' : `${members.length} staff members`);

const table = (heads, rows) =>
  h(
    'div',
    { class: 'table-scroll' },
    h(
      'table',
      { class: 'grid' },
      h('thead', {}, h('tr', {}, ...heads.map((label) => h('th', { scope: 'col' }, label)))),
      h('tbody', {}, ...rows),
    ),
  );

const choose = (others) =>
  ask({
    title: 'Add to the list',
    content: h(
      'label',
      { class: 'field' },
      h('span', {}, 'Staff member'),
      h('select', { name: 'Id' }, ...others.map(({ Id, FullName }) => h('option', { value: Id }, FullName))),
    ),
    confirm: 'Add',
  });

/** Who is subscribed to an add-on: one row each, with what takes them off the list. */
export async function addOns(name) {
  const { Title, Members, Others } = await get(`addOn/get/${name}`);
  const save = async (ids) => {
    await post(`addOn/set/${name}`, { Ids: ids });
    await go(location.pathname);
  };
  const ids = Members.map(({ Id }) => Id);
  const row = ({ Id, FullName, IsActive }) =>
    h(
      'tr',
      {},
      h(
        'td',
        { class: 'name' },
        h('a', { href: `/staff/${Id}` }, FullName),
        !IsActive && h('span', { class: 'tag off' }, 'Inactive'),
      ),
      h(
        'td',
        { class: 'actions' },
        h('button', { type: 'button', class: 'button', click: () => save(ids.filter((one) => one !== Id)) }, 'Remove'),
      ),
    );
  const add = async () => {
    const chosen = await choose(Others);
    if (chosen) await save([...ids, chosen.Id]);
  };
  return h(
    'div',
    { class: 'page' },
    tabs('Add-ons', TABS, Title),
    h(
      'div',
      { class: 'page-head' },
      h('h1', {}, Title),
      h('button', { type: 'button', class: 'button primary', click: add }, '+ Add Staff'),
    ),
    h('p', { class: 'intro' }, 'You pay for each subscribed staff member by the month.'),
    table(['Staff member', ''], Members.map(row)),
    count(Members),
  );
}

/** The AMA CPT licenses of a year. */
export async function amaLicenses() {
  const year = new URLSearchParams(location.search).get('year') ?? '';
  const { Years, Year, Licenses } = await get(`ama/get/${year || 'now'}`);
  const row = ({ Id, FullName, Acquired, Status }) =>
    h('tr', {}, h('td', {}, h('a', { href: `/staff/${Id}` }, FullName)), h('td', {}, Acquired), h('td', {}, Status));
  return h(
    'div',
    { class: 'page' },
    tabs('Add-ons', TABS, 'AMA CPT® Licenses'),
    h('h1', {}, 'AMA CPT® Licenses'),
    h(
      'label',
      { class: 'filter' },
      h('span', {}, 'Year'),
      h(
        'select',
        { change: ({ target }) => go(`/organization/ama-licenses?year=${target.value}`) },
        ...Years.map((one) => h('option', { selected: one === Year }, String(one))),
      ),
    ),
    table(['Staff member', 'Date acquired', 'Status'], Licenses.map(row)),
    count(Licenses),
  );
}
