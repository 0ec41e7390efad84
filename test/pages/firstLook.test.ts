import { beforeEach, expect, it } from 'vitest';
import { FirstLook, type Signs, signsForHost, vocabularyById } from '../../core/index.ts';
import { newRow, newStaffList } from './fixtures.ts';

const signs = signsForHost('cedar.theranest.com') as Signs;
const NAV = '<nav><a href="/staff">Staff</a> <a href="/permissions">Permissions</a></nav>';
const clients = (head = '<th>Client name</th>'): string =>
  `${NAV}<h1>Clients</h1><table><thead><tr>${head}<th>Position</th><th>Default location</th></tr></thead>
  <tbody><tr><td>Al Poe</td><td>Therapist</td><td><button aria-label="Deactivate"></button></td></tr></tbody></table>`;

const mayBeOurs = (html: string, look = new FirstLook(signs)): boolean => {
  document.body.innerHTML = html;
  return look.mayBeOurs(document);
};

beforeEach(() => {
  document.documentElement.lang = '';
  document.documentElement.className = '';
});

it.each([
  ['of a list of staff', newStaffList(newRow(1, 'Ana Ruiz'))],
  ['of a list without a heading', newStaffList(newRow(1, 'Ana Ruiz'), '').replace('Actions', 'Permissions')],
  ['of a table that is named by something else', '<p id="t">Staff</p><table aria-labelledby="t"></table>'],
  ['of cards', '<ul><li><b>Ana</b> <p>Position: Therapist</p><p>Name: x</p><a>Permissions</a></li></ul>'],
  ['of levels alone', '<b>Default</b><b>Billing</b><b>Therapist</b><b>Administration</b>'],
  ['of tabs', '<div role="tablist"><a>Overview</a><a>Manage Plan</a></div>'],
  ['of a person whose permissions are not there', '<h2>Ana Ruiz’s permissions</h2>'],
  ['of other people, if its head is not seen', clients('<th hidden>Client name</th>')],
  ['of other people, if another head stands below', clients().replace('</thead>', '<tr><th>Name</th></tr></thead>')],
])('a page may be one of ours by the signs %s', (_, html) => {
  expect(mayBeOurs(html)).toBe(true);
});

it.each([
  ['with links to staff and permissions alone', `${NAV}<h1>Agenda</h1><p>Today</p>`],
  ['that lists others, whatever else stands in the list', clients()],
  [
    'that names levels among other words',
    '<p>Default location</p><p>Billing is due</p><p>The therapist</p><p>Admin</p>',
  ],
  [
    'whose scripts and styles say what staff pages say',
    '<style>a { position: fixed }</style><script>"permissions default location"</script>',
  ],
])('a page is none of ours %s', (_, html) => {
  expect(mayBeOurs(html)).toBe(false);
});

it('a page in other words may be one of ours, whatever it says', () => {
  document.documentElement.lang = 'fr';
  expect(mayBeOurs('<p>Bonjour</p>')).toBe(true);
  document.documentElement.lang = 'en-US';
  expect(mayBeOurs('<p>Hello</p>')).toBe(false);
  document.documentElement.className = 'translated-ltr';
  expect(mayBeOurs('<p>Bonjour</p>')).toBe(true);
});

it('what is drawn in roots and frames counts, and tells where it is to be watched', () => {
  const look = new FirstLook(signs);
  expect(mayBeOurs('<x-app>Staff</x-app><iframe></iframe>', look)).toBe(false);
  expect([...look.roots]).toEqual([document.querySelector<HTMLIFrameElement>('iframe')?.contentDocument]);
  const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<div><slot></slot></div>';
  expect(look.mayBeOurs(document)).toBe(false);
  expect(look.roots.has(root as Node)).toBe(true);
  if (root) root.innerHTML = '<h1><slot></slot></h1>';
  expect(look.mayBeOurs(document)).toBe(true);
});

it('of a system whose pages nobody has shown none has a sign', () => {
  const other = vocabularyById('other');
  expect(
    other && mayBeOurs(newStaffList(newRow(1, 'Ana Ruiz')), new FirstLook({ ...other, personHeadings: ['x'] })),
  ).toBe(false);
});
