import { systemById } from '../systems/index.ts';
import type { AuditState } from './auditState.ts';

/** What was judged by what rules ask of a practice system, with all that is known of it: evidence names boxes by their labels. */
export const withWholeSystem = (state: AuditState): AuditState => {
  const { around } = state.scope;
  const system = systemById(around.system.id);
  return system ? { ...state, scope: { ...state.scope, around: { ...around, system } } } : state;
};
