import { wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { Plan } from '../terms.ts';
import { rulesFor } from './forSystem.ts';
import { inlineRules, personRules, practiceRules } from './index.ts';
import { inWords } from './inWords.ts';
import type { Kind, Severity } from './rule.ts';

/** A rule to read: what it finds and says in the words of a practice system. */
export interface RuleEntry {
  id: string;
  about: 'person' | 'practice' | 'page';
  label: string;
  kind?: Kind;
  severity: Severity;
  /** The severity where the softer case applies. */
  softerSeverity?: Severity;
  /** When it holds, in words. */
  when: string;
  /** Labels of the rules that name the cause: where one of them holds, this one is silent. */
  unlessFound: string[];
  message: string;
  fix: string[];
  source: string;
  plans: readonly Plan[];
}

/** Places of a text that only a finding can fill. */
const GENERAL: Record<string, string> = {
  name: 'this person',
  people: 'these people',
  seatsNeeded: 'a certain number of licenses',
};

const read = (text: string, words: Readonly<Record<string, string>>): string => {
  const said = text.replace(/\{(\w+)\}/g, (place, word: string) => words[word] ?? GENERAL[word] ?? place);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

const labelOf = (id: string): string => personRules.find((rule) => rule.id === id)?.label ?? id;

/** A rule that still names a license which the system does not sell never holds there. */
const canHold = ({ message, fix }: RuleEntry): boolean => ![message, ...fix].some((text) => /\{\w+\}/.test(text));

/** Every rule that can hold in a practice system, in the order in which they are judged. */
export function ruleCatalog(system: PracticeSystem): RuleEntry[] {
  const words = wordsOf(system);
  const said = rulesFor(system).rules.map(
    ({ rule }): RuleEntry => ({
      id: rule.id,
      about: 'person',
      label: rule.label,
      kind: rule.kind,
      severity: rule.severity,
      ...(rule.softer && { softerSeverity: rule.softer.severity }),
      when: inWords(rule.when),
      unlessFound: (rule.unlessFound ?? []).map(labelOf),
      message: read(rule.message, words),
      fix: rule.fix.map(({ text }) => read(text, words)),
      source: rule.source,
      plans: rule.plans,
    }),
  );
  const practice = practiceRules.map(
    ({ id, label, kind, severity, softer, when, message, fix, source, plans }): RuleEntry => ({
      id,
      about: 'practice',
      label,
      kind,
      severity,
      ...(softer && { softerSeverity: softer.severity }),
      when: inWords(when),
      unlessFound: [],
      message: read(message, words),
      fix: fix.map(({ text }) => read(text, words)),
      source,
      plans,
    }),
  );
  const inline = inlineRules.map(
    ({ id, label, severity, message, source }): RuleEntry => ({
      id,
      about: 'page',
      label,
      severity,
      when: 'a permissions page has changes that are not saved',
      unlessFound: [],
      message: read(message, words),
      fix: [],
      source,
      plans: ['perProvider', 'trial', 'activeClient'],
    }),
  );
  return [...said, ...practice, ...inline].filter(canHold);
}
