import { describe, expect, it } from 'vitest';
import { ID, missingIn, read, readingOf } from './fixtures.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];
const path = `/staff/${ID(1)}/permissions`;

const box = (label: string, more = ''): string => `<label><input type="checkbox" ${more}> ${label}</label>`;
const section = (level: string, boxes: string, more = ''): string =>
  `<section ${more}><h3>${level}</h3>${boxes}</section>`;
const sections = (more: Partial<Record<string, string>> = {}): string =>
  LEVELS.map((level) => section(level, box(level) + (more[level] ?? ''))).join('');
const page = (columns: string, heading = 'Permissions for Ana Ruiz'): string =>
  `<h1>${heading}</h1><form><div>${columns}</div><button>Save</button></form>`;
const dialog = (html: string, name = ''): string => `<div role="dialog" aria-label="${name}">${html}</div>`;

const resultOn = (html: string, url = path) => {
  document.title = '';
  return read(html, url);
};
const personOn = (html: string, url = path) => readingOf(resultOn(html, url)).staff[0];
const boxesOn = (html: string) => personOn(html)?.boxes?.map(({ level, label, on }) => `${level}/${label}=${on}`);
const inBilling = (html: string) => boxesOn(html)?.filter((label) => label.startsWith('billing'));
const unplaced = [{ what: 'levelOfBoxes' }];

describe('what a box is called', () => {
  const table = (
    cell: string,
  ) => `<table><tr><th>Permission</th>${LEVELS.map((level) => `<th>${level}</th>`).join('')}</tr>
    <tr><th scope="row">Can delete clients</th>${`<td>${cell}</td>`.repeat(LEVELS.length)}</tr></table>`;
  const onOff = '<button role="switch" aria-checked="true">On</button>';

  it('is what its own words say, whatever its row is called', () => {
    expect(boxesOn(page(table(box('Can view them'))))?.[0]).toBe('default/Can view them=false');
  });

  it('is what its row says where it says On or Off alone, or nothing', () => {
    expect(boxesOn(page(table(onOff)))?.[0]).toBe('default/Can delete clients=true');
    expect(boxesOn(page(table('<input type="checkbox">')))?.[0]).toBe('default/Can delete clients=false');
  });

  it('is its level where it has no name and is alone in it', () => {
    const html = page(LEVELS.map((level) => section(level, onOff)).join(''));
    expect(boxesOn(html)?.slice(0, 2)).toEqual(['default/default=true', 'billing/billing=true']);
  });

  it('is unclear where it has no name and others are beside it', () => {
    expect(missingIn(resultOn(page(sections({ Billing: onOff }))))).toEqual(unplaced);
    const first = LEVELS.map((level) => section(level, onOff + box('View'))).join('');
    expect(missingIn(resultOn(page(first)))).toEqual(unplaced);
  });
});

describe('which boxes are read', () => {
  it('one of two with the same label and state', () => {
    expect(inBilling(page(sections({ Billing: box('View').repeat(2) })))).toEqual([
      'billing/Billing=false',
      'billing/View=false',
    ]);
  });

  it('none of ours', () => {
    expect(inBilling(page(sections({ Billing: `<div data-license-lens>${box('View')}</div>` })))).toHaveLength(1);
  });

  it('none beside the levels: the page is read without it', () => {
    expect(boxesOn(page(sections()) + box('Send me news'))).toHaveLength(5);
  });

  it('none for which two kinds of titles say different levels', () => {
    const shifted = LEVELS.map((level, i) => section(level, box('View'), `aria-label="${LEVELS[(i + 1) % 5]}"`));
    expect(resultOn(page(shifted.join('')))).toBeUndefined();
  });

  it('none of a page that shows none of its boxes', () => {
    const hidden = LEVELS.map((level) => section(level, `<div hidden>${box(level)}</div>`));
    expect(missingIn(resultOn(page(hidden.join(''))))).toEqual(unplaced);
  });

  it('those that are shown of a level that is off, if all that are hidden are off too', () => {
    const withClosed = (...states: string[]) =>
      page(
        sections({
          Billing: `${box('View')}<div hidden>${states.map((state) => box('Submit', state)).join('')}</div>`,
        }),
      );
    expect(inBilling(withClosed('', ''))).toEqual(['billing/Billing=false', 'billing/View=false']);
    expect(inBilling(withClosed('', 'checked'))).toEqual([]);
  });
});

it('a permissions page tells where its titles and the boxes stand that were read', () => {
  const mixed = '<span role="checkbox" aria-checked="mixed" aria-label="View"></span>';
  const result = resultOn(page(sections({ Billing: mixed, Therapist: `<div hidden>${box('Notes')}</div>` })));
  if (!result || !('reading' in result)) throw new Error('not read');
  expect(result.rows).toEqual([]);
  expect(result.reading.staff[0]?.boxes?.map(({ label }) => label)).toEqual(LEVELS);
  const [first, ...others] = result.spots?.boxes ?? [];
  expect(first).toEqual({
    element: document.querySelector('input'),
    level: 'default',
    label: 'Default',
    on: false,
    disabled: false,
  });
  expect(others.map(({ label }) => label)).toEqual(LEVELS.slice(1));
  expect(result.spots?.titles.map(({ element }) => element.textContent)).toEqual(LEVELS);
});

describe('whose page it is', () => {
  it('is not told by an address with two ids', () => {
    expect(personOn(page(sections()), `/offices/${ID(9)}/staff/${ID(1)}`)).not.toHaveProperty('id');
  });

  it('is told by the heading of the dialog that it is, if somebody sees that', () => {
    expect(personOn(`<h1>Calendar</h1>${dialog(page(sections()))}`)?.name).toBe('Ana Ruiz');
    const hidden = '<h2 hidden>Permissions for Bo Ek</h2>';
    expect(personOn(`<h1>Calendar</h1>${dialog(page(sections()) + hidden)}`)?.name).toBe('Ana Ruiz');
  });

  it('is asked of a dialog as soon as it shows most levels', () => {
    const most = LEVELS.slice(0, 4).map((level) => section(level, box(level)));
    expect(missingIn(resultOn(`<h1>Calendar</h1>${dialog(page(most.join('')))}`))).toEqual(unplaced);
  });
});

describe('whether somebody is the owner', () => {
  const said = (text: string, name = 'Ana Ruiz') =>
    personOn(`${page(sections(), `Permissions for ${name}`)}<p>${text}</p>`)?.owner;
  const sentence = 'Ana Ruiz is the account owner.';

  it('is not looked for in long texts', () => {
    expect(said(`${sentence} ${'x'.repeat(199 - sentence.length)}`)).toBe(true);
    expect(said(`${sentence} ${'x'.repeat(200 - sentence.length)}`)).toBeUndefined();
  });

  it('is said though there is a dot in their name', () => {
    expect(said('Ana J.Ruiz is the account owner.', 'Ana J.Ruiz')).toBe(true);
  });
});
