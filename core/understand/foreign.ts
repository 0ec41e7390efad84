import type { PageKind } from '../model/terms.ts';
import { findGrids, type Grid, inRow } from './grid.ts';
import type { Look } from './look.ts';
import { countIds } from './person.ts';
import type { UnclearPage } from './result.ts';
import { isSwitch } from './switches.ts';

/** So many rows that carry the id of somebody are a list of people. */
const ENOUGH_IDS = 2;

const kindOf = (grid: Grid): PageKind =>
  grid.first(ENOUGH_IDS).some((row) => inRow(row, isSwitch).length > 0) ? 'manageLicenses' : 'staffList';

/** Whether the words of a page are not those that its system writes. */
export const isForeign = (language: string, languages: readonly string[]): boolean =>
  language !== '' && languages.length > 0 && !languages.includes(language.toLowerCase().split('-', 1)[0] ?? '');

/** Says of a page whose words are none of ours why it cannot be read: it lists people, by their ids. */
export function foreignPage(look: Look): UnclearPage | undefined {
  if (!look.isTranslated && !isForeign(look.language, look.vocabulary.languages)) return undefined;
  const grid = findGrids(look.root).find((one) => countIds(one.first(ENOUGH_IDS), look.vocabulary) === ENOUGH_IDS);
  return grid && { unclear: kindOf(grid), missing: [{ what: look.isTranslated ? 'translation' : 'language' }] };
}
