import { ID } from './fixtures.ts';

/** What is true of each person of a made-up page, whatever the page looks like. */
export interface Truth {
  id: string;
  name: string;
  position: string;
  provider: boolean;
  admin: boolean;
  /** Whether the page says that they work there; 'unknown': it says so in a word that nobody knows. */
  active?: boolean | 'unknown';
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

export const people = (random: Random): Truth[] =>
  Array.from({ length: 3 + Math.floor(random() * 5) }, (_, i) => ({
    id: ID(i + 1 + Math.floor(random() * 50) * 10),
    name: `${pick(random, FIRST)} ${LAST[i]}`,
    position: pick(random, POSITIONS),
    provider: random() < 0.5,
    admin: random() < 0.5,
  }));

export interface Column {
  label: string;
  cell: (person: Truth, index: number, all: readonly Truth[]) => string;
}

export interface Sketch {
  heading: string;
  columns: Column[];
  /** Attributes of each row. */
  row: (person: Truth) => string;
  roles: boolean;
  wrap: (cell: string) => string;
  before: string;
  after: string;
  extraRows: ((columns: readonly Column[]) => string)[];
  splitHeader: boolean;
  boldHeader: boolean;
  layout: 'table' | 'boxes' | 'cards' | 'turned' | 'choices' | 'lists';
  /** Whom the page says to work there; absent: it does not say. */
  active?: (person: Truth, index: number) => boolean | 'unknown';
}

export const onOff = (on: boolean) => `<button role="switch" aria-checked="${on}">x</button>`;
export const written = ({ name }: Truth): string => name;
export const NAME_LINK: Column = {
  label: 'Full name',
  cell: (person) => `<a href="/staff/${person.id}">${written(person)}</a>`,
};
export const LIST: Column[] = [
  NAME_LINK,
  { label: 'Position', cell: ({ position }) => position },
  { label: 'Default location', cell: () => 'Main Office' },
  { label: 'Actions', cell: () => '<button>⋮</button><a>Permissions</a>' },
];
/** The same columns, for people who have no permissions. */
export const OTHER_PEOPLE: Column[] = LIST.with(3, { label: 'Actions', cell: () => '<button>⋮</button>' });
export const LICENSES: Column[] = [
  { label: 'Staff member', cell: written },
  { label: 'Provider', cell: ({ provider }) => onOff(provider) },
  { label: 'Admin', cell: ({ admin }) => onOff(admin) },
];

export type Mutation = (sketch: Sketch, random: Random) => Sketch;

export const relabel = (sketch: Sketch, random: Random, labels: readonly string[]): Sketch => {
  const victim = Math.floor(random() * sketch.columns.length);
  return {
    ...sketch,
    columns: sketch.columns.map((column, i) => (i === victim ? { ...column, label: pick(random, labels) } : column)),
  };
};

export const insert = (sketch: Sketch, random: Random, column: Column): Sketch => {
  const place = Math.floor(random() * (sketch.columns.length + 1));
  return { ...sketch, columns: sketch.columns.toSpliced(place, 0, column) };
};

/** Whether the names stand in a column. */
export const isOfNames = ({ label }: Column): boolean => ['Full name', 'Staff member'].includes(label);

/** The same with the names drawn in another way. */
export const renamed = (sketch: Sketch, cell: Column['cell']): Sketch => ({
  ...sketch,
  columns: sketch.columns.map((column) => (isOfNames(column) ? { ...column, cell } : column)),
});
