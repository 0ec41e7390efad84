import { describe, expect, it } from 'vitest';
import { ID, missingIn, read, readingOf } from './fixtures.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];
const [MOST, LAST] = [LEVELS.slice(0, 4), LEVELS[4] ?? ''];

const resultOn = (levels: string) => {
  document.title = '';
  const html = `<h1>Permissions for Ana Ruiz</h1><form><div>${levels}</div><button>Save</button></form>`;
  return read(html, `/staff/${ID(1)}/permissions`);
};
const placesOn = (levels: string) =>
  readingOf(resultOn(levels)).staff[0]?.boxes?.map(({ level, label }) => `${level}/${label}`);
const unplaced = [{ what: 'levelOfBoxes' }];

const VIEW = '<label><input type="checkbox"> View</label>';
const PLACES = [
  'default/View',
  'billing/View',
  'therapist/View',
  'administration/View',
  'organizationAdministration/View',
];
const each = (draw: (level: string) => string, levels: readonly string[] = LEVELS): string => levels.map(draw).join('');
const tr = (draw: (level: string) => string, levels?: readonly string[]): string => `<tr>${each(draw, levels)}</tr>`;
const td = (content: string) => (): string => `<td>${content}</td>`;
const heads = tr((level) => `<th>${level}</th>`);

describe('a level that stands around its boxes', () => {
  it('ends where its group does, if that has its name', () => {
    const group = (level: string) => `<div role="group" aria-label="${level}">${VIEW}</div>`;
    expect(placesOn(each((level) => `<div>${group(level)}</div>`))).toEqual(PLACES);
    expect(missingIn(resultOn(each((level) => `<div>${group(level)}${VIEW}</div>`)))).toEqual(unplaced);
  });

  it('goes on behind a heading, if it is no heading itself', () => {
    const html = each((level) => `<fieldset><legend>${level}</legend><h2>Clients</h2>${VIEW}</fieldset>`);
    expect(placesOn(html)).toEqual(PLACES);
  });

  it('is read where a table tells elsewhere what levels there are', () => {
    const boxes = each((level) => `<section><h3>${level}</h3><input type="checkbox" aria-label="${level}"></section>`);
    expect(placesOn(`${boxes}<table>${heads}${tr(td('Sees it'))}</table>`)).toHaveLength(5);
  });
});

describe('the title of a level', () => {
  it('may stand deeper in the page than the others', () => {
    const section = (level: string) => `<section><h3>${level}</h3>${VIEW}</section>`;
    const [last, ...others] = LEVELS.toReversed();
    expect(placesOn(`${each(section, others.toReversed())}<div>${section(last ?? '')}</div>`)).toEqual(PLACES);
  });

  it('is told from that of a part by its rank, as ARIA says it', () => {
    const heading = (level: string, rank: number) => `<div role="heading" aria-level="${rank}">${level}</div>`;
    const part = heading('Billing', 4) + VIEW.replace('View', 'Claims');
    const section = (level: string) =>
      `<section>${heading(level, 3)}${VIEW}${level === 'Default' ? part : ''}</section>`;
    expect(placesOn(each(section))).toEqual(['default/View', 'default/Claims', ...PLACES.slice(1)]);
  });

  it('is more than words in a section', () => {
    expect(resultOn(each((level) => `<section>${level}</section><div>${VIEW}</div>`))).toBeUndefined();
  });
});

it('a permissions page is read without a button that saves: its heading says what it is', () => {
  document.title = '';
  const boxes = each((level) => `<section><h3>${level}</h3>${VIEW}</section>`);
  const result = read(`<h1>Permissions for Ana Ruiz</h1>${boxes}`, `/staff/${ID(1)}/permissions`);
  expect(readingOf(result).kind).toBe('staffPermissions');
});

describe('titles and boxes that take turns', () => {
  const turns = each((level) => `<h3>${level}</h3><div>${VIEW}</div>`);

  it('tell each box by the title before it', () => {
    expect(placesOn(turns)).toEqual(PLACES);
    expect(placesOn(turns.replaceAll('</h3>', '</h3><p>What it is for</p>'))).toEqual(PLACES);
  });

  it('tell nothing if boxes come before all titles, or twice after one', () => {
    expect(resultOn(`<div>${VIEW}</div>${turns}`)).toBeUndefined();
    expect(resultOn(`${turns}<div>${VIEW}</div>`)).toBeUndefined();
    const shares = [2, 1, 1, 1, 0];
    const uneven = LEVELS.map((level, i) => `<h3>${level}</h3>${`<div>${VIEW}</div>`.repeat(shares[i] ?? 0)}`);
    expect(resultOn(uneven.join(''))).toBeUndefined();
  });
});

describe('a level that is a column', () => {
  it('has the boxes in tables within its cells', () => {
    expect(placesOn(`<table>${heads}${tr(td(`<table><tr><td>${VIEW}</td></tr></table>`))}</table>`)).toEqual(PLACES);
  });

  it('goes on below headers of other columns', () => {
    const part = '<tr><th colspan="2">Clients</th><th colspan="3">Notes</th></tr>';
    expect(placesOn(`<table>${heads}${part}${tr(td(VIEW))}</table>`)).toEqual(PLACES);
  });

  it('has no boxes above its header', () => {
    expect(missingIn(resultOn(`<table>${tr(td(VIEW))}${heads}${tr(td(VIEW))}</table>`))).toEqual(unplaced);
  });

  it('is none where another level stands in another row, or in no table', () => {
    const bold = (level: string) => `<td><b>${level}</b></td>`;
    const most = tr(bold, MOST) + tr(td(VIEW), MOST);
    const last = `<tr>${bold(LAST)}<td></td><td></td><td></td></tr><tr><td>${VIEW}</td><td></td><td></td><td></td></tr>`;
    expect(resultOn(`<table>${most}${last}</table>`)).toBeUndefined();
    expect(resultOn(`<table>${most}</table><p><b>${LAST}</b></p><div>${VIEW}</div>`)).toBeUndefined();
  });

  it('is none in a row of no table', () => {
    const rows = each((level) => `<b role="columnheader">${level}</b>`);
    expect(resultOn(`<div role="row">${rows}</div><div role="row">${VIEW}</div>`)).toBeUndefined();
  });
});
