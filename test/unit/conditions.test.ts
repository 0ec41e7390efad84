import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFact,
  compile,
  decide,
  evidence,
  type Facts,
  hangsOn,
  knownOf,
  noFacts,
  placesIn,
} from '../../core/rules/clauses.ts';
import { type Condition, clauseCount } from '../../core/rules/condition.ts';
import { inWords } from '../../core/rules/telling/inWords.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
type Fact = (typeof NAMES)[number];
type Values = Record<Fact, boolean | undefined>;
type Places = ReadonlyMap<Fact, number>;
const PLACES: Places = new Map(NAMES.map((name, i) => [name, i]));

const pack = (values: Values, places = PLACES): Facts => {
  const facts = noFacts();
  for (const [name, place] of places) {
    const value = values[name];
    if (value !== undefined) addFact(facts, place, value);
  }
  return facts;
};

/** The plain walk over a condition, which the masks must agree with. */
const walk = (condition: Condition<Fact>, values: Values): boolean => {
  if (typeof condition === 'string') return values[condition] === true;
  if ('all' in condition) return condition.all.every((part) => walk(part, values));
  if ('any' in condition) return condition.any.some((part) => walk(part, values));
  return !condition.none.some((part) => walk(part, values));
};

const completions = (values: Values): Values[] =>
  NAMES.reduce<Values[]>(
    (all, name) =>
      all.flatMap((one) =>
        one[name] === undefined
          ? [
              { ...one, [name]: true },
              { ...one, [name]: false },
            ]
          : [one],
      ),
    [values],
  );

const values = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom(true, false, undefined)])),
) as fc.Arbitrary<Values>;

/** Conditions that name each fact once at most, as rules do. */
const readOnce: fc.Arbitrary<Condition<Fact>> = fc
  .tuple(
    fc.shuffledSubarray([...NAMES], { minLength: 1 }),
    fc.array(fc.constantFrom('all', 'any', 'none'), { minLength: 8, maxLength: 8 }),
  )
  .map(([names, kinds]) => {
    const build = (parts: Condition<Fact>[], depth: number): Condition<Fact> => {
      const kind = kinds[depth % kinds.length] ?? 'all';
      if (parts.length <= 2) return { [kind]: parts } as unknown as Condition<Fact>;
      const half = parts.length >> 1;
      return {
        [kind]: [build(parts.slice(0, half), depth + 1), build(parts.slice(half), depth + 2)],
      } as unknown as Condition<Fact>;
    };
    return build(names, 0);
  });

const group = (parts: fc.Arbitrary<Condition<Fact>>) => fc.array(parts, { maxLength: 3 });
const anyCondition: fc.Arbitrary<Condition<Fact>> = fc.letrec<{ condition: Condition<Fact> }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<Fact>(...NAMES),
    fc.record({ all: group(tie('condition')) }),
    fc.record({ any: group(tie('condition')) }),
    fc.record({ none: group(tie('condition')) }),
  ),
})).condition;

describe('conditions lowered to masks', () => {
  it('say what the plain walk says in every completion, and nothing where completions differ', () => {
    fc.assert(
      fc.property(readOnce, values, (condition, known) => {
        const outcomes = new Set(completions(known).map((complete) => walk(condition, complete)));
        const [only] = outcomes;
        expect(decide(compile(condition, PLACES), pack(known))).toBe(outcomes.size === 1 ? only : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('are true exactly when the plain walk is in every completion, even if they name a fact several times', () => {
    let sure = 0;
    fc.assert(
      fc.property(anyCondition, values, (condition, known) => {
        const always = completions(known).every((complete) => walk(condition, complete));
        expect(decide(compile(condition, PLACES), pack(known)) === true).toBe(always);
        if (decide(compile(condition, PLACES), pack(known)) === false) {
          expect(completions(known).some((complete) => walk(condition, complete))).toBe(false);
        }
        if (always) sure++;
        expect(compile(condition, PLACES).length).toBeLessThanOrEqual(clauseCount(condition));
      }),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(300);
  });

  it('hang on unread facts alone, and on some whenever they are undecided', () => {
    fc.assert(
      fc.property(readOnce, values, (condition, known) => {
        const compiled = compile(condition, PLACES);
        const facts = pack(known);
        const open = hangsOn(compiled, facts);
        expect(placesIn(open).filter((place) => knownOf(facts, place) !== undefined)).toEqual([]);
        if (decide(compiled, facts) === undefined) expect(placesIn(open)).not.toEqual([]);
        if (decide(compiled, facts) === true) expect(placesIn(open)).toEqual([]);
      }),
    );
  });

  it('give as evidence facts that make the condition true by themselves', () => {
    fc.assert(
      fc.property(readOnce, values, (condition, known) => {
        const compiled = compile(condition, PLACES);
        if (!decide(compiled, pack(known))) return;
        expect(decide(compiled, evidence(compiled, pack(known)))).toBe(true);
      }),
    );
  });

  it('refuse a fact that does not exist, naming it', () => {
    expect(() => compile('z' as Fact, PLACES)).toThrow('unknown fact "z"');
  });
});

/** Six facts somewhere among so many, and what is known of the others, which must not matter. */
const FACTS = 70;
const among = fc.record({
  places: fc
    .shuffledSubarray([...Array(FACTS).keys()], { minLength: NAMES.length, maxLength: NAMES.length })
    .map((places): Places => new Map(NAMES.map((name, i) => [name, places[i] ?? 0]))),
  others: fc.array(fc.constantFrom(true, false, undefined), { minLength: FACTS, maxLength: FACTS }),
});
const packAmong = (
  { places, others }: typeof among extends fc.Arbitrary<infer T> ? T : never,
  known: Values,
): Facts => {
  const facts = pack(known, places);
  const taken = new Set(places.values());
  for (const [place, value] of others.entries()) {
    if (value !== undefined && !taken.has(place)) addFact(facts, place, value);
  }
  return facts;
};
const namesIn = (facts: Facts, places: Places): Fact[] => {
  const there = placesIn(facts);
  expect(there.filter((place) => ![...places.values()].includes(place))).toEqual([]);
  return NAMES.filter((name) => there.includes(places.get(name) ?? -1));
};

describe(`conditions over ${FACTS} facts, more than a word has bits`, () => {
  it('say what the plain walk says in every completion', () => {
    fc.assert(
      fc.property(readOnce, values, among, (condition, known, drawn) => {
        const outcomes = new Set(completions(known).map((complete) => walk(condition, complete)));
        const [only] = outcomes;
        const decided = decide(compile(condition, drawn.places), packAmong(drawn, known));
        expect(decided).toBe(outcomes.size === 1 ? only : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('are true exactly when the plain walk is in every completion, even if they name a fact several times', () => {
    fc.assert(
      fc.property(anyCondition, values, among, (condition, known, drawn) => {
        const always = completions(known).every((complete) => walk(condition, complete));
        expect(decide(compile(condition, drawn.places), packAmong(drawn, known)) === true).toBe(always);
      }),
      { numRuns: 1000 },
    );
  });

  it('give as evidence known facts with which alone the plain walk is true in every completion', () => {
    let told = 0;
    fc.assert(
      fc.property(anyCondition, values, among, (condition, known, drawn) => {
        const compiled = compile(condition, drawn.places);
        const facts = packAmong(drawn, known);
        if (!decide(compiled, facts)) return;
        const proof = evidence(compiled, facts);
        const names = namesIn(proof, drawn.places);
        for (const [name, place] of drawn.places) {
          if (names.includes(name)) expect(knownOf(proof, place)).toBe(known[name]);
        }
        const alone = Object.fromEntries(names.map((name) => [name, known[name]])) as Values;
        expect(completions(alone).every((complete) => walk(condition, complete))).toBe(true);
        told += names.length;
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(300);
  });

  it('hang on every unread fact that alone changes what the plain walk says, and on no fact that is read', () => {
    let open = 0;
    fc.assert(
      fc.property(readOnce, values, among, (condition, known, drawn) => {
        const compiled = compile(condition, drawn.places);
        const facts = packAmong(drawn, known);
        if (decide(compiled, facts) !== undefined) return;
        const hanging = namesIn(hangsOn(compiled, facts), drawn.places);
        const changes = NAMES.filter(
          (name) =>
            known[name] === undefined &&
            completions(known).some(
              (one) => walk(condition, one) !== walk(condition, { ...one, [name]: one[name] === false }),
            ),
        );
        expect(hanging).toEqual(expect.arrayContaining(changes));
        expect(hanging.filter((name) => known[name] !== undefined)).toEqual([]);
        open += changes.length;
      }),
      { numRuns: 2000 },
    );
    expect(open).toBeGreaterThan(500);
  });
});

it('are read in words: a group of one without brackets, one of none as what it comes to', () => {
  expect(inWords({ all: ['active'] }, {})).toBe('is active');
  expect(inWords({ any: ['active'] }, {})).toBe('is active');
  expect(inWords({ none: ['active'] }, {})).toBe('not: is active');
  expect([{ all: [] }, { any: [] }, { none: [] }].map((group) => inWords(group, {}))).toEqual([
    'always',
    'never',
    'always',
  ]);
});
