import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import jsonLogic, { type Logic } from 'json-logic-js';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Practice } from '../../../core/index.ts';
import { knownOf } from '../../../core/rules/clauses.ts';
import { type Condition, spellOut } from '../../../core/rules/condition.ts';
import { packPerson } from '../../../core/rules/facts/packPerson.ts';
import { type PersonFact, personPlaces } from '../../../core/rules/facts/personFacts.ts';
import { surroundingsOf } from '../../../core/rules/facts/surroundings.ts';
import { personRules } from '../../../core/rules/families/index.ts';
import { needsIn, type Term } from '../../../core/rules/needs.ts';
import { knownSystem } from '../../knownSystem.ts';

/** The facts of one person, ready for an engine: it need not read them from anywhere. What is unread is off. */
export type Facts = Readonly<Record<string, boolean>>;

export function factsOf(practice: Practice): Facts[] {
  const around = surroundingsOf(practice, knownSystem(practice.system));
  return practice.staff.map((member) => {
    const facts = packPerson(member, around);
    return Object.fromEntries([...personPlaces].map(([fact, place]) => [fact, knownOf(facts, place) === true]));
  });
}

type Statement = Condition<PersonFact>;

/** The rules about people as one statement each: the rules that name the cause are part of it. */
const rules: readonly { id: string; when: Statement }[] = personRules.map((rule) => {
  const terms = needsIn(knownSystem('theranest'), 'none');
  const spelled = (when: Condition<PersonFact | Term>): Statement => spellOut<PersonFact, Term>(when, terms);
  const causes = personRules.filter(({ id }) => rule.unlessFound?.includes(id)).map(({ when }) => spelled(when));
  return {
    id: rule.id,
    when: causes.length === 0 ? spelled(rule.when) : { all: [spelled(rule.when), { none: causes }] },
  };
});

/** An engine that has taken the rules in: gives the ids of those that hold for each person. */
export type Judge = (people: readonly Facts[]) => Promise<string[][]> | string[][];

export interface RuleEngine {
  name: string;
  /** What of our rules it cannot say. */
  lacks: string;
  prepare(): Judge;
}

const toLogic = (when: Statement): Logic => {
  if (typeof when === 'string') return { var: when };
  if ('all' in when) return { and: when.all.map(toLogic) };
  return 'any' in when ? { or: when.any.map(toLogic) } : { '!': [{ or: when.none.map(toLogic) }] };
};

const jsonLogicJs: RuleEngine = {
  name: 'json-logic-js',
  lacks: 'gives a value alone: no evidence and nothing unread (what is unread is off); no rule about the practice',
  prepare: () => {
    const logic = rules.map(({ id, when }) => ({ id, when: toLogic(when) }));
    return (people) =>
      people.map((facts) => logic.filter(({ when }) => jsonLogic.apply(when, facts)).map(({ id }) => id));
  },
};

const toConditions = (when: Statement): TopLevelCondition => {
  if (typeof when === 'string') return { all: [{ fact: when, operator: 'equal', value: true }] };
  if ('all' in when) return { all: when.all.map(toNested) };
  return 'any' in when ? { any: when.any.map(toNested) } : { not: { any: when.none.map(toNested) } };
};
const toNested = (when: Statement) =>
  typeof when === 'string' ? { fact: when, operator: 'equal', value: true } : toConditions(when);

const jsonRulesEngine: RuleEngine = {
  name: 'json-rules-engine',
  lacks: 'tells the facts that decided, but knows nothing unread (what is unread is off); no rule about the practice',
  prepare: () => {
    const engine = new Engine(rules.map(({ id, when }) => ({ event: { type: id }, conditions: toConditions(when) })));
    return async (people) => {
      const found: string[][] = [];
      for (const facts of people) found.push((await engine.run({ ...facts })).events.map(({ type }) => type));
      return found;
    };
  },
};

const toCedar = (when: Statement): string => {
  if (typeof when === 'string') return `context.${when}`;
  if ('all' in when) return `(${when.all.map(toCedar).join(' && ')})`;
  return 'any' in when ? `(${when.any.map(toCedar).join(' || ')})` : `!(${when.none.map(toCedar).join(' || ')})`;
};

const entity = { type: 'Staff', id: 'x' };

const cedar: RuleEngine = {
  name: 'Cedar (wasm)',
  lacks:
    'names the policies that hold, not the facts that decided; no rule about the practice; needs wasm, which an extension page forbids',
  prepare: () => {
    const staticPolicies = Object.fromEntries(
      rules.map(({ id, when }) => [id, `permit(principal, action, resource) when { ${toCedar(when)} };`]),
    );
    const parsed = preparsePolicySet('bench', { staticPolicies });
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
    const holds = (context: Facts): string[] => {
      const answer = statefulIsAuthorized({
        principal: entity,
        action: entity,
        resource: entity,
        context: { ...context },
        preparsedPolicySetId: 'bench',
        entities: [],
      });
      if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
      return answer.response.diagnostics.reason;
    };
    return (people) => people.map(holds);
  },
};

export const engines: readonly RuleEngine[] = [jsonLogicJs, jsonRulesEngine, cedar];
