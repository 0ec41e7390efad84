import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageReading, type PageResult, type Vocabulary, vocabularyById } from '../../core/index.ts';
import { NAME_AFFIXES } from '../../core/model/names.ts';
import { writeNodes } from '../../core/snapshots/pageText.ts';
import { writeSnapshot } from '../../core/snapshots/snapshot.ts';
import { SYSTEM_IDS } from '../../core/systems/ids.ts';
import { allVocabularies } from '../../core/systems/registry/allVocabularies.ts';
import { systemExamples } from '../../core/systems/registry/examples.ts';
import { understandPage } from '../../core/understand/others.ts';
import type { Understanding } from '../../core/understand/result.ts';
import { makeUpPage } from './corpus.ts';
import { makeUpPermissions } from './corpusPermissions.ts';
import { seeded } from './corpusSketch.ts';
import { makeUpSubscription } from './corpusSubscriptions.ts';
import { newRow, newStaffList, readThrough, URL_OF } from './fixtures.ts';
import { NoSuchLine, parseSnapshot } from './parseSnapshot.ts';
import { pageOf } from './sensed.ts';

const PAGES = 60;
const theranest = vocabularyById('theranest') as Vocabulary;

interface Page {
  html: string;
  url: string;
  vocabulary: Vocabulary;
}

const takeOf = ({ url, vocabulary }: Page, names: readonly string[] = [], seed = 7): string =>
  writeSnapshot({
    page: pageOf(document),
    url,
    language: '',
    isTranslated: false,
    vocabulary,
    permissions: [],
    names,
    random: seeded(seed),
  });

const replay = (text: string, vocabulary: Vocabulary): Understanding => {
  const { page, ...look } = parseSnapshot(text);
  return understandPage({ ...page, ...look, vocabulary, spend: () => undefined });
};

const readingOf = (result: PageResult | Understanding): PageReading | undefined =>
  result && 'reading' in result ? result.reading : undefined;

/** What a reading says, whoever it says it of. */
const saidIn = ({ kind, plan, pools, rows, covers, menu = {}, staff }: PageReading) => ({
  kind,
  plan,
  pools,
  rows,
  covers,
  menu: Object.keys(menu),
  staff: staff.map(({ active, owner, licenses, boxes, id, email, permissionsUrl, supervision }) => ({
    active,
    owner,
    licenses,
    boxes: boxes?.map(({ level, on, disabled }) => ({ level, on, disabled })),
    has: { id: id !== undefined, email: email !== undefined, url: permissionsUrl !== undefined },
    supervision: supervision && { ...supervision, supervisors: supervision.supervisors.length },
  })),
});

/** Whoever has one name before has one after, and nobody else has it. */
const isRenaming = (before: readonly string[], after: readonly string[]): boolean =>
  new Set(before).size === new Set(after).size &&
  new Set(before.map((name, i) => `${name} ${after[i]}`)).size === new Set(before).size;

/** The parts of a text of which one alone would tell whose it is: letters after a name are many people's. */
const partsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]{3,}|\d{3,}|[0-9a-f]{8,}/giu) ?? []).filter((part) => !NAME_AFFIXES.has(part.toLowerCase()));

const PERSONAL = /[0-9a-f]{24}|[\w.+-]+@[\w.-]+/gi;

/** Reads a page and its snapshot; returns what of these names, or of any id or address, is left in it. */
function leftIn(page: Page, names: readonly string[]): string[] {
  document.body.innerHTML = page.html;
  const before = readThrough(document, page.url, page.vocabulary);
  const text = takeOf(page);
  const reading = readingOf(before);
  const after = readingOf(replay(text, page.vocabulary));
  expect(after && saidIn(after), page.html).toEqual(reading && saidIn(reading));
  if (reading && after) {
    const [old, made] = [reading, after].map(({ staff }) => staff.map(({ name }) => name));
    expect(isRenaming(old ?? [], made ?? []), `${old} → ${made}`).toBe(true);
  }
  const known = [...names, ...(reading?.staff.map(({ name }) => name) ?? [])].flatMap(partsOf);
  const ids = [...page.html.matchAll(PERSONAL), ...page.url.matchAll(PERSONAL)].map(([id]) => id);
  return [...new Set([...known, ...ids])].filter((part) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'iu').test(text));
}

describe('a snapshot', () => {
  it(`of ${PAGES} made-up lists holds nobody's name, id or address, and says the same of made-up people`, () => {
    const left = Array.from({ length: PAGES }, (_, seed) => {
      const { html, people } = makeUpPage(seed);
      const page = { html, url: URL_OF('/staff'), vocabulary: theranest };
      return leftIn(
        page,
        people.map(({ name }) => name),
      ).map((part) => `${seed}: ${part}`);
    });
    expect(left.flat()).toEqual([]);
  });

  it(`of ${PAGES} made-up permissions pages does so, too`, () => {
    const left = Array.from({ length: PAGES }, (_, seed) => {
      const { html, path, name } = makeUpPermissions(seed);
      return leftIn({ html, url: URL_OF(path), vocabulary: theranest }, [name]).map((part) => `${seed}: ${part}`);
    });
    expect(left.flat()).toEqual([]);
  });

  it(`of ${PAGES} made-up subscription pages says the same`, () => {
    for (let seed = 0; seed < PAGES; seed++)
      leftIn({ html: makeUpSubscription(seed).html, url: URL_OF('/subscription'), vocabulary: theranest }, []);
  });

  it.each(SYSTEM_IDS.map((id, i) => [id, i] as const))('of the example pages of %s does so, too', (_, i) => {
    const vocabulary = allVocabularies[i];
    if (!vocabulary) throw new Error('no words');
    const left = Object.values(systemExamples[i] ?? {}).flatMap(({ read, notRead }) =>
      [...read, ...notRead].flatMap(({ html, path }) =>
        leftIn({ html, url: `https://app.example${path}`, vocabulary }, ['Ana Ruiz', 'Bo Ek']),
      ),
    );
    expect(left).toEqual([]);
  });

  const list = (rows: string) =>
    `<h1>Staff</h1><table><tr><th>Full name</th><th>Email</th><th>Status</th></tr>${rows}</table>`;
  const row = (name: string, email: string, id: string) =>
    `<tr><td><a href="/staff/${id}">${name}</a></td><td><a href="mailto:${email}">${email}</a></td><td>Active</td></tr>`;
  const word = fc
    .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzáéíñöü'), minLength: 3, maxLength: 10 })
    // Who is called like a head of the list takes the head along.
    .filter((text) => !['name', 'full', 'email', 'status', 'active'].includes(text));
  const personName = fc
    .tuple(
      fc.oneof(word, fc.constantFrom('will', 'page', 'bill', 'grace', 'mark')),
      fc.oneof(word, fc.constantFrom('case', 'staff', 'office')),
    )
    .map(([first, last]) => [first, last].map((one) => one.slice(0, 1).toUpperCase() + one.slice(1)).join(' '));
  const hexId = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 24 });

  it('of any practice holds no name, email address, id or phone number, whatever people are called', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(personName, hexId), { minLength: 1, maxLength: 8 }), (people) => {
        const emailOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@cedarhollow.com`;
        document.body.innerHTML = list(people.map(([name, id]) => row(name, emailOf(name), id)).join(''));
        document.body.append('Call (555) 010-4477 or write to 12 Oakmont Boulevard, since 11/29/2026.');
        const names = people.map(([name]) => name);
        const text = takeOf({ html: '', url: URL_OF(`/staff/${people[0]?.[1]}`), vocabulary: theranest }, names);
        const ofPage = text.replaceAll('“', '');
        for (const [name, id] of people) {
          expect(ofPage).not.toContain(name);
          expect(ofPage).not.toContain(emailOf(name));
          expect(ofPage).not.toContain(id);
        }
        for (const part of ['4477', 'Oakmont', 'Boulevard', '2026', 'cedarhollow', 'cedar.'])
          expect(ofPage).not.toContain(part);
        expect(ofPage).toContain('"Full name"');
        expect(ofPage).toContain('"Active"');
      }),
    );
  });

  it('keeps what the page says of nobody: heads, controls, counts and ranges', () => {
    document.body.innerHTML = `<h1>Team roster</h1><p>Showing 1–25 of 1000 staff members</p><button>Page 2</button>
      <table><tr><th>Clinician</th><th>License type</th><th>Caseload</th></tr><tr><td>Zora Quill</td><td>Provider</td><td>34</td></tr></table>`;
    const text = takeOf({ html: '', url: URL_OF('/team'), vocabulary: theranest });
    for (const kept of [
      'Team',
      'Showing 1–25 of 1000 staff members',
      '"Clinician"',
      '"License type"',
      '"Caseload"',
      '"Provider"',
      '"34"',
    ])
      expect(text).toContain(kept);
    expect(text).not.toMatch(/Zora|Quill/);
  });

  it('may lose lines: what stood in one that is gone goes to what is around it', () => {
    document.body.innerHTML = newStaffList(newRow(1, 'Ana Ruiz') + newRow(2, 'Bo Ek'));
    const lines = takeOf({ html: '', url: URL_OF('/staff'), vocabulary: theranest }).split('\n');
    const rows = lines.flatMap((line, i) => (/^ *row/.test(line) ? [i] : []));
    const last = rows.at(-1) ?? 0;
    const without = lines.filter((_, i) => i < last).join('\n');
    expect(readingOf(replay(without, theranest))?.staff).toHaveLength(1);
    for (let i = 7; i < lines.length; i++)
      expect(() => parseSnapshot(lines.filter((_, at) => at !== i).join('\n'))).not.toThrow();
  });

  it.each([
    ['<html></html>', 'line 1: expected “license-lens-page 1”'],
    ['license-lens-page 1\nsystem theranest\n\n-', 'expected a line that begins with “url”'],
    [
      'license-lens-page 1\nsystem x\nurl y\ntitle z\nlanguage\ntranslated false\n\n-\n row "a" {broken',
      'line 9: expected what it says as {…}',
    ],
    [
      'license-lens-page 1\nsystem x\nurl y\ntitle z\nlanguage\ntranslated false\n\n-\n “a”',
      'line 9: expected a role or a text',
    ],
  ])('that is none says where: %s', (text, message) => {
    expect(() => parseSnapshot(text)).toThrow(NoSuchLine);
    expect(() => parseSnapshot(text)).toThrow(message);
  });

  it('of a page without end is bounded', () => {
    const deep = document.createElement('div');
    let inner: Element = deep;
    for (let i = 0; i < 3000; i++) inner = inner.appendChild(document.createElement('div'));
    document.body.replaceChildren(deep);
    expect(takeOf({ html: '', url: URL_OF('/'), vocabulary: theranest }).split('\n').length).toBeLessThan(2000);
    document.body.innerHTML = `<ul>${'<li>x</li>'.repeat(300)}</ul>`;
    expect(writeNodes(pageOf(document).root, 100)).toHaveLength(100);
  });
});
