import type { Language } from '../core/index.ts';

/** How numbers, money, dates and lists are written in one language. */
export interface Formats {
  number(value: number): string;
  /** @param currency ISO 4217 */
  money(amount: number, currency: string): string;
  /** @param at in milliseconds since 1970 */
  day(at: number): string;
  /** A month with its year. @param at in milliseconds since 1970 */
  month(at: number): string;
  /** A day with its time. @param at in milliseconds since 1970 */
  time(at: number): string;
  /** “Ana, Bo and Cy”. */
  list(items: readonly string[]): string;
  /** The same in parts: `element` is an item. */
  listParts(items: readonly string[]): readonly { type: string; value: string }[];
}

/** The language in the admin's region, as the browser names it: dates in Britain are not those of America. */
const localeOf = (language: Language): string =>
  globalThis.navigator?.languages.find((tag) => tag.split('-')[0] === language) ?? language;

const formatsOf = (locale: string): Formats => {
  const list = new Intl.ListFormat(locale);
  return {
    number: new Intl.NumberFormat(locale).format,
    money: (amount, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format,
    month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format,
    time: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format,
    list: (items) => list.format(items),
    listParts: (items) => list.formatToParts(items),
  };
};

const known = new Map<string, Formats>();

export function formatsIn(language: Language): Formats {
  const locale = localeOf(language);
  const formats = known.get(locale) ?? formatsOf(locale);
  known.set(locale, formats);
  return formats;
}
