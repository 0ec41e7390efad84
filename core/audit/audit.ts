import { atOnce, type InPieces } from '../model/inPieces.ts';
import type { Practice } from '../model/practice.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { systemById } from '../systems/index.ts';
import { auditStateInPieces, tellInPieces } from './auditState.ts';
import type { Audit } from './finding.ts';
import { tellFully } from './tellFully.ts';
import { unjudged } from './unjudged.ts';

/**
 * Judges a practice by what has been read of it. A finding is reported exactly when it is true however
 * the unread licenses and permissions turn out (docs/design.md §3); counts are ranges until everything is read. A practice
 * whose system is not known here is judged by nothing.
 */
export const auditPractice = (practice: Practice, settings: AuditSettings = {}): Audit =>
  atOnce(auditInPieces(practice, settings));

/** The same in pieces, for a door that shares its thread with a page of others. */
export function* auditInPieces(practice: Practice, settings: AuditSettings = {}): InPieces<Audit> {
  const system = systemById(practice.system);
  if (!system) return unjudged(practice.staff);
  return yield* tellInPieces(yield* auditStateInPieces(practice, system, settings), tellFully);
}
