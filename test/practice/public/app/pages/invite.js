import { get, post } from '../api.js';
import { field } from '../dialog.js';
import { h } from '../dom.js';
import { go } from '../router.js';
import { toast } from '../toast.js';

const box = ([key, label]) =>
  h('label', { class: 'check' }, h('input', { type: 'checkbox', name: key }), h('span', {}, label));

const person = (boxes, number) =>
  h(
    'fieldset',
    { class: 'card person' },
    h('legend', {}, `Staff member ${number}`),
    field('First Name', 'first', { autocomplete: 'off' }),
    field('Last Name', 'last', { autocomplete: 'off' }),
    field('Email', 'email', { type: 'email', autocomplete: 'off' }),
    ...boxes.map(box),
  );

const read = (part, boxes) => {
  const value = (name) => part.querySelector(`[name="${name}"]`).value.trim();
  return {
    First: value('first'),
    Last: value('last'),
    Email: value('email'),
    Ticked: boxes.flatMap(([key]) => (part.querySelector(`[name="${key}"]`).checked ? [key] : [])),
  };
};

/** Several people in one form. */
export async function invite() {
  const { Boxes } = await get('staff/inviteBoxes');
  const asked = Number(new URLSearchParams(location.search).get('rows')) || 1;
  const people = h('div', { class: 'people' });
  const add = () => people.append(person(Boxes, people.children.length + 1));
  for (let i = 0; i < Math.min(asked, 50); i++) add();
  const send = async () => {
    const all = [...people.children]
      .map((part) => read(part, Boxes))
      .filter(({ First, Last, Email }) => First || Last || Email);
    await post('staff/invite', { People: all });
    toast(all.length === 1 ? 'Invitation sent.' : `${all.length} invitations sent.`);
    await go('/staff');
  };
  return h(
    'div',
    { class: 'page' },
    h('p', { class: 'crumbs' }, h('a', { href: '/staff' }, 'Staff'), ' / Invite'),
    h('h1', {}, 'Invite Staff by Email'),
    h('p', { class: 'intro' }, 'Finer permissions can be set once they have accepted.'),
    people,
    h(
      'p',
      {},
      h('button', { type: 'button', class: 'button', click: add }, '+Add More Staff'),
      ' ',
      h('button', { type: 'button', class: 'button primary', click: send }, 'Send Invitations'),
    ),
  );
}
