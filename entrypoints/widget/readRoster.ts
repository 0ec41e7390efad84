import { keptRoster, type Language } from '../../core/index.ts';
import { type Given, keyOf } from './given.ts';
import { inlineText } from './inlineText.ts';
import { practiceFrom } from './practiceFrom.ts';
import type { Roster } from './roster.ts';
import { RosterError } from './rosterError.ts';
import { firstSign, practiceFromJson, rosterFromFile } from './rosterText.ts';
import { fetchBytes, fileBytes } from './sources.ts';
import { inTurns } from './turns.ts';

/**
 * The roster that is given otherwise than as an object, if any: what is at the address, then what stands in the element,
 * then a file, then what was kept.
 * @throws RosterError, and the reason of the signal
 */
export async function readRoster(given: Given, language: Language, signal: AbortSignal): Promise<Roster | undefined> {
  const { element, src, system, file, cache } = given;
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
  return kept === undefined ? undefined : { practice: await inTurns(practiceFrom(kept, system), language, signal) };
}
