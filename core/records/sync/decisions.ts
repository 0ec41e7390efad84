import type { AuditSettings } from '../../rules/auditSettings.ts';
import { settingsSchema } from '../../rules/settings.ts';
import { jsonOf } from './json.ts';

/** Settings of which each part is a decision of its own. Prices are one: an amount means nothing without its currency. */
const MAPS = ['rules', 'positions'];
const OWN_RULES_AT_MOST = 200;

/** The single decisions in settings, by their places: `rules.both-licenses`, `staleAfterDays`, `ownRules.mine`. */
export function decisionsIn({ now: _, ownRules = [], ...settings }: AuditSettings): Map<string, unknown> {
  return new Map([
    ...Object.entries(settings).flatMap(([key, value]): [string, unknown][] =>
      MAPS.includes(key) ? Object.entries(value).map(([part, one]) => [`${key}.${part}`, one]) : [[key, value]],
    ),
    ...ownRules.map((rule): [string, unknown] => [`ownRules.${rule.id}`, rule]),
  ]);
}

const split = (place: string): [key: string, part?: string] => {
  const at = place.indexOf('.');
  return at === -1 ? [place] : [place.slice(0, at), place.slice(at + 1)];
};

const alone = (place: string, value: unknown): unknown => {
  const [key, part] = split(place);
  if (part === undefined) return { [key]: value };
  return key === 'ownRules' ? { ownRules: [value] } : { [key]: Object.fromEntries([[part, value]]) };
};

/** Settings with one decision; undefined where it is none that this version understands, as it is. */
export function withDecision(settings: AuditSettings, place: string, value: unknown): AuditSettings | undefined {
  const { data } = settingsSchema.safeParse(alone(place, value));
  if (data === undefined || jsonOf(decisionsIn(data).get(place)) !== jsonOf(value)) return undefined;
  const [key] = split(place);
  const { ownRules, rules, positions } = data;
  if (ownRules) {
    const before = settings.ownRules ?? [];
    const isThere = before.some(({ id }) => id === ownRules[0]?.id);
    const after = isThere
      ? before.map((rule) => ownRules.find(({ id }) => id === rule.id) ?? rule)
      : [...before, ...ownRules];
    return after.length > OWN_RULES_AT_MOST ? undefined : { ...settings, ownRules: after };
  }
  if (rules) return { ...settings, rules: { ...settings.rules, ...rules } };
  if (positions) return { ...settings, positions: { ...settings.positions, ...positions } };
  return { ...settings, [key]: Reflect.get(data, key) };
}

/** Settings without one decision: as if it had never been made. */
export function withoutDecision(settings: AuditSettings, place: string): AuditSettings {
  const [key, part] = split(place);
  const entries = Object.entries(settings).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    if (part === undefined) return [];
    const left = Array.isArray(value)
      ? value.filter(({ id }) => id !== part)
      : Object.fromEntries(Object.entries(value).filter(([one]) => one !== part));
    return Object.keys(left).length > 0 ? [[name, left]] : [];
  });
  return Object.fromEntries(entries);
}
