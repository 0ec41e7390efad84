import { describe, expect, it } from 'vitest';
import { type Lesson, sketchPage, taughtVocabulary, vocabularyById } from '../../core/index.ts';
import { readThrough } from './fixtures.ts';

const other = vocabularyById('other');
if (!other) throw new Error('no words for another practice system');

const URL = 'https://praxis.example/mitarbeiter';
const read = (html: string, lesson: Lesson, url = URL) => {
  document.body.innerHTML = html;
  return readThrough(document, url, taughtVocabulary(other, lesson));
};

const lesson: Lesson = {
  version: 1,
  kind: 'staffList',
  path: '/mitarbeiter',
  heading: 'Unser Team',
  columns: { name: 'Mitarbeiter', position: 'Funktion', status: 'Stand', provider: 'Vollizenz', therapist: 'Klinik' },
  words: { inactive: ['Ausgeschieden'], on: ['Ja'], off: ['Nein'] },
  boxes: [],
};

const table = (rows: string, heading = 'Unser Team') => `<h1>${heading}</h1><table>
  <tr><th>Funktion</th><th>Mitarbeiter</th><th>Stand</th><th>Vollizenz</th><th>Klinik</th><th>Telefon</th></tr>${rows}</table>`;
const ROWS = `
  <tr><td>Therapeutin</td><td><a href="/mitarbeiter/17">Ana Ruiz</a></td><td>Aktiv</td><td>Nein</td><td><input type="checkbox" checked></td><td>1</td></tr>
  <tr><td>Empfang</td><td><a href="/mitarbeiter/18">Bo Ek</a></td><td>Ausgeschieden</td><td>Ja</td><td><input type="checkbox"></td><td>2</td></tr>
  <tr><td>Empfang</td><td><a href="/mitarbeiter/19">Cy Oh</a></td><td>Aktiv</td><td>?</td><td></td><td>2</td></tr>`;

describe('a page that the admin has explained', () => {
  it('is read by what was shown', () => {
    const result = read(table(ROWS), lesson);
    expect(result && 'reading' in result && result.reading.staff).toEqual([
      {
        id: '17',
        name: 'Ana Ruiz',
        position: 'Therapeutin',
        licenses: { provider: false },
        boxes: [{ level: 'therapist', label: 'therapist', on: true, disabled: false }],
      },
      {
        id: '18',
        name: 'Bo Ek',
        position: 'Empfang',
        active: false,
        licenses: { provider: true },
        boxes: [{ level: 'therapist', label: 'therapist', on: false, disabled: false }],
      },
      { id: '19', name: 'Cy Oh', position: 'Empfang' },
    ]);
  });

  it.each([
    ['a column is gone', table(ROWS).replace('Vollizenz', 'Lizenz'), URL],
    ['it is another page', table(ROWS, 'Klienten'), 'https://praxis.example/klienten'],
    ['there are clients on it', table(ROWS).replace('Telefon', 'Date of birth'), URL],
  ])('is not read where %s', (_, html, url) => {
    const result = read(html, lesson, url);
    expect(result && 'reading' in result).toBeFalsy();
  });

  it('may stand at another address under its heading, and under another heading at its address', () => {
    for (const [html, url] of [
      [table(ROWS), 'https://praxis.example/neu'],
      [table(ROWS, 'Belegschaft'), URL],
    ] as const) {
      expect(read(html, lesson, url)).toHaveProperty('reading');
    }
  });
});

describe('a page about one person', () => {
  const rights: Lesson = {
    version: 1,
    kind: 'staffPermissions',
    path: '/mitarbeiter/*/rechte',
    heading: 'Rechte von {name}',
    columns: {},
    boxes: [
      { label: 'Klinische Notizen', level: 'therapist' },
      { label: 'Rechnungen', level: 'billing' },
    ],
  };
  const page = (
    extra = '',
  ) => `<h2>Rechte von Ana Ruiz</h2><label><input type="checkbox" checked> Klinische Notizen</label>
    <label><input type="checkbox"> Rechnungen</label>${extra}`;

  it('is read by its boxes', () => {
    const result = read(page('<label><input type="checkbox"> Newsletter</label>'), rights, `${URL}/17/rechte`);
    expect(result && 'reading' in result && result.reading.staff).toEqual([
      {
        id: '17',
        name: 'Ana Ruiz',
        boxes: [
          { level: 'therapist', label: 'therapist', on: true, disabled: false },
          { level: 'billing', label: 'billing', on: false, disabled: false },
        ],
      },
    ]);
  });

  it('tells where its boxes stand', () => {
    const result = read(page(), rights, `${URL}/17/rechte`);
    const boxes = result && 'reading' in result ? result.spots?.boxes : undefined;
    expect(boxes?.map(({ element }) => element)).toEqual([...document.querySelectorAll('input')]);
  });

  it('calls the only box of a level by the level, if that is the only one shown', () => {
    const result = read(page(), { ...rights, boxes: rights.boxes.slice(0, 1) }, `${URL}/17/rechte`);
    expect(result && 'reading' in result && result.reading.staff[0]?.boxes).toMatchObject([{ label: 'therapist' }]);
  });

  it('calls two boxes of one level by their own labels', () => {
    const boxes = rights.boxes.map(({ label }) => ({ label, level: 'therapist' as const }));
    const result = read(page(), { ...rights, boxes }, `${URL}/17/rechte`);
    expect(result && 'reading' in result && result.reading.staff[0]?.boxes).toMatchObject(boxes);
  });

  it.each([
    ['gone', page().replace('Rechnungen', 'Rechnung')],
    ['neither on nor off', page().replace('"> R', '" role="checkbox" aria-checked="mixed"> R')],
  ])('is not read when a box is %s', (_, html) => {
    const result = read(html, rights, `${URL}/17/rechte`);
    expect(result && 'reading' in result).toBeFalsy();
  });
});

it('a page is shown as what there is to point at', () => {
  document.body.innerHTML = table(ROWS);
  const { path, headings, tables } = sketchPage(document, `${URL}/17`, other);
  expect([path, headings]).toEqual(['/mitarbeiter/*', ['Unser Team']]);
  expect(tables.map(({ title, rows }) => [title, rows])).toEqual([['Unser Team', 3]]);
  expect(tables[0]?.columns.map(({ label, values, isSwitch }) => [label, values, isSwitch])).toEqual([
    ['Funktion', ['Therapeutin', 'Empfang'], false],
    ['Mitarbeiter', ['Ana Ruiz', 'Bo Ek', 'Cy Oh'], false],
    ['Stand', ['Aktiv', 'Ausgeschieden'], false],
    ['Vollizenz', ['Nein', 'Ja', '?'], false],
    ['Klinik', [], true],
    ['Telefon', ['1', '2'], false],
  ]);
});
