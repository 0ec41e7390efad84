import { forHost } from './forHost.ts';
import { vocabularies } from './registry/vocabularies.ts';
import type { Vocabulary } from './system.ts';

/** The vocabulary for a host name (without port), if we know its practice system. */
export const vocabularyForHost = (hostname: string): Vocabulary | undefined => forHost(vocabularies, hostname);
