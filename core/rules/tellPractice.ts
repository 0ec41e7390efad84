import type { PageKind } from '../terms.ts';
import { practiceFactWords } from '../words/practiceFacts.ts';
import type { Facts } from './condition.ts';
import {
  type Books,
  type PracticeFact,
  type PracticeFactDefinition,
  practiceBits,
  practiceFacts,
} from './practiceFacts.ts';
import type { Evidence } from './tellFacts.ts';

/** What the words of a fact name. */
type Named<Fact extends PracticeFact> = (typeof practiceFacts)[Fact] extends { on: (books: Books) => infer Names }
  ? Names
  : never;

/** The way to a page in the words of the practice system. */
type PathOf = (page: PageKind) => string;

/** A fact of a practice in words, for the evidence of a finding; a fact without words goes without saying. */
export type PracticeFactWords = {
  readonly [Fact in PracticeFact]: {
    readonly on?: [Named<Fact>] extends [never] ? string : (named: Named<Fact>, pathOf: PathOf) => string;
  };
};

type AnyWords = { on?: string | ((named: unknown, pathOf: PathOf) => string) };

/** The order in which things are named is no fact. */
const unordered = (_: string, value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

/** The facts behind the bits, in words. */
export function tellPracticeFacts({ on }: Facts, books: Books, words: Readonly<Record<string, string>>): Evidence {
  const all = practiceFactWords() as Readonly<Record<PracticeFact, AnyWords>>;
  const told: Evidence = { because: [], facts: [] };
  for (const [name, bit] of practiceBits) {
    const said = all[name].on;
    if ((on & bit) === 0 || said === undefined) continue;
    const definition: PracticeFactDefinition = practiceFacts[name];
    const named = definition.on?.(books);
    told.because.push(typeof said === 'string' ? said : said(named, (page) => words[page] ?? page));
    told.facts.push(named === undefined ? `${name}+` : `${name}+ ${JSON.stringify(named, unordered)}`);
  }
  return told;
}
