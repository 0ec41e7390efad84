import { vocabularies } from './registry/vocabularies.ts';
import type { Vocabulary } from './system.ts';

const fits = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** The vocabulary for a host name (without port), if we know its practice system. */
export const vocabularyForHost = (hostname: string): Vocabulary | undefined =>
  vocabularies.find(({ hosts }) => hosts.some((pattern) => fits(hostname, pattern)));
