import { checkWords } from '../../../core/advice/licenseCheckWords.ts';
import { conditionWords } from '../../../core/rules/telling/conditionWords.ts';
import { factWords } from '../../../core/rules/telling/factWords.ts';
import { practiceFactWords } from '../../../core/rules/telling/practiceFactWords.ts';
import { ruleWords } from '../../../core/rules/telling/ruleWords.ts';
import { hintWords } from '../../../core/words/hints.ts';
import { permissionInfoWords } from '../../../core/words/permissionInfo.ts';
import { planStepWords } from '../../../core/words/planSteps.ts';
import type { Told } from './everythingSaid.ts';

/** What core says of rules, plans, hints and permissions. */
const TOPICS = {
  rules: ruleWords,
  conditions: conditionWords,
  facts: factWords,
  practiceFacts: practiceFactWords,
  planSteps: planStepWords,
  hints: hintWords,
  permissionInfo: permissionInfoWords,
  check: checkWords,
};

/** Texts that no view of a practice system brings about, and why they are there. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  'conditions.says.sameEmail': 'it only decides how severe a rule is, and a fact has its words in any case',
};

const textsIn = (words: unknown, place: string): Told[] => {
  if (typeof words === 'string') return [[place, words]];
  const isGroup = typeof words === 'object' && words !== null;
  return isGroup ? Object.entries(words).flatMap(([name, one]) => textsIn(one, `${place}.${name}`)) : [];
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text with anything in its places; a step may begin with it. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map(escaped)
      .join('.+'),
    'i',
  );

/** Texts of ours, in the language that is spoken, that are not among those that were said. */
export function unsaidAmong(told: readonly Told[]): string[] {
  const said = [...new Set(told.map(([, text]) => text))].join('\n');
  return Object.entries(TOPICS)
    .flatMap(([topic, words]) => textsIn(words(), topic))
    .filter(([place, text]) => !Object.hasOwn(SAID_ELSEWHERE, place) && !patternOf(text).test(said))
    .map(([place, text]) => `${place}: ${text}`);
}
