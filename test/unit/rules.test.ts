import { describe, expect, it } from 'vitest';
import {
  type AuditSettings,
  auditPractice,
  inlineRules,
  LANGUAGES,
  type Practice,
  personRules,
  practiceRules,
  type StaffMember,
  systems,
} from '../../core/index.ts';
import type { Condition } from '../../core/rules/condition.ts';
import { ruleWords } from '../../core/rules/telling/ruleWords.ts';
import { saidRulesFor } from '../../core/rules/telling/saidRules.ts';
import { steps } from '../../core/rules/telling/steps.ts';
import { fillIn } from '../../core/words/fill.ts';
import { personOracles, practiceOracles } from '../rules/index.ts';

const practiceOf = (member: object, others: readonly StaffMember[] = []): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test.theranest.com',
  staff: [{ id: 'a', name: 'Ana Ruiz', ...member }, ...others],
});

const foundBy = (id: string, practice: Practice, settings?: AuditSettings) =>
  auditPractice(practice, settings).findings.filter(({ rule }) => rule === id);

const rules = [...personRules, ...practiceRules];

/** Those of the first that are not among the others, each with what is to be done. */
const strays = (ids: readonly string[], others: readonly string[], what: string): string[] =>
  ids.filter((id) => !others.includes(id)).map((id) => `${id}: ${what}`);

describe('every rule', () => {
  it('has an id of its own, in kebab-case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('is held against an oracle of its own, and said in both languages; nothing is said for rules that are not there', () => {
    const known = { person: personRules.map(({ id }) => id), practice: practiceRules.map(({ id }) => id) };
    const familyOf = 'the file of its family in';
    const missing = [
      ...strays(
        Object.keys(personOracles),
        known.person,
        `no rule about people in core/rules/families/, but an oracle in ${familyOf} test/rules/`,
      ),
      ...strays(
        Object.keys(practiceOracles),
        known.practice,
        `no rule of a practice in core/rules/families/, but an oracle in ${familyOf} test/rules/`,
      ),
      ...strays(known.person, Object.keys(personOracles), `has no oracle: an entry in ${familyOf} test/rules/`),
      ...strays(known.practice, Object.keys(practiceOracles), `has no oracle: an entry in ${familyOf} test/rules/`),
      ...LANGUAGES.flatMap((language) => {
        const said = Object.keys(ruleWords(language));
        const all = [...known.person, ...known.practice, ...inlineRules.map(({ id }) => id)];
        return [
          ...strays(all, said, `says nothing: an entry in ${familyOf} core/words/${language}/rules/`),
          ...strays(
            said,
            all,
            `no rule in core/rules/families/, but words in ${familyOf} core/words/${language}/rules/`,
          ),
        ];
      }),
    ];
    expect(missing).toEqual([]);
  });

  it('names each fact once: only then it is known to be false exactly when it is (docs/design.md §3)', () => {
    const factsIn = (when: Condition<string>): string[] => {
      if (typeof when === 'string') return [when];
      return ('all' in when ? when.all : 'any' in when ? when.any : when.none).flatMap(factsIn);
    };
    for (const { id, when } of rules) {
      const facts = factsIn(when);
      expect(
        facts.filter((fact, i) => facts.indexOf(fact) !== i),
        `${id} names a fact twice`,
      ).toEqual([]);
    }
  });

  it.each(rules.map((rule) => [rule.id, rule]))('%s has a source and a way out', (id, rule) => {
    expect(rule.source).not.toBe('');
    expect(ruleWords()[id].fix.length).toBeGreaterThan(0);
  });

  it('is done on the page that a step names, and says itself where a step is done that names none', () => {
    expect(steps(['Open it, under {staffList}.', 'Buy, under {seatQuantities}.', 'Leave it.'])).toEqual([
      { text: 'Open it, under {staffList}.', page: 'staffList' },
      { text: 'Buy, under {seatQuantities}.', page: 'manageSubscription' },
      { text: 'Leave it.' },
    ]);
    for (const { id, page } of rules) {
      const { fix, alone, softer } = ruleWords()[id];
      for (const texts of [fix, alone?.fix, softer?.fix]) {
        const pages = steps(texts ?? [], page).map((step) => step.page);
        if (page) for (const each of pages) expect(each).toBe(page);
      }
      if (page) expect(steps(fix).map((step) => step.page)).toContain(undefined);
    }
  });

  it.each(systems.map((system) => [system.id, system] as const))('speaks in words of %s', (_, system) => {
    const { rules: own, words } = saidRulesFor(system);
    // A license that is not sold has no words, and the rules about it never hold.
    const isNotSold = (text: string): boolean =>
      system.licenses.admin.length === 0 && /\{(?:admin|anAdmin)\}/.test(text);
    const texts = [
      ...Object.values(own).flatMap(({ message, fix }) => [message, ...fix.map(({ text }) => text)]),
      ...practiceRules.flatMap(({ id }) => [ruleWords()[id].message, ...ruleWords()[id].fix]),
    ];
    for (const text of texts.filter((one) => !isNotSold(one))) {
      expect(fillIn(text, { ...words, name: 'Ana', people: 'Ana and Bo', seatsNeeded: '4' })).not.toMatch(/[{}]/);
    }
  });

  it.each(personRules.map(({ id }) => [id, personOracles[id]]))(
    '%s fires on its first example and not on its second, and tells the facts that decide it',
    (id, { fires, spares, others, settings }) => {
      const [finding] = foundBy(id, practiceOf(fires, others), settings).filter(({ staffId }) => staffId === 'a');
      expect(finding?.because.length).toBeGreaterThan(0);
      expect(foundBy(id, practiceOf(spares, others), settings).filter(({ staffId }) => staffId === 'a')).toEqual([]);
    },
  );

  it.each(practiceRules.map(({ id }) => [id, practiceOracles[id]]))(
    '%s fires on its first example and not on its second',
    (id, { fires, spares, settings }) => {
      const practice: Practice = { version: 1, system: 'theranest', host: 'test.theranest.com', staff: [] };
      expect(foundBy(id, { ...practice, ...fires }, settings)).toHaveLength(1);
      expect(foundBy(id, { ...practice, ...spares }, settings)).toEqual([]);
    },
  );

  it('can be switched off or given another severity', () => {
    const both = practiceOf({ licenses: { provider: true, admin: true } });
    expect(auditPractice(both, { rules: { 'both-licenses': 'off' } }).findings).toEqual([]);
    expect(auditPractice(both, { rules: { 'both-licenses': 'info' } }).findings[0]?.severity).toBe('info');
  });
});
