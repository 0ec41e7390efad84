import type { Practice } from '../model/practice.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { decide } from '../rules/clauses.ts';
import { packPerson } from '../rules/facts/packPerson.ts';
import { surroundingsOf } from '../rules/facts/surroundings.ts';
import type { OwnRule } from '../rules/rule.ts';
import { lowerOwn } from '../rules/systemRules.ts';
import { systemById } from '../systems/index.ts';

/** Whom a rule would find, before a practice keeps it. */
export interface RulePreview {
  /** Ids of the people for whom it holds. */
  matches: string[];
  /** Ids of those for whom it may hold, by what has not been read. */
  open: string[];
}

/** Tries a practice's own rule on everybody; nothing is kept. In a system that is not known here it finds nobody. */
export function previewRule(practice: Practice, rule: OwnRule, settings: AuditSettings = {}): RulePreview {
  const preview: RulePreview = { matches: [], open: [] };
  const system = systemById(practice.system);
  if (!system) return preview;
  const around = surroundingsOf(practice, system, settings);
  const [lowered] = lowerOwn([rule], system, settings.billingWithoutNotes);
  if (lowered === undefined || !lowered.rule.plans.includes(practice.plan ?? 'perProvider')) return preview;
  for (const member of practice.staff) {
    const holds = decide(lowered.when, packPerson(member, around));
    if (holds !== false) preview[holds ? 'matches' : 'open'].push(member.id);
  }
  return preview;
}
