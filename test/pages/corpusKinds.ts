import { licenseOf } from './corpusLayouts.ts';
import {
  type Column,
  insert,
  isOfNames,
  type Mutation,
  onOff,
  renamed,
  type Sketch,
  type Truth,
} from './corpusSketch.ts';

/** A row with this in the column of names. */
const extraRow =
  (name: string, rest = '') =>
  (columns: readonly Column[]): string =>
    `<tr>${columns.map((column) => `<td>${isOfNames(column) ? name : rest}</td>`).join('')}</tr>`;

const withRows = (sketch: Sketch, ...rows: readonly Sketch['extraRows'][number][]): Sketch => ({
  ...sketch,
  extraRows: [...sketch.extraRows, ...rows],
});

const below = (sketch: Sketch, html: string): Sketch => ({ ...sketch, after: html + sketch.after });

const initialsOf = (name: string): string => name.replace(/(\p{L})\S*/gu, '$1').replace(/[^\p{Lu}]/gu, '');
const [MARKED_FROM, MARKED_TO] = [1, 4];
const marked = ({ name }: Truth): string =>
  `${name.slice(0, MARKED_FROM)}<mark>${name.slice(MARKED_FROM, MARKED_TO)}</mark>${name.slice(MARKED_TO)}`;

const labeled = (sketch: Sketch, labelOf: (label: string) => string): Sketch => ({
  ...sketch,
  columns: sketch.columns.map((column) => ({ ...column, label: labelOf(column.label) })),
});

/** What goes wrong on pages as they are in life: in names, beside the list, in its heads and rows. */
export const KINDS: Record<string, Mutation> = {
  'what was searched for is marked': (sketch) => renamed(sketch, marked),
  'initials as a text': (sketch) =>
    renamed(sketch, ({ name }) => `<span>${initialsOf(name)}</span> <span>${name}</span>`),
  'pronouns beside names': (sketch) => renamed(sketch, ({ name }) => `${name} <span>(she/her)</span>`),
  'pronouns before credentials': (sketch) => renamed(sketch, ({ name }) => `${name} (they/them), LCSW`),
  'an office below names': (sketch) =>
    renamed(sketch, ({ name }) => `<div>${name}</div><div><small>Main Office</small></div>`),
  'an e-mail below names': (sketch) =>
    renamed(sketch, ({ name, id }) => `<a href="/staff/${id}">${name}</a><br>staff@cedar.example`),
  'first and last name in two columns': (sketch) => ({
    ...sketch,
    columns: sketch.columns.flatMap((column) =>
      isOfNames(column)
        ? [
            { label: 'First name', cell: ({ name }: Truth) => name.split(' ')[0] ?? '' },
            { label: 'Last name', cell: ({ name }: Truth) => name.split(' ').slice(1).join(' ') },
          ]
        : [column],
    ),
  }),
  'rows that are still to come': (sketch) => withRows(sketch, extraRow('Loading…', '…'), extraRow('Loading…', '…')),
  sums: (sketch) => withRows(sketch, extraRow('Total', '5')),
  vacancies: (sketch) => withRows(sketch, extraRow('Vacant', '–'), extraRow('Unassigned', '–')),
  'a list of telehealth further down': (sketch) =>
    below(
      sketch,
      '<h2>Telehealth</h2><table><tr><th>Staff member</th><th>Provider</th></tr><tr><td>Old Copy</td><td>On</td></tr></table>',
    ),
  'professional licenses further down': (sketch) =>
    below(
      sketch,
      '<h2>Professional licenses</h2><table><tr><th>Staff member</th><th>License #</th><th>Expires</th><th>Provider</th></tr><tr><td>Old Copy</td><td>LC-1</td><td>2027</td><td>No</td></tr></table>',
    ),
  'a menu over a page that it hides': (sketch) => ({
    ...sketch,
    before: `${sketch.before}<div aria-hidden="true">`,
    after: `</div><div role="menu"><div role="menuitem">Deactivate</div></div>${sketch.after}`,
  }),
  'a help button in each head': (sketch) => labeled(sketch, (label) => `${label} <button aria-label="Help">ⓘ</button>`),
  'a word for sorting in each head': (sketch) => labeled(sketch, (label) => `${label} <span>Sortable column</span>`),
  'a count in each head': (sketch) => labeled(sketch, (label) => `${label} (5)`),
  'boxes for a table': (sketch) => ({ ...sketch, layout: 'boxes' }),
  'heads that are bold cells': (sketch) => ({ ...sketch, boldHeader: true }),
};

const isOfLicense = ({ label }: Column): boolean => /^(?:provider|admin)\b/i.test(label);

/** Each license shown in another way. */
const shown = (sketch: Sketch, show: (isOn: boolean, key: string) => string): Sketch => ({
  ...sketch,
  columns: sketch.columns.map((column) => {
    if (!isOfLicense(column)) return column;
    const isOf = /^provider/i.test(column.label) ? 'provider' : 'admin';
    return { ...column, cell: (person) => show(person[isOf], `${isOf}${person.id}`) };
  }),
});

/** One column for both. */
const named = (sketch: Sketch, cell: (person: Truth) => string): Sketch => ({
  ...sketch,
  columns: [...sketch.columns.filter((column) => !isOfLicense(column)), { label: 'License type', cell }],
});

const option = (label: string, person: Truth): string =>
  `<option${label === licenseOf(person) ? ' selected' : ''}>${label}</option>`;

/** Licenses as pages show them in life. */
export const OF_LICENSES: Record<string, Mutation> = {
  'a column that names the license': (sketch) => named(sketch, licenseOf),
  'a drop-down of licenses': (sketch) =>
    named(
      sketch,
      (person) =>
        `<select>${['No license', 'Provider', 'Admin', 'Both'].map((label) => option(label, person)).join('')}</select>`,
    ),
  'pairs of on and off': (sketch) =>
    shown(
      sketch,
      (isOn, key) =>
        `<label><input type="radio" name="${key}"${isOn ? ' checked' : ''}>On</label><label><input type="radio" name="${key}"${isOn ? '' : ' checked'}>Off</label>`,
    ),
  'buttons that stay pressed': (sketch) => shown(sketch, (isOn) => `<button aria-pressed="${isOn}">License</button>`),
  'words for states': (sketch) => shown(sketch, (isOn) => (isOn ? 'Yes' : 'No')),
  'signs for states': (sketch) => shown(sketch, (isOn) => (isOn ? '✓' : '✗')),
  'counts for states': (sketch) => shown(sketch, (isOn) => (isOn ? '1' : '0')),
  'states that only those see who see no page': (sketch) =>
    shown(sketch, (isOn) => `<span hidden>${onOff(!isOn)}</span>${onOff(isOn)}`),
  'a column for each person': (sketch) => ({ ...sketch, layout: 'turned' }),
  'one choice for each person': (sketch) => ({ ...sketch, layout: 'choices' }),
  'a list for each license': (sketch) => ({ ...sketch, layout: 'lists' }),
};

const tabs = (open: string): string =>
  `<div role="tablist">${['Active (3)', 'Inactive (3)']
    .map((tab) => `<button role="tab" aria-selected="${tab.startsWith(open)}">${tab}</button>`)
    .join('')}</div>`;

const STATUSES = ['Active', 'Inactive', 'Terminated', 'Frobnicated'];
const SAID = [true, false, false, 'unknown'] as const;

/** Who works there, as pages say it in life; the row of somebody says it more exactly than what stands above all of them. */
export const OF_LISTS: Record<string, Mutation> = {
  'the tab of those who left': (sketch) => ({
    ...sketch,
    before: sketch.before + tabs('Inactive'),
    active: () => false,
  }),
  'the tab of those who work there': (sketch) => ({
    ...sketch,
    before: sketch.before + tabs('Active'),
    active: sketch.active ?? (() => true),
  }),
  'a drop-down of those who left': (sketch) => ({
    ...sketch,
    before: `${sketch.before}<select><option>Active Staff members</option><option selected>Inactive Staff members</option></select>`,
    active: sketch.active ?? (() => false),
  }),
  'a column that says the status': (sketch, random) => ({
    ...insert(sketch, random, { label: 'Status', cell: (_, i) => STATUSES[i % STATUSES.length] ?? '' }),
    active: (_, i) => SAID[i % SAID.length] ?? 'unknown',
  }),
};
