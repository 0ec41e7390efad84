import type { Practice } from '../model/practice.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { decide } from '../rules/condition.ts';
import { packPerson } from '../rules/facts/personFacts.ts';
import { surroundingsOf } from '../rules/facts/surroundings.ts';
import type { OwnRule } from '../rules/rule.ts';
import { lowerOwn } from '../rules/systemRules.ts';

/** Whom a rule would find, before a practice keeps it. */
export interface RulePreview {
  /** Ids of the people for whom it holds. */
  matches: string[];
  /** Ids of those for whom it may hold, by what has not been read. */
  open: string[];
}

/** Tries a practice's own rule on everybody; nothing is kept. */
export function previewRule(practice: Practice, rule: OwnRule, settings: AuditSettings = {}): RulePreview {
  const around = surroundingsOf(practice, settings);
  const preview: RulePreview = { matches: [], open: [] };
  const [lowered] = lowerOwn([rule], around.system, settings.billingWithoutNotes);
  if (lowered === undefined || !lowered.rule.plans.includes(practice.plan ?? 'perProvider')) return preview;
  for (const member of practice.staff) {
    const holds = decide(lowered.when, packPerson(member, around));
    if (holds !== false) preview[holds ? 'matches' : 'open'].push(member.id);
  }
  return preview;
}
