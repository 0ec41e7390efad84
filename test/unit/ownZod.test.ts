import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as theirs from 'zod/v4-mini';
import * as ours from '../../core/model/schema/ownZod.ts';

// biome-ignore lint/suspicious/noExplicitAny: both libraries have types of their own for the same thing
type Any = any;
type Library = Record<string, Any>;

/** A schema, as what makes it of a library; and values of which many fit. */
interface Case {
  make(z: Library): Any;
  values: fc.Arbitrary<unknown>;
}

const KEYS = ['a', 'b', 'c'] as const;
const TAGS = ['x', 'y'] as const;
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    true,
    0,
    -1,
    1.5,
    1e20,
    -1e20,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    'a',
    'abcdef',
    'ABC',
  ),
  fc.constantFrom(
    [],
    ['a'],
    [1, 'a'],
    {},
    { a: 1 },
    { a: undefined },
    new Date(0),
    new Map(),
    Object.create(null),
    () => 1,
  ),
  fc.constant(JSON.parse('{"__proto__":1,"a":"b"}')),
  fc.jsonValue(),
);
const mostly = (values: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: anything });

const said = { error: () => 'said' };
const leaf: fc.Arbitrary<Case> = fc.constantFrom<Case>(
  { make: (z: Library) => z.string(), values: fc.string() },
  {
    make: (z: Library) => z.string().check(z.minLength(1), z.maxLength(3)),
    values: fc.string({ maxLength: 5, unit: 'binary' }),
  },
  {
    make: (z: Library) => z.string().check(z.regex(/^[A-Z]{3}$/, 'three')),
    values: fc.constantFrom('ABC', 'abc', 'AB'),
  },
  {
    make: (z: Library) =>
      z.string().check(
        z.maxLength(4),
        z.regex(/^a/, said),
        z.refine((v: string) => v !== 'ab', said),
      ),
    values: fc.constantFrom('a', 'ab', 'b', 'abcdef'),
  },
  { make: (z: Library) => z.boolean(), values: fc.boolean() },
  { make: (z: Library) => z.number().check(z.minimum(1), z.maximum(5)), values: fc.integer({ min: -1, max: 7 }) },
  { make: (z: Library) => z.number().check(z.gt(1)), values: fc.integer({ min: 0, max: 3 }) },
  {
    make: (z: Library) => z.int().check(z.nonnegative()),
    values: fc.oneof(fc.integer({ min: -1, max: 2 }), fc.double()),
  },
  { make: (z: Library) => z.unknown(), values: anything },
  { make: (z: Library) => z.literal('x'), values: fc.constantFrom('x', 'y') },
  { make: (z: Library) => z.literal(['x', 1]), values: fc.constantFrom('x', 1, '1') },
  { make: (z: Library) => z.enum([...KEYS]), values: fc.constantFrom(...KEYS, 'd') },
  {
    make: (z: Library) => z.url(),
    values: fc.constantFrom('https://a.b/c', ' https://a.b ', 'https://a\n.b', 'a.b', 'mailto:x', '/x'),
  },
  {
    make: (z: Library) =>
      z.custom().check(({ value, issues }: Any) => {
        if (value !== 'a') issues.push({ code: 'custom', input: value, message: 'no', path: ['in', 0] });
      }),
    values: fc.constantFrom('a', 'b'),
  },
);

const items = (values: fc.Arbitrary<unknown>) => fc.array(values, { maxLength: 3 });

const { any } = fc.letrec<{ any: Case }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie('any').map((of) => ({
      make: (z: Library) => z.array(of.make(z)).check(z.maxLength(2)),
      values: items(mostly(of.values)),
    })),
    fc.tuple(tie('any'), tie('any'), tie('any'), fc.boolean()).map(([a, b, c, isStrict]) => ({
      make: (z: Library) =>
        z[isStrict ? 'strictObject' : 'object']({
          a: a.make(z),
          b: z.exactOptional(b.make(z)),
          c: z.exactOptional(c.make(z)),
        }),
      values: fc.record(
        { a: mostly(a.values), b: mostly(b.values), c: mostly(c.values), d: anything },
        { requiredKeys: [] },
      ),
    })),
    tie('any').map((of) => ({
      make: (z: Library) => z.omit(z.object({ a: of.make(z), b: of.make(z) }), { b: true }),
      values: fc.record({ a: mostly(of.values), b: anything }, { requiredKeys: [] }),
    })),
    tie('any').map((of) => ({
      make: (z: Library) => z.record(z.string().check(z.maxLength(2)), of.make(z)),
      values: fc.dictionary(fc.string({ maxLength: 3 }), mostly(of.values), { maxKeys: 3 }),
    })),
    fc.tuple(tie('any'), fc.constantFrom('record', 'partialRecord')).map(([of, kind]) => ({
      make: (z: Library) => z[kind](z.enum([...KEYS]), of.make(z)),
      values: fc.dictionary(fc.constantFrom(...KEYS, 'd'), mostly(of.values), { maxKeys: 4 }),
    })),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
      make: (z: Library) => z.union([z.tuple([a.make(z)]), z.tuple([a.make(z), b.make(z)])]),
      values: fc.oneof(fc.tuple(mostly(a.values)), fc.tuple(mostly(a.values), mostly(b.values)), items(anything)),
    })),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
      make: (z: Library) => z.union([a.make(z), b.make(z)]),
      values: fc.oneof(mostly(a.values), mostly(b.values)),
    })),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => ({
      make: (z: Library) =>
        z.discriminatedUnion('is', [
          z.object({ is: z.literal('x'), a: a.make(z) }),
          z.strictObject({ is: z.literal('y'), a: b.make(z) }),
        ]),
      values: fc.record(
        { is: fc.constantFrom(...TAGS, 'z'), a: fc.oneof(mostly(a.values), b.values) },
        { requiredKeys: [] },
      ),
    })),
  ),
}));

/** What our code looks at: the value, or the first thing that is wrong. */
const resultOf = (schema: Any, value: unknown): unknown => {
  const { success, data, error } = schema.safeParse(value);
  if (success) return { success, data };
  const [{ code, path, message, expected, values, keys, minimum, origin }] = error.issues;
  return {
    success,
    code,
    path,
    message: message === 'Invalid input' ? undefined : message,
    expected,
    values,
    keys,
    ...(code === 'too_small' && { minimum: Number(minimum), isText: origin === 'string' }),
  };
};

describe('what our schemas are made of', () => {
  it('takes what zod takes, and finds first what it finds first', () => {
    fc.assert(
      fc.property(
        any.chain((one) => fc.tuple(fc.constant(one), mostly(one.values))),
        ([{ make }, value]) => {
          expect(resultOf(make(ours), value)).toEqual(resultOf(make(theirs), value));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
