import { describe, expect, it } from 'vitest';
import { ID, missingIn, read, readingOf } from './fixtures.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];
const BOXES = LEVELS.map(
  (level) => `<section><h3>${level}</h3><label><input type="checkbox"> ${level}</label></section>`,
).join('');

const resultOn = (above: string, heading = 'Staff Permissions', title = '') => {
  document.title = title;
  const html = `${above}<h1>${heading}</h1><form><div>${BOXES}</div><button>Save</button></form>`;
  return read(html, `/staff/${ID(1)}/permissions`);
};
const nameOn = (...of: Parameters<typeof resultOn>) => readingOf(resultOn(...of)).staff[0]?.name;
const nobody = [{ what: 'person' }];

describe('whom a permissions page is about', () => {
  it('is said by its title, where nothing on it says so', () => {
    expect(nameOn('', 'Staff Permissions', 'Permissions for Ana Ruiz – TheraNest')).toBe('Ana Ruiz');
    expect(nameOn('', 'Permissions for Ana Ruiz', 'Permissions for Bo Ek')).toBe('Ana Ruiz');
  });

  it('is not said by the label of a column, or by a whole text', () => {
    const [longest, longer] = [120, 121].map((length) => 'Ana Ruiz '.padEnd(length, 'x'));
    expect(nameOn('', `Permissions for ${longest}`)).toBe(longest);
    for (const name of ['Default location', longer])
      expect(missingIn(resultOn('', `Permissions for ${name}`))).toEqual(nobody);
  });

  it('is said by a heading in which the name stands apart, and by none in which it does not stand yet', () => {
    expect(nameOn('', '<b>Ana Ruiz</b>’s permissions')).toBe('Ana Ruiz');
    expect(nameOn('<h2>Permissions for Ana Ruiz</h2>', '<b></b>’s permissions')).toBe('Ana Ruiz');
  });

  it('is not said in two ways, one of which is not how names are written', () => {
    const term = '<dl><dt>Full name</dt><dd>ana ruiz</dd></dl>';
    expect(missingIn(resultOn(term, 'Permissions for Ana Ruiz'))).toEqual(nobody);
  });

  it('is said by a term with one value', () => {
    expect(nameOn('<dl><dt>Full name</dt><dd>Ana Ruiz</dd></dl>')).toBe('Ana Ruiz');
    for (const terms of [
      '<dl><dt>Full name</dt><dd>Ana Ruiz</dd><dd>Bo Ek</dd></dl>',
      '<table><tr><th>Full name</th><th>Phone</th></tr></table>',
    ])
      expect(missingIn(resultOn(terms))).toEqual(nobody);
  });
});

describe('the way to a permissions page', () => {
  const way = (...steps: string[]) =>
    `<nav aria-label="Breadcrumb">${steps.map((step) => `<a>${step}</a> <span>/</span>`).join(' ')}</nav>`;

  it.each([
    [['Staff', 'Ana Ruiz', 'Permissions']],
    [['Home', 'Staff', 'Ana Ruiz', 'Set Permissions']],
    [['Staff', 'Ana Ruiz', 'Set Staff Permissions']],
  ])('says whose it is: %s', (steps) => {
    expect(nameOn(way(...steps))).toBe('Ana Ruiz');
  });

  it.each([
    [['Staff', 'Ana Ruiz', 'Save']],
    [['Home', 'Ana Ruiz', 'Permissions']],
    [['Staff', 'Ana Ruiz', 'Calendar']],
  ])('does not say it where it leads elsewhere: %s', (steps) => {
    expect(missingIn(resultOn(way(...steps)))).toEqual(nobody);
  });

  it('is called so: a menu with the same words is none', () => {
    expect(missingIn(resultOn(way('Staff', 'Ana Ruiz', 'Permissions').replace('Breadcrumb', 'Menu')))).toEqual(nobody);
  });
});
