import { Refusal } from './api.js';
import { h, loading } from './dom.js';
import { closeMenu } from './menu.js';

const main = document.getElementById('content_ph');
const practice = document.title.split(' · ').at(-1);
let visit = 0;

const problem = (title, text) =>
  h('div', { class: 'empty' }, h('h1', {}, title), h('p', {}, text), h('a', { href: '/agenda' }, 'Back to the agenda'));

const explain = (error) =>
  error instanceof Refusal && error.status === 404
    ? problem('Page not found', 'There is nothing at this address.')
    : problem('Something went wrong', 'The page could not be loaded. Try again in a moment.');

function markNavigation() {
  const section = location.pathname.split('/')[1];
  for (const link of document.querySelectorAll('.mainmenu a')) {
    if (link.pathname.split('/')[1] === section) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const other = location.pathname.replace(/^(\/(?:staff|clients))\/[^/]+$/, '$1');
  document.getElementById('switchGeneration').setAttribute('href', `/classic${other}`);
}

function find(routes) {
  for (const [pattern, show] of routes) {
    const match = pattern.exec(location.pathname);
    if (match) return () => show(...match.slice(1));
  }
  return async () => problem('Page not found', 'There is nothing at this address.');
}

async function render(routes) {
  visit += 1;
  const own = visit;
  closeMenu();
  markNavigation();
  main.replaceChildren(loading('the page'));
  const content = await find(routes)().catch(explain);
  if (own !== visit) return;
  main.replaceChildren(content);
  const heading = main.querySelector('h1')?.textContent ?? 'Home';
  document.title = `${heading} · ${practice}`;
}

let current = [];

export function go(path) {
  if (path !== location.pathname + location.search) history.pushState(null, '', path);
  return render(current);
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Shows the page of the address, now and whenever it changes. */
export function start(routes) {
  current = routes;
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || !isPlainClick(event) || link.origin !== location.origin || link.pathname.startsWith('/classic'))
      return;
    event.preventDefault();
    scrollTo(0, 0);
    go(link.pathname + link.search);
  });
  addEventListener('popstate', () => render(routes));
  return render(routes);
}
