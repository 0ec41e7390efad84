import type { Language } from '../core/index.ts';
import { type Counts, countsIn, localeOf } from './counts.ts';

/** How numbers, money, dates and lists are written in one language. */
export interface Formats extends Counts {
  /** @param currency ISO 4217 */
  money(amount: number, currency: string): string;
  /** @param at in milliseconds since 1970 */
  day(at: number): string;
  /** A month with its year. @param at in milliseconds since 1970 */
  month(at: number): string;
  /** A day with its time. @param at in milliseconds since 1970 */
  time(at: number): string;
}

const formatsOf = (locale: string, counts: Counts): Formats => ({
  ...counts,
  money: (amount, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount),
  day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format,
  month: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format,
  time: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format,
});

const known = new Map<string, Formats>();

export function formatsIn(language: Language): Formats {
  const locale = localeOf(language);
  const formats = known.get(locale) ?? formatsOf(locale, countsIn(language));
  known.set(locale, formats);
  return formats;
}
