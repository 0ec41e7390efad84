import * as z from 'zod/mini';
import type { Fields, Of, Shape } from './shape.ts';

// A shape is read by `readerOf`, which the widget needs alone. Messages of the extension are checked by schemas: what they say
// of a practice is a schema made of the practice's own shape.

const PLAINS = {
  text: z.string(),
  name: z.string().check(z.minLength(1)),
  flag: z.boolean(),
  number: z.number(),
  count: z.int().check(z.nonnegative()),
};

const fieldsOf = (fields: Fields['fields']): Record<string, z.ZodMiniType> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, of]) => [
      key,
      typeof of === 'object' && 'maybe' in of ? z.exactOptional(schemaOf(of.maybe)) : schemaOf(of),
    ]),
  );

const schemaOf = (shape: Shape): z.ZodMiniType => {
  if (typeof shape === 'string') return PLAINS[shape];
  if ('oneOf' in shape) return z.literal([...shape.oneOf]);
  if ('list' in shape) return z.array(schemaOf(shape.list));
  if ('fields' in shape) return z.object(fieldsOf(shape.fields));
  const { record, keys } = shape;
  return keys ? z.partialRecord(z.enum([...keys]), schemaOf(record)) : z.record(z.string(), schemaOf(record));
};

/** The zod schema of a shape, for schemas that something with a shape is a part of. */
export const zodOf = <const S extends Shape>(shape: S): z.ZodMiniType<Of<S>> => schemaOf(shape) as z.ZodMiniType<Of<S>>;

type ZodFields<F> = {
  -readonly [K in keyof F]: F[K] extends { maybe: infer One }
    ? z.ZodMiniExactOptional<z.ZodMiniType<Of<One>>>
    : z.ZodMiniType<Of<F[K]>>;
};

/** The zod schemas of some fields of a shape, for an object that has others beside them. */
export const zodFields = <const F extends Fields['fields']>(fields: F): ZodFields<F> =>
  fieldsOf(fields) as unknown as ZodFields<F>;
