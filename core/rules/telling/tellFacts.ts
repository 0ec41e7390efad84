import type { StaffMember } from '../../model/practice.ts';
import { fillKnown, placesOf, type Words } from '../../words/fill.ts';
import { type Facts, knownOf, placesIn } from '../clauses.ts';
import { type Naming, personFacts, personPlaces, type Surroundings } from '../facts/personFacts.ts';
import { factWords, type Said } from './factWords.ts';

/** One way in which a fact can be, ready to be told. */
export interface Telling {
  /** The same in every language: `provider-`, `therapist+`. */
  key: string;
  said: Said;
  naming: Naming | undefined;
}

interface FactTelling {
  on: Telling | undefined;
  off: Telling | undefined;
}

/** Facts about people by their places, in the words of one practice system, in the language spoken when they are prepared. */
export type Tellings = readonly FactTelling[];

/** What decides a finding: in words, and in no language. */
export interface Evidence {
  because: string[];
  facts: string[];
}

/** A license that is not sold has no words: evidence does not mention that it is off. */
const inWordsOf = (said: Said | undefined, words: Words): Said | undefined => {
  if (typeof said !== 'string') return said;
  const text = fillKnown(said, words);
  return placesOf(text).length > 0 ? undefined : text;
};

/** @param words of a practice system (`wordsOf`) */
export function tellingsIn(words: Words): Tellings {
  const say = factWords();
  return [...personPlaces.keys()].map((name) => {
    const definition = personFacts[name];
    const telling = (way: 'on' | 'off', sign: string): Telling | undefined => {
      const said = inWordsOf(say[name][way], words);
      return said === undefined ? undefined : { key: `${name}${sign}`, said, naming: definition[way] };
    };
    return { on: telling('on', '+'), off: telling('off', '-') };
  });
}

/** How these facts are told, but for whom they are about. */
export const tellingsOf = (facts: Facts, tellings: Tellings): Telling[] =>
  placesIn(facts).flatMap((place) => tellings[place]?.[knownOf(facts, place) ? 'on' : 'off'] ?? []);

/** Facts of somebody in words. */
export function tellFacts(tellings: readonly Telling[], member: StaffMember, around: Surroundings): Evidence {
  const told: Evidence = { because: [], facts: [] };
  for (const { key, said, naming } of tellings) {
    if (typeof said === 'string') {
      told.because.push(said);
      told.facts.push(key);
    } else {
      const named = naming?.(member, around) ?? [];
      told.because.push(said(named));
      told.facts.push(`${key} ${JSON.stringify(named.toSorted())}`);
    }
  }
  return told;
}
