import { auditInPieces, type Glance, glanceInPieces, type Language, type Practice } from '../../core/index.ts';
import { inTurns } from './turns.ts';

export interface Audited {
  practice: Practice;
  glance: Glance;
  /** When, in milliseconds since 1970. */
  now: number;
}

/** A roster of which no page was read is the staff list itself: nobody is sent to it. */
const asGiven = (glance: Glance, { seen }: Practice): Glance =>
  seen ? glance : { ...glance, unread: glance.unread.filter(({ page }) => page !== 'staffList') };

/** Audits a practice in turns with the page. @throws the reason of the signal */
export async function auditRoster(practice: Practice, language: Language, signal: AbortSignal): Promise<Audited> {
  const now = Date.now();
  const audit = await inTurns(auditInPieces(practice, { now }), language, signal);
  const glance = await inTurns(glanceInPieces(practice, audit, { now }), language, signal);
  return { practice, now, glance: asGiven(glance, practice) };
}
