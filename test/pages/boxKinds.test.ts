import { describe, expect, it } from 'vitest';
import { ID, missingIn, read, readingOf } from './fixtures.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];
const PATH = `/staff/${ID(1)}/permissions`;

const each = (draw: (level: string) => string): string => LEVELS.map(draw).join('');

const resultOn = (levels: string, heading = 'Permissions for Ana Ruiz') => {
  document.title = '';
  return read(`<h1>${heading}</h1><form><div>${levels}</div><button>Save</button></form>`, PATH);
};
const personOn = (levels: string, heading?: string) => readingOf(resultOn(levels, heading)).staff[0];
const boxesOn = (levels: string) => personOn(levels)?.boxes?.map(({ level, label, on }) => `${level}/${label}=${on}`);

/** A level that is on, with one permission that is off. */
const DEFAULT = ['default/Default=true', 'default/Can delete clients=false'];

describe('what a permission is set by', () => {
  const section = (draw: (label: string, on: boolean) => string) => (level: string) =>
    `<section><h3>${level}</h3>${draw(level, true)}${draw('Can delete clients', false)}</section>`;
  const firstOn = (draw: (label: string, on: boolean) => string) => boxesOn(each(section(draw)))?.slice(0, 2);

  it('may be a button that stays pressed', () => {
    expect(firstOn((label, on) => `<p><button aria-pressed="${on}">${label}</button></p>`)).toEqual(DEFAULT);
  });

  it('may be a drop-down that says it in words', () => {
    const option = (text: string, isChosen: boolean) => `<option${isChosen ? ' selected' : ''}>${text}</option>`;
    const draw = (label: string, on: boolean) =>
      `<label>${label} <select>${option('Allowed', on)}${option('Not allowed', !on)}</select></label>`;
    expect(firstOn(draw)).toEqual(DEFAULT);
  });

  it('may be a pair of radio buttons, which is unread as long as none is chosen', () => {
    const radio = (group: string, text: string, isChosen: boolean) =>
      `<label><input type="radio" name="${group}"${isChosen ? ' checked' : ''}>${text}</label>`;
    let groups = 0;
    const draw = (label: string, on: boolean | undefined) => {
      const name = `group${groups++}`;
      const pair = radio(name, 'Yes', on === true) + radio(name, 'No', on === false);
      return `<div role="radiogroup" aria-label="${label}">${pair}</div>`;
    };
    expect(firstOn(draw)).toEqual(DEFAULT);
    const open = each(
      (level) => `<section><h3>${level}</h3>${draw(level, true)}${draw('Can delete clients', undefined)}</section>`,
    );
    expect(boxesOn(open)?.slice(0, 2)).toEqual(['default/Default=true', 'billing/Billing=true']);
  });

  it('may be an option of a list of the level in which several can be chosen, and of no other list', () => {
    const option = (label: string, on: boolean) => `<li role="option" aria-selected="${on}">${label}</li>`;
    const list = (level: string, name: string, several = true) =>
      `<h3>${level}</h3><ul role="listbox" aria-label="${name}" aria-multiselectable="${several}">
        ${option(level, true)}${option('Can delete clients', false)}</ul>`;
    expect(boxesOn(each((level) => list(level, level)))?.slice(0, 2)).toEqual(DEFAULT);
    expect(resultOn(each((level) => list(level, 'Available')))).toBeUndefined();
    expect(resultOn(each((level) => list(level, level, false)))).toBeUndefined();
  });

  it('may be a sign or a word behind its name, where nothing can be set', () => {
    const row = (label: string, shown: string) => `<dt>${label}</dt><dd>${shown}</dd>`;
    const icon = (name: string) => `<svg role="img" aria-label="${name}"></svg>`;
    const icons = each(
      (level) => `<h3>${level}</h3><dl>${row(level, icon('Allowed'))}${row('Can delete clients', icon('Denied'))}</dl>`,
    );
    expect(boxesOn(icons)?.slice(0, 2)).toEqual(DEFAULT);
    const words = each((level) => `<h3>${level}</h3><dl>${row(level, 'On')}${row('Can delete clients', 'Off')}</dl>`);
    expect(boxesOn(words)?.slice(0, 2)).toEqual(DEFAULT);
  });

  it('is called by the text beside it where it says itself only how it is set', () => {
    const draw = (label: string, on: boolean) =>
      `<div><div>${label}</div><div><button role="switch" aria-checked="${on}">${on ? 'On' : 'Off'}</button></div></div>`;
    expect(firstOn(draw)).toEqual(DEFAULT);
  });

  it('is called like its level where its label says how it is set, too', () => {
    const draw = (label: string, on: boolean) =>
      `<label>${label} <input type="checkbox"${on ? ' checked' : ''}><span>${on ? 'Enabled' : 'Disabled'}</span></label>`;
    expect(firstOn(draw)?.[0]).toBe('default/Default=true');
  });
});

describe('a level that is told by the box that switches it on', () => {
  const box = (label: string, on: boolean) => `<label><input type="checkbox"${on ? ' checked' : ''}> ${label}</label>`;
  const row = (label: string, on: boolean) => `<div>${box(label, on)}</div>`;

  it('has the boxes around it', () => {
    const card = (level: string) =>
      `<div><div>${box(level, true)}</div><div><h6>Clients</h6>${box('Can delete clients', false)}</div></div>`;
    expect(boxesOn(each(card))?.slice(0, 2)).toEqual(DEFAULT);
  });

  it('has the boxes that follow it one by one, parts of it with headings of their own included', () => {
    const run = (level: string) =>
      `${row(level, true)}<h6>Clients</h6>${row('Can delete clients', false)}${row('View', true)}`;
    expect(boxesOn(each(run))?.slice(0, 3)).toEqual([...DEFAULT, 'default/View=true']);
  });

  it('has none where all levels are switched on in one place, and their boxes stand elsewhere', () => {
    const switches = each((level) => row(level, true));
    const others = ['Can delete clients', 'View'].map((label) => row(label, true)).join('');
    const result = resultOn(switches + others);
    expect(result && 'reading' in result).toBeFalsy();
  });
});

describe('levels that are rows over all columns of one table', () => {
  const over = (text: string) => `<tr><td colspan="2">${text}</td></tr>`;
  const row = (label: string, state: string) => `<tr><td>${label}</td><td>${state} <a href="#">change</a></td></tr>`;
  const level = (title: string, part = '') =>
    `${over(title)}${row(title, 'On')}${part}${row('Can delete clients', 'Off')}`;
  const table = (draw: (level: string) => string) => `<table>${each(draw)}</table>`;

  it('have the rows that follow, those below the titles of their parts included', () => {
    expect(boxesOn(table((title) => level(title)))?.slice(0, 2)).toEqual(DEFAULT);
    expect(boxesOn(table((title) => level(title, over('<i>Clients</i>'))))?.slice(0, 2)).toEqual(DEFAULT);
  });

  it('are not read where such a row may be another level', () => {
    const result = resultOn(table((title) => level(title, over('Reports'))));
    expect(result && 'reading' in result).toBeFalsy();
  });
});

it('tabs of levels: the panel that is shown is read, and nothing of the others', () => {
  const tab = (level: string, i: number) =>
    `<button role="tab" id="tab${i}" aria-selected="${i === 0}">${level}</button>`;
  const panel = (level: string, i: number) =>
    `<div role="tabpanel" aria-labelledby="tab${i}"${i > 0 ? ' hidden' : ''}>
      <label><input type="checkbox" checked> ${level}</label></div>`;
  expect(boxesOn(`<div role="tablist">${LEVELS.map(tab).join('')}</div>${LEVELS.map(panel).join('')}`)).toEqual([
    'default/Default=true',
  ]);
});

describe('whom the page is about', () => {
  const boxes = each((level) => `<section><h3>${level}</h3><input type="checkbox" aria-label="${level}"></section>`);

  it('is the name beside the word for such pages, in one heading', () => {
    expect(personOn(boxes, 'Ana Ruiz: Permissions')?.name).toBe('Ana Ruiz');
    expect(personOn(boxes, 'Permissions – Ana Ruiz')?.name).toBe('Ana Ruiz');
    expect(missingIn(resultOn(boxes, 'Clients: Permissions'))).toEqual([{ what: 'person' }]);
  });

  it('is who the title of a dialog names, over a list of others', () => {
    const list =
      '<h1>Staff</h1><table><tr><th>Name</th><th>Position</th></tr><tr><td>Bo Ek</td><td>Therapist</td></tr></table>';
    const over = `<div role="dialog" aria-label="Permissions"><div><span>Permissions: Ana Ruiz</span><button>Close</button></div>${boxes}</div>`;
    const { kind, staff } = readingOf(read(list + over, '/staff'));
    expect([kind, staff.map(({ name }) => name)]).toEqual(['staffPermissions', ['Ana Ruiz']]);
  });
});
