import type { AddOn, License, StaffTypeId } from '../model/terms.ts';
import type { OwnRule, Severity } from './rule.ts';

/**
 * What is paid for one person: a license and a seat of an add-on by the month, an AMA CPT license by the year
 * (docs/domain.md §2.8).
 */
export interface Prices extends Partial<Record<License | AddOn, number>> {
  /** ISO 4217. */
  currency?: string;
}

/** Of prices without one, ISO 4217. */
export const CURRENCY = 'USD';

/** What an admin decides about the audit. Every one can be absent: the default and its reason stand beside it. */
export interface AuditSettings {
  /** Rules switched off, or given another severity. Default: as each rule says. */
  rules?: Record<string, Severity | 'off'>;
  /**
   * The license that billing without notes needs (C1). Default `none`: S1 says so three times and the sister product
   * agrees (S6); in one place S1 asks for an Admin license.
   */
  billingWithoutNotes?: 'none' | 'admin';
  /** Therapists may see the general data of all clients (R31, S24). Default true: that is how a new therapist is set up. */
  maySeeAllClients?: boolean;
  /** How many Organization Administrators there should be at most (R40). Default: no limit, for no source names one. */
  orgAdminsAtMost?: number;
  /** After how many days a page counts as read long ago (R52). Default 30: seats are paid by the month (S19). */
  staleAfterDays?: number;
  /**
   * What a word in somebody's position says of their work (R50), before what the practice system's own map says. Matched
   * on whole words, the longest first; `unclear` makes a position say nothing. Default: the system's own, which is inferred.
   */
  positions?: Record<string, StaffTypeId | 'unclear'>;
  /** Default: none, and savings are counted in seats. The figures that are public come from third parties (S33, S34). */
  prices?: Prices;
  /** Today, in milliseconds since 1970. Without it nothing is too old: core has no clock. */
  now?: number;
  /** Rules of the practice itself. Default: none. */
  ownRules?: readonly OwnRule[];
}

/** After how many days a page counts as read long ago: seats are paid by the month (S19). */
export const STALE_AFTER_DAYS = 30;
