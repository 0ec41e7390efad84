import { get } from '../api.js';
import { h } from '../dom.js';

export async function details(id) {
  const member = await get(`staff/get/${id}`);
  const facts = {
    Position: member.Position,
    'Default location': member.DefaultLocation,
    Email: member.Email,
    Status: member.IsActive ? 'Active' : 'Inactive',
  };
  return h(
    'div',
    { class: 'page' },
    h('p', { class: 'crumbs' }, h('a', { href: '/staff' }, 'Staff'), ' / Details'),
    h('h1', {}, member.FullName),
    h(
      'dl',
      { class: 'card facts' },
      ...Object.entries(facts).map(([term, text]) => [h('dt', {}, term), h('dd', {}, text)]),
    ),
    h('p', {}, h('a', { class: 'button', href: `/staff/${id}/permissions` }, 'Permissions')),
  );
}
