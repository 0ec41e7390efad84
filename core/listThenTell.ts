// For a door that lists what is found before it has loaded what tells it.

export { type AuditState, auditStateInPieces, tellInPieces } from './audit/auditState.ts';
export { tellFully } from './audit/tellFully.ts';
export { tellHeads } from './audit/tellHeads.ts';
export { withWholeSystem } from './audit/wholeSystem.ts';
export { judgedById } from './systems/judged.ts';
export type { FindingHeadView } from './views/findingHead.ts';
export { type FirstGlance, firstGlanceInPieces } from './views/firstGlance.ts';
