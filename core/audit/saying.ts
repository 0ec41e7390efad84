import type { StaffMember } from '../model/practice.ts';
import type { AddOn } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { Surroundings } from '../rules/facts/personFacts.ts';
import type { Fix, Severity } from '../rules/rule.ts';
import type { JudgedRule } from '../rules/systemRules.ts';
import { sayAddOnCost } from '../rules/telling/addOnCost.ts';
import { logOutWarning } from '../rules/telling/steps.ts';
import { type Telling, tellFacts } from '../rules/telling/tellFacts.ts';
import { type Template, templateOf, type Words } from '../words/fill.ts';
import type { Finding, FindingStep } from './finding.ts';

/** What a rule says of whomever it finds, ready to be filled in. */
export interface Saying {
  /** The finding as far as it is the same for everybody. */
  same: Finding;
  message: Template;
  fix: readonly ((words: Words) => FindingStep)[];
  costs: readonly AddOn[] | undefined;
}

/** A step, ready to be filled in. */
export const stepOf = ({ text, page, logsOut }: Fix): ((words: Words) => FindingStep) => {
  const warning = logsOut && logOutWarning();
  const same: FindingStep = { text, ...(page && { page }), ...(warning && { logsOut: warning }) };
  const say = templateOf(text);
  const warn = warning && templateOf(warning);
  return (words) => {
    const step = { ...same, text: say(words) };
    if (warn) step.logsOut = warn(words);
    return step;
  };
};

/** @param spoken the rule itself, or its softer words */
export const sayingOf = (
  { id, kind, label, source, costs }: JudgedRule,
  { message, fix }: Pick<JudgedRule, 'message' | 'fix'>,
  severity: Severity,
  isQuiet: boolean,
): Saying => ({
  same: {
    rule: id,
    severity,
    kind,
    staffId: '',
    label,
    ...(isQuiet && { quiet: true }),
    message,
    because: [],
    facts: [],
    fix: [],
    source,
  },
  message: templateOf(message),
  fix: fix.map(stepOf),
  costs,
});

/** @param tellings the facts by which the rule holds */
export const sayOf = (
  member: StaffMember,
  { same, message, fix, costs }: Saying,
  tellings: readonly Telling[],
  around: Surroundings,
  settings: AuditSettings,
): Finding => {
  const words = { name: member.name };
  const said = message(words);
  const { because, facts } = tellFacts(tellings, member, around);
  return {
    ...same,
    staffId: member.id,
    message: costs ? `${said} ${sayAddOnCost(costs, member, settings, around.system)}` : said,
    because,
    facts,
    fix: fix.map((step) => step(words)),
  };
};
