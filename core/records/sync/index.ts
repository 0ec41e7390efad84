export { practicePrint } from './keys.ts';
export { type Own, withoutPractice } from './localDecisions.ts';
export { type Machine, type Met, meet, type SyncLog, type SyncProblem } from './meet.ts';
export { entriesIn, isOurs as isSyncItem, pack, SYNC_LIMITS, syncItemText, unpack } from './pack.ts';
export { EVERYWHERE, type LastMeeting, NEVER_MET, NEVER_ON, type SyncState } from './state.ts';
