import type { StaffMember } from '../../model/practice.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { fillKnown, placesOf, type Words } from '../../words/fill.ts';
import { type Facts, knownOf, placesIn } from '../clauses.ts';
import { personPlaces, type Surroundings } from '../facts/personFacts.ts';
import { factWords, type Said } from './factWords.ts';
import { type Naming, namingsOf } from './namings.ts';

/** A fact in words, and in no language: `provider-`, `therapist+ ["Therapist"]`. */
interface Told {
  words: string;
  fact: string;
}

/** One way in which a fact can be, ready to be told: of everybody alike, or with what it names of somebody. */
export type Telling = Told | ((member: StaffMember, around: Surroundings) => Told);

/** Facts about people by their places, in the words of one practice system, in the language spoken when they are prepared. */
export type Tellings = readonly { on: Telling | undefined; off: Telling | undefined }[];

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

const tell = (key: string, said: Said, named: readonly string[] = []): Told =>
  typeof said === 'string'
    ? { words: said, fact: key }
    : { words: said(named), fact: `${key} ${JSON.stringify(named.toSorted())}` };

/** Facts that name one thing alone are remembered, so many of each: they are told alike of many people. */
const MOST_TOLD = 500;

const tellingOf = (key: string, said: Said, naming: Naming | undefined): Telling => {
  if (!naming) return tell(key, said);
  const known = new Map<string, Told>();
  return (member, around) => {
    const named = naming(member, around);
    const [only = ''] = named;
    const told = (named.length === 1 && known.get(only)) || tell(key, said, named);
    if (named.length === 1 && known.size < MOST_TOLD) known.set(only, told);
    return told;
  };
};

/** @param words of the practice system (`wordsOf`) */
export function tellingsIn(system: JudgedSystem, words: Words): Tellings {
  const say = factWords();
  return [...personPlaces.keys()].map((name) => {
    const on = inWordsOf(say[name].on, words);
    const off = inWordsOf(say[name].off, words);
    const naming = namingsOf(name);
    return {
      on: on === undefined ? on : tellingOf(`${name}+`, on, naming.on),
      off: off === undefined ? off : tell(`${name}-`, off, naming.off?.(system)),
    };
  });
}

/** How these facts are told, but for whom they are about. */
export const tellingsOf = (facts: Facts, tellings: Tellings): Telling[] =>
  placesIn(facts).flatMap((place) => tellings[place]?.[knownOf(facts, place) ? 'on' : 'off'] ?? []);

/** Facts of somebody in words. */
export function tellFacts(tellings: readonly Telling[], member: StaffMember, around: Surroundings): Evidence {
  const told = tellings.map((telling) => (typeof telling === 'function' ? telling(member, around) : telling));
  return { because: told.map(({ words }) => words), facts: told.map(({ fact }) => fact) };
}
