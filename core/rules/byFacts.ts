import type { Facts } from './clauses.ts';

const isSame = (a: Facts, b: Facts): boolean =>
  a.on === b.on && a.off === b.off && (a.next && b.next ? isSame(a.next, b.next) : a.next === b.next);

/** What was worked out from sets of facts. Of most people the same is known as of somebody else, so it is done once for all of them. */
export class ByFacts<T extends { facts: Facts }> {
  readonly #known = new Map<number, T[]>();
  readonly #work: (facts: Facts) => T;

  constructor(work: (facts: Facts) => T) {
    this.#work = work;
  }

  of(facts: Facts): T {
    const key = facts.on - facts.off;
    const alike = this.#known.get(key);
    const known = alike?.find((one) => isSame(one.facts, facts));
    if (known) return known;
    const made = this.#work(facts);
    if (alike) alike.push(made);
    else this.#known.set(key, [made]);
    return made;
  }
}
