import type { SyncProblem } from './meet.ts';

/** How the last meeting of machines went. */
export interface LastMeeting {
  /** How much stands in the sync of the browser, in bytes. */
  bytes?: number;
  /** In milliseconds since 1970. */
  at?: number;
  /** Practices that are not known here, findings that are not, and what this version does not understand. */
  unknown: number;
  waiting: number;
  strange: number;
  problem?: SyncProblem | { what: 'tooOften' } | { what: 'refused' };
}

/** Where it is kept, in place of a host: it is one for all practices. */
export const EVERYWHERE = '*';

/** What a machine knows of all machines: kept where no page of a practice can reach it. */
export interface SyncState {
  version: 1;
  host: typeof EVERYWHERE;
  /** The admin wants it. */
  isOn: boolean;
  isThere: boolean;
  /** What all have said, as `textOf` writes it. */
  said: string;
  last: LastMeeting;
}

export const NEVER_MET: LastMeeting = { unknown: 0, waiting: 0, strange: 0 };
export const NEVER_ON: SyncState = {
  version: 1,
  host: EVERYWHERE,
  isOn: false,
  isThere: false,
  said: '',
  last: NEVER_MET,
};
