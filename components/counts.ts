import type { Language } from '../core/index.ts';

/** How numbers and lists are written in one language. */
export interface Counts {
  number(value: number): string;
  /** “Ana, Bo and Cy”. */
  list(items: readonly string[]): string;
  /** The same in parts: `element` is an item. */
  listParts(items: readonly string[]): readonly { type: string; value: string }[];
}

/** The language in the admin's region, as the browser names it: dates in Britain are not those of America. */
export const localeOf = (language: Language): string =>
  globalThis.navigator?.languages.find((tag) => tag.split('-')[0] === language) ?? language;

const countsOf = (locale: string): Counts => {
  const list = new Intl.ListFormat(locale);
  return {
    number: new Intl.NumberFormat(locale).format,
    list: (items) => list.format(items),
    listParts: (items) => list.formatToParts(items),
  };
};

const known = new Map<string, Counts>();

export function countsIn(language: Language): Counts {
  const locale = localeOf(language);
  const counts = known.get(locale) ?? countsOf(locale);
  known.set(locale, counts);
  return counts;
}
