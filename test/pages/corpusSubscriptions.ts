import type { License } from '../../core/index.ts';
import { pick, type Random, seeded, shuffled } from './corpusSketch.ts';
import { each, LAYOUTS, type Layout, type Line, PRICES } from './subscriptionLayouts.ts';

/** What is true of a made-up subscription page, whatever it looks like. */
export interface MadeUpSubscription {
  html: string;
  /** It is not about what this practice has bought: it must not be read. */
  isDecoy: boolean;
  bought: Record<License, number>;
  /** Licenses for which the page says clearly how many are bought. */
  said: readonly License[];
  /** What somebody has typed into the fields that are there, and not saved. */
  typed: string | undefined;
  layout: string;
  mutations: string[];
}

interface Sketch {
  heading: string;
  tabs: string;
  lines: Line[];
  layout: string;
  draw: Layout;
  before: string;
  after: string;
  wrap: (html: string) => string;
  typed?: string;
  isDecoy: boolean;
  unsaid: License[];
}

type Mutation = (sketch: Sketch, random: Random) => Sketch;

const ALL: License[] = ['provider', 'admin'];
const after =
  (html: string): Mutation =>
  (sketch) => ({ ...sketch, after: `${sketch.after}${html}` });
const before =
  (html: string): Mutation =>
  (sketch) => ({ ...sketch, before: `${sketch.before}${html}` });
const instead =
  (draw: Layout): Mutation =>
  (sketch) => ({ ...sketch, draw, unsaid: ALL });

export const SUBSCRIPTION_MUTATIONS: Record<string, Mutation> = {
  'labels renamed': (sketch, random) => ({
    ...sketch,
    lines: sketch.lines.map((line) => ({
      ...line,
      label: pick(random, ['Lizenzen', 'Seats A', 'ライセンス', line.label]),
    })),
    unsaid: ALL,
  }),
  'labels in capitals': (sketch) => ({
    ...sketch,
    lines: sketch.lines.map((line) => ({ ...line, label: line.label.toUpperCase() })),
  }),
  'one license dropped': (sketch, random) => {
    const [kept] = shuffled(random, sketch.lines);
    return {
      ...sketch,
      lines: kept ? [kept] : [],
      unsaid: [...sketch.unsaid, ...ALL.filter((license) => license !== kept?.license)],
    };
  },
  'licenses turned around': (sketch) => ({ ...sketch, lines: sketch.lines.toReversed() }),
  wrapped: (sketch) => ({ ...sketch, wrap: (html) => `<main><section><div>${html}</div></section></main>` }),
  'what is used, of what is bought': instead((lines) =>
    each(lines, ({ label, count }) => `<p>${label}: <b>${Math.max(0, count - 1)}</b> of ${count}</p>`),
  ),
  'what is used / what is bought': instead((lines) =>
    each(
      lines,
      ({ label, count }) => `<li><span>${label}</span> <span>${Math.max(0, count - 1)}</span> / ${count}</li>`,
    ),
  ),
  'what is used, and of how many below': instead((lines) =>
    each(
      lines,
      ({ label, count }) => `<div><div>${label}: ${Math.max(0, count - 1)}</div><div>of ${count}</div></div>`,
    ),
  ),
  'prices alone': instead((lines) =>
    each(
      lines,
      ({ label, license }) => `<div><span>${label}</span><b>${PRICES[license]}</b><small>/month</small></div>`,
    ),
  ),
  'prices with a sign': instead((lines) => each(lines, ({ label, license }) => `<p>${label} $${PRICES[license]}</p>`)),
  'a table of prices': instead(
    (lines) =>
      `<table><tr><th>License</th><th>Monthly price</th></tr>${each(lines, ({ label, license }) => `<tr><td>${label}</td><td>${PRICES[license]}</td></tr>`)}</table>`,
  ),
  'a table of prices that only the eye sees': instead(
    (lines) =>
      `<div class="grid"><div><div>License</div><div>Price</div></div>${each(lines, ({ label, license }) => `<div><div>${label}</div><div>${PRICES[license]}</div></div>`)}</div>`,
  ),
  'what is assigned, as a label': instead((lines) =>
    each(lines, ({ label, count }) => `<div><div>Assigned</div><div>${Math.max(0, count - 1)} ${label}</div></div>`),
  ),
  'what is assigned, under a heading': before(
    '<h2>In use</h2><p>Provider licenses: 1</p><h2>Current subscription</h2>',
  ),
  'phone numbers': after('<p>Admin: 555-0100</p><p>Provider licenses: call 800 555 0199</p><p>Admin 5550100</p>'),
  'people with numbers for names': after('<ul><li>Provider 1</li><li>Admin 7</li></ul>'),
  'copy that nobody sees': after('<div hidden><p>Provider licenses: 77</p><p>Admin licenses: 78</p></div>'),
  'edited in a dialog': after(
    '<div role="dialog"><h2>Edit Subscription</h2><p>Provider licenses: 99</p><label>Admin licenses <input type="number" value="98"></label></div>',
  ),
  'unsaved numbers': (sketch, random) => ({ ...sketch, typed: String(100 + Math.floor(random() * 9)) }),
  invoices: after(
    `<h2>Billing history</h2><table><tr><th>Description</th><th>Quantity</th><th>Amount</th></tr><tr><td>Provider license</td><td>3</td><td>177</td></tr><tr><td>Admin license</td><td>1</td><td>19</td></tr></table>`,
  ),
  'bills with dates': after(
    `<table><tr><th>Date</th><th>License</th><th>Quantity</th></tr><tr><td>2024-05-01</td><td>Provider license</td><td>2</td></tr></table>`,
  ),
  'AMA CPT licenses': after(
    `<h2>AMA CPT Licenses</h2><table><tr><th>Year</th><th>Licenses</th></tr><tr><td>2026</td><td>6</td></tr></table><p>Provider licenses: 6</p>`,
  ),
  'telehealth on trial': after(
    '<h2>Telehealth</h2><p>Start your free trial.</p><p>Provider licenses: 4</p><button>Subscribe</button>',
  ),
  'plans to choose from': after(
    '<div><h3>Essentials</h3><p>1 Provider license</p><p>$29</p></div><div><h3>Premier</h3><p>25 Provider licenses</p><p>$89</p></div>',
  ),
  'licenses to add': after(
    '<h2>Add licenses</h2><label>Provider licenses <input type="number" value="0"></label><label>Admin licenses <input type="number" value="0"></label>',
  ),
  'two numbers': (sketch) => ({
    ...sketch,
    after: `${sketch.after}<p>Provider licenses: ${(sketch.lines[0]?.count ?? 0) + 100}</p>`,
    unsaid: [...sketch.unsaid, 'provider'],
  }),
  'noise in other languages': (sketch) => ({
    ...sketch,
    before: `${sketch.before}<p>Ihr Abonnement: 3 Standorte, 12 Kalender</p>`,
    after: `${sketch.after}<h3>Prochaine échéance</h3><p>12</p>`,
  }),
  'headings between': before('<h2>Current subscription</h2><p>Advanced</p><p>Renews on 12/31/2026</p>'),
  'no heading': (sketch) => ({ ...sketch, heading: 'Account', unsaid: ALL }),
  'of a client': (sketch) => ({
    ...sketch,
    heading: 'Subscription',
    tabs: '',
    before: '<h2>Jane Client</h2><p>Newsletter</p>',
    isDecoy: true,
  }),
};

/** Changes of one part of a page: the later one would undo the earlier one. */
const INSTEAD = Object.entries(SUBSCRIPTION_MUTATIONS)
  .filter(([name]) => /^what is used|^prices|^a table of prices|^what is assigned, as/.test(name))
  .map(([name]) => name);
const RIVALS = [
  [...INSTEAD, 'two numbers', 'labels renamed', 'one license dropped'],
  ['no heading', 'of a client'],
];

/** The subscription page of a seed: one of several layouts, changed in up to three ways. */
export function makeUpSubscription(seed: number): MadeUpSubscription {
  const random = seeded(seed);
  const bought = { provider: 5 + Math.floor(random() * 40), admin: 1 + Math.floor(random() * 9) };
  const layout = pick(random, Object.keys(LAYOUTS));
  const names = shuffled(random, Object.keys(SUBSCRIPTION_MUTATIONS)).slice(0, Math.floor(random() * 4));
  const mutations = names.filter((name, i) =>
    RIVALS.every((rivals) => !rivals.includes(name) || !names.slice(0, i).some((other) => rivals.includes(other))),
  );
  const isOne = random() < 0.5;
  const start: Sketch = {
    heading: pick(random, ['Manage Subscriptions', 'Manage Subscription']),
    tabs: '<div role="tablist"><button role="tab">Manage Plan</button><button role="tab">Manage Licenses</button></div>',
    lines: [
      { license: 'provider', label: isOne ? 'Provider license' : 'Provider licenses', count: bought.provider },
      { license: 'admin', label: isOne ? 'Admin license' : 'Admin licenses', count: bought.admin },
    ],
    layout,
    draw: LAYOUTS[layout] ?? (() => ''),
    before: '',
    after: '<button>Edit Subscription</button>',
    wrap: (html) => html,
    isDecoy: false,
    unsaid: [],
  };
  const sketch = mutations.reduce<Sketch>((one, name) => SUBSCRIPTION_MUTATIONS[name]?.(one, random) ?? one, start);
  const html = sketch.wrap(
    `<h1>${sketch.heading}</h1>${sketch.tabs}${sketch.before}${sketch.draw(sketch.lines)}${sketch.after}`,
  );
  const isTyped = sketch.typed !== undefined && html.includes('<input');
  return {
    html,
    isDecoy: sketch.isDecoy,
    bought,
    said: ALL.filter((license) => !isTyped && !sketch.unsaid.includes(license)),
    typed: sketch.typed,
    layout,
    mutations,
  };
}
