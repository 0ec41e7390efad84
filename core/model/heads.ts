const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Signs that stand for help, sorting and menus. */
const SIGNS = /[ⓘℹ🛈❓❔⯆⯅▴▾△▽◂▸⇅⇵↕⌃⌄⋮☰⚙🔍?*]/gu;
/** What stands around words. */
const AROUND = /[\s,.:;()[\]–—-]/g;
/** “Sort by: Full name”, “Full name, sorted ascending, press Enter to sort descending” */
const SORTING = setOf('sort sorted sortable unsorted filter filtered order ascending descending');
const ASKING = setOf('click press activate select tap hit use toggle not in');
const MENU = setOf('menu actions options');
/** “(3 of 12)”, “[6]”, “3/12”, “: 5 of 6 used”, “– 4 available”, “6 seats”: what stands beside a number. */
const COUNTING = setOf('of out in use used assigned available left free seat seats license licenses total purchased');

const bare = (word: string): string => word.replace(AROUND, '').toLowerCase();

/** Whether these words, to the last one, tell how the column is sorted and filtered. */
const isSorting = ([first = '', second = '', ...rest]: readonly string[]): boolean =>
  SORTING.has(first) ||
  (ASKING.has(first) && [second, ...rest].some((word) => SORTING.has(word))) ||
  (first === 'column' && MENU.has(second));

const isCount = (words: readonly string[]): boolean =>
  words.every((word) => word === '' || COUNTING.has(word) || /^[\d/]+$/.test(word)) &&
  words.some((word) => /\d/.test(word));

/** The name of a column, without what its head says about sorting, filtering, counting and help. */
export function columnName(text: string): string {
  const words = text.replace(SIGNS, ' ').split(/\s+/).filter(Boolean);
  const keys = words.map(bare);
  const by = SORTING.has(keys[0] ?? '') ? keys.indexOf('by') + 1 : 0;
  const end = keys.findIndex((_, i) => {
    if (i <= by) return false;
    const rest = keys.slice(i);
    // A number alone may be a part of the name.
    return isSorting(rest) || (isCount(rest) && (rest.length > 1 || /[([/]/.test(words[i] ?? '')));
  });
  const name = words.slice(by, end === -1 ? undefined : end).join(' ');
  return name.replace(/(?<![\s,:;(–—-])[\s,:;(–—-]+$/, '') || text;
}
