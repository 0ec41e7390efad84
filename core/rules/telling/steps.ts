import type { PageKind } from '../../model/terms.ts';
import { placesOf } from '../../words/fill.ts';
import type { Fix } from '../rule.ts';
import { ruleWords } from './ruleWords.ts';

/** Places of texts that are paths to a page. */
const PAGES: ReadonlyMap<string, PageKind> = new Map([
  ['staffList', 'staffList'],
  ['staffPermissions', 'staffPermissions'],
  ['manageLicenses', 'manageLicenses'],
  ['manageSubscription', 'manageSubscription'],
  ['seatQuantities', 'manageSubscription'],
  ['telehealthList', 'telehealthList'],
  ['clientPortalList', 'clientPortalList'],
  ['wileyList', 'wileyList'],
  ['amaLicenses', 'amaLicenses'],
]);

const pageNamedIn = (text: string): PageKind | undefined =>
  placesOf(text).flatMap((place) => PAGES.get(place) ?? [])[0];

/** How the text of a step ends that logs the person out. */
const LOGS_OUT = ' {logsOut}';

/** Steps, each with the page that its text names; where it names none, it is done on `page`, if anywhere. */
export const steps = (texts: readonly string[], page?: PageKind): Fix[] =>
  texts.map((whole) => {
    const logsOut = whole.endsWith(LOGS_OUT);
    const text = logsOut ? whole.slice(0, -LOGS_OUT.length) : whole;
    const where = pageNamedIn(text) ?? page;
    return { text, ...(where && { page: where }), ...(logsOut && { logsOut }) };
  });

/** The warning that belongs to such a step, with `{name}`. */
export const logOutWarning = (): string => ruleWords()['saving-logs-out'].message;
