import * as z from 'zod/mini';
import { wrongAt } from '../model/schema/practiceError.ts';
import { zodIssueText } from '../model/schema/zodIssue.ts';
import { settingsSchema } from '../rules/settings.ts';
import { isSystemId } from '../systems/ids.ts';
import { hostSchema } from '../systems/taught/lessonSchema.ts';
import { mistakeWords } from '../words/mistakes.ts';
import { FEATURES, type Policy, type PolicyHost } from './policy.ts';

const { rules, billingWithoutNotes, maySeeAllClients, orgAdminsAtMost, staleAfterDays, positions, prices } =
  settingsSchema.shape;

/** Each key of a policy by itself: a mistake in one leaves the others in force. */
export const policySchema = z.strictObject({
  rules,
  billingWithoutNotes,
  maySeeAllClients,
  orgAdminsAtMost,
  staleAfterDays,
  positions,
  prices,
  hosts: z.exactOptional(z.array(z.strictObject({ host: hostSchema.shape.host, system: z.string() }))),
  turnedOff: z.exactOptional(z.array(z.enum(FEATURES))),
});

const unknownSystem = (hosts: readonly PolicyHost[]): string | undefined => {
  const place = hosts.findIndex(({ system }) => !isSystemId(system));
  if (place === -1) return undefined;
  return wrongAt(['hosts', place, 'system'], mistakeWords().expected.knownSystem, hosts[place]?.system, 'settings');
};

/**
 * Takes what the browser was told by whoever manages it. What is wrong is left out, and said: the place and what was
 * expected there.
 */
export function readPolicy(values: Readonly<Record<string, unknown>>): { policy: Policy; problems: string[] } {
  const problems: string[] = [];
  const {
    hosts = [],
    turnedOff = [],
    ...settings
  } = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const { data, error } = policySchema.safeParse({ [key]: value });
      const problem = data
        ? unknownSystem(data.hosts ?? [])
        : zodIssueText(error.issues[0], { [key]: value }, 'settings');
      if (problem) problems.push(problem);
      return problem || !data ? [] : Object.entries(data);
    }),
  ) as z.infer<typeof policySchema>;
  return { policy: { settings, hosts, turnedOff }, problems };
}
