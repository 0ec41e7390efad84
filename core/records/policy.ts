import { pathOf } from '../model/schema/practiceError.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { KeptSettings } from './keptSettings.ts';

/** What an organization can turn off. */
export const FEATURES = ['export', 'import', 'ownRules', 'otherSites', 'sync'] as const;

export type Feature = (typeof FEATURES)[number];

/** Settings of the audit that an organization can set, as an admin can. */
export const IMPOSABLE = [
  'rules',
  'billingWithoutNotes',
  'maySeeAllClients',
  'orgAdminsAtMost',
  'staleAfterDays',
  'positions',
  'prices',
] as const;

export type Imposed = Pick<AuditSettings, (typeof IMPOSABLE)[number]>;

/** A site of the organization, and the practice system that is used there. */
export interface PolicyHost {
  host: string;
  system: string;
}

/** What whoever manages the browser has set. */
export interface Policy {
  settings: Imposed;
  hosts: readonly PolicyHost[];
  turnedOff: readonly Feature[];
}

export const NO_POLICY: Policy = { settings: {}, hosts: [], turnedOff: [] };

type Path = readonly [key: keyof Imposed, part?: string];

/** The single decisions in settings: those of a map one by one. */
const pathsIn = (settings: Imposed): Path[] =>
  IMPOSABLE.flatMap((key): Path[] => {
    const value = settings[key];
    if (value === undefined) return [];
    return typeof value === 'object' ? Object.keys(value).map((part) => [key, part] as const) : [[key]];
  });

const at = (settings: AuditSettings, [key, part]: Path): unknown => {
  const value = settings[key];
  if (part === undefined || typeof value !== 'object') return value;
  return Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
};

const put = (settings: AuditSettings, [key, part]: Path, value: unknown): AuditSettings => {
  const { [key]: before, ...others } = settings;
  if (part === undefined) return value === undefined ? others : { ...others, [key]: value };
  const { [part]: _, ...parts } = { ...(typeof before === 'object' && before) } as Record<string, unknown>;
  const map = value === undefined ? parts : { ...parts, [part]: value };
  return Object.keys(map).length > 0 ? { ...others, [key]: map } : others;
};

/** Whether a decision is the organization's: `prices.provider`, `staleAfterDays`. */
export const isImposed = ({ settings }: Policy, place: string): boolean =>
  pathsIn(settings).some((path) => pathOf(path.filter((part) => part !== undefined)) === place);

/** What the audit goes by: the decisions of the organization over those of the admin. */
export function underPolicy(own: AuditSettings, { settings, turnedOff }: Policy): AuditSettings {
  const { ownRules, ...rest } = own;
  const kept = ownRules && !turnedOff.includes('ownRules') ? own : rest;
  return pathsIn(settings).reduce((under, path) => put(under, path, at(settings, path)), kept);
}

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
    if (at(asked, path) !== at(policy.settings, path)) against.push(pathOf(path.filter((part) => part !== undefined)));
    return put(kept, path, at(before, path));
  }, asked);
  if (!policy.turnedOff.includes('ownRules')) return [own, against];
  if (asked.ownRules) against.push('ownRules');
  const { ownRules: _, ...others } = own;
  return [before.ownRules ? { ...others, ownRules: before.ownRules } : others, against];
}

/** The kept settings of a host under a policy; undefined where neither says anything. */
export const keptUnder = (kept: KeptSettings | undefined, host: string, policy: Policy): KeptSettings | undefined => {
  const settings = underPolicy(kept?.settings ?? {}, policy);
  return kept || Object.keys(settings).length > 0 ? { version: 1, host, settings } : undefined;
};
