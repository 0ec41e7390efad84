import { describe, expect, it } from 'vitest';
import { inlineRules, personRules, practiceRules, sources, systems } from '../../core/index.ts';
import { permissionRows, ruleRows, sourceRows } from '../domainPage.ts';
import { idsIn } from '../rulesPage.ts';

const SURE = { vendor: 'stated', 'sister product': /^(MCP|ABA)$/, inferred: 'inferred' } as const;

describe('docs/domain.md says what the product says', () => {
  it.each(sources.map((source) => [source.id, source] as const))('of %s', (id, { title, url }) => {
    const [said, address] = sourceRows.get(id) ?? [];
    expect(said).toBe(title);
    expect(address?.split(/[\s,;]/)[0]).toBe(url);
  });

  it('of every permission of TheraNest', () => {
    const { permissions = [] } = systems.find(({ id }) => id === 'theranest') ?? {};
    expect([...permissionRows.keys()]).toEqual(permissions.map(({ key }) => key));
    for (const { key, kind, clinical, needs, certainty } of permissions) {
      const [, ...said] = permissionRows.get(key) ?? [];
      expect(said.slice(0, 3), key).toEqual([kind, clinical, needs]);
      expect(said[3], key).toMatch(SURE[certainty]);
    }
  });

  it('of how severe every rule is', () => {
    for (const { id, severity, source } of [...personRules, ...practiceRules, ...inlineRules]) {
      for (const rule of idsIn(source)) expect(ruleRows.get(rule)?.[1], `${rule}, ${id}`).toContain(severity);
    }
  });
});
