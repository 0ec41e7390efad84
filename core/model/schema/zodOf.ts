import * as z from 'zod/mini';
import type { Fields, Of, Shape } from './shape.ts';

const PLAINS = {
  text: z.string(),
  name: z.string().check(z.minLength(1)),
  flag: z.boolean(),
  number: z.number(),
  count: z.int().check(z.nonnegative()),
};

const fieldsOf = (shape: Fields): Record<string, z.ZodMiniType> =>
  Object.fromEntries(
    Object.entries(shape.fields).map(([key, of]) => [
      key,
      typeof of === 'object' && 'maybe' in of ? z.exactOptional(schemaOf(of.maybe)) : schemaOf(of),
    ]),
  );

const schemaOf = (shape: Shape): z.ZodMiniType => {
  if (typeof shape === 'string') return PLAINS[shape];
  if ('oneOf' in shape) return z.literal([...shape.oneOf]);
  if ('list' in shape) return z.array(schemaOf(shape.list));
  if ('fields' in shape) return z.object(fieldsOf(shape));
  const { record, keys } = shape;
  return keys ? z.partialRecord(z.enum([...keys]), schemaOf(record)) : z.record(z.string(), schemaOf(record));
};

/** The zod schema of a shape, for schemas that something with a shape is a part of. */
export const zodOf = <const S extends Shape>(shape: S): z.ZodMiniType<Of<S>> => schemaOf(shape) as z.ZodMiniType<Of<S>>;

/** The same for fields beside which there may be no others. */
export const strictZodOf = <const S extends Fields>(shape: S): z.ZodMiniType<Of<S>> =>
  z.strictObject(fieldsOf(shape)) as unknown as z.ZodMiniType<Of<S>>;
