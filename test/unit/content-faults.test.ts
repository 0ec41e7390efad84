import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inLanguage, LANGUAGES } from '../../core/index.ts';
import { ruleWords } from '../../core/rules/telling/ruleWords.ts';
import { titlesIn } from './sources.ts';

/** What a state of a surface says, in both languages: `test/pages/surfaces.test.ts` proves that it is so. */
const said = (surface: string, state: string): string => {
  const page = readFileSync(`docs/surfaces/${surface}.md`, 'utf8');
  const section = page.split(/^## /m).find((one) => one.startsWith(`${state}\n`));
  if (!section) throw new Error(`${surface} has no state “${state}”`);
  return section;
};

const ROWS = readFileSync('docs/content-faults.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line));

describe('docs/content-faults.md', () => {
  it('has all of them, each with a test that is there', () => {
    const titles = new Set(globSync('test/**/*.test.ts').flatMap(titlesIn));
    expect(ROWS.map((row) => Number(row.split(' | ')[0]?.slice(2)))).toEqual(
      Array.from({ length: 27 }, (_, i) => i + 1),
    );
    for (const row of ROWS) {
      const named = [...(row.split(' | ')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      expect(named, row).not.toEqual([]);
      expect(named.filter((name) => !titles.has(name))).toEqual([]);
    }
  });
});

it('advises to erase only what is damaged, and to keep a copy first', () => {
  expect(said('popup', 'Data that is damaged')).toMatch(
    /Erase this practice .* Export a copy first .* Borre este consultorio .* exporte antes una copia/,
  );
  const newer = said('popup', 'Data of a newer version');
  expect(newer).toContain('Update the extension');
  expect(newer).not.toMatch(/erase|borre/i);
});

it.each(LANGUAGES)('begins with what to do, never with that nothing is needed', (language) => {
  for (const [rule, { fix }] of Object.entries(inLanguage(language, ruleWords))) {
    expect(fix[0] ?? '', rule).not.toMatch(
      /^(?:No|Nothing|Nada)\b|^(?:If|Si)\b[^.]*(?:no change|nothing|no hace falta|nada)/,
    );
  }
});

it('promises badges only once both lists were opened', () => {
  const first = said('welcome', 'At first');
  expect(first).toMatch(
    /open Organization > Manage Licenses, then Staff\. Badges appear once these pages show a problem/,
  );
  expect(first).toMatch(/permissions are on a page of their own: “Check everyone” takes you through them/);
  expect(first).not.toMatch(/by themselves|por sí solas/);
});

it.each([
  ['options', 'Your data: all kinds'],
  ['report', 'All well'],
  ['widget', 'license-audit: a practice'],
  ['who-can-do-what', 'Everyone'],
])('says to keep files safe wherever they can be had', (surface, state) => {
  expect(said(surface, state)).toMatch(/Keep them safe\./);
  expect(said(surface, state)).toMatch(/en un lugar seguro\./);
});

it('tells people of a web page what cannot be dismissed there', () => {
  expect(said('widget', 'license-audit: a practice')).toContain('Findings can’t be dismissed on this page.');
});
