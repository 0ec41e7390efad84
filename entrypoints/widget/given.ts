import { keptRoster, type Language } from '../../core/index.ts';
import { firstSign, practiceFrom, practiceFromJson, type Roster, rosterFromFile } from './practiceFrom.ts';
import { RosterError } from './rosterError.ts';
import { fetchBytes, fileBytes, inlineText } from './sources.ts';
import { inTurns } from './turns.ts';

/** All ways in which a page gives a roster. */
export interface Given {
  element: Element;
  practice: unknown;
  src: string;
  system: string;
  /** Dropped or chosen by whoever reads the page. */
  file: File | undefined;
  /** Whether it may be kept in the page's own IndexedDB. */
  cache: boolean;
}

/** Whether the page itself gives a roster: then nobody is asked for one. */
export const isGiven = ({ element, practice, src }: Given): boolean =>
  practice !== undefined || src !== '' || inlineText(element) !== undefined;

/** Several on one page are told apart by their ids. */
export const keyOf = ({ id }: Element): string => id || 'roster';

/**
 * The roster that is given, if any: the object, then the address, then what stands in the element, then a file.
 * @throws RosterError, and the reason of the signal
 */
export async function rosterOf(given: Given, language: Language, signal: AbortSignal): Promise<Roster | undefined> {
  const { element, practice, src, system, file, cache } = given;
  const fromObject = async (input: unknown): Promise<Roster> => ({
    practice: await inTurns(practiceFrom(input, system), language, signal),
  });
  if (practice !== undefined) return fromObject(practice);
  if (src) {
    const bytes = await fetchBytes(src, element.ownerDocument.baseURI, signal);
    // Where nothing is, many servers answer with a page that says so.
    if (firstSign(bytes) === '<') throw new RosterError('webPage');
    return inTurns(rosterFromFile({ name: src, bytes }, system), language, signal);
  }
  const inline = inlineText(element);
  if (inline !== undefined) return { practice: await inTurns(practiceFromJson(inline, system), language, signal) };
  if (file) {
    const bytes = await fileBytes(file);
    return inTurns(rosterFromFile({ name: file.name, bytes }, system), language, signal);
  }
  const kept = cache ? await keptRoster(keyOf(element)) : undefined;
  return kept === undefined ? undefined : fromObject(kept);
}
