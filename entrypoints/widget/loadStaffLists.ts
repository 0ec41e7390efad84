import { loadListWords } from './loadWords.ts';
import { RosterError } from './rosterError.ts';

/** What reads staff lists of other programs, asks what they leave open, and shows how they were read. */
export type StaffLists = typeof import('./staffLists.ts');

/**
 * Loads it with the first list: who gives a roster as an object or in our own JSON never needs it. In the classic script
 * it is there already.
 * @throws RosterError
 */
export async function loadStaffLists(): Promise<StaffLists> {
  try {
    const [lists] = await Promise.all([import('./staffLists.ts'), loadListWords()]);
    return lists;
  } catch {
    throw new RosterError('noReader');
  }
}
