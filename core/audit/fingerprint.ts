import type { Finding } from './finding.ts';

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
