import { get, post } from '../api.js';
import { ask } from '../dialog.js';
import { h } from '../dom.js';
import { toast } from '../toast.js';
import { followBox, supervision, supervisionIn } from './supervision.js';

const SUPERVISION = 'therapist.supervision';

const box = ({ key, label, isOn, isDisabled }, className) =>
  h(
    'label',
    { class: `box ${className}` },
    h('input', { type: 'checkbox', name: key, checked: isOn, disabled: isDisabled }),
    h('span', {}, label),
  );

const group = ({ title, boxes }, form) =>
  h(
    'div',
    { class: 'group' },
    h('h3', {}, title),
    ...boxes.map((each) => box(each, 'optional')),
    boxes.some(({ key }) => key === SUPERVISION) &&
      supervision(
        form,
        boxes.find(({ key }) => key === SUPERVISION),
      ),
  );

const column = (level, form) =>
  h(
    'section',
    { class: 'level card', 'aria-labelledby': `level-${level.key}` },
    h('h2', { id: `level-${level.key}` }, level.label),
    box(level, 'whole'),
    ...level.groups.map((each) => group(each, form)),
    level.hint && h('p', { class: 'hint' }, level.hint),
  );

const ticked = (form) => [...form.querySelectorAll('input[type="checkbox"]:checked')].map(({ name }) => name);

async function save(id, answer, form, show) {
  const confirmed = await ask({
    title: 'Save permissions?',
    content: h('p', {}, answer.Confirmation),
    confirm: 'Save and log out',
  });
  if (!confirmed) return;
  const saved = await post(`staff/permissions/${id}`, { Permissions: ticked(form), ...supervisionIn(form) });
  show(saved);
  toast('Permissions saved.');
}

const shape = (answer, onSave) => {
  if (!answer.Levels) return h('p', { class: 'notice' }, answer.Notice);
  const form = h('form', { class: 'permissions', autocomplete: 'off' });
  form.append(
    h('div', { class: 'levels' }, ...answer.Levels.map((level) => column(level, answer))),
    h(
      'div',
      { class: 'form-actions' },
      h('button', { type: 'submit', class: 'button primary', disabled: answer.IsDenied }, 'Save Permissions'),
    ),
  );
  followBox(form, SUPERVISION);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSave(form);
  });
  return h('div', {}, answer.Notice && h('p', { class: 'notice' }, answer.Notice), form);
};

export async function permissions(id) {
  const region = h('div', { class: 'region' });
  const show = (answer) => region.replaceChildren(shape(answer, (form) => save(id, answer, form, show)));
  const first = await get(`staff/permissions/${id}`);
  show(first);
  return h(
    'div',
    { class: 'page wide' },
    h('p', { class: 'crumbs' }, h('a', { href: '/staff' }, 'Staff'), ' / Permissions'),
    h('h1', {}, `Permissions for ${first.FullName}`),
    region,
  );
}
