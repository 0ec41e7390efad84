import * as z from 'zod/mini';
import { PracticeError } from '../model/schema/practiceError.ts';
import { zodIssueText } from '../model/schema/zodIssue.ts';
import { STAFF_TYPE_IDS } from '../model/terms.ts';
import { mistakeWords } from '../words/mistakes.ts';
import type { AuditSettings } from './auditSettings.ts';
import { ownRuleSchema } from './ownRule.ts';
import { type OwnRule, SEVERITIES } from './rule.ts';

const price = z.number().check(z.nonnegative(), z.maximum(100_000));

export const settingsSchema = z.strictObject({
  rules: z.exactOptional(z.record(z.string(), z.enum([...SEVERITIES, 'off']))),
  billingWithoutNotes: z.exactOptional(z.enum(['none', 'admin'])),
  maySeeAllClients: z.exactOptional(z.boolean()),
  orgAdminsAtMost: z.exactOptional(z.int().check(z.minimum(1))),
  staleAfterDays: z.exactOptional(z.number().check(z.minimum(1), z.maximum(3650))),
  positions: z.exactOptional(
    z.record(z.string().check(z.minLength(1), z.maxLength(100)), z.enum([...STAFF_TYPE_IDS, 'unclear'])),
  ),
  prices: z.exactOptional(
    z.strictObject({
      provider: z.exactOptional(price),
      admin: z.exactOptional(price),
      telehealth: z.exactOptional(price),
      clientPortal: z.exactOptional(price),
      wiley: z.exactOptional(price),
      amaCpt: z.exactOptional(price),
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
    throw new PracticeError(zodIssueText(issue, input, 'settings'));
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
  throw new PracticeError(zodIssueText(issue, input, 'rule'));
}
