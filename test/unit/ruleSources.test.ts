import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  inLanguage,
  inlineRules,
  LANGUAGES,
  otherSystem,
  personRules,
  practiceRules,
  ruleCatalog,
  sources,
  sourcesOf,
  systems,
} from '../../core/index.ts';

const rules = [...personRules, ...practiceRules, ...inlineRules];

/** Rules about pages that were read long ago or in part: what they say names those pages. */
const NAMES_PAGES_ITSELF = ['read-long-ago', 'read-in-part'];

describe('what a rule says', () => {
  it.each(rules.map(({ id, source }) => [id, source]))('%s has sources that can be looked up', (_, source) => {
    const named = source.replace(/\(.*$/, '').match(/S\d+/g) ?? [];
    expect(sourcesOf(source).sources.map(({ id }) => id)).toEqual(named);
    expect(sourcesOf(source).isInferred).toBe(source.includes('inferred'));
  });

  it('has sources as docs/domain.md lists them, the vendor’s own at addresses of the vendor', () => {
    const page = readFileSync(new URL('../../docs/domain.md', import.meta.url), 'utf8');
    for (const { id, url, by } of sources) {
      expect(page, id).toContain(`| ${id} |`);
      expect(new URL(url).protocol).toBe('https:');
      const isVendors = /\b(?:ensorahealth|theranest|myclientsplus3)\.(?:com|zendesk\.com)$/.test(
        new URL(url).hostname,
      );
      expect([id, by]).toEqual([id, isVendors ? 'Ensora' : undefined]);
    }
  });
});

describe.each([...new Set([...systems, otherSystem])])('in $id', (system) => {
  it.each(LANGUAGES)('each fix names its place, in %s', (language) => {
    inLanguage(language, () => {
      const places = Object.values(system.paths());
      const without = ruleCatalog(system).filter(
        ({ fix }) => fix.length > 0 && !fix.some((text) => places.some((place) => text.includes(place))),
      );
      expect(without.map(({ id }) => id).filter((id) => !NAMES_PAGES_ITSELF.includes(id))).toEqual([]);
    });
  });
});
