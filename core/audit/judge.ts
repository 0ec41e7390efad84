import type { Practice, StaffMember } from '../model/practice.ts';
import type { SubscriptionPlan } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { byFacts } from '../rules/byFacts.ts';
import { type Compiled, compile, decide, evidence, type Facts, hangsOn, knownOf, noFacts } from '../rules/clauses.ts';
import type { Directory } from '../rules/facts/directory.ts';
import { packPerson, unreadNames } from '../rules/facts/packPerson.ts';
import type { Surroundings } from '../rules/facts/personFacts.ts';
import type { PracticeContext } from '../rules/facts/practiceContext.ts';
import { packPractice, peopleConcerned, practicePlaces } from '../rules/facts/practiceFacts.ts';
import { rolesOf } from '../rules/facts/roles.ts';
import { surroundingsOf } from '../rules/facts/surroundings.ts';
import { type PracticeRuleId, practiceRules } from '../rules/families/index.ts';
import type { PracticeRule } from '../rules/practiceRule.ts';
import type { Severity } from '../rules/rule.ts';
import { type JudgedRule, type LoweredRule, lowerOwn, rulesFor, type SystemRules } from '../rules/systemRules.ts';
import { type Assessment, assess } from '../rules/tally.ts';
import { sayAddOnCost } from '../rules/telling/addOnCost.ts';
import { ruleWords, sayLabel } from '../rules/telling/ruleWords.ts';
import { type Saying, sayingOf } from '../rules/telling/saying.ts';
import { seatsInWords } from '../rules/telling/seatsInWords.ts';
import { steps } from '../rules/telling/steps.ts';
import { type Telling, tellFacts, tellingsOf } from '../rules/telling/tellFacts.ts';
import { tellPracticeFacts } from '../rules/telling/tellPractice.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { listNames, type Words } from '../words/fill.ts';
import { type Language, languageNow } from '../words/language.ts';
import type { Finding, StaffAudit } from './finding.ts';

const compiledPracticeRules: readonly { rule: PracticeRule<PracticeRuleId>; when: Compiled }[] = practiceRules.map(
  (rule) => ({
    rule,
    when: compile(rule.when, practicePlaces),
  }),
);

/** What a rule says of whomever it finds. */
interface Said extends Saying {
  /** The finding, but for what is said of each of them. */
  same: Finding;
  costs: JudgedRule['costs'];
}

/** A rule as this audit judges it. */
interface ScopedRule {
  when: Compiled;
  /** When it is found: it holds, and no rule does that names the cause. */
  isFound: Compiled;
  said: Said;
  softly: { said: Said; unless: Compiled } | undefined;
}

/** All that one audit judges by. */
export interface Scope {
  rule: (facts: Facts) => Ruling;
  words: Words;
  around: Surroundings;
  plan: SubscriptionPlan;
  settings: AuditSettings;
  /** The language in which the audit began: it may be changed while an audit in pieces runs. */
  language: Language;
}

type Judged = Pick<PracticeRule, 'id' | 'plans'>;

const applies = (rule: Judged, plan: SubscriptionPlan, settings: AuditSettings): boolean =>
  rule.plans.includes(plan) && settings.rules?.[rule.id] !== 'off';

const severityOf = (id: string, usual: Severity, { rules }: AuditSettings): Severity => {
  const own = rules?.[id];
  return own === undefined || own === 'off' ? usual : own;
};

const saidBy = (rule: JudgedRule, says: Saying, usual: Severity, settings: AuditSettings): Said => {
  const severity = severityOf(rule.id, usual, settings);
  return {
    ...says,
    same: {
      rule: rule.id,
      severity,
      kind: rule.kind,
      staffId: '',
      label: rule.label,
      ...(rule.severity === 'info' && severity === 'info' && { quiet: true }),
      message: '',
      because: [],
      facts: [],
      fix: [],
      source: rule.source,
    },
    costs: rule.costs,
  };
};

const scopeRules = (rules: readonly LoweredRule[], plan: SubscriptionPlan, settings: AuditSettings): ScopedRule[] =>
  rules
    .filter(({ rule }) => applies(rule, plan, settings))
    .map(({ rule, says, softly, when, causes }) => ({
      when,
      isFound: [
        ...when,
        ...causes.flatMap(({ rule: cause, holdsNot }) => (applies(cause, plan, settings) ? holdsNot : [])),
      ],
      said: saidBy(rule, says, rule.severity, settings),
      softly: softly && {
        said: saidBy(rule, softly.says, rule.softer?.severity ?? rule.severity, settings),
        unless: softly.unless,
      },
    }));

export const scopeOf = (
  practice: Practice,
  system: PracticeSystem,
  settings: AuditSettings,
  directory: Directory,
): Scope => {
  const around = surroundingsOf(practice, system, settings, directory);
  const plan = practice.plan ?? 'perProvider';
  const rulesOfSystem = rulesFor(system, settings.billingWithoutNotes);
  const own = lowerOwn(settings.ownRules ?? [], system, settings.billingWithoutNotes);
  const rules = scopeRules([...rulesOfSystem.rules, ...own], plan, settings);
  return {
    rule: byFacts((facts) => ruleOn(facts, rules, rulesOfSystem)),
    words: rulesOfSystem.words,
    around,
    plan,
    settings,
    language: languageNow(),
  };
};

/** What a rule finds of everybody of whom the same is known. */
interface Found {
  said: Said;
  tellings: readonly Telling[];
}

/** What is judged of everybody of whom the same is known. */
export interface Ruling extends Assessment {
  /** What counts of them for the practice (`rolesOf`). */
  roles: number;
  found: readonly Found[];
  /** Unread facts on which a finding or the need hangs. */
  open: Facts;
}

const foundBy = ({ when, said, softly }: ScopedRule, facts: Facts, { tellings }: SystemRules): Found => ({
  said: softly && !decide(softly.unless, facts) ? softly.said : said,
  tellings: tellingsOf(evidence(when, facts), tellings),
});

/** What a rule of severity `info` hangs on is not listed as unread: it is not worth opening a page for (docs/design.md §3). */
const ruleOn = (facts: Facts, rules: readonly ScopedRule[], system: SystemRules): Ruling => {
  const known = assess(facts, system.needs);
  const found: Found[] = [];
  const open = noFacts();
  for (const scoped of rules) {
    const isFound = decide(scoped.isFound, facts);
    if (isFound) found.push(foundBy(scoped, facts, system));
    else if (isFound === undefined && scoped.said.same.severity !== 'info') hangsOn(scoped.isFound, facts, open);
  }
  if (known.needs.length > 1) for (const need of Object.values(system.needs)) hangsOn(need, facts, open);
  return { ...known, roles: rolesOf(known), found, open };
};

const tellPerson = (member: StaffMember, { said, tellings }: Found, scope: Scope): Finding => {
  const words = { name: member.name };
  const { same, costs, fix } = said;
  const message = said.message(words);
  const { because, facts } = tellFacts(tellings, member, scope.around);
  return {
    ...same,
    staffId: member.id,
    message: costs ? `${message} ${sayAddOnCost(costs, member, scope.settings, scope.around.system)}` : message,
    because,
    facts,
    fix: fix.map((step) => step(words)),
  };
};

/** What is found of one person. */
export interface Judgment {
  member: StaffMember;
  ruling: Ruling;
  findings: readonly Finding[];
  audit: StaffAudit;
}

const NOTHING: readonly Finding[] = [];

const judgeStaff = (member: StaffMember, { needs, open }: Ruling): StaffAudit => {
  const [need] = needs;
  const unread = unreadNames(open, member);
  return need && needs.length === 1 ? { id: member.id, needs: need, unread } : { id: member.id, unread };
};

/** Judges one person. */
export function judgePerson(member: StaffMember, scope: Scope): Judgment {
  const ruling = scope.rule(packPerson(member, scope.around));
  const { found } = ruling;
  const findings = found.length === 0 ? NOTHING : found.map((one) => tellPerson(member, one, scope));
  return { member, ruling, findings, audit: judgeStaff(member, ruling) };
}

const spoken = ({ severity, softer }: PracticeRule, facts: Facts): Severity =>
  softer && !knownOf(facts, practicePlaces.get(softer.unless) ?? 0) ? softer.severity : severity;

/** What is found of the practice as a whole. */
export const judgePractice = (context: PracticeContext, scope: Scope): Finding[] => {
  const facts = packPractice(context);
  const said = ruleWords();
  return compiledPracticeRules
    .filter(({ rule, when }) => applies(rule, scope.plan, scope.settings) && decide(when, facts))
    .map(({ rule, when }) => {
      const proof = evidence(when, facts);
      const named = peopleConcerned(proof, context);
      const words = {
        ...scope.words,
        people: listNames(named.map(({ member }) => member.name)),
        seatsNeeded: seatsInWords(context),
      };
      const { label, message, fix } = said[rule.id];
      const says = sayingOf({ message, fix: steps(fix, rule.page) }, {});
      return {
        rule: rule.id,
        severity: severityOf(rule.id, spoken(rule, facts), scope.settings),
        kind: rule.kind,
        ...(named.length > 0 && { people: named.map(({ member }) => member.id) }),
        label: sayLabel(label, words),
        message: says.message(words),
        ...tellPracticeFacts(proof, context, scope.words),
        fix: says.fix.map((step) => step(words)),
        source: rule.source,
      };
    });
};
