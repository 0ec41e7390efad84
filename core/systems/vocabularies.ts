import { vocabulary as myclientsplus } from './myclientsplus/vocabulary.ts';
import { vocabulary as other } from './other/vocabulary.ts';
import type { Vocabulary } from './system.ts';
import { vocabulary as theranest } from './theranest/vocabulary.ts';

/** What a content script needs of every practice system: it loads neither catalogues nor staff types. */
export const vocabularies: readonly Vocabulary[] = [theranest, myclientsplus, other];

const fits = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** The vocabulary for a host name (without port), if we know its practice system. */
export const vocabularyForHost = (hostname: string): Vocabulary | undefined =>
  vocabularies.find(({ hosts }) => hosts.some((pattern) => fits(hostname, pattern)));

export const vocabularyById = (id: string): Vocabulary | undefined => vocabularies.find((one) => one.id === id);
