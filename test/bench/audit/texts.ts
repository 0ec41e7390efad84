import { auditPractice, type Finding, type Practice } from '../../../core/index.ts';
import { personRules, practiceRules } from '../../../core/rules/families/index.ts';
import { personOracles, practiceOracles } from '../../rules/index.ts';

/** A finding but for whom it is about, and why. */
export type Said = Pick<Finding, 'rule' | 'severity' | 'kind' | 'label' | 'quiet' | 'source'> & {
  message: (who: string) => string;
  fix: (who: string) => Finding['fix'];
};

/** Whom the examples of the rules are about. */
const WHO = 'Ana Ruiz';

const filler = (text: string): ((who: string) => string) => {
  const [first = '', ...rest] = text.split(WHO);
  return (who) => {
    let filled = first;
    for (const part of rest) filled += who + part;
    return filled;
  };
};

const learn = (practice: Partial<Practice>, rule: string): Said => {
  const whole: Practice = { version: 1, system: 'theranest', host: 'bench.theranest.com', staff: [], ...practice };
  const found = auditPractice(whole, { now: 31 * 86_400_000, orgAdminsAtMost: 1, maySeeAllClients: false }).findings;
  const finding = found.find((one) => one.rule === rule);
  if (!finding) throw new Error(`no example of ${rule} fires`);
  const fixes = finding.fix.map(({ text, page, logsOut }) => ({
    text: filler(text),
    page,
    logsOut: logsOut === undefined ? undefined : filler(logsOut),
  }));
  return {
    rule,
    severity: finding.severity,
    kind: finding.kind,
    label: finding.label,
    ...(finding.quiet && { quiet: true }),
    message: filler(finding.message),
    fix: (who) =>
      fixes.map(({ text, page, logsOut }) => ({
        text: text(who),
        ...(page && { page }),
        ...(logsOut && { logsOut: logsOut(who) }),
      })),
    source: finding.source,
  };
};

/**
 * What each rule says, learned from the audit of its own example: that the rules are decided by hand does not mean
 * that their texts are written twice.
 */
export function learnTexts(): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { id } of personRules) {
    const { fires, others = [] } = personOracles[id];
    const staff = [{ id: 'a', name: WHO, ...fires }, ...others];
    said.set(id, learn({ staff }, id));
    const billed = staff.map((one) => ({ ...one, permissions: { ...one.permissions, billing: true } }));
    if (id === 'admin-license-unused') said.set(`${id} softer`, learn({ staff: billed }, id));
  }
  for (const { id } of practiceRules) said.set(id, learn(practiceOracles[id].fires, id));
  return said;
}
