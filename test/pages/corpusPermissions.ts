import type { Level } from '../../core/index.ts';
import { pick, type Random, seeded, shuffled } from './corpusSketch.ts';
import { ID } from './fixtures.ts';
import { BOXES, type BoxDrawing, LAYOUTS, type LevelSketch } from './permissionLayouts.ts';

/** What is true of the person of a made-up permissions page, whatever it looks like. */
export interface MadeUpPermissions {
  html: string;
  title: string;
  path: string;
  /** Nobody on it is staff, or nothing on it is a permission of theirs: it must not be read. */
  isDecoy: boolean;
  name: string;
  id: string;
  levels: readonly LevelSketch[];
  layout: string;
  mutations: string[];
}

interface Sketch {
  levels: LevelSketch[];
  layout: string;
  heading: string;
  before: string;
  after: string;
  title: string;
  wrap: (html: string) => string;
  draw: BoxDrawing;
  isDecoy: boolean;
}

const LEVELS: readonly (readonly [Level, string, readonly string[]])[] = [
  [
    'default',
    'Default',
    ['Can edit client details', 'Can delete clients', 'Can assign staff members to clients &amp; cases'],
  ],
  ['billing', 'Billing', ['Submit Claims to Clearinghouse']],
  ['therapist', 'Therapist', ['Can view only assigned client information', 'Can use bulk edit appointments']],
  ['administration', 'Administration', ['Can export everything']],
  ['organizationAdministration', 'Organization Administration', ['Can close the account']],
];
const NAMES = ['Ana Ruiz', 'Nguyễn, Linh', 'José O’Connor, LCSW', 'Zoë Van Dyke', 'Dr. Mei-Ling Ma', 'Omar de la Cruz'];
const OTHER = 'Kwame Other';

const levelsOf = (random: Random): LevelSketch[] =>
  LEVELS.map(([level, title, labels]) => ({
    level,
    title,
    isClosed: false,
    boxes: [title, ...labels].map((label) => ({
      label,
      on: random() < 0.5,
      disabled: random() < 0.15,
      isMixed: false,
      group: '',
    })),
  }));

type Mutation = (sketch: Sketch, random: Random, name: string) => Sketch;

const atLevel = (sketch: Sketch, place: number, change: (level: LevelSketch) => LevelSketch): Sketch => ({
  ...sketch,
  levels: sketch.levels.map((level, i) => (i === place ? change(level) : level)),
});
const anyLevel = (sketch: Sketch, random: Random): number => Math.floor(random() * sketch.levels.length);

const copyOf = (sketch: Sketch): string => {
  const other = sketch.levels.map((level) => ({
    ...level,
    boxes: level.boxes.map((box) => ({ ...box, on: !box.on })),
  }));
  return `<h1>Permissions for ${OTHER}</h1>${LAYOUTS[sketch.layout]?.(other, sketch.draw) ?? ''}`;
};

export const PERMISSION_MUTATIONS: Record<string, Mutation> = {
  'levels shuffled': (sketch, random) => ({ ...sketch, levels: shuffled(random, sketch.levels) }),
  'level dropped': (sketch, random) => ({ ...sketch, levels: sketch.levels.toSpliced(anyLevel(sketch, random), 1) }),
  'level renamed': (sketch, random) =>
    atLevel(sketch, anyLevel(sketch, random), (level) => ({
      ...level,
      title: pick(random, ['Facturación', 'Thérapeute', '管理', 'Misc']),
    })),
  'level titles in capitals': (sketch) => ({
    ...sketch,
    levels: sketch.levels.map((level) => ({ ...level, title: `${level.title.toUpperCase()}:` })),
  }),
  'a part of Default is called Billing': (sketch) => ({
    ...sketch,
    levels: sketch.levels.map((level) =>
      level.level === 'default'
        ? { ...level, boxes: level.boxes.map((box, i) => (i > 1 ? { ...box, group: 'Billing' } : box)) }
        : level,
    ),
  }),
  'parts with headings': (sketch) => ({
    ...sketch,
    levels: sketch.levels.map((level) => ({
      ...level,
      boxes: level.boxes.map((box, i) => (i > 0 ? { ...box, group: 'Clients Optional' } : box)),
    })),
  }),
  'level closed': (sketch, random) =>
    atLevel(sketch, anyLevel(sketch, random), (level) => ({ ...level, isClosed: true })),
  'boxes that are neither on nor off': (sketch, random) => ({
    ...sketch,
    draw: pick(random, [BOXES.switches, BOXES.marked]) ?? sketch.draw,
    levels: sketch.levels.map((level) => ({
      ...level,
      boxes: level.boxes.map((box) => ({ ...box, isMixed: random() < 0.3 })),
    })),
  }),
  'switches for boxes': (sketch) => ({ ...sketch, draw: BOXES.switches ?? sketch.draw }),
  'boxes named by ids': (sketch) => ({ ...sketch, draw: BOXES.marked ?? sketch.draw }),
  'labels behind their boxes': (sketch) => ({ ...sketch, draw: BOXES.apart ?? sketch.draw }),
  'text beside the boxes': (sketch) => ({ ...sketch, draw: BOXES.beside ?? sketch.draw }),
  'boxes doubled for the looks': (sketch) => ({ ...sketch, draw: BOXES.doubled ?? sketch.draw }),
  wrapped: (sketch) => ({ ...sketch, wrap: (html) => `<main><div><div>${sketch.wrap(html)}</div></div></main>` }),
  'in a region called Administration': (sketch) => ({
    ...sketch,
    wrap: (html) => `<section aria-label="Administration">${sketch.wrap(html)}</section>`,
  }),
  'under a heading Administration': (sketch) => ({ ...sketch, before: `<h2>Administration</h2>${sketch.before}` }),
  'boxes outside': (sketch) => ({
    ...sketch,
    before: `${sketch.before}<div><label><input type="checkbox" checked> Show advanced permissions</label></div>`,
    after: `${sketch.after}<aside><h2>News</h2><label><input type="checkbox" checked> Send me news</label></aside>`,
  }),
  'copy that nobody sees': (sketch) => ({
    ...sketch,
    before: `<div hidden>${copyOf(sketch)}</div>${sketch.before}`,
  }),
  'template that nobody sees': (sketch) => ({
    ...sketch,
    after: `${sketch.after}<template>${copyOf(sketch)}</template><div aria-hidden="true">${copyOf(sketch)}</div>`,
  }),
  'question over the page': (sketch) => ({
    ...sketch,
    after: `${sketch.after}<div role="dialog" aria-label="Save permissions?"><h2>Save?</h2><p>${OTHER} will be logged out.</p>
      <label><input type="checkbox" checked> Billing</label><button>Save</button></div>`,
  }),
  'in a dialog over another page': (sketch) => ({
    ...sketch,
    wrap: (html) => `<p>Behind</p><div role="dialog" aria-modal="true">${sketch.wrap(html)}</div>`,
  }),
  'named by a term': (sketch, _, name) => ({
    ...sketch,
    heading: 'Staff Permissions',
    before: `<dl><dt>Full name</dt><dd>${name}</dd><dt>Position</dt><dd>Therapist</dd></dl>${sketch.before}`,
  }),
  'named by the way to it': (sketch, _, name) => ({
    ...sketch,
    heading: 'Staff Permissions',
    before: `<nav aria-label="Breadcrumb"><ol><li><a href="/staff">Staff</a></li><li><a href="#">${name}</a></li><li>Permissions</li></ol></nav>${sketch.before}`,
  }),
  'named by its title': (sketch, _, name) => ({
    ...sketch,
    heading: 'Staff Permissions',
    title: `Permissions for ${name} - TheraNest`,
  }),
  'named twice': (sketch) => ({
    ...sketch,
    before: `<dl><dt>Staff member</dt><dd>${OTHER}</dd></dl>${sketch.before}`,
    isDecoy: true,
  }),
  'names nobody': (sketch) => ({ ...sketch, heading: 'Staff Permissions', isDecoy: true }),
  'of a role': (sketch, random) => ({
    ...sketch,
    heading: `Permissions for ${pick(random, ['Therapist', 'new staff members', 'all staff', 'Administrators'])}`,
    isDecoy: true,
  }),
  'of a client': (sketch, random) => ({
    ...sketch,
    before: `${pick(random, ['<h2>Clients</h2>', '<dl><dt>Date of birth</dt><dd>5/5/1990</dd></dl>', '<label>Client ID <input></label>'])}${sketch.before}`,
    isDecoy: true,
  }),
  'noise in other languages': (sketch) => ({
    ...sketch,
    before: `${sketch.before}<h2>Paramètres</h2><p>Les droits de la personne, 権限の設定</p>`,
    after: `<p>Änderungen gelten sofort.</p>${sketch.after}`,
  }),
};

/** Changes of one part of a page: the later one would undo the earlier one. */
const RIVALS = [
  ['named by a term', 'named by the way to it', 'named by its title', 'named twice', 'names nobody', 'of a role'],
  [
    'boxes that are neither on nor off',
    'switches for boxes',
    'boxes named by ids',
    'labels behind their boxes',
    'text beside the boxes',
    'boxes doubled for the looks',
  ],
  ['in a dialog over another page', 'question over the page', 'named by its title'],
];

const withoutRivals = (names: readonly string[]): string[] =>
  names.filter((name, i) =>
    RIVALS.every((rivals) => !rivals.includes(name) || !names.slice(0, i).some((other) => rivals.includes(other))),
  );

/** The permissions page of a seed: one of several layouts, changed in up to four ways. */
export function makeUpPermissions(seed: number): MadeUpPermissions {
  const random = seeded(seed);
  const name = pick(random, NAMES);
  const id = ID(1 + Math.floor(random() * 1000));
  const layout = pick(random, Object.keys(LAYOUTS));
  const count = Math.floor(random() * 5);
  const mutations = withoutRivals(shuffled(random, Object.keys(PERMISSION_MUTATIONS)).slice(0, count));
  const sketch = mutations.reduce<Sketch>(
    (one, mutation) => PERMISSION_MUTATIONS[mutation]?.(one, random, name) ?? one,
    {
      levels: levelsOf(random),
      layout,
      heading: `Permissions for ${name}`,
      before: '',
      after: '',
      title: 'TheraNest',
      wrap: (html) => html,
      draw: BOXES.wrapped ?? (() => ''),
      isDecoy: false,
    },
  );
  const { levels, heading, before, after, wrap, draw, title, isDecoy } = sketch;
  const form = `<form>${LAYOUTS[layout]?.(levels, draw) ?? ''}<button>Save Permissions</button></form>`;
  const html = wrap(`<h1>${heading}</h1>${before}${form}${after}`);
  return { html, title, path: `/staff/${id}/permissions`, isDecoy, name, id, levels, layout, mutations };
}
