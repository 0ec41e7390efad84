import * as z from 'zod/mini';
import { tell } from './issue.ts';
import { type OwnRule, ownRuleSchema } from './rules/ownRule.ts';

export { STALE_AFTER_DAYS } from './rules/practiceFacts.ts';

import { SEVERITIES, type Severity } from './rules/rule.ts';
import { JOBS, type Job } from './terms.ts';
import { mistakeWords } from './words/mistakes.ts';
import { PracticeError } from './wrong.ts';

/** What licenses cost, for one seat and one month. */
export interface Prices {
  provider?: number;
  admin?: number;
  /** ISO 4217. */
  currency?: string;
}

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
  positions?: Record<string, Job | 'unclear'>;
  /** Default: none, and savings are counted in seats. The figures that are public come from third parties (S33, S34). */
  prices?: Prices;
  /** Today, in milliseconds since 1970. Without it nothing is too old: core has no clock. */
  now?: number;
  /** Rules of the practice itself. Default: none. */
  ownRules?: readonly OwnRule[];
}

export const CURRENCY = 'USD';

const price = z.number().check(z.nonnegative(), z.maximum(100_000));

export const settingsSchema = z.strictObject({
  rules: z.exactOptional(z.record(z.string(), z.enum([...SEVERITIES, 'off']))),
  billingWithoutNotes: z.exactOptional(z.enum(['none', 'admin'])),
  maySeeAllClients: z.exactOptional(z.boolean()),
  orgAdminsAtMost: z.exactOptional(z.int().check(z.minimum(1))),
  staleAfterDays: z.exactOptional(z.number().check(z.minimum(1), z.maximum(3650))),
  positions: z.exactOptional(
    z.record(z.string().check(z.minLength(1), z.maxLength(100)), z.enum([...JOBS, 'unclear'])),
  ),
  prices: z.exactOptional(
    z.strictObject({
      provider: z.exactOptional(price),
      admin: z.exactOptional(price),
      currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/, 'three capital letters, such as “USD”'))),
    }),
  ),
  now: z.exactOptional(z.number().check(z.nonnegative())),
  ownRules: z.exactOptional(z.array(ownRuleSchema).check(z.maxLength(200))),
});

/**
 * Takes settings from outside.
 * @throws PracticeError that names the first wrong place (`positions.biller`) and what was expected there
 */
export function parseSettings(input: unknown): AuditSettings {
  const { data, error } = settingsSchema.safeParse(input);
  if (data === undefined) {
    const [issue] = error.issues;
    throw new PracticeError(tell(issue, input, 'settings'));
  }
  const ids = new Map<string, number>();
  data.ownRules?.forEach(({ id }, i) => {
    const first = ids.get(id);
    if (first !== undefined) {
      const { wrong, expected, asIn } = mistakeWords();
      throw new PracticeError(wrong(`ownRules[${i}].id`, expected.ownId, asIn(`“${id}”`, `ownRules[${first}]`)));
    }
    ids.set(id, i);
  });
  return data;
}

/**
 * Takes one rule of a practice from outside.
 * @throws PracticeError that names the first wrong place (`when.all[1]`) and what was expected there
 */
export function parseRule(input: unknown): OwnRule {
  const { data, error } = ownRuleSchema.safeParse(input);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw new PracticeError(tell(issue, input, 'rule'));
}
