import { KINDS, OF_LICENSES, OF_LISTS } from './corpusKinds.ts';
import { drawn } from './corpusLayouts.ts';
import {
  insert,
  LICENSES,
  LIST,
  type MadeUpPage,
  type Mutation,
  NAME_LINK,
  OTHER_PEOPLE,
  onOff,
  people,
  pick,
  relabel,
  renamed,
  type Sketch,
  seeded,
  shuffled,
  type Truth,
  written,
} from './corpusSketch.ts';
import { ID } from './fixtures.ts';

const lastFirst = ({ name }: Truth): string => {
  const [first, ...last] = name.split(' ');
  return `${last.join(' ')}, ${first}`;
};

const NOISE = ['Nombre completo', 'Rolle', 'Téléphone', '職位', 'Team', 'x', ''];

const SHAPES: Record<string, Mutation> = {
  'columns shuffled': (sketch, random) => ({ ...sketch, columns: shuffled(random, sketch.columns) }),
  'column dropped': (sketch, random) => ({
    ...sketch,
    columns: sketch.columns.toSpliced(Math.floor(random() * sketch.columns.length), 1),
  }),
  'label renamed': (sketch, random) => relabel(sketch, random, NOISE),
  'label doubled': (sketch, random) =>
    relabel(
      sketch,
      random,
      sketch.columns.map(({ label }) => label),
    ),
  'labels in capitals': (sketch) => ({
    ...sketch,
    columns: sketch.columns.map((column) => ({ ...column, label: `${column.label.toUpperCase()} ▲` })),
  }),
  'supervisor column with a link to somebody else': (sketch, random) =>
    insert(sketch, random, {
      label: 'Supervisor',
      cell: (_, i, all) => `<a href="/staff/${all[(i + 1) % all.length]?.id}">${all[(i + 1) % all.length]?.name}</a>`,
    }),
  'location column with an id that rows share': (sketch, random) =>
    insert(sketch, random, { label: 'Office', cell: () => `<a href="/locations/${ID(999)}">Main</a>` }),
  'column of other switches': (sketch, random) =>
    insert(sketch, random, { label: 'Telehealth', cell: ({ provider }) => onOff(!provider) }),
  'no ids at all': (sketch) => ({
    ...sketch,
    row: () => '',
    columns: sketch.columns.map((column) => (column === NAME_LINK ? { ...column, cell: written } : column)),
  }),
  'ids on the rows': (sketch) => ({ ...sketch, row: ({ id }) => `data-id="${id}"` }),
  'last name first': (sketch) => renamed(sketch, lastFirst),
  'credentials and icons beside names': (sketch) =>
    renamed(sketch, (person) => `<svg></svg><span aria-hidden="true">AB</span><b>${person.name}, LCSW</b> <i></i>`),
  'cells wrapped': (sketch) => ({
    ...sketch,
    wrap: (cell) => `<div><span class="q">${sketch.wrap(cell)}</span></div>`,
  }),
  'table in a cell': (sketch, random) =>
    insert(sketch, random, {
      label: 'Details',
      cell: () => '<table><tr><th>Full name</th><th>Position</th></tr><tr><td>Nobody</td><td>None</td></tr></table>',
    }),
  'divs with roles': (sketch) => ({ ...sketch, roles: true }),
  'cards for a table': (sketch) => ({ ...sketch, layout: 'cards' }),
  'header in a table of its own': (sketch) => ({ ...sketch, splitHeader: true }),
  'rows that are about nobody': (sketch) => ({
    ...sketch,
    extraRows: [
      () => '<tr><td colspan="99">Therapists (3)</td></tr>',
      () => '<tr><th scope="row" colspan="2">Total</th></tr>',
      () => '<tr></tr>',
    ],
  }),
  'stale copy that nobody sees': (sketch) => ({
    ...sketch,
    before: `<div hidden><h1>Staff</h1><table><tr><th>Full name</th><th>Position</th><th>Default location</th><th>Actions</th></tr>
      <tr><td>Old Copy</td><td>Ghost</td><td>Main</td><td>Permissions</td></tr></table></div>${sketch.before}`,
  }),
  'clients further down': (sketch) => ({
    ...sketch,
    after: `<h2>Clients</h2><table><tr><th>Full name</th><th>Position</th><th>Default location</th><th>Actions</th></tr>
      <tr><td>Some Client</td><td>1st</td><td>Main</td><td></td></tr></table>`,
  }),
  'other headings between': (sketch) => ({
    ...sketch,
    after: `${sketch.after}<h3>Tips</h3>`,
    before: `${sketch.before}<h2>Filters</h2>`,
  }),
  'no heading': (sketch) => ({ ...sketch, heading: '' }),
  'question over the page': (sketch) => ({
    ...sketch,
    after: `${sketch.after}<dialog open><h2>Clients</h2><p>Save?</p></dialog>`,
  }),
};

const DECOYS = ['Clients', 'Appointments', 'Waiting list', 'Contacts'];

/** The page of a seed: a staff list or Manage Licenses, changed in up to four ways; now and then one of other people. */
export function makeUpPage(seed: number): MadeUpPage {
  const random = seeded(seed);
  const kind = random() < 0.5 ? 'staffList' : 'manageLicenses';
  const isDecoy = random() < 0.15;
  const all = people(random);
  const heading = isDecoy ? pick(random, DECOYS) : kind === 'staffList' ? 'Staff' : 'Manage Licenses';
  // A label is doubled last: where the column it is taken from were dropped, the page would simply lie.
  const possible = { ...SHAPES, ...KINDS, ...(kind === 'manageLicenses' ? OF_LICENSES : OF_LISTS) };
  const mutations = shuffled(random, Object.keys(possible))
    .slice(0, Math.floor(random() * 5))
    .sort((a, b) => Number(a === 'label doubled') - Number(b === 'label doubled'));
  const sketch = mutations.reduce<Sketch>((one, name) => possible[name]?.(one, random) ?? one, {
    heading,
    columns: kind === 'manageLicenses' ? LICENSES : isDecoy ? OTHER_PEOPLE : LIST,
    row: kind === 'staffList' ? () => '' : ({ id }) => `data-id="${id}"`,
    roles: false,
    wrap: (cell) => cell,
    before: '',
    after: '',
    extraRows: [],
    splitHeader: false,
    boldHeader: false,
    layout: 'table',
  });
  const html = `<h1>${sketch.heading}</h1>${sketch.before}${drawn(sketch, all)}${sketch.after}`;
  const told = all.map((person, i) => ({ ...person, ...(sketch.active && { active: sketch.active(person, i) }) }));
  return { html, kind, isDecoy, people: told, mutations };
}
