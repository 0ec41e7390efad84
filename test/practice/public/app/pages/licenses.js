import { get, post } from '../api.js';
import { h } from '../dom.js';
import { planTabs } from './tabs.js';

const LICENSES = ['Provider', 'Admin'];

async function flip(button, license) {
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  try {
    const IsOn = button.getAttribute('aria-checked') !== 'true';
    const saved = await post(`license/set/${button.dataset.staffId}`, { License: license.toLowerCase(), IsOn });
    button.setAttribute('aria-checked', String(saved[license]));
  } finally {
    button.removeAttribute('aria-busy');
  }
}

const toggle = (member, license) =>
  h('button', {
    type: 'button',
    class: 'switch',
    role: 'switch',
    'aria-checked': String(member[license]),
    'aria-label': `${license} license for ${member.ShortName}`,
    'data-staff-id': member.Id,
    click: ({ currentTarget }) => flip(currentTarget, license),
  });

const cell = (...children) => h('div', { class: 'cell', role: 'cell' }, ...children);

const row = (member) =>
  h(
    'div',
    { class: 'line', role: 'row' },
    cell(h('span', { class: 'who' }, member.FullName), !member.IsActive && h('span', { class: 'tag off' }, 'Inactive')),
    ...LICENSES.map((license) => cell(toggle(member, license))),
  );

export async function licenses() {
  const { Members } = await get('license/getAll');
  const members = Members.toSorted((a, b) => a.FullName.localeCompare(b.FullName));
  const header = ['Staff member', ...LICENSES].map((label) => h('div', { class: 'cell', role: 'columnheader' }, label));
  return h(
    'div',
    { class: 'page' },
    planTabs('Manage Licenses'),
    h('h1', {}, 'Manage Licenses'),
    h('p', { class: 'intro' }, 'Toggle a license on to activate it for a staff member. Changes are saved at once.'),
    h(
      'div',
      { class: 'licenses card', role: 'table', 'aria-label': 'Staff licenses' },
      h('div', { role: 'rowgroup' }, h('div', { class: 'line head', role: 'row' }, ...header)),
      h('div', { role: 'rowgroup' }, ...members.map(row)),
    ),
  );
}
