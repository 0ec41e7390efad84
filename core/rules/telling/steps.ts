import type { PageKind } from '../../model/terms.ts';
import { placesOf } from '../../words/fill.ts';
import type { Fix } from '../rule.ts';

/** Places of texts that are paths to a page. */
const PAGES: ReadonlyMap<string, PageKind> = new Map([
  ['staffList', 'staffList'],
  ['staffPermissions', 'staffPermissions'],
  ['manageLicenses', 'manageLicenses'],
  ['manageSubscription', 'manageSubscription'],
  ['seatQuantities', 'manageSubscription'],
]);

const pageNamedIn = (text: string): PageKind | undefined =>
  placesOf(text).flatMap((place) => PAGES.get(place) ?? [])[0];

/** Steps, each with the page that its text names; where it names none, it is done on `page`, if anywhere. */
export const steps = (texts: readonly string[], page?: PageKind): Fix[] =>
  texts.map((text) => {
    const where = pageNamedIn(text) ?? page;
    return { text, ...(where && { page: where }) };
  });
