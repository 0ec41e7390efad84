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
