import { pathOf } from '../model/schema/practiceError.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { type Policy, pathsIn, settingAt, withSetting } from './policy.ts';

/** Whether a decision is the organization's: `prices.provider`, `staleAfterDays`. */
export const isImposed = ({ settings }: Policy, place: string): boolean =>
  pathsIn(settings).some((path) => pathOf(path.filter((part) => part !== undefined)) === place);

/**
 * What the admin has decided, out of settings that were given under a policy: where the organization decides, what they
 * had said before stays as it is.
 * @returns the settings to keep, and the places in which they would decide otherwise than the organization
 */
export function ownPart(
  asked: AuditSettings,
  before: AuditSettings,
  policy: Policy,
): [AuditSettings, against: string[]] {
  const against: string[] = [];
  const own = pathsIn(policy.settings).reduce((kept, path) => {
    if (settingAt(asked, path) !== settingAt(policy.settings, path))
      against.push(pathOf(path.filter((part) => part !== undefined)));
    return withSetting(kept, path, settingAt(before, path));
  }, asked);
  if (!policy.turnedOff.includes('ownRules')) return [own, against];
  if (asked.ownRules) against.push('ownRules');
  const { ownRules: _, ...others } = own;
  return [before.ownRules ? { ...others, ownRules: before.ownRules } : others, against];
}
