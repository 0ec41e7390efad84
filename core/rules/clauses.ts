/**
 * Conditions in conjunctive normal form over Kleene's three-valued logic, lowered to bit masks (docs/design.md §3).
 *
 * A fact is on, off, or unknown while it is unread. A literal is a fact said to be on, or said to be off. A condition
 * becomes clauses, all of which must hold; a clause holds if one of its literals does. Sets of literals are bit masks:
 * what is known of a person, a clause, the evidence of a finding, and what a finding still hangs on.
 */
import type { Condition } from './condition.ts';

/** So many facts share a word. V8 keeps integers of 31 bits, the sign among them, in place: no word needs memory of its own. */
export const FACTS_PER_WORD = 30;

/** A set of literals, one bit for each fact: those said to be on, and those said to be off. Facts from the 31st on stand in the next word. */
export interface Facts {
  on: number;
  off: number;
  next?: Facts | undefined;
}

type Clause = Readonly<Facts>;

/** A condition as clauses: every one must hold. */
export type Compiled = readonly Clause[];

/** No literals yet. All sets are made with the same fields in the same order: engines then read them faster. */
export const noFacts = (): Facts => ({ on: 0, off: 0, next: undefined });

const NOTHING: Clause = noFacts();

/** Adds that the fact at a place is on, or off. */
export function addFact(to: Facts, place: number, isOn: boolean): void {
  if (place >= FACTS_PER_WORD) {
    to.next ??= noFacts();
    addFact(to.next, place - FACTS_PER_WORD, isOn);
  } else if (isOn) to.on |= 1 << place;
  else to.off |= 1 << place;
}

/** Adds literals to a set. */
export function addFacts(to: Facts, { on, off, next }: Clause): void {
  to.on |= on;
  to.off |= off;
  if (next !== undefined) {
    to.next ??= noFacts();
    addFacts(to.next, next);
  }
}

/** What is known of the fact at a place; undefined while unread. */
export function knownOf({ on, off, next }: Clause, place: number): boolean | undefined {
  if (place >= FACTS_PER_WORD) return next && knownOf(next, place - FACTS_PER_WORD);
  if (on & (1 << place)) return true;
  return off & (1 << place) ? false : undefined;
}

/** The places of the facts that a set speaks of, in their order. */
export function placesIn(facts: Clause): number[] {
  const places: number[] = [];
  let first = 0;
  for (let word: Clause | undefined = facts; word !== undefined; word = word.next) {
    for (let rest = word.on | word.off; rest !== 0; rest &= rest - 1)
      places.push(first + 31 - Math.clz32(rest & -rest));
    first += FACTS_PER_WORD;
  }
  return places;
}

const either = (one: Clause, other: Clause): Clause => {
  const both = noFacts();
  addFacts(both, one);
  addFacts(both, other);
  return both;
};

const eitherOf = (left: Compiled, right: Compiled): Compiled =>
  left.flatMap((one) => right.map((other) => either(one, other)));

const lower = <F extends string>(condition: Condition<F>, places: ReadonlyMap<F, number>, holds: boolean): Compiled => {
  if (typeof condition === 'string') {
    const place = places.get(condition);
    if (place === undefined) throw new Error(`unknown fact "${condition}" in a condition`);
    const literal = noFacts();
    addFact(literal, place, holds);
    return [literal];
  }
  if ('none' in condition) return lower({ any: condition.none }, places, !holds);
  const together = 'all' in condition === holds;
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => lower(part, places, holds));
  return together ? parts.flat() : parts.reduce(eitherOf, [NOTHING]);
};

const isTautology = ({ on, off, next }: Clause): boolean =>
  (on & off) !== 0 || (next !== undefined && isTautology(next));

/**
 * Lowers a condition over facts, each at its place (0, 1, 2 …). Throws where it names a fact that does not exist.
 * “On or off” holds for every fact: such a clause says nothing and is left out.
 */
export const compile = <F extends string>(condition: Condition<F>, places: ReadonlyMap<F, number>): Compiled =>
  lower(condition, places, true).filter((clause) => !isTautology(clause));

/** A disjunction in Kleene's logic: true if one of its literals is, false if all of them are, else undefined. */
const decideClause = (clause: Clause, facts: Clause): boolean | undefined => {
  if (((facts.on & clause.on) | (facts.off & clause.off)) !== 0) return true;
  const beyond = clause.next !== undefined && decideClause(clause.next, facts.next ?? NOTHING);
  if (beyond !== false) return beyond;
  return ((~facts.off & clause.on) | (~facts.on & clause.off)) === 0 ? false : undefined;
};

/**
 * True or false if it is so however the unread facts turn out, else undefined. True is always exact: the clauses hold
 * in every completion only if each of them does. False is exact as long as a condition names each fact once.
 */
export function decide(compiled: Compiled, facts: Clause): boolean | undefined {
  let sure = true;
  for (const clause of compiled) {
    const holds = decideClause(clause, facts);
    if (holds === false) return false;
    if (holds === undefined) sure = false;
  }
  return sure ? true : undefined;
}

/** Adds those literals of a clause that are known to hold, or those whose facts are unread. */
const addLiterals = (to: Facts, { on, off, next }: Clause, facts: Clause, which: 'known' | 'unread'): void => {
  const unread = which === 'unread' && ~(facts.on | facts.off);
  to.on |= on & (unread === false ? facts.on : unread);
  to.off |= off & (unread === false ? facts.off : unread);
  if (next !== undefined) {
    to.next ??= noFacts();
    addLiterals(to.next, next, facts.next ?? NOTHING, which);
  }
};

/** The known facts that make a condition true: its evidence. */
export function evidence(compiled: Compiled, facts: Clause): Facts {
  const proof = noFacts();
  for (const clause of compiled) addLiterals(proof, clause, facts, 'known');
  return proof;
}

/**
 * The literals of unread facts that would still make its clauses hold: what a condition hangs on.
 * @param open the set to which they are added
 */
export function hangsOn(compiled: Compiled, facts: Clause, open: Facts = noFacts()): Facts {
  for (const clause of compiled) if (decideClause(clause, facts) !== true) addLiterals(open, clause, facts, 'unread');
  return open;
}
