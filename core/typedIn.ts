import type { Note } from './note.ts';
import type { Practice } from './practice.ts';
import { LICENSES, type License } from './terms.ts';

/** Whether how many seats are bought is the admin's word: no page has said it (C8). */
export const isTypedIn = (license: License, { pools }: Practice, note: Note | undefined): boolean =>
  pools?.[license] === undefined && note?.pools?.[license] !== undefined;

/** The practice with the seats that the admin has typed in, where no page has said how many there are. */
export function withTypedIn(practice: Practice, note: Note | undefined): Practice {
  const typed = LICENSES.filter((license) => isTypedIn(license, practice, note));
  if (typed.length === 0) return practice;
  return {
    ...practice,
    pools: { ...practice.pools, ...Object.fromEntries(typed.map((license) => [license, note?.pools?.[license]])) },
  };
}
