import { h } from '../dom.js';

const select = (label, name, choices, chosen, isDisabled) =>
  h(
    'label',
    { class: 'field' },
    h('span', {}, label),
    h(
      'select',
      { name, disabled: isDisabled },
      ...choices.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
    ),
  );

/** Who reviews the notes, and how: of use only while the box above is ticked. */
export function supervision({ Supervisors, SupervisorChoices, Mode, ModeChoices }, { isOn, isDisabled }) {
  const people = [['', 'Choose a supervisor'], ...SupervisorChoices.map(({ Id, FullName }) => [Id, FullName])];
  const modes = [['', 'Choose how'], ...Object.entries(ModeChoices)];
  const chosen = Supervisors.length > 0 ? Supervisors : [''];
  const locked = !isOn || isDisabled;
  return h(
    'div',
    { class: 'supervision' },
    ...chosen.map((id) => select('Supervisor', 'supervisor', people, id, locked)),
    select('Review mode', 'mode', modes, Mode, locked),
  );
}

export const supervisionIn = (form) => ({
  Supervisors: [...form.querySelectorAll('select[name="supervisor"]')].map(({ value }) => value),
  Mode: form.querySelector('select[name="mode"]').value,
});

/** The lists follow the box. */
export function followBox(form, key) {
  form.addEventListener('change', ({ target }) => {
    if (target.name !== key) return;
    for (const list of form.querySelectorAll('.supervision select')) list.disabled = !target.checked;
  });
}
