import { ID } from './fixtures.ts';

/** What is true of each person of a made-up page, whatever the page looks like. */
export interface Truth {
  id: string;
  name: string;
  position: string;
  provider: boolean;
  admin: boolean;
}

export interface MadeUpPage {
  html: string;
  kind: 'staffList' | 'manageLicenses';
  /** Nobody on it is staff: it must not be read. */
  isDecoy: boolean;
  people: Truth[];
  mutations: string[];
}

export type Random = () => number;

/** A sequence of numbers from 0 to 1 that is the same for the same seed. */
export function seeded(seed: number): Random {
  let state = seed + 0x9e3779b9;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
    const mixed = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
export const shuffled = <T>(random: Random, values: readonly T[]): T[] =>
  values
    .map((value) => [random(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);

const FIRST = ['Ana', 'José', 'Linh', 'Zoë', 'Kwame', 'Ruth', 'Mei-Ling', 'Omar'];
const LAST = ['Ruiz', 'Nguyễn', 'O’Connor', 'Van Dyke', 'Ma', 'Do', 'Ó Súilleabháin', 'Smith'];
const POSITIONS = ['Therapist', 'Biller', 'Receptionist', 'Clinical Director', 'Admin'];

const people = (random: Random): Truth[] =>
  Array.from({ length: 3 + Math.floor(random() * 5) }, (_, i) => ({
    id: ID(i + 1 + Math.floor(random() * 50) * 10),
    name: `${pick(random, FIRST)} ${LAST[i]}`,
    position: pick(random, POSITIONS),
    provider: random() < 0.5,
    admin: random() < 0.5,
  }));

interface Column {
  label: string;
  cell: (person: Truth, index: number, all: readonly Truth[]) => string;
}

interface Sketch {
  heading: string;
  columns: Column[];
  /** Attributes of each row. */
  row: (person: Truth) => string;
  roles: boolean;
  wrap: (cell: string) => string;
  before: string;
  after: string;
  extraRows: string[];
  splitHeader: boolean;
  cards: boolean;
}

const onOff = (on: boolean) => `<button role="switch" aria-checked="${on}">x</button>`;
const written = ({ name }: Truth): string => name;
const lastFirst = ({ name }: Truth): string => {
  const [first, ...last] = name.split(' ');
  return `${last.join(' ')}, ${first}`;
};

const NAME_LINK: Column = {
  label: 'Full name',
  cell: (person) => `<a href="/staff/${person.id}">${written(person)}</a>`,
};
const LIST: Column[] = [
  NAME_LINK,
  { label: 'Position', cell: ({ position }) => position },
  { label: 'Default location', cell: () => 'Main Office' },
  { label: 'Actions', cell: () => '<button>⋮</button><a>Permissions</a>' },
];
/** The same columns, for people who have no permissions. */
const OTHER_PEOPLE: Column[] = LIST.with(3, { label: 'Actions', cell: () => '<button>⋮</button>' });
const LICENSES: Column[] = [
  { label: 'Staff member', cell: written },
  { label: 'Provider', cell: ({ provider }) => onOff(provider) },
  { label: 'Admin', cell: ({ admin }) => onOff(admin) },
];

type Mutation = (sketch: Sketch, random: Random) => Sketch;

const relabel = (sketch: Sketch, random: Random, labels: readonly string[]): Sketch => {
  const victim = Math.floor(random() * sketch.columns.length);
  return {
    ...sketch,
    columns: sketch.columns.map((column, i) => (i === victim ? { ...column, label: pick(random, labels) } : column)),
  };
};

const insert = (sketch: Sketch, random: Random, column: Column): Sketch => {
  const place = Math.floor(random() * (sketch.columns.length + 1));
  return { ...sketch, columns: sketch.columns.toSpliced(place, 0, column) };
};

const NOISE = ['Nombre completo', 'Rolle', 'Téléphone', '職位', 'Team', 'x', ''];

export const MUTATIONS: Record<string, Mutation> = {
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
  'last name first': (sketch) => ({
    ...sketch,
    columns: sketch.columns.map((column) =>
      ['Full name', 'Staff member'].includes(column.label) ? { ...column, cell: lastFirst } : column,
    ),
  }),
  'credentials and icons beside names': (sketch) => ({
    ...sketch,
    columns: sketch.columns.map((column) =>
      ['Full name', 'Staff member'].includes(column.label)
        ? {
            ...column,
            cell: (person) => `<svg></svg><span aria-hidden="true">AB</span><b>${person.name}, LCSW</b> <i></i>`,
          }
        : column,
    ),
  }),
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
  'cards for a table': (sketch) => ({ ...sketch, cards: true }),
  'header in a table of its own': (sketch) => ({ ...sketch, splitHeader: true }),
  'rows that are about nobody': (sketch) => ({
    ...sketch,
    extraRows: [
      '<tr><td colspan="99">Therapists (3)</td></tr>',
      '<tr><th scope="row" colspan="2">Total</th></tr>',
      '<tr></tr>',
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

const cardsOf = ({ columns, row, wrap }: Sketch, all: readonly Truth[]): string => {
  const pair = ({ label, cell }: Column, person: Truth, i: number) =>
    `<dt>${label}</dt><dd>${wrap(cell(person, i, all))}</dd>`;
  const card = (person: Truth, i: number) =>
    `<li ${row(person)}><dl>${columns.map((one) => pair(one, person, i)).join('')}</dl></li>`;
  return `<ul>${all.map(card).join('')}</ul>`;
};

const tableOf = ({ columns, row, roles, wrap, extraRows, splitHeader }: Sketch, all: readonly Truth[]): string => {
  const head = `<tr>${columns.map(({ label }) => `<th>${label}</th>`).join('')}</tr>`;
  const rows = all.map(
    (person, i) =>
      `<tr ${row(person)}>${columns.map(({ cell }) => `<td>${wrap(cell(person, i, all))}</td>`).join('')}</tr>`,
  );
  const body = [...rows, ...extraRows].join('');
  const table = splitHeader ? `<table>${head}</table><table>${body}</table>` : `<table>${head}${body}</table>`;
  if (!roles || /<table[\s\S]*<table/.test(table)) return table;
  return table
    .replace(/<table/g, '<div role="grid"')
    .replace(/<tr/g, '<div role="row"')
    .replace(/<th/g, '<span role="columnheader"')
    .replace(/<td/g, '<span role="gridcell"')
    .replace(/<\/t[hd]>/g, '</span>')
    .replace(/<\/(tr|table)>/g, '</div>');
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
  const mutations = shuffled(random, Object.keys(MUTATIONS))
    .slice(0, Math.floor(random() * 5))
    .sort((a, b) => Number(a === 'label doubled') - Number(b === 'label doubled'));
  const sketch = mutations.reduce<Sketch>((one, name) => MUTATIONS[name]?.(one, random) ?? one, {
    heading,
    columns: kind === 'manageLicenses' ? LICENSES : isDecoy ? OTHER_PEOPLE : LIST,
    row: kind === 'staffList' ? () => '' : ({ id }) => `data-id="${id}"`,
    roles: false,
    wrap: (cell) => cell,
    before: '',
    after: '',
    extraRows: [],
    splitHeader: false,
    cards: false,
  });
  const html = `<h1>${sketch.heading}</h1>${sketch.before}${sketch.cards ? cardsOf(sketch, all) : tableOf(sketch, all)}${sketch.after}`;
  return { html, kind, isDecoy, people: all, mutations };
}
