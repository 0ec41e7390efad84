import { peopleConcerned } from '../rules/facts/practiceFacts.ts';
import type { PersonRuleId } from '../rules/families/index.ts';
import { sayAddOnCost } from '../rules/telling/addOnCost.ts';
import { ruleWords } from '../rules/telling/ruleWords.ts';
import { type SaidRules, saidRulesFor, sayOwn } from '../rules/telling/saidRules.ts';
import { type Saying, sayingOf } from '../rules/telling/saying.ts';
import { sayLabel } from '../rules/telling/sayLabel.ts';
import { seatsInWords } from '../rules/telling/seatsInWords.ts';
import { steps } from '../rules/telling/steps.ts';
import { type Telling, tellFacts, tellingsOf } from '../rules/telling/tellFacts.ts';
import { tellPracticeFacts } from '../rules/telling/tellPractice.ts';
import type { JudgedSystem } from '../systems/judgedSystem.ts';
import { listNames, type Words } from '../words/fill.ts';
import type { Finding } from './finding.ts';
import type { Found, Scope } from './judge.ts';
import type { Teller, TellerFor } from './teller.ts';

/** What is said of everybody of whom the same is found. */
interface Said extends Saying {
  label: string;
  tellings: readonly Telling[];
}

const sayFound = ({ rule, isSoft, proof }: Found, { rules, tellings }: SaidRules, system: JudgedSystem): Said => {
  // Every rule that is judged is one of ours, or the practice's own.
  const { label, says, softly } = rule.own ? sayOwn(rule.own, system) : rules[rule.id as PersonRuleId];
  return { ...((isSoft && softly) || says), label, tellings: tellingsOf(proof, tellings) };
};

/** What is the same of many people is made ready once for all of them. */
const personTeller = (said: SaidRules, { around, settings }: Scope): Teller<Finding>['person'] => {
  const known = new Map<Found, Said>();
  return (member, found) => {
    const saidOfAll = known.get(found) ?? sayFound(found, said, around.system);
    known.set(found, saidOfAll);
    const { label, tellings, fix, message: say } = saidOfAll;
    const { rule, severity } = found;
    const words = { name: member.name };
    const message = say(words);
    const finding: Finding = {
      rule: rule.id,
      severity,
      kind: rule.kind,
      staffId: member.id,
      label,
      message: rule.costs ? `${message} ${sayAddOnCost(rule.costs, member, settings, around.system)}` : message,
      ...tellFacts(tellings, member, around),
      fix: fix.map((step) => step(words)),
      source: rule.source,
    };
    if (rule.severity === 'info' && severity === 'info') finding.quiet = true;
    return finding;
  };
};

const practiceTeller =
  (system: Words): Teller<Finding>['practice'] =>
  ({ rule, severity, proof }, context) => {
    const named = peopleConcerned(proof, context);
    const people = listNames(named.map(({ member }) => member.name));
    const words = { ...system, people, seatsNeeded: seatsInWords(context) };
    const { label, message, fix } = ruleWords()[rule.id];
    const says = sayingOf({ message, fix: steps(fix, rule.page) }, {});
    return {
      rule: rule.id,
      severity,
      kind: rule.kind,
      ...(named.length > 0 && { people: named.map(({ member }) => member.id) }),
      label: sayLabel(label, words),
      message: says.message(words),
      ...tellPracticeFacts(proof, context, system),
      fix: says.fix.map((step) => step(words)),
      source: rule.source,
    };
  };

/** All that is said of what is found: why, and what to do about it. */
export const tellFully: TellerFor<Finding> = (scope) => {
  const said = saidRulesFor(scope.around.system);
  return { person: personTeller(said, scope), practice: practiceTeller(said.words) };
};
