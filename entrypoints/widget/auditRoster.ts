import {
  type AuditState,
  auditStateInPieces,
  type FirstGlance,
  firstGlanceInPieces,
  type Glance,
  judgedById,
  type Language,
  type Practice,
  tellHeads,
  tellInPieces,
} from '../../core/index.ts';
import { asGiven } from './asGiven.ts';
import { RosterError } from './rosterError.ts';
import { inTurns } from './turns.ts';

export interface Audited {
  practice: Practice;
  /** Who was judged how: what is told in full follows from it. */
  state: AuditState;
  /** What is shown first. */
  first: FirstGlance;
  /** Everything, once what tells it is there. */
  full?: Glance;
  /** When, in milliseconds since 1970. */
  now: number;
}

/**
 * Audits a practice in turns with the page, as far as its findings are listed.
 * @throws RosterError where its system is not known here, and the reason of the signal
 */
export async function auditRoster(practice: Practice, language: Language, signal: AbortSignal): Promise<Audited> {
  const now = Date.now();
  const system = judgedById(practice.system);
  if (!system) throw new RosterError('notRoster', practice.system);
  const state = await inTurns(auditStateInPieces(practice, system, { now }), language, signal);
  const audit = await inTurns(tellInPieces(state, tellHeads), language, signal);
  const first = await inTurns(firstGlanceInPieces(practice, audit), language, signal);
  return { practice, state, now, first: asGiven(first, practice) };
}
