import { h } from './dom.js';

const SHOWN_FOR = 4000;
const shelf = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
document.body.append(shelf);

export function toast(text, kind = 'done') {
  const message = h('div', { class: `toast ${kind}` }, text);
  shelf.append(message);
  setTimeout(() => message.remove(), SHOWN_FOR);
}
