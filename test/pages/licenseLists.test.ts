import { describe, expect, it } from 'vitest';
import { read, readingOf } from './fixtures.ts';

const section = (title: string, names: readonly string[]): string =>
  `<h2>${title}</h2><p>${names.length} assigned</p><ul>${names.map((name) => `<li>${name} <button>Remove</button></li>`).join('')}</ul>`;
const page = (...sections: string[]): string =>
  `<h1>Manage Licenses</h1>${sections.join('')}<footer><ul><li>Help</li><li>Terms</li></ul></footer>`;

const PROVIDERS = section('Provider licenses', ['Ana Ruiz <span>(owner)</span>', 'Bo Ek']);
const ADMINS = section('Admin licenses', ['Bo Ek']);
const NOBODY = section('No license', ['Cy Wu']);

const licensesOn = (html: string) => {
  const result = read(html);
  return result && !('unclear' in result) ? result.reading.staff.map(({ name, licenses }) => [name, licenses]) : [];
};

describe('lists of those who have each license, and of those who have none', () => {
  it('are one list of everybody', () => {
    const result = readingOf(read(page(PROVIDERS, ADMINS, NOBODY)));
    expect(result.kind).toBe('manageLicenses');
    expect(result.staff.map(({ name, licenses }) => [name, licenses])).toEqual([
      ['Ana Ruiz', { provider: true, admin: false }],
      ['Bo Ek', { provider: true, admin: true }],
      ['Cy Wu', { provider: false, admin: false }],
    ]);
  });

  it('are read in any order, and where nobody is on one of them', () => {
    const all = [NOBODY, section('Admin', []), PROVIDERS];
    expect(licensesOn(page(...all))).toEqual([
      ['Cy Wu', { provider: false, admin: false }],
      ['Ana Ruiz', { provider: true, admin: false }],
      ['Bo Ek', { provider: true, admin: false }],
    ]);
  });

  it.each([
    ['one of them is not there: whoever is missing may stand on it', page(PROVIDERS, ADMINS)],
    ['two people on one list have one name', page(section('Provider', ['Ana Ruiz', 'Ana Ruiz']), ADMINS, NOBODY)],
    ['somebody has a license and none', page(PROVIDERS, ADMINS, section('No license', ['Bo Ek']))],
    ['a list has two parts', page(`${PROVIDERS}<ul><li>Di Fox</li></ul>`, ADMINS, NOBODY)],
    ['the page is another one', page(PROVIDERS, ADMINS, NOBODY).replace('Manage Licenses', 'Who to ask')],
  ])('are not read where %s', (_, html) => {
    expect(licensesOn(html)).toEqual([]);
  });
});
