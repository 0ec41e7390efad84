import {
  type Glance,
  glanceInPieces,
  type Language,
  tellFully,
  tellInPieces,
  withWholeSystem,
} from '../../core/index.ts';
import { asGiven } from './asGiven.ts';
import type { Audited } from './auditRoster.ts';
import { inTurns } from './turns.ts';

/** All that is said of what was found, in turns with the page. @throws the reason of the signal */
export async function inFull(
  { practice, state, now }: Audited,
  language: Language,
  signal: AbortSignal,
): Promise<Glance> {
  const audit = await inTurns(tellInPieces(withWholeSystem(state), tellFully), language, signal);
  return asGiven(await inTurns(glanceInPieces(practice, audit, { now }), language, signal), practice);
}
