import { h } from './dom.js';

/**
 * Asks in a modal dialog. Resolves with the form's fields, or with undefined when the person cancels.
 */
export function ask({ title, content, confirm }) {
  return new Promise((resolve) => {
    const form = h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'dialogTitle' }, title),
      h('div', { class: 'dialog-body' }, content),
      h(
        'div',
        { class: 'dialog-actions' },
        h('button', { type: 'button', class: 'button', click: () => dialog.close() }, 'Cancel'),
        h('button', { type: 'submit', class: 'button primary', value: 'confirm' }, confirm),
      ),
    );
    const dialog = h('dialog', { 'aria-labelledby': 'dialogTitle' }, form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'confirm' ? Object.fromEntries(new FormData(form)) : undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export const field = (label, name, attributes = {}) =>
  h('label', { class: 'field' }, h('span', {}, label), h('input', { name, ...attributes }));
