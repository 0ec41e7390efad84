import type { WordOf } from './counts.ts';
import { languageNow } from './language.ts';
import { licenseWords } from './licenses.ts';

const lists = new Map<string, Intl.ListFormat>();

/** “Ana, Bo, and Cy”. */
export function listNames(names: readonly string[]): string {
  const language = languageNow();
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, list);
  return list.format(names);
}

/** A text such as `Turn on {on} for {name}` in pieces; every second one is the name of a place. */
export const piecesOf = (text: string): readonly string[] => text.split(/\{(\w+)\}/);

/** The names of the places in a text, in their order. */
export const placesOf = (text: string): string[] => piecesOf(text).filter((_, i) => i % 2 === 1);

/** Words by the places they are put in. */
export type Words = Readonly<Record<string, string>>;

/** A text that was taken apart, to be filled in again and again. */
export type Template = (words: Partial<Words>) => string;

/** @param without what stands in a place that has no word */
const templateWith = (text: string, without: (place: string) => string): Template => {
  const pieces = piecesOf(text);
  return (words) => {
    let filled = pieces[0] ?? '';
    for (let i = 1; i < pieces.length; i += 2) {
      const place = pieces[i] ?? '';
      filled += (words[place] ?? without(place)) + pieces[i + 1];
    }
    return filled;
  };
};

/** Looks words up one by one, for a text that puts them in by itself. */
export const lookUp =
  (words: Words): WordOf =>
  (place) =>
    words[place] ?? place;

/** Takes a text apart. What it gives throws where a place has no word. */
export const templateOf = (text: string): Template =>
  templateWith(text, (place) => {
    throw new Error(`no word for {${place}} in “${text}”`);
  });

/** Puts words in the places of a text such as `Turn on {on} for {name}`. Throws where a place has no word. */
export const fillIn = (text: string, words: Words): string => templateOf(text)(words);

/** The same as far as there are words: other places stay, to be filled in later or to be told by. */
export const fillKnown = (text: string, words: Partial<Words>): string =>
  templateWith(text, (place) => `{${place}}`)(words);

/** “an Admin license”. */
export const withArticle = (noun: string): string => licenseWords().withArticle(noun);
