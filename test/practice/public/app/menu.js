import { h } from './dom.js';

let opened;

const moveFocus = (menu, step) => {
  const items = [...menu.querySelectorAll('[role="menuitem"]:not(:disabled)')];
  const next = (items.indexOf(document.activeElement) + step + items.length) % items.length;
  items[next]?.focus();
};

export function closeMenu() {
  if (!opened) return;
  const { menu, button } = opened;
  opened = undefined;
  menu.remove();
  button.setAttribute('aria-expanded', 'false');
}

function place(menu, button) {
  const { bottom, right, top } = button.getBoundingClientRect();
  const below = bottom + menu.offsetHeight < innerHeight;
  menu.style.top = `${below ? bottom + 4 : top - menu.offsetHeight - 4}px`;
  menu.style.left = `${Math.max(8, right - menu.offsetWidth)}px`;
}

function onKey(event, menu, button) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key === 'Escape' || event.key === 'Tab') {
    closeMenu();
    button.focus();
  } else if (steps[event.key]) {
    event.preventDefault();
    moveFocus(menu, steps[event.key]);
  }
}

const item = ({ label, href, onSelect, isDisabled }) =>
  href
    ? h('a', { role: 'menuitem', href }, label)
    : h('button', { role: 'menuitem', type: 'button', disabled: isDisabled, click: onSelect }, label);

function open(button, items) {
  closeMenu();
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': button.getAttribute('aria-label') });
  menu.append(...items.map(item));
  menu.addEventListener('click', closeMenu);
  menu.addEventListener('keydown', (event) => onKey(event, menu, button));
  document.body.append(menu);
  button.setAttribute('aria-expanded', 'true');
  opened = { menu, button };
  place(menu, button);
  menu.querySelector('[role="menuitem"]')?.focus();
}

/** The three dots at the end of a row. */
export function menuButton(label, items) {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'dots',
      'aria-label': label,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      click: () => (opened?.button === button ? closeMenu() : open(button, items)),
    },
    '⋮',
  );
  return button;
}

document.addEventListener('click', ({ target }) => {
  if (opened && !opened.menu.contains(target) && !opened.button.contains(target)) closeMenu();
});
addEventListener('scroll', closeMenu, { capture: true, passive: true });
addEventListener('resize', closeMenu);
