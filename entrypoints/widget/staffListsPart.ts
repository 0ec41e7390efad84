import { LANGUAGES } from '../../core/index.ts';
import { detailsPart } from './detailsPart.ts';
import { elementWords } from './elementWords.ts';
import { part } from './parts.ts';
import { RosterError } from './rosterError.ts';

/** What reads staff lists of other programs, asks what they leave open, and shows how they were read. */
export type StaffLists = typeof import('./staffLists.ts');

const staffListsPart = part(
  '.staffLists',
  () => import('./staffLists.ts'),
  {
    en: () => import('./words/staffLists.en.ts'),
    es: () => import('./words/staffLists.es.ts'),
  },
  detailsPart,
);

/**
 * Loads it with the first list: who gives a roster as an object or in our own JSON never needs it. Its words come in each
 * language, as what was written in any of them is understood.
 * @throws RosterError
 */
export async function loadStaffLists(): Promise<StaffLists> {
  try {
    const all = LANGUAGES.flatMap((language) => [elementWords.load(language), staffListsPart.load(language)] as const);
    await Promise.all(all);
    return await staffListsPart.load(LANGUAGES[0]);
  } catch {
    throw new RosterError('noReader');
  }
}
