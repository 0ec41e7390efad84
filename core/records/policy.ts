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

/** A place in settings: a key, and in a map one of its parts. */
export type SettingPath = readonly [key: keyof Imposed, part?: string];

/** The single decisions in settings: those of a map one by one. */
export const pathsIn = (settings: Imposed): SettingPath[] =>
  IMPOSABLE.flatMap((key): SettingPath[] => {
    const value = settings[key];
    if (value === undefined) return [];
    return typeof value === 'object' ? Object.keys(value).map((part) => [key, part] as const) : [[key]];
  });

/** What settings say at a place. */
export const settingAt = (settings: AuditSettings, [key, part]: SettingPath): unknown => {
  const value = settings[key];
  if (part === undefined || typeof value !== 'object') return value;
  return Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
};

/** Settings with another value at a place; undefined: with none. */
export const withSetting = (settings: AuditSettings, [key, part]: SettingPath, value: unknown): AuditSettings => {
  const { [key]: before, ...others } = settings;
  if (part === undefined) return value === undefined ? others : { ...others, [key]: value };
  const { [part]: _, ...parts } = { ...(typeof before === 'object' && before) } as Record<string, unknown>;
  const map = value === undefined ? parts : { ...parts, [part]: value };
  return Object.keys(map).length > 0 ? { ...others, [key]: map } : others;
};

/** What the audit goes by: the decisions of the organization over those of the admin. */
export function underPolicy(own: AuditSettings, { settings, turnedOff }: Policy): AuditSettings {
  const { ownRules, ...rest } = own;
  const kept = ownRules && !turnedOff.includes('ownRules') ? own : rest;
  return pathsIn(settings).reduce((under, path) => withSetting(under, path, settingAt(settings, path)), kept);
}

/** The kept settings of a host under a policy; undefined where neither says anything. */
export const keptUnder = (kept: KeptSettings | undefined, host: string, policy: Policy): KeptSettings | undefined => {
  const settings = underPolicy(kept?.settings ?? {}, policy);
  return kept || Object.keys(settings).length > 0 ? { version: 1, host, settings } : undefined;
};
