import * as z from 'zod/mini';
import {
  changeSchema,
  dismissalSchema,
  hostSchema,
  type KeptHost,
  type LastMeeting,
  type Lesson,
  lessonSchema,
  MOVES_AT_MOST,
  moveChangeSchema,
  PAGE_KINDS,
  type Policy,
  pageReadingSchema,
  planDraftSchema,
  typedPools,
  type Vocabulary,
} from '../../core/index.ts';
import { SOON } from './soonMessages.ts';

const key = z.string().check(z.minLength(1), z.maxLength(500));

/** How far the admin is on the way through the pages, and with the list of what to do. */
const progressChange = z.object({
  isChecking: z.exactOptional(z.boolean()),
  skip: z.exactOptional(key),
  /** The list of what to do is put away. */
  putAway: z.exactOptional(z.literal(true)),
});
export type ProgressChange = z.infer<typeof progressChange>;

/** Changes that are tried, and never made. */
const changes = z.array(changeSchema).check(z.minLength(1), z.maxLength(100));

/** Which finding, and what the admin says of it; it is back at `until`, in milliseconds since 1970. */
const setAsideOf = z.omit(dismissalSchema, { at: true });
export type SetAsideOf = z.infer<typeof setAsideOf>;
/** Which finding; without `staffId` one about the practice. */
const toFinding = z.object({ rule: key, staffId: z.exactOptional(key) });
export type FindingOf = z.infer<typeof toFinding>;

/** What a content script may say: it sends readings, is told about its own host, and teaches its own host alone. */
export const pageMessage = z.discriminatedUnion('type', [
  ...SOON,
  z.object({ type: z.literal('view') }),
  /** What to do, as a list that is kept and ticks itself off from now on. */
  z.object({ type: z.literal('startWorklistHere') }),
  z.object({ type: z.literal('whatIfHere'), changes }),
  z.object({ type: z.literal('personHere'), staffId: key }),
  z.object({ type: z.literal('needHere'), staffId: key }),
  z.object({ type: z.literal('historyHere') }),
  z.object({ type: z.literal('personHistoryHere'), staffId: key }),
  /** Opens the report of this host in a tab of its own. */
  z.object({ type: z.literal('report') }),
  /** Opens who can do what at this host in a tab of its own. */
  z.object({ type: z.literal('access') }),
  /** Opens the page to plan ahead with, at this host, in a tab of its own. */
  z.object({ type: z.literal('planAhead') }),
  /** Opens the options: what a finding says of them is changed there. */
  z.object({ type: z.literal('options') }),
  /** Opens the browser's own side panel, where it lets a page ask for that. */
  z.object({ type: z.literal('sidePanel') }),
  z.object({ type: z.literal('shortcuts') }),
  z.object({ type: z.literal('changeShortcuts') }),
  /** Somebody invites or adds these people, clicks *Deactivate*, or begins their leaving. */
  z.object({ type: z.literal('beginHere'), changes: z.array(moveChangeSchema).check(z.maxLength(MOVES_AT_MOST)) }),
  /** Somebody stays whose leaving was begun. */
  z.object({ type: z.literal('stayHere'), staffId: key }),
  /** `staffId`: whom the staff list does not let the admin deactivate; `reading`: ticks as they are now, saved or not. */
  z.object({
    type: z.literal('hints'),
    page: z.enum(PAGE_KINDS),
    staffId: z.exactOptional(key),
    reading: z.exactOptional(pageReadingSchema),
  }),
  /** All that an audit takes, to judge what is ticked on the page itself. */
  z.object({ type: z.literal('practiceHere') }),
  z.object({ type: z.literal('progressHere'), change: progressChange }),
  z.object({ type: z.literal('words') }),
  z.object({ type: z.literal('teach'), lesson: lessonSchema }),
  z.object({ type: z.literal('unteach'), lesson: lessonSchema }),
  z.object({ type: z.literal('setAsideHere'), finding: setAsideOf }),
  z.object({ type: z.literal('takeBackHere'), finding: toFinding }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What an extension page may ask: everything. */
export const ownMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('overviews') }),
  z.object({ type: z.literal('progress'), host: key, change: progressChange }),
  /** What to do, in order. */
  z.object({ type: z.literal('toDo'), host: key }),
  z.object({ type: z.literal('people'), host: key }),
  z.object({ type: z.literal('need'), host: key, staffId: key }),
  /** Who can do what; without a host at the practice that was read last. */
  z.object({ type: z.literal('matrix'), host: z.exactOptional(key) }),
  /** Who gets a seat first; without a host at the practice that was read last. */
  z.object({ type: z.literal('seatShare'), host: z.exactOptional(key) }),
  /** Ids of people, the first one first; nobody: as it comes by itself. */
  z.object({ type: z.literal('keepSeatOrder'), host: key, order: z.array(key).check(z.maxLength(100_000)) }),
  /** The changes that the admin thinks about, and what they would do. */
  z.object({ type: z.literal('draft'), host: z.exactOptional(key) }),
  z.object({ type: z.literal('keepDraft'), host: key, draft: planDraftSchema }),
  /** Makes a plan of the draft, or only a draft of the plan. */
  z.object({ type: z.literal('planDraft'), host: key, isPlan: z.boolean() }),
  z.object({ type: z.literal('hosts') }),
  /** What whoever manages this browser has set. */
  z.object({ type: z.literal('policy') }),
  z.object({ type: z.literal('keepHost'), settings: hostSchema }),
  z.object({ type: z.literal('forgetHost'), host: key }),
  z.object({ type: z.literal('setAside'), host: key, finding: setAsideOf }),
  z.object({ type: z.literal('takeBack'), host: key, finding: toFinding }),
  /** Takes the place of what was typed in before; no license: nothing is typed in any more. */
  z.object({ type: z.literal('typeIn'), host: key, pools: typedPools }),
  z.object({ type: z.literal('settings'), host: key }),
  z.object({ type: z.literal('keepSettings'), host: key, settings: z.unknown() }),
  z.object({ type: z.literal('history'), host: key }),
  /** How the practice stood, month by month. */
  z.object({ type: z.literal('overTime'), host: key }),
  z.object({ type: z.literal('kept') }),
  z.object({ type: z.literal('exportPractice'), host: key }),
  z.object({ type: z.literal('exportHost'), host: key }),
  z.object({ type: z.literal('importPractice'), practice: z.unknown() }),
  z.object({ type: z.literal('importHost'), data: z.unknown() }),
  z.object({ type: z.literal('eraseCache'), host: key }),
  z.object({ type: z.literal('eraseHost'), host: key }),
  /** How it stands with what follows the admin to other machines. */
  z.object({ type: z.literal('sync') }),
  z.object({ type: z.literal('keepSync'), isOn: z.boolean() }),
  /** Removes what was sent; what is kept here stays. */
  z.object({ type: z.literal('eraseSync') }),
]);
export type OwnMessage = z.infer<typeof ownMessage>;

/** What the policy says, and what in it is not understood, in words. */
export interface PolicyNow {
  policy: Policy;
  problems: string[];
}

/** What follows the admin to other machines through the sync of the browser. */
export interface SyncNow extends LastMeeting {
  isOn: boolean;
  /** Something that was sent stands in the sync of the browser. */
  isThere: boolean;
}

/** What is kept of a host, and of how many kinds of staff files it is known how they are read. */
export interface KeptHere extends KeptHost {
  staffFiles?: number;
}

/** Sent to the extension's open pages after something was read. */
export interface ChangedMessage {
  type: 'changed';
}

/** How the pages of a host are read: in the words of its practice system, or as the admin has shown them. */
export interface HostWords {
  vocabulary: Vocabulary;
  taught: readonly TaughtPage[];
}

/** One page as the admin has shown it. */
export interface TaughtPage {
  lesson: Lesson;
  vocabulary: Vocabulary;
}
