import { get, post } from '../api.js';
import { ask, field } from '../dialog.js';
import { h, loading } from '../dom.js';
import { toast } from '../toast.js';
import { staffTable } from './staffTable.js';

const STATUSES = { active: 'Active', inactive: 'Inactive', all: 'All' };

const statusInAddress = () => {
  const status = new URLSearchParams(location.search).get('status');
  return Object.hasOwn(STATUSES, status) ? status : 'active';
};

const newMember = () =>
  ask({
    title: 'New Staff Member',
    content: [
      field('First name', 'FirstName', { required: true, autocomplete: 'off' }),
      field('Last name', 'LastName', { required: true, autocomplete: 'off' }),
      field('Email', 'Email', { type: 'email', autocomplete: 'off' }),
      field('Position', 'Position', { autocomplete: 'off' }),
    ],
    confirm: 'Add staff member',
  });

function statusFilter(status, onChange) {
  const options = Object.entries(STATUSES).map(([value, label]) =>
    h('option', { value, selected: value === status }, label),
  );
  return h(
    'label',
    { class: 'filter' },
    h('span', {}, 'Status'),
    h('select', { id: 'statusFilter', change: ({ target }) => onChange(target.value) }, ...options),
  );
}

const limitOf = ({ limit }) => (limit ? [h('p', { class: 'count' }, limit)] : []);

export async function staff() {
  const state = { members: [], search: '', sort: 'FullName', direction: 1, status: statusInAddress() };
  const region = h('div', { class: 'region' });

  const draw = () => {
    const sorted = document.activeElement?.closest('.sort')?.textContent;
    region.replaceChildren(...limitOf(state), staffTable(state, { onSort, onActivate }));
    [...region.querySelectorAll('.sort')].find(({ textContent }) => textContent === sorted)?.focus();
  };
  const reload = async () => {
    const { status } = state;
    region.replaceChildren(loading('staff'));
    const { Members, Limit } = await get(`staff/getAll/${status}`);
    if (status !== state.status) return;
    state.members = Members;
    state.limit = Limit;
    draw();
  };
  const onSort = (key) => {
    state.direction = state.sort === key ? -state.direction : 1;
    state.sort = key;
    draw();
  };
  const onSearch = ({ target }) => {
    state.search = target.value;
    draw();
  };
  const onStatus = (status) => {
    state.status = status;
    history.pushState(null, '', status === 'active' ? '/staff' : `/staff?status=${status}`);
    return reload();
  };
  const onActivate = async ({ Id, FullName }, IsActive) => {
    await post(`staff/setActive/${Id}`, { IsActive });
    toast(`${FullName} is now ${IsActive ? 'active' : 'inactive'}.`);
    await reload();
  };
  const onNew = async () => {
    const fields = await newMember();
    if (!fields) return;
    const { FullName } = await post('staff/add', fields);
    toast(`${FullName} was added.`);
    await reload();
  };

  await reload();
  return h(
    'div',
    { class: 'page' },
    h(
      'div',
      { class: 'page-head' },
      h('h1', {}, 'Staff'),
      h('a', { class: 'button', href: '/staff/invite' }, 'Invite Staff by Email'),
      h('button', { type: 'button', class: 'button primary', click: onNew }, '+ New Staff Member'),
    ),
    h(
      'div',
      { class: 'toolbar' },
      h(
        'label',
        { class: 'filter' },
        h('span', {}, 'Search'),
        h('input', { type: 'search', id: 'staffSearch', autocomplete: 'off', input: onSearch }),
      ),
      statusFilter(state.status, onStatus),
    ),
    region,
  );
}
