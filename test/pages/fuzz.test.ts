import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { vocabularies } from '../../core/index.ts';
import { makeUpPage } from './corpus.ts';
import { newRow, newStaffList, read, readThrough } from './fixtures.ts';

const texts = fc.oneof(
  fc.constantFrom(
    ...[
      'Staff',
      'Full name',
      'Name',
      'Position',
      'Provider license',
      'Admin license',
      'Manage Licenses',
      'Permissions',
    ],
    ...[
      'On',
      'Off',
      'Ana Ruiz',
      '12 of 14',
      '-1',
      '__proto__',
      'constructor',
      '<b>',
      '\u202e',
      '\u0000',
      ' '.repeat(50),
    ],
    '9'.repeat(400),
    'Ruiz, '.repeat(300),
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const TAGS =
  'table thead tbody tr th td h1 h2 ul li dl dt dd label input select option button a form fieldset legend div p dialog details';
const tags = fc.constantFrom(...TAGS.split(' '));
const attributes = fc.dictionary(
  fc.constantFrom(
    ...['role', 'aria-label', 'aria-labelledby', 'aria-owns', 'aria-colindex', 'aria-rowindex', 'aria-checked', 'for'],
    ...['type', 'href', 'id', 'colspan', 'rowspan', 'hidden', 'value', 'checked', 'name'],
  ),
  fc.oneof(
    fc.constantFrom(
      'grid',
      'row',
      'gridcell',
      'switch',
      'checkbox',
      'heading',
      'a b a',
      'a',
      '1e9',
      '-3',
      'javascript:0',
    ),
    texts,
  ),
  { maxKeys: 4 },
);

interface Made {
  tag: string;
  attributes: Record<string, string>;
  content: (Made | string)[];
}
const { made } = fc.letrec<{ made: Made }>((tie) => ({
  made: fc.record({
    tag: tags,
    attributes,
    content: fc.array(fc.oneof({ depthSize: 'small' }, texts, tie('made')), { maxLength: 6 }),
  }),
}));

const build = ({ tag, attributes: given, content }: Made): Element => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append(...content.map((part) => (typeof part === 'string' ? part : build(part))));
  return element;
};

const PATHS = ['/staff', '/organization/manage-licenses', '/organization/manage-subscription', '/staff/1/permissions'];

const readAt = (path: string) => {
  const [vocabulary] = vocabularies;
  if (!vocabulary) throw new Error('no practice system is known');
  return readThrough(document, `https://cedar.theranest.com${path}`, vocabulary);
};

it('no reader fails on a page made of anything', () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 6 }), fc.constantFrom(...PATHS), (parts, path) => {
      document.body.replaceChildren(...parts.map(build));
      readAt(path);
      expect(Reflect.get({}, 'staff')).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

it('no reader fails on a page of the corpus that was torn', () => {
  fc.assert(
    fc.property(fc.nat(599), fc.array(fc.tuple(fc.nat(2000), fc.nat(2000)), { maxLength: 8 }), (seed, moves) => {
      document.body.innerHTML = makeUpPage(seed).html;
      const all = [...document.body.querySelectorAll('*')];
      for (const [from, to] of moves) {
        const piece = all[from % all.length];
        const place = all[to % all.length];
        if (piece && place && !piece.contains(place)) place.append(piece);
        else piece?.remove();
      }
      for (const path of PATHS) readAt(path);
    }),
    { numRuns: 60 },
  );
});

it('names that lead in a circle, or to each other many times, are read', () => {
  const links = Array.from(
    { length: 30 },
    (_, i) => `<b id="b${i}"><i aria-labelledby="b${i + 1} b${i + 1} b0">x</i></b>`,
  );
  const html = newStaffList(newRow(1, `<span id="a">Ana <i aria-labelledby="a">Ruiz</i></span>${links.join('')}`));
  read(html.replace('<button>Position', '<button aria-labelledby="b0 a"><i aria-labelledby="b0"></i>Position'));
});

/** How often the page is asked for anything while it is read. */
const asksFor = (html: string): number => {
  document.body.innerHTML = '';
  const spies = [
    ...(['matches', 'closest', 'getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll'] as const).map(
      (name) => vi.spyOn(Element.prototype, name),
    ),
    vi.spyOn(Node.prototype, 'textContent', 'get'),
    vi.spyOn(Node.prototype, 'contains'),
    vi.spyOn(Node.prototype, 'nextSibling', 'get'),
  ];
  read(html);
  const asked = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  return asked;
};

const switches = (i: number): string => `<tr><td>Ana Ruiz ${i}</td>
  <td><input type="checkbox" role="switch" aria-label="Provider license"></td>
  <td><input type="checkbox" role="switch" aria-label="Admin license"></td></tr>`;
const licenses = (size: number): string => `<h1>Manage Licenses</h1><table>
  <tr><th>Name</th><th>Provider license</th><th>Admin license</th></tr>
  ${Array.from({ length: size }, (_, i) => switches(i)).join('')}</table>`;

it.each<[string, (size: number) => string]>([
  ['rows', (size) => newStaffList(Array.from({ length: size }, (_, i) => newRow(i + 1, `Ana Ruiz ${i}`)).join(''))],
  ['rows of one name', (size) => newStaffList(newRow(1, 'Ana Ruiz').repeat(size))],
  ['columns', (size) => `<h1>Staff</h1><table><tr>${'<th>Name</th>'.repeat(size)}</tr></table>`],
  ['headings', (size) => '<h2>Manage Licenses</h2>'.repeat(size)],
  ['switches', licenses],
])('twice as many %s take at most little more than twice the work', (_, page) => {
  const [once, twice] = [asksFor(page(60)), asksFor(page(120))];
  expect(once).toBeGreaterThan(100);
  expect(twice / once).toBeLessThan(2.5);
});
