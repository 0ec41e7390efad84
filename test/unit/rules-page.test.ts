import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlineRules, personRules, practiceRules, remarksOnUnsaved, ruleCatalog, systems } from '../../core/index.ts';
import { idsIn, RULE_IDS, rulesOf, rulesPage } from '../rulesPage.ts';

describe('docs/rules.md', () => {
  it('is up to date: npm run docs', () => {
    expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
  });

  it('has a rule for every rule of docs/domain.md', () => {
    expect(RULE_IDS.filter((id) => rulesOf(id).length === 0)).toEqual([]);
  });

  it('names for every rule where it comes from', () => {
    const rules = [...personRules, ...practiceRules, ...inlineRules];
    expect(rules.filter(({ source }) => idsIn(source).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('reads the ids of a source', () => {
    expect(idsIn('S1 S2 S3 (R01–R04, R06)')).toEqual(['R01', 'R02', 'R03', 'R04', 'R06']);
    expect(idsIn('S1 (R11a)')).toEqual(['R11a']);
  });
});

describe('the catalog of rules', () => {
  it.each(systems.map((system) => [system.id, system] as const))('can be read in the words of %s', (_, system) => {
    const rules = ruleCatalog(system);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { when, message, fix } of rules) {
      expect(when).not.toBe('');
      for (const text of [when, message, ...fix]) expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it('has every rule where both licenses are sold, and none about an Admin license where it is not', () => {
    const [theranest, myclientsplus] = systems.map((system) => ruleCatalog(system).map(({ id }) => id));
    expect(theranest).toHaveLength(personRules.length + practiceRules.length + inlineRules.length);
    expect(theranest?.filter((id) => !myclientsplus?.includes(id))).toEqual([
      'admin-license-missing',
      'both-licenses',
      'provider-license-oversized',
      'admin-license-unused',
    ]);
  });
});

it('says before a save that it logs the person out', () => {
  for (const system of systems) {
    expect(remarksOnUnsaved('Ana Ruiz', system)).toEqual([
      {
        rule: 'saving-logs-out',
        label: 'Saving logs them out',
        message: 'Saving logs Ana Ruiz out. Ask them to save their work first.',
      },
    ]);
  }
});
