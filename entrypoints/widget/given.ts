import { keepRoster, keptRoster, type Language, type Practice } from '../../core/index.ts';
import { practiceFrom, practiceFromJson, practiceFromText } from './practiceFrom.ts';
import { fetchText, fileText, inlineText } from './sources.ts';
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
export async function rosterOf(given: Given, language: Language, signal: AbortSignal): Promise<Practice | undefined> {
  const { element, practice, src, system, file, cache } = given;
  if (practice !== undefined) return inTurns(practiceFrom(practice, system), language, signal);
  if (src) {
    const text = await fetchText(src, element.ownerDocument.baseURI, signal);
    return inTurns(practiceFromText(text, system), language, signal);
  }
  const inline = inlineText(element);
  if (inline !== undefined) return inTurns(practiceFromJson(inline, system), language, signal);
  if (file) {
    const read = await inTurns(practiceFromText(await fileText(file), system), language, signal);
    if (cache) await keepRoster(keyOf(element), read);
    return read;
  }
  const kept = cache ? await keptRoster(keyOf(element)) : undefined;
  return kept === undefined ? undefined : inTurns(practiceFrom(kept, system), language, signal);
}
