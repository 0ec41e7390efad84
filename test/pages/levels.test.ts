import { describe, expect, it } from 'vitest';
import { vocabularies } from '../../core/index.ts';
import { levelTitles, titleSets } from '../../core/understand/levelTitles.ts';
import { ID, missingIn, read, readingOf } from './fixtures.ts';
import { pageOf } from './sensed.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];
const path = `/staff/${ID(1)}/permissions`;
const page = (levels: string) =>
  `<h1>Permissions for Ana Ruiz</h1><form><div>${levels}</div><button>Save</button></form>`;
const boxesOn = (html: string) => {
  document.title = '';
  return readingOf(read(html, path)).staff[0]?.boxes?.map(({ level, label, on }) => `${level}/${label}=${on}`);
};
const box = (label: string, more = '') => `<label><input type="checkbox" ${more}> ${label}</label>`;
const bold = (more: Partial<Record<string, string>> = {}) =>
  LEVELS.map(
    (level) => `<section><strong>${level}</strong><p>${box(`Uses ${level}`)}</p>${more[level] ?? ''}</section>`,
  ).join('');
const PLAIN = [
  'default/Uses Default=false',
  'billing/Uses Billing=false',
  'therapist/Uses Therapist=false',
  'administration/Uses Administration=false',
  'organizationAdministration/Uses Organization Administration=false',
];

describe('levels', () => {
  it('may be named by bold words, of which deeper ones are parts', () => {
    expect(boxesOn(page(bold()))).toEqual(PLAIN);
    const part = `<div><strong>Billing</strong><p>${box('Sees invoices', 'checked')}</p></div>`;
    expect(boxesOn(page(bold({ Default: part })))).toEqual([PLAIN[0], 'default/Sees invoices=true', ...PLAIN.slice(1)]);
  });

  it('are unclear where two of one kind and depth have one name', () => {
    const [, billing] = bold().split('</section>');
    expect(read(page(`${bold()}${billing}</section>`), path)).toBeUndefined();
  });

  it('may be the groups of a tree', () => {
    const item = (text: string, on: boolean, inner = '') =>
      `<li role="treeitem" aria-checked="${on}"><span>${text}</span>${inner && `<ul role="group">${inner}</ul>`}</li>`;
    const tree = LEVELS.map((level) =>
      item(level, level === 'Billing', item(`Uses ${level}`, level === 'Billing')),
    ).join('');
    const boxes = boxesOn(page(`<ul role="tree">${tree}</ul>`));
    expect(boxes).toContain('billing/Uses Billing=true');
    expect(boxes).toContain('therapist/Uses Therapist=false');
  });

  it('are told apart by what kind of element names them', () => {
    const [vocabulary] = vocabularies;
    if (!vocabulary) throw new Error('no practice system is known');
    document.body.innerHTML = `${LEVELS.map((level) => `<h3>${level}</h3><b>${level}</b><div role="rowheader">${level}</div>`).join('')}
      <h2>Default</h2><b hidden>Billing</b><p>Billing</p><section aria-label="Therapist"></section>`;
    const titles = levelTitles(pageOf(document).root, () => true, vocabulary);
    const kinds = Map.groupBy(titles, ({ kind }) => kind);
    expect([...kinds].map(([kind, same]) => [kind, same.length])).toEqual([
      ['h3', 5],
      ['strong', 5],
      ['rowheader', 5],
      ['h2', 1],
      ['group', 1],
    ]);
    expect(titleSets(titles).map((set) => set[0]?.kind)).toEqual(['h3', 'strong', 'rowheader']);
  });
});

describe('a box that nobody sees', () => {
  const withBox = (html: string) => page(bold({ Therapist: `<div>${html}</div>` }));
  const unseen = '<input type="checkbox" hidden>';
  const drawn = '<button role="switch" aria-checked="true" aria-label="Sees notes"></button>';

  it('stands behind the only one that is drawn beside it, before it or after', () => {
    expect(boxesOn(withBox(unseen + drawn))).toContain('therapist/Sees notes=true');
    expect(boxesOn(withBox(drawn + unseen))).toContain('therapist/Sees notes=true');
    expect(boxesOn(withBox(drawn + unseen))).toContain('therapist/Uses Therapist=false');
  });

  it('closes its level where it stands for none, alone or with two others', () => {
    for (const html of [unseen, unseen + unseen, unseen + drawn + drawn.replace('notes', 'more')]) {
      const boxes = boxesOn(withBox(html));
      expect(boxes?.filter((label) => label.startsWith('therapist/'))).toEqual([]);
      expect(boxes).toContain('billing/Uses Billing=false');
    }
  });
});

it('a box under two levels at once is placed nowhere, and the page is not read', () => {
  const outside = box('Sees all');
  expect(missingIn(read(page(bold() + outside), path))).toEqual([{ what: 'levelOfBoxes' }]);
});
