import type { Practice, StaffMember } from '../model/practice.ts';
import type { SubscriptionPlan } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { byFacts } from '../rules/byFacts.ts';
import { type Compiled, compile, decide, evidence, type Facts, hangsOn, knownOf, noFacts } from '../rules/clauses.ts';
import type { Directory } from '../rules/facts/directory.ts';
import { packPerson, unreadNames } from '../rules/facts/packPerson.ts';
import type { Surroundings } from '../rules/facts/personFacts.ts';
import type { PracticeContext } from '../rules/facts/practiceContext.ts';
import { packPractice, practicePlaces } from '../rules/facts/practiceFacts.ts';
import { rolesOf } from '../rules/facts/roles.ts';
import { surroundingsOf } from '../rules/facts/surroundings.ts';
import { type PracticeRuleId, practiceRules } from '../rules/families/index.ts';
import type { PracticeRule } from '../rules/practiceRule.ts';
import type { Severity } from '../rules/rule.ts';
import { type JudgedRule, type LoweredRule, lowerOwn, rulesFor } from '../rules/systemRules.ts';
import { type Assessment, assess, type Needs } from '../rules/tally.ts';
import type { JudgedSystem } from '../systems/judgedSystem.ts';
import { type Language, languageNow } from '../words/language.ts';
import type { StaffAudit } from './finding.ts';

const compiledPracticeRules: readonly { rule: PracticeRule<PracticeRuleId>; when: Compiled }[] = practiceRules.map(
  (rule) => ({
    rule,
    when: compile(rule.when, practicePlaces),
  }),
);

/** A rule as this audit judges it. */
interface ScopedRule extends Omit<LoweredRule, 'causes'> {
  severity: Severity;
  softerSeverity: Severity;
  /** When it is found: it holds, and no rule does that names the cause. */
  isFound: Compiled;
}

/** All that one audit judges by. */
export interface Scope {
  rule: (facts: Facts) => Ruling;
  around: Surroundings;
  plan: SubscriptionPlan;
  settings: AuditSettings;
  /** The language in which the audit began: it may be changed while an audit in pieces runs. */
  language: Language;
}

type Judged = Pick<PracticeRule, 'id' | 'plans'>;

const applies = (rule: Judged, plan: SubscriptionPlan, settings: AuditSettings): boolean =>
  rule.plans.includes(plan) && settings.rules?.[rule.id] !== 'off';

/** Of a rule that applies: one that is off does not. */
const severityOf = (id: string, usual: Severity, { rules }: AuditSettings): Severity =>
  (rules?.[id] as Severity | undefined) ?? usual;

const scopeRules = (rules: readonly LoweredRule[], plan: SubscriptionPlan, settings: AuditSettings): ScopedRule[] =>
  rules
    .filter(({ rule }) => applies(rule, plan, settings))
    .map(({ causes, ...lowered }) => {
      const { id, severity, softer } = lowered.rule;
      return {
        ...lowered,
        severity: severityOf(id, severity, settings),
        softerSeverity: severityOf(id, softer?.severity ?? severity, settings),
        isFound: [
          ...lowered.when,
          ...causes.flatMap(({ rule, holdsNot }) => (applies(rule, plan, settings) ? holdsNot : [])),
        ],
      };
    });

export const scopeOf = (
  practice: Practice,
  system: JudgedSystem,
  settings: AuditSettings,
  directory: Directory,
): Scope => {
  const around = surroundingsOf(practice, system, settings, directory);
  const plan = practice.plan ?? 'perProvider';
  const ofSystem = rulesFor(system, settings.billingWithoutNotes);
  const own = lowerOwn(settings.ownRules ?? [], system, settings.billingWithoutNotes);
  const rules = scopeRules([...ofSystem.rules, ...own], plan, settings);
  return {
    rule: byFacts((facts) => ruleOn(facts, rules, ofSystem.needs)),
    around,
    plan,
    settings,
    language: languageNow(),
  };
};

/** A rule that holds of everybody of whom the same is known. */
export interface Found {
  rule: JudgedRule;
  /** It speaks more softly: what would make it certain is not. */
  isSoft: boolean;
  severity: Severity;
  /** The facts that decide it. */
  proof: Facts;
}

/** What is judged of everybody of whom the same is known. */
export interface Ruling extends Assessment {
  /** What counts of them for the practice (`rolesOf`). */
  roles: number;
  found: readonly Found[];
  /** Unread facts on which a finding or the need hangs. */
  open: Facts;
}

const foundBy = ({ rule, when, unless, severity, softerSeverity }: ScopedRule, facts: Facts): Found => {
  const isSoft = unless !== undefined && !decide(unless, facts);
  return { rule, isSoft, severity: isSoft ? softerSeverity : severity, proof: evidence(when, facts) };
};

/** What a rule of severity `info` hangs on is not listed as unread: it is not worth opening a page for (docs/design.md §3). */
const ruleOn = (facts: Facts, rules: readonly ScopedRule[], needs: Needs): Ruling => {
  const known = assess(facts, needs);
  const found: Found[] = [];
  const open = noFacts();
  for (const scoped of rules) {
    const isFound = decide(scoped.isFound, facts);
    if (isFound) found.push(foundBy(scoped, facts));
    else if (isFound === undefined && scoped.severity !== 'info') hangsOn(scoped.isFound, facts, open);
  }
  if (known.needs.length > 1) for (const need of Object.values(needs)) hangsOn(need, facts, open);
  return { ...known, roles: rolesOf(known), found, open };
};

/** What is found of one person. */
export interface Judgment {
  member: StaffMember;
  ruling: Ruling;
  audit: StaffAudit;
}

const judgeStaff = (member: StaffMember, { needs, open }: Ruling): StaffAudit => {
  const [need] = needs;
  const unread = unreadNames(open, member);
  return need && needs.length === 1 ? { id: member.id, needs: need, unread } : { id: member.id, unread };
};

/** Judges one person. */
export function judgePerson(member: StaffMember, scope: Scope): Judgment {
  const ruling = scope.rule(packPerson(member, scope.around));
  return { member, ruling, audit: judgeStaff(member, ruling) };
}

const spoken = ({ severity, softer }: PracticeRule, facts: Facts): Severity =>
  softer && !knownOf(facts, practicePlaces.get(softer.unless) ?? 0) ? softer.severity : severity;

/** A rule about the practice that holds. */
export interface FoundOfPractice {
  rule: PracticeRule<PracticeRuleId>;
  severity: Severity;
  /** The facts that decide it. */
  proof: Facts;
}

/** What is found of the practice as a whole. */
export const judgePractice = (context: PracticeContext, scope: Scope): FoundOfPractice[] => {
  const facts = packPractice(context);
  return compiledPracticeRules
    .filter(({ rule, when }) => applies(rule, scope.plan, scope.settings) && decide(when, facts))
    .map(({ rule, when }) => ({
      rule,
      severity: severityOf(rule.id, spoken(rule, facts), scope.settings),
      proof: evidence(when, facts),
    }));
};
