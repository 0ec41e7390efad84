import type { Vocabulary } from './system.ts';
import { vocabulary as theranest } from './theranest/vocabulary.ts';

/** The systems whose hosts are known: what every content script loads. It is given the words of others when it asks. */
export const vocabularies: readonly Vocabulary[] = [theranest];

const fits = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** The vocabulary for a host name (without port), if we know its practice system. */
export const vocabularyForHost = (hostname: string): Vocabulary | undefined =>
  vocabularies.find(({ hosts }) => hosts.some((pattern) => fits(hostname, pattern)));
