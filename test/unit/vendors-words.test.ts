import { describe, expect, it } from 'vitest';
import { inLanguage, LANGUAGES, type Language, personRules, practiceRules, ruleCatalog } from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';
import { everythingSaidIn, type Said, type Told } from './vendor/everythingSaid.ts';
import { everythingWritten } from './vendor/everythingWritten.ts';
import { inventedSystem, type Kind, withSystem } from './vendor/inventedSystem.ts';
import { unsaidAmong } from './vendor/ourTexts.ts';
import { vendorsWordsIn } from './vendor/vendorsWords.ts';

/** What of TheraNest's labels stands in which text, and where that is said. */
const foundIn = (told: readonly Told[]): string[] =>
  [...new Map(told.map(([place, text]) => [text, place]))].flatMap(([text, place]) => {
    const words = vendorsWordsIn(text, place);
    return words.length > 0 ? [`${words.join(', ')} in “${text}” (${place})`] : [];
  });

/** Said once for all tests that look at it. */
const said = new Map<string, Said>();
const saidIn = (kind: Kind, language: Language): Said => {
  const system = inventedSystem(kind);
  const key = `${kind} ${language}`;
  const all = said.get(key) ?? withSystem(system, () => inLanguage(language, () => everythingSaidIn(system)));
  said.set(key, all);
  return all;
};

describe.each(LANGUAGES)('in a practice system all of whose labels are invented (%s)', (language) => {
  it.each([
    ['two kinds of license', 'both'],
    ['one', 'alone'],
  ] as const)('no text has a word of TheraNest’s labels where it sells %s', (_, kind) => {
    expect(foundIn(saidIn(kind, language).told)).toEqual([]);
  });

  it('every rule finds something, and every text of rules, plans, hints and permissions is said', () => {
    const [both, alone] = [saidIn('both', language), saidIn('alone', language)];
    const found = new Set(both.findings.map(({ rule }) => rule));
    expect([...personRules, ...practiceRules].map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
    expect(inLanguage(language, () => unsaidAmong([...both.told, ...alone.told]))).toEqual([]);
  });
});

it('no text of ours is written with a word of TheraNest’s labels', () => {
  expect(foundIn(everythingWritten())).toEqual([]);
});

it('in TheraNest the same texts have them, so that they would be found', () => {
  const catalog = ruleCatalog(knownSystem('theranest'));
  const labels = catalog.map(({ label }): Told => ['label', label]);
  expect(foundIn(labels)).toContain('Provider license in “Needs Provider license” (label)');
  expect(foundIn(labels)).toContain('Default in “Default permissions off” (label)');
  expect(foundIn([['a step', 'Tick Default, under Staff > Permissions.']])).toEqual([
    'Default, Staff > Permissions in “Tick Default, under Staff > Permissions.” (a step)',
  ]);
});
