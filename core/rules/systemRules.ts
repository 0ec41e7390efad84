import type { JudgedSystem } from '../systems/judgedSystem.ts';
import { ownRuleWords } from '../words/ownRules.ts';
import { type Compiled, compile } from './clauses.ts';
import { type Condition, spellOut } from './condition.ts';
import { type PersonFact, personPlaces } from './facts/personFacts.ts';
import { personRules } from './families/index.ts';
import { type BillingPolicy, needsIn, type Term } from './needs.ts';
import { EVERY_PLAN, type OwnRule, type PersonRule } from './rule.ts';
import type { Needs } from './tally.ts';

/** A rule that is judged: one of ours, whose words stand in `telling/saidRules.ts`, or one of the practice itself. */
export interface JudgedRule extends Omit<PersonRule, 'page' | 'remedy'> {
  own?: OwnRule;
}

export interface LoweredRule {
  rule: JudgedRule;
  when: Compiled;
  /** It speaks more softly, unless this is certain. */
  unless: Compiled | undefined;
  /** Rules that name the cause, and when they do not hold. */
  causes: readonly { rule: PersonRule; holdsNot: Compiled }[];
}

/** The rules about people as they are in one practice system. */
export interface SystemRules {
  rules: readonly LoweredRule[];
  needs: Needs;
}

type Lower = (condition: Condition<PersonFact | Term>) => Compiled;

const lowerIn = (system: JudgedSystem, billing: BillingPolicy): Lower => {
  const terms = needsIn(system, billing);
  return (condition) => compile(spellOut<PersonFact, Term>(condition, terms), personPlaces);
};

const lowerRule = (rule: JudgedRule, lower: Lower): LoweredRule => ({
  rule,
  when: lower(rule.when),
  unless: rule.softer && lower(rule.softer.unless),
  causes: personRules
    .filter(({ id }) => rule.unlessFound?.includes(id))
    .map((cause) => ({ rule: cause, holdsNot: lower({ none: [cause.when] }) })),
});

const lowerFor = (system: JudgedSystem, billing: BillingPolicy): SystemRules => {
  const lower = lowerIn(system, billing);
  return {
    rules: personRules.map((rule) => lowerRule(rule, lower)),
    needs: { provider: lower('needsProvider'), admin: lower('needsAdmin') },
  };
};

const lowered = new WeakMap<JudgedSystem, Map<BillingPolicy, SystemRules>>();

/** Each system's rules are spelled out once for each way to see billing (C1). */
export function rulesFor(system: JudgedSystem, billing: BillingPolicy = 'none'): SystemRules {
  const ofSystem = lowered.get(system) ?? new Map<BillingPolicy, SystemRules>();
  const known = ofSystem.get(billing) ?? lowerFor(system, billing);
  lowered.set(system, ofSystem.set(billing, known));
  return known;
}

/** The rules that a practice has written itself, spelled out like ours. */
export function lowerOwn(
  rules: readonly OwnRule[],
  system: JudgedSystem,
  billing: BillingPolicy = 'none',
): LoweredRule[] {
  if (rules.length === 0) return [];
  const lower = lowerIn(system, billing);
  const source = ownRuleWords().source;
  return rules.map((own) => lowerRule({ plans: EVERY_PLAN, source, ...own, own }, lower));
}
