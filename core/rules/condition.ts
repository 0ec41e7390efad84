/** A statement about facts, made of data: a fact by its name, or `all`, `any` or `none` of further statements. */
export type Condition<Fact extends string> =
  | Fact
  | { readonly all: readonly Condition<Fact>[] }
  | { readonly any: readonly Condition<Fact>[] }
  | { readonly none: readonly Condition<Fact>[] };

/** A condition with each of these terms replaced by what it stands for. */
export function spellOut<F extends string, T extends string>(
  condition: Condition<F | T>,
  terms: Readonly<Record<T, Condition<F>>>,
): Condition<F> {
  const isTerm = (name: F | T): name is T => Object.hasOwn(terms, name);
  if (typeof condition === 'string') return isTerm(condition) ? terms[condition] : (condition as F);
  const within = (parts: readonly Condition<F | T>[]) => parts.map((part) => spellOut(part, terms));
  if ('all' in condition) return { all: within(condition.all) };
  return 'any' in condition ? { any: within(condition.any) } : { none: within(condition.none) };
}

/** What is known of all facts, one bit each: on, off, or neither while unread. */
export interface Facts {
  on: number;
  off: number;
}

/** At least one of its bits must be found on, or one of its others off. */
interface Clause {
  on: number;
  off: number;
}

/** A condition lowered to masks: every clause must hold. */
export type Compiled = readonly Clause[];

const eitherOf = (left: Compiled, right: Compiled): Compiled =>
  left.flatMap((a) => right.map((b) => ({ on: a.on | b.on, off: a.off | b.off })));

const lower = <F extends string>(condition: Condition<F>, bits: ReadonlyMap<F, number>, holds: boolean): Compiled => {
  if (typeof condition === 'string') {
    const bit = bits.get(condition);
    if (bit === undefined) throw new Error(`unknown fact "${condition}" in a condition`);
    return [holds ? { on: bit, off: 0 } : { on: 0, off: bit }];
  }
  if ('none' in condition) return lower({ any: condition.none }, bits, !holds);
  const together = 'all' in condition === holds;
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => lower(part, bits, holds));
  return together ? parts.flat() : parts.reduce(eitherOf, [{ on: 0, off: 0 }]);
};

/** How many clauses a condition becomes, were it lowered; `sizeOf` a name, where it stands for more than one fact. */
export function clauseCount<F extends string>(
  condition: Condition<F>,
  sizeOf: (name: F) => number = () => 1,
  holds = true,
): number {
  if (typeof condition === 'string') return holds ? 1 : sizeOf(condition);
  if ('none' in condition) return clauseCount({ any: condition.none }, sizeOf, !holds);
  const together = 'all' in condition === holds;
  const counts = ('all' in condition ? condition.all : condition.any).map((part) => clauseCount(part, sizeOf, holds));
  return counts.reduce((a, b) => (together ? a + b : a * b), together ? 0 : 1);
}

/**
 * Lowers a condition over the facts numbered by `bits`. Throws where it names a fact that does not exist.
 * “On or off” holds for every fact: such a clause says nothing.
 */
export const compile = <F extends string>(condition: Condition<F>, bits: ReadonlyMap<F, number>): Compiled =>
  lower(condition, bits, true).filter(({ on, off }) => (on & off) === 0);

/**
 * True or false if it is so however the unread facts turn out, else undefined. True is always exact: the clauses hold
 * in every completion only if each of them does. False is exact as long as a condition names each fact once.
 */
export function decide(compiled: Compiled, facts: Facts): boolean | undefined {
  let sure = true;
  for (const { on, off } of compiled) {
    if ((facts.on & on) | (facts.off & off)) continue;
    if (((~facts.off & on) | (~facts.on & off)) === 0) return false;
    sure = false;
  }
  return sure ? true : undefined;
}

/** The known facts that make a condition true: its evidence. */
export function evidence(compiled: Compiled, facts: Facts): Facts {
  let on = 0;
  let off = 0;
  for (const clause of compiled) {
    on |= clause.on & facts.on;
    off |= clause.off & facts.off;
  }
  return { on, off };
}

/** The unread facts on which a condition still hangs, as bits. */
export function hangsOn(compiled: Compiled, facts: Facts): number {
  let bits = 0;
  for (const { on, off } of compiled) {
    if ((facts.on & on) | (facts.off & off)) continue;
    bits |= (on | off) & ~(facts.on | facts.off);
  }
  return bits;
}
