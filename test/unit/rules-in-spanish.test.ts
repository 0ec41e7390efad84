import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditInPieces } from '../../core/audit/audit.ts';
import {
  type AuditSettings,
  auditPractice,
  type Finding,
  inLanguage,
  nameableFacts,
  type Practice,
  personRules,
  practiceRules,
  remarksOnUnsaved,
  ruleCatalog,
  systems,
} from '../../core/index.ts';
import { atOnce } from '../../core/model/inPieces.ts';
import type { RuleWords } from '../../core/rules/rule.ts';
import { ruleWords } from '../../core/rules/telling/ruleWords.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { knownSystem } from '../knownSystem.ts';
import { personOracles, practiceOracles } from '../rules/index.ts';
import { practices } from './generatedPractices.ts';

const DAY = 86_400_000;
const EMPTY: Practice = { version: 1, system: 'theranest', host: 'test', staff: [] };

const both = <T>(work: () => T): Record<'en' | 'es', T> => ({
  en: inLanguage('en', work),
  es: inLanguage('es', work),
});

const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** All that one rule says, each text with what it is. */
const textsOf = ({ label, message, fix, alone, softer }: RuleWords): [string, string][] => {
  const said = (name: string, part: Partial<RuleWords>): [string, string][] => [
    ...(part.message === undefined ? [] : [[`${name} message`, part.message] satisfies [string, string]]),
    ...(part.fix ?? []).map((text, i): [string, string] => [`${name} step ${i}`, text]),
  ];
  return [
    ['label', label],
    ...said('', { message, fix }),
    ...said('alone', alone ?? {}),
    ...said('softer', softer ?? {}),
  ];
};

const english = Object.entries(ruleWords('en'));
const spanish: Readonly<Record<string, RuleWords>> = ruleWords('es');

describe('the words of every rule', () => {
  it.each(english)('%s: has the same texts with the same places in both languages', (id, words) => {
    const there = textsOf(words);
    const here = textsOf(spanish[id] ?? words);
    expect(here.map(([name]) => name)).toEqual(there.map(([name]) => name));
    there.forEach(([, text], i) => {
      const other = here[i]?.[1] ?? '';
      expect(other).not.toBe(text);
      expect(placesOf(other)).toEqual(placesOf(text));
    });
  });

  it.each(LANGUAGES)('are badges of at most five words (%s)', (language) => {
    for (const system of systems) {
      const labels = inLanguage(language, () => ruleCatalog(system)).map(({ label }) => label);
      for (const label of labels) expect(label.split(' ').length, label).toBeLessThanOrEqual(5);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('say it more softly exactly where the rule about a person can', () => {
    const softer = personRules.filter((rule) => rule.softer).map(({ id }) => id);
    expect(softer.length).toBeGreaterThan(0);
    expect(english.filter(([, words]) => words.softer).map(([id]) => id)).toEqual(softer);
  });
});

/** The language of a finding is in these alone. */
const withoutWords = ({ label: _, message: _message, because, fix, ...rest }: Finding) => ({
  ...rest,
  because: because.length,
  fix: fix.map(({ page }) => page),
});

const said = ({ label, message, because, fix }: Finding): string[] => [
  label,
  message,
  ...because,
  ...fix.map(({ text }) => text),
];

/** What evidence names: the same in every language. */
const named = ({ because }: Finding): string[] => because.flatMap((fact) => fact.match(/“[^”]*”|\d+/g) ?? []).sort();

/** What was read long ago is named by its path: such a fact may have no words of ours. */
const isSpanish = (here: Finding, there: Finding): void => {
  expect(here.label).not.toBe(there.label);
  expect(here.message).not.toBe(there.message);
  here.because.forEach((fact, i) => {
    if (!here.facts[i]?.startsWith('readLongAgo')) expect(fact).not.toBe(there.because[i]);
  });
  here.fix.forEach(({ text }, i) => {
    expect(text).not.toBe(there.fix[i]?.text);
  });
};

describe('every rule in Spanish', () => {
  const examples: [string, Practice, AuditSettings | undefined][] = [
    ...personRules.map(({ id }): [string, Practice, AuditSettings | undefined] => {
      const { fires, others = [], settings } = personOracles[id];
      return [id, { ...EMPTY, staff: [{ id: 'a', name: 'Ana Ruiz', ...fires }, ...others] }, settings];
    }),
    ...practiceRules.map(({ id }): [string, Practice, AuditSettings | undefined] => {
      const { fires, settings } = practiceOracles[id];
      return [id, { ...EMPTY, ...fires }, settings];
    }),
  ];

  it.each(examples)('%s fires on its example, with all its places filled', (id, practice, settings) => {
    const found = both(() => auditPractice(practice, settings).findings.filter(({ rule }) => rule === id));
    expect(found.es.length).toBeGreaterThan(0);
    found.es.forEach((finding, i) => {
      for (const text of said(finding)) expect(text).not.toMatch(/[{}]|undefined| license|\bthe\b/);
      const there = found.en[i];
      if (there) isSpanish(finding, there);
    });
  });

  it('has what the license is called in the system, in Spanish', () => {
    const needy = { id: 'a', name: 'Ana Ruiz', licenses: { provider: false }, permissions: { therapist: true } };
    const messages = (system: string) =>
      inLanguage('es', () => auditPractice({ ...EMPTY, system, staff: [needy] }).findings[0]?.message);
    expect(messages('theranest')).toContain('Hace falta una licencia Provider; una licencia Admin no basta.');
    expect(messages('myclientsplus')).toBe('Ana Ruiz necesita una suscripción Provider, pero está desactivada.');
  });

  it('counts seats in Spanish', () => {
    const owner = { id: 'o', name: 'Ola Berg', owner: true };
    const { es } = both(() => auditPractice({ ...EMPTY, plan: 'trial', staff: [owner] }).findings);
    expect(es.map(({ message }) => message)).toContain(
      'Cuando termine la prueba, este consultorio necesitará 1 licencia Provider y 0 licencias Admin, incluido el titular de la cuenta.',
    );
  });

  it('leaves the words of the practice’s own rules as they were written', () => {
    const own = {
      id: 'own-rule',
      kind: 'data',
      severity: 'warning',
      label: 'Our own',
      when: 'active',
      message: '{name} may want {aProvider}.',
      fix: [{ text: 'Ask {name}, under {staffList}.', page: 'staffList' }],
    } as const;
    const [finding] = inLanguage('es', () =>
      auditPractice({ ...EMPTY, staff: [{ id: 'a', name: 'Ana Ruiz' }] }, { ownRules: [own] }),
    ).findings;
    expect(finding).toMatchObject({
      label: 'Our own',
      message: 'Ana Ruiz may want una licencia Provider.',
      fix: [{ text: 'Ask Ana Ruiz, under Staff.', page: 'staffList' }],
    });
  });

  it('is said before a save', () => {
    expect(inLanguage('es', () => remarksOnUnsaved('Ana Ruiz', knownSystem('theranest')))).toEqual([
      {
        rule: 'saving-logs-out',
        label: 'Al guardar se cierra sesión',
        message: 'Al guardar se cierra la sesión de Ana Ruiz. Pídale antes que guarde su trabajo.',
      },
    ]);
  });
});

it('an audit says the same in both languages: rules, severities, people, pages, and what its evidence names', () => {
  const settings = fc.record<AuditSettings>(
    {
      now: fc.constant(40 * DAY),
      maySeeAllClients: fc.boolean(),
      orgAdminsAtMost: fc.constantFrom(1, 2),
      billingWithoutNotes: fc.constantFrom('none', 'admin'),
    },
    { requiredKeys: [] },
  );
  const positions = fc.constantFrom('Therapist', 'Receptionist', 'Biller', 'Office Manager');
  const rules = new Set<string>();
  fc.assert(
    fc.property(practices(), settings, positions, fc.boolean(), (practice, decided, position, isRead) => {
      const whole: Practice = {
        ...practice,
        ...(isRead && { seen: { staffList: { at: 0, url: 'https://x.example', rows: { seen: 5, total: 9 } } } }),
        staff: practice.staff.map((member, i) => ({ ...member, ...(i % 2 === 0 && { position }) })),
      };
      const { en, es } = both(() => auditPractice(whole, decided));
      expect({ ...es, findings: es.findings.map(withoutWords) }).toEqual({
        ...en,
        findings: en.findings.map(withoutWords),
      });
      es.findings.forEach((finding, i) => {
        const there = en.findings[i];
        if (!there) return;
        isSpanish(finding, there);
        expect(named(finding)).toEqual(named(there));
        rules.add(finding.rule);
      });
    }),
    { numRuns: 600 },
  );
  expect(rules.size).toBeGreaterThan(25);
});

it('an audit that rests in between says everything in the language in which it began', () => {
  const needy = { id: 'a', name: 'Ana Ruiz', licenses: { provider: false }, permissions: { therapist: true } };
  const practice: Practice = { ...EMPTY, pools: { provider: 1, admin: 0 }, staff: [needy] };
  const work = auditInPieces(practice);
  inLanguage('es', () => work.next());
  const rested = atOnce(work);
  expect(rested).toEqual(inLanguage('es', () => auditPractice(practice)));
  expect(rested.findings.map(({ label }) => label)).toEqual(['Licencia sin asignar', 'Necesita licencia Provider']);
});

describe('rules to read', () => {
  it.each(systems.map((system) => [system.id, system] as const))('are in Spanish, in the words of %s', (_, system) => {
    const { en, es } = both(() => ruleCatalog(system));
    expect(es.map(({ id }) => id)).toEqual(en.map(({ id }) => id));
    es.forEach((rule, i) => {
      const there = en[i];
      for (const text of [rule.when, rule.message, ...rule.fix]) expect(text).not.toMatch(/[{}]|undefined/);
      expect(rule.when === there?.when && rule.when !== 'siempre').toBe(false);
      expect(rule.message).not.toBe(there?.message);
      expect(rule.unlessFound).toHaveLength(there?.unlessFound.length ?? -1);
    });
  });

  it('name facts in the language that is spoken', () => {
    const { en, es } = both(() => nameableFacts(knownSystem('theranest')).map(({ says }) => says));
    expect(en).toContain('is active');
    expect(es).toContain('está en activo');
    es.forEach((says, i) => {
      expect(says).not.toBe(en[i]);
    });
  });
});
