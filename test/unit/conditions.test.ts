import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  clauseCount,
  compile,
  decide,
  evidence,
  type Facts,
  hangsOn,
} from '../../core/rules/condition.ts';
import { inWords } from '../../core/rules/telling/inWords.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
type Fact = (typeof NAMES)[number];
type Values = Record<Fact, boolean | undefined>;
const bits = new Map(NAMES.map((name, i) => [name, 1 << i] as const));

const pack = (values: Values): Facts => {
  const facts = { on: 0, off: 0 };
  for (const [name, bit] of bits) if (values[name] !== undefined) facts[values[name] ? 'on' : 'off'] |= bit;
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
        expect(decide(compile(condition, bits), pack(known))).toBe(outcomes.size === 1 ? only : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('are true exactly when the plain walk is in every completion, even if they name a fact several times', () => {
    let sure = 0;
    fc.assert(
      fc.property(anyCondition, values, (condition, known) => {
        const always = completions(known).every((complete) => walk(condition, complete));
        expect(decide(compile(condition, bits), pack(known)) === true).toBe(always);
        if (decide(compile(condition, bits), pack(known)) === false) {
          expect(completions(known).some((complete) => walk(condition, complete))).toBe(false);
        }
        if (always) sure++;
        expect(compile(condition, bits).length).toBeLessThanOrEqual(clauseCount(condition));
      }),
      { numRuns: 3000 },
    );
    expect(sure).toBeGreaterThan(300);
  });

  it('hang on unread facts alone, and on some whenever they are undecided', () => {
    fc.assert(
      fc.property(readOnce, values, (condition, known) => {
        const compiled = compile(condition, bits);
        const facts = pack(known);
        const open = hangsOn(compiled, facts);
        expect(open & (facts.on | facts.off)).toBe(0);
        if (decide(compiled, facts) === undefined) expect(open).not.toBe(0);
        if (decide(compiled, facts) === true) expect(open).toBe(0);
      }),
    );
  });

  it('give as evidence facts that make the condition true by themselves', () => {
    fc.assert(
      fc.property(readOnce, values, (condition, known) => {
        const compiled = compile(condition, bits);
        if (!decide(compiled, pack(known))) return;
        expect(decide(compiled, evidence(compiled, pack(known)))).toBe(true);
      }),
    );
  });

  it('refuse a fact that does not exist, naming it', () => {
    expect(() => compile('z' as Fact, bits)).toThrow('unknown fact "z"');
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
