import { findingKey } from '../../audit/findingKey.ts';
import { fingerprint } from '../../audit/fingerprint.ts';
import type { Dismissal } from '../adminInput.ts';

/** What tells the practices and the findings of one admin apart, and names nobody. */
const known = new Map<string, string>();

/** The findings of the largest practice, several times over. */
const MOST_KNOWN = 50_000;

/** The first bits of a SHA-256, in letters that need no escape. */
async function fingerprintOf(text: string, letters: number): Promise<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const print = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, letters);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, print);
  return print;
}

/** Which practice: 96 bits. */
export const practicePrint = (host: string): Promise<string> => fingerprintOf(`license-lens practice ${host}`, 16);

/** A finding with the facts that decide it, on this machine. */
export const aboutFinding = ({ rule, staffId, fingerprint: facts }: Omit<Dismissal, 'reason' | 'at'>): string =>
  `${facts} ${findingKey({ rule, ...(staffId !== undefined && { staffId }) })}`;

export const aboutOpen = (finding: Parameters<typeof fingerprint>[0] & { rule: string; staffId?: string }): string =>
  `${fingerprint(finding)} ${findingKey(finding)}`;

/** The same wherever the practice is known: 132 bits. */
export const dismissalKey = async (host: string, about: string): Promise<string> =>
  `aside.${await practicePrint(host)}.${await fingerprintOf(`license-lens finding ${host} ${about}`, 22)}`;

export const settingKey = (print: string, place: string): string => `setting.${print}.${place}`;

const KEY = /^(aside|setting)\.([\w-]{16})\.(.+)$/s;

export interface KeyParts {
  kind: 'aside' | 'setting';
  /** Which practice. */
  print: string;
  /** Which finding, or which decision. */
  of: string;
}

/** What a key is about; undefined for one of no kind that is known here. */
export function partsOf(key: string): KeyParts | undefined {
  const [, kind, print, of] = KEY.exec(key) ?? [];
  if ((kind !== 'aside' && kind !== 'setting') || print === undefined || of === undefined) return undefined;
  return { kind, print, of };
}
