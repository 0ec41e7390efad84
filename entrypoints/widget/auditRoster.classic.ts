import {
  auditStateInPieces,
  glanceInPieces,
  otherSystem,
  systemById,
  tellFully,
  tellInPieces,
} from '../../core/index.ts';
import { asGiven } from './asGiven.ts';
import type { auditRoster as inParts } from './auditRoster.ts';
import { inTurns } from './turns.ts';

/** In one file, what tells findings in full is there at once. */
export const auditRoster: typeof inParts = async (practice, language, signal) => {
  const now = Date.now();
  const system = systemById(practice.system) ?? otherSystem;
  const state = await inTurns(auditStateInPieces(practice, system, { now }), language, signal);
  const audit = await inTurns(tellInPieces(state, tellFully), language, signal);
  const full = asGiven(await inTurns(glanceInPieces(practice, audit, { now }), language, signal), practice);
  return { practice, state, now, first: full, full };
};
