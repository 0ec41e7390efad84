import type { PersonFact } from './facts/personFacts.ts';

/** Why a finding has no change that puts it right whoever it is about: the step says in words what to do. */
export type NoChange =
  /** Only the vendor can. */
  | 'ask support'
  /** There are several ways, and only the practice knows which is meant. */
  | 'decide';

/** What puts right what a rule finds about a person, as data. */
export type Remedy =
  /** They hold the least license that works, and no other; not while the fact named here may be so. */
  | { licenses: 'as needed'; unless?: PersonFact }
  /** A permission is ticked, or unticked. */
  | { permission: string; on: boolean }
  /** The admin has said that they leave: no admin levels, then not active, then no license. */
  | { leave: true }
  /** They are on no list of an add-on any more. */
  | { lists: 'off' }
  | { none: NoChange };
