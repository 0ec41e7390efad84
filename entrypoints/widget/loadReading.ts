import type { Language } from '../../core/index.ts';
import { type Reading, readingPart } from './readingPart.ts';
import { RosterError } from './rosterError.ts';

/** Loads what reads rosters, for one that is given. @throws RosterError */
export const loadReading = (language: Language): Promise<Reading> =>
  readingPart.load(language).catch(() => {
    throw new RosterError('noReader');
  });
