import { describe, expect, it } from 'vitest';
import { ID, missingIn, read, readingOf } from './fixtures.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];
const path = `/staff/${ID(1)}/permissions`;

const section = (level: string, more = ''): string =>
  `<section><h3>${level}</h3><label><input type="checkbox" checked> ${level}</label>${more}</section>`;
const sections = (more: Partial<Record<string, string>> = {}): string =>
  LEVELS.map((level) => section(level, more[level])).join('');
const page = (columns: string, heading = 'Permissions for Ana Ruiz'): string =>
  `<h1>${heading}</h1><form><div>${columns}</div><button>Save</button></form>`;

const personOn = (html: string) => {
  document.title = '';
  return readingOf(read(html, path)).staff[0];
};
const labelsOn = (html: string) => personOn(html)?.boxes?.map(({ level, label, on }) => `${level}/${label}=${on}`);

describe('where a box stands', () => {
  it('a part of Default that is called Billing does not make its boxes Billing’s', () => {
    const part =
      '<div><h4>Billing</h4><label><input type="checkbox"> Can Manage Insurance Authorizations</label></div>';
    expect(labelsOn(page(sections({ Default: part })))).toContain('default/Can Manage Insurance Authorizations=false');
  });

  it('a box under a heading that ranks as high as its level’s is none of the level’s', () => {
    const other = '<h3>Notifications</h3><label><input type="checkbox" checked> Send me news</label>';
    expect(missingIn(read(page(sections({ Therapist: other })), path))).toEqual([{ what: 'levelOfBoxes' }]);
  });

  it('in a table of permissions the row says what a box is for, whatever its column is called', () => {
    const row = (label: string, cell: (level: string) => string): string =>
      `<tr><th scope="row">${label}</th>${LEVELS.map((level) => `<td>${cell(level)}</td>`).join('')}</tr>`;
    const box = (level: string): string => `<input type="checkbox" aria-label="${level}">`;
    const table = `<table><tr><th>Permission</th>${LEVELS.map((level) => `<th>${level}</th>`).join('')}</tr>${row('Can delete clients', box)}</table>`;
    expect(labelsOn(page(table))?.slice(0, 2)).toEqual([
      'default/Can delete clients=false',
      'billing/Can delete clients=false',
    ]);
  });

  it('is not understood below a second row of headers', () => {
    const cells = (cell: (level: string) => string): string => `<tr>${LEVELS.map(cell).join('')}</tr>`;
    const boxes = cells((level) => `<td><label><input type="checkbox"> ${level}</label></td>`);
    const table = `<table>${cells((level) => `<th>${level}</th>`)}${boxes}${cells((level) => `<th>Other ${level}</th>`)}${boxes}</table>`;
    expect(missingIn(read(page(table), path))).toEqual([{ what: 'levelOfBoxes' }]);
  });

  it('a label with two states in one level tells nothing', () => {
    const twice = ['checked', ''].map((state) => `<label><input type="checkbox" ${state}> Can view</label>`).join('');
    expect(labelsOn(page(sections({ Default: twice })))?.filter((box) => box.startsWith('default'))).toEqual([
      'default/Default=true',
    ]);
  });
});

describe('a closed part', () => {
  const closed = (box: string): string =>
    `<div hidden><label><input type="checkbox" ${box}> Submit claims</label></div>`;

  it('leaves its level unread, and the others are read', () => {
    const levels = new Set(personOn(page(sections({ Billing: closed('') })))?.boxes?.map(({ level }) => level));
    expect([...levels]).toEqual(['default', 'therapist', 'administration', 'organizationAdministration']);
  });

  it('is no part of the box that is shown beside it', () => {
    const box = (label: string, more = ''): string =>
      `<span role="checkbox" aria-checked="true" aria-label="${label}"${more}></span>`;
    const flat = (level: string, more: string): string =>
      `<section><h3>${level}</h3>${box(level)}${box('One', more)}${box('Two', more)}</section>`;
    const html = page(LEVELS.map((level) => flat(level, level === 'Billing' ? ' hidden' : '')).join(''));
    expect(labelsOn(html)?.some((label) => label.startsWith('billing'))).toBe(false);
    expect(labelsOn(html)).toHaveLength(12);
  });

  it('says no more where its level is off and so are its boxes', () => {
    const off = (html: string) => page(html).replace('checked> Billing', '> Billing');
    expect(labelsOn(off(sections({ Billing: closed('') })))).toContain('billing/Billing=false');
    const on = labelsOn(off(sections({ Billing: closed('checked') })));
    expect(on?.some((box) => box.startsWith('billing'))).toBe(false);
  });
});

describe('whose permissions they are', () => {
  const dialog = (html: string, name = 'Permissions for Ana Ruiz'): string =>
    `<div role="dialog" aria-label="${name}">${html}</div>`;

  it('a dialog says it, and the address of the page below does not', () => {
    const person = personOn(`<h1>Calendar</h1>${dialog(page(sections(), 'Permissions'))}`);
    expect(person).toMatchObject({ name: 'Ana Ruiz' });
    expect(person?.id).toBeUndefined();
  });

  it('a dialog below another one is not read', () => {
    const question = '<div role="alertdialog"><p>Save?</p></div>';
    expect(read(`<h1>Calendar</h1>${dialog(page(sections()))}${question}`, path)).toBeUndefined();
  });

  it('a question over the page changes nothing of it', () => {
    const question = dialog(
      '<label><input type="checkbox"> Therapist</label><button>Save</button>',
      'Permissions for Bo Ek',
    );
    expect(personOn(page(sections()) + question)).toMatchObject({ id: ID(1), name: 'Ana Ruiz' });
  });

  it('two names are none', () => {
    const html = `<dl><dt>Staff member</dt><dd>Bo Ek</dd></dl>${page(sections())}`;
    expect(missingIn(read(html, path))).toEqual([{ what: 'person' }]);
    expect(personOn(html.replace('Bo Ek', 'Ruiz, Ana LCSW'))).toMatchObject({ name: 'Ana Ruiz' });
  });

  it.each(['Permissions for Therapist', 'Permissions for all staff', 'Permissions for this location'])(
    '%s names nobody',
    (heading) => {
      expect(missingIn(read(page(sections(), heading), path))).toEqual([{ what: 'person' }]);
    },
  );

  it('nobody is the owner because somebody is whose name ends like theirs', () => {
    const said = (text: string) => personOn(`${page(sections())}<p>${text}</p>`)?.owner;
    expect(said('Ana Ruiz is the account owner. Nothing can be changed.')).toBe(true);
    expect(said('Ruiz, Ana is the account owner.')).toBe(true);
    expect(said('Mary Ana Ruiz is the account owner.')).toBeUndefined();
    expect(said('Joana Ruiz is the account owner.')).toBeUndefined();
    expect(said('<span hidden>Ana Ruiz is the account owner.</span>')).toBeUndefined();
  });

  it.each([
    ['<h2>Clients</h2>', ''],
    ['', '<dl><dt>Date of birth</dt><dd>5/5/1990</dd></dl>'],
  ])('a client’s page is none of ours (%s%s)', (above, below) => {
    expect(read(above + page(sections()) + below, path)).toBeUndefined();
  });
});
