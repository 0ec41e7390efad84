import fc from 'fast-check';
import type { Of, Shape } from '../../core/model/schema/shape.ts';

/** Values of a shape that is known only while the test runs. */
export const valuesOf = (shape: Shape, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  if (shape === 'flag') return fc.boolean();
  if (shape === 'number') return fc.nat();
  if (shape === 'count') return fc.nat(9);
  if (typeof shape === 'string') return text;
  if ('oneOf' in shape) return fc.constantFrom(...shape.oneOf);
  if ('list' in shape) return fc.array(valuesOf(shape.list, text), { minLength: 1, maxLength: 3 });
  if ('fields' in shape) {
    const fields = Object.entries(shape.fields).map(
      ([name, of]) => [name, typeof of === 'object' && 'maybe' in of ? of.maybe : of] as const,
    );
    const requiredKeys = fields.flatMap(([name, of]) => (shape.fields[name] === of ? [name] : []));
    return fc.record(Object.fromEntries(fields.map(([name, of]) => [name, valuesOf(of, text)])), { requiredKeys });
  }
  const { record, keys } = shape;
  const key = keys ? fc.constantFrom(...keys) : text;
  return fc.dictionary(key, valuesOf(record, text), { minKeys: 1, maxKeys: 4 });
};

/** Whatever has a shape, its texts as given: who adds to the shape need not tell the tests. No list and no record is empty. */
export const fromShape = <const S extends Shape>(shape: S, text: fc.Arbitrary<string>): fc.Arbitrary<Of<S>> =>
  valuesOf(shape, text) as fc.Arbitrary<Of<S>>;
