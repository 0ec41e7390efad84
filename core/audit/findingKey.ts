import { BY_NAME, nameKey } from '../model/names.ts';
import type { Practice } from '../model/practice.ts';
import type { Finding } from './finding.ts';

type About = Pick<Finding, 'rule' | 'staffId'>;

/** What stays the same of a finding as long as it is open: its rule, and whom it is about. */
export const findingKey = ({ rule, staffId = '' }: About): string => `${rule} ${staffId}`;

export const aboutOf = (key: string): About => {
  const at = key.indexOf(' ');
  const staffId = key.slice(at + 1);
  return { rule: key.slice(0, at), ...(staffId && { staffId }) };
};

const MULTIPLIERS: readonly number[] = [0x9e3779b1, 0x85ebca77];

/** 64 bits of a text, in hexadecimal (MurmurHash3's mixing). */
export const digest = (text: string): string =>
  MULTIPLIERS.map((multiplier) => {
    let bits = multiplier;
    for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), multiplier) ^ (bits >>> 15);
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    return ((bits ^ (bits >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }).join('');

/** Tells the facts of a finding apart, in every language alike: another fact, or another person named, gives another one. */
export const fingerprint = ({ facts, people = [] }: Pick<Finding, 'facts' | 'people'>): string =>
  digest(JSON.stringify([facts, people.toSorted()]));

/**
 * Who got an id: people who were known by name alone before, by their old id. What is kept of them goes with them.
 */
export function newIds(before: Practice | undefined, after: Practice): ReadonlyMap<string, string> {
  const known = new Set(before?.staff.map(({ id }) => id));
  const added = after.staff.filter(({ id }) => !known.has(id));
  if (added.length === 0 || before === undefined) return new Map();
  const still = new Set(after.staff.map(({ id }) => id));
  const nameless = before.staff.filter(({ id }) => id.startsWith(BY_NAME) && !still.has(id));
  const oldIds = new Map(nameless.map(({ id, name }) => [nameKey(name), id]));
  return new Map(
    added.flatMap(({ id, name }) => {
      const old = oldIds.get(nameKey(name));
      return old === undefined ? [] : [[old, id] as const];
    }),
  );
}

export const withNewId = (key: string, ids: ReadonlyMap<string, string>): string => {
  const { rule, staffId } = aboutOf(key);
  const id = staffId === undefined ? undefined : ids.get(staffId);
  return id === undefined ? key : findingKey({ rule, staffId: id });
};
