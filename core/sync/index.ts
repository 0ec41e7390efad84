export { practicePrint } from './keys.ts';
export { type Machine, type Met, meet, type Said, type SyncProblem } from './meet.ts';
export { entriesIn, isOurs as isSyncItem, pack, SYNC_LIMITS, textOf, unpack } from './pack.ts';
export { type Own, withoutPractice } from './seen.ts';
export { EVERYWHERE, type LastMeeting, NEVER_MET, NEVER_ON, type SyncState } from './state.ts';
