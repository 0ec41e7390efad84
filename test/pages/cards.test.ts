import { describe, expect, it } from 'vitest';
import { vocabularyById } from '../../core/index.ts';
import { findCards } from '../../core/understand/cards.ts';
import { ID, read, readingOf, URL_OF } from './fixtures.ts';
import { pageOf, textsOf } from './sensed.ts';

const theranest = vocabularyById('theranest');
if (!theranest) throw new Error('no words for TheraNest');

const card = (n: number, name: string, position: string): string => `
  <li><h3><a href="/staff/${ID(n)}">${name}</a></h3>
    <dl><dt>Position</dt><dd>${position}</dd><dt>Default location</dt><dd>Main</dd></dl><a href="/staff/${ID(n)}/permissions">Permissions</a></li>`;

const list = (cards: string, heading = 'Staff'): string => `<h1>${heading}</h1><ul>${cards}</ul>`;

describe('a list of cards', () => {
  it('is read like a table: titles are names, labels are columns', () => {
    expect(readingOf(read(list(card(1, 'Ana Ruiz, LCSW', 'Therapist') + card(2, 'Bo Ek', 'Biller')))).staff).toEqual([
      {
        id: ID(1),
        name: 'Ana Ruiz, LCSW',
        position: 'Therapist',
        permissionsUrl: URL_OF(`/staff/${ID(1)}/permissions`),
      },
      { id: ID(2), name: 'Bo Ek', position: 'Biller', permissionsUrl: URL_OF(`/staff/${ID(2)}/permissions`) },
    ]);
  });

  it('is read with its labels in lines, whatever their order', () => {
    const lines = (n: number, name: string, position: string) => `
      <article data-id="${ID(n)}"><p><b>Default location:</b> <span>Main</span></p><p><b>Position:</b> <span>${position}</span></p>
        <p><b>Full name:</b> <span>${name}</span></p><button>Permissions</button></article>`;
    const html = `<h1>Staff</h1><div>${lines(1, 'Ana Ruiz', 'Therapist')}${lines(2, 'Bo Ek', 'Biller')}</div>`;
    expect(readingOf(read(html)).staff).toEqual([
      { id: ID(1), name: 'Ana Ruiz', position: 'Therapist' },
      { id: ID(2), name: 'Bo Ek', position: 'Biller' },
    ]);
  });

  it('tells the switches of Manage Licenses', () => {
    const switches = (name: string, provider: boolean) => `
      <li><strong>${name}</strong><dl><dt>Provider</dt><dd><button role="switch" aria-checked="${provider}">x</button></dd>
        <dt>Admin</dt><dd>Off</dd></dl></li>`;
    const { kind, staff } = readingOf(
      read(list(switches('Ana Ruiz', true) + switches('Bo Ek', false), 'Manage Licenses')),
    );
    expect(kind).toBe('manageLicenses');
    expect(staff.map(({ name, licenses }) => [name, licenses])).toEqual([
      ['Ana Ruiz', { provider: true, admin: false }],
      ['Bo Ek', { provider: false, admin: false }],
    ]);
  });

  describe('with one choice for each person', () => {
    let groups = 0;
    const choices = (name: string, chosen: string, all = ['No license', 'Provider', 'Admin']): string => {
      const group = groups++;
      const option = (label: string) =>
        `<label><input type="radio" name="of${group}"${label === chosen ? ' checked' : ''}> ${label}</label>`;
      return `<fieldset><legend>${name}</legend>${all.map(option).join('')}</fieldset>`;
    };
    const licensesIn = (cards: string, heading = 'Manage Licenses') => {
      const result = read(`<h1>${heading}</h1><form>${cards}</form>`);
      return result && !('unclear' in result) ? result.reading.staff.map(({ name, licenses }) => [name, licenses]) : [];
    };

    it('tells the license that is chosen', () => {
      const cards = choices('Ana Ruiz', 'Provider') + choices('Bo Ek', 'No license') + choices('Cy Wu', '');
      expect(licensesIn(cards)).toEqual([
        ['Ana Ruiz', { provider: true, admin: false }],
        ['Bo Ek', { provider: false, admin: false }],
        ['Cy Wu', {}],
      ]);
    });

    it('knows a choice for both', () => {
      const all = ['None', 'Provider', 'Admin', 'Both'];
      expect(licensesIn(choices('Ana Ruiz', 'Both', all) + choices('Bo Ek', 'Admin', all))).toEqual([
        ['Ana Ruiz', { provider: true, admin: true }],
        ['Bo Ek', { provider: false, admin: true }],
      ]);
    });

    it('is not read where a choice is no license, or the page is another one', () => {
      const all = ['Provider', 'Admin', 'Guest'];
      expect(licensesIn(choices('Ana Ruiz', 'Guest', all) + choices('Bo Ek', 'Admin', all))).toEqual([]);
      expect(licensesIn(choices('Ana Ruiz', 'Provider') + choices('Bo Ek', 'Admin'), 'Invitations')).toEqual([]);
    });
  });

  it('of clients is not read', () => {
    expect(read(list(card(1, 'Ana Ruiz', '1st') + card(2, 'Bo Ek', '2nd'), 'Clients'), '/clients')).toBeUndefined();
  });

  it('is no list of staff for being a menu, or words with colons', () => {
    expect(
      read('<h1>Staff</h1><ul><li><a href="/a">Add: new</a></li><li><a href="/b">Import: all</a></li></ul>'),
    ).toBeUndefined();
  });
});

describe('cards', () => {
  const shapes = (html: string) => {
    document.body.innerHTML = html;
    return findCards(pageOf(document).root, theranest).map(({ headers, rows, busy }) => ({
      headers,
      rows: rows.map(({ cells }) => textsOf(cells)),
      busy,
    }));
  };
  const card = (name: string, ...lines: string[]) =>
    `<li><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;
  const line = (label: string, value: string) => `${label}: <b>${value}</b>`;
  const full = (name: string) => card(name, line('Position', 'Biller'), line('Office', 'Main'));

  it('tell labels and values in lines, and are called by their titles', () => {
    expect(shapes(`<ul>${full('Ana')}${full('Bo')}<li>More</li></ul>`)).toEqual([
      {
        headers: ['full name', 'Position', 'Office'],
        rows: [
          ['Ana', 'Biller', 'Main'],
          ['Bo', 'Biller', 'Main'],
        ],
        busy: false,
      },
    ]);
  });

  it('tell nothing by a label that stands there twice, or by text without a value of its own', () => {
    const odd = card(
      'Cy',
      line('Position', 'A'),
      line('POSITION', 'B'),
      line('Office', 'Main'),
      'Phone: 555',
      line('Desk', '4'),
    );
    expect(shapes(`<ul>${full('Ana')}${odd}</ul>`)[0]).toMatchObject({
      headers: ['full name', 'Position', 'Office', 'Desk'],
      rows: [
        ['Ana', 'Biller', 'Main', ''],
        ['Cy', '', 'Main', '4'],
      ],
    });
  });

  it('tell nothing by words beside a value, by a sentence, or by what stands around all of it', () => {
    const lines = ['Desk: 4 <b>left</b>', `Whatever ${'else '.repeat(8)}there is: <b>5</b>`];
    const around = full('Bo').replace('<li>', '<li><div>No. 1: <div>').replace('</li>', '</div></div></li>');
    const html = `<ul>${full('Ana').replace('</li>', `${lines.map((one) => `<p>${one}</p>`).join('')}</li>`)}${around}</ul>`;
    expect(shapes(html)[0]).toMatchObject({
      headers: ['full name', 'Position', 'Office'],
      rows: [
        ['Ana', 'Biller', 'Main'],
        ['Bo', 'Biller', 'Main'],
      ],
    });
  });

  it('are called by the first title that is no value of theirs', () => {
    const supervised = full('Ana').replace('<h3>', '<p>Supervisor: <a href="/x">Cy Oh</a></p><h3>');
    expect(shapes(`<ul>${supervised}${full('Bo')}</ul>`)[0]?.rows[0]).toEqual(['Ana', 'Cy Oh', 'Biller', 'Main']);
  });

  it('are elements of one kind', () => {
    const article = (name: string) => full(name).replaceAll('li>', 'article>');
    const sum = full('Sum').replaceAll('li>', 'div>');
    expect(shapes(`<main>${article('Ana')}${article('Bo')}${sum}</main>`)[0]?.rows).toHaveLength(2);
  });

  it('of lists are read by their terms alone, each with the value right after it', () => {
    const terms = (name: string) =>
      `<li><strong>${name}</strong><dl><dt>A</dt><dd>1</dd><dt>B</dt><dt>C</dt><dd>3</dd></dl><p>D: <i>4</i></p></li>`;
    expect(shapes(`<ul>${terms('Ana')}${terms('Bo')}</ul>`)[0]?.headers).toEqual(['full name', 'A', 'C']);
  });

  it('are none in a dialog, hidden, alone, or of one value', () => {
    const cards = full('Ana') + full('Bo');
    const single = card('Ana', line('Position', 'Biller'));
    for (const html of [
      `<dialog open><ul>${cards}</ul></dialog>`,
      `<ul hidden>${cards}</ul>`,
      `<ul>${full('Ana')}</ul>`,
      `<ul>${single}${single}</ul>`,
    ])
      expect(shapes(html)).toEqual([]);
    expect(shapes(`<div aria-busy="true"><ul>${cards}</ul></div>`)[0]?.busy).toBe(true);
  });
});
