import type { PersonFact } from '../rules/facts/personFacts.ts';

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
  | { none: NoChange };

const asNeeded: Remedy = { licenses: 'as needed' };

/**
 * What puts right what each rule finds about a person. Every rule about people that is an error or a warning is listed;
 * what is only to be known is never changed by a plan.
 */
export const remedies: Readonly<Record<string, Remedy>> = {
  'provider-license-missing': asNeeded,
  'admin-license-missing': asNeeded,
  'owner-license-off': { none: 'ask support' },
  'both-licenses': asNeeded,
  'provider-license-oversized': asNeeded,
  'provider-license-unused': asNeeded,
  // The sources disagree on whether billing needs it (C1): ask before it is taken away.
  'admin-license-unused': { licenses: 'as needed', unless: 'billing' },
  'inactive-holds-license': asNeeded,
  'owner-inactive': { none: 'ask support' },
  'leaver-runs-practice': { leave: true },
  'supervisor-missing': { none: 'decide' },
  'own-supervisor': { none: 'decide' },
  'supervisor-inactive': { none: 'decide' },
  'supervisor-supervised': { none: 'decide' },
  'claims-without-billing': { permission: 'billing', on: true },
  'restriction-overruled': { none: 'decide' },
};
