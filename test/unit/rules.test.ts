import { describe, expect, it } from 'vitest';
import { auditPractice, type Practice, personRules, practiceRules, systems } from '../../core/index.ts';
import { rulesFor } from '../../core/rules/forSystem.ts';
import { fillIn } from '../../core/words.ts';

const practiceOf = (member: object): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test.theranest.com',
  staff: [{ id: 'a', name: 'Ana Ruiz', ...member }],
});

const rules = [...personRules, ...practiceRules];

describe('every rule', () => {
  it('has an id of its own, in kebab-case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(rules.map((rule) => [rule.id, rule]))(
    '%s has a label of at most five words, a source and a way out',
    (_, rule) => {
      expect(rule.label.split(' ').length).toBeLessThanOrEqual(5);
      expect(rule.source).not.toBe('');
      expect(rule.fix.length).toBeGreaterThan(0);
    },
  );

  it.each(systems.map((system) => [system.name, system] as const))('speaks in words of %s', (_, system) => {
    const { rules: own, words } = rulesFor(system);
    // A license that is not sold has no words, and the rules about it never hold.
    const isNotSold = (text: string): boolean =>
      system.licenses.admin.length === 0 && /\{(?:admin|anAdmin)\}/.test(text);
    for (const rule of [...own.map((lowered) => lowered.rule), ...practiceRules]) {
      for (const { text } of [...rule.fix, { text: rule.message }]) {
        if (isNotSold(text)) continue;
        expect(fillIn(text, { ...words, name: 'Ana', people: 'Ana and Bo' })).not.toMatch(/[{}]/);
      }
    }
  });

  it.each(personRules.map((rule) => [rule.id, rule]))(
    '%s fires on its first example and not on its second',
    (id, rule) => {
      const { fires, spares } = rule.examples;
      expect(auditPractice(practiceOf(fires)).findings.map((finding) => finding.rule)).toContain(id);
      expect(auditPractice(practiceOf(spares)).findings.map((finding) => finding.rule)).not.toContain(id);
    },
  );

  it.each(personRules.map((rule) => [rule.id, rule]))('%s tells the facts that decide it', (_, rule) => {
    const [finding] = auditPractice(practiceOf(rule.examples.fires)).findings;
    expect(finding?.because.length).toBeGreaterThan(0);
  });

  it('can be switched off or given another severity', () => {
    const both = practiceOf({ licenses: { provider: true, admin: true } });
    expect(auditPractice(both, { rules: { 'both-licenses': 'off' } }).findings).toEqual([]);
    expect(auditPractice(both, { rules: { 'both-licenses': 'info' } }).findings[0]?.severity).toBe('info');
  });
});
