export { practicePrint } from './keys.ts';
export { type Machine, type Met, meet, type Said, type SyncProblem } from './meet.ts';
export { entriesIn, isOurs as isSyncItem, pack, SYNC_LIMITS, textOf, unpack } from './pack.ts';
export { type Own, type Synced, withoutPractice } from './seen.ts';
