import { mistakeWords } from '../../words/mistakes.ts';
import { noneOf, oneOf, oneOfKind, PracticeError, type Whole, wrongAt } from './practiceError.ts';

/**
 * What a value from outside must look like, as data: its type follows from it (`Of`), what reads it (`readerOf`), and its
 * zod schema (`zodOf`). A `name` is a text that is not empty, a `count` a whole number from 0 on.
 */
export type Shape = Plain | OneOf | ListOf | RecordOf | Fields;
type Plain = 'text' | 'name' | 'flag' | 'number' | 'count';
interface OneOf {
  oneOf: readonly (string | number)[];
}
interface ListOf {
  list: Shape;
}
/** Absent keys: any. */
interface RecordOf {
  record: Shape;
  keys?: readonly string[];
}
export interface Fields {
  fields: Readonly<Record<string, Shape | Maybe>>;
}
/** A field that may be absent. */
interface Maybe {
  maybe: Shape;
}

interface Plains {
  text: string;
  name: string;
  flag: boolean;
  number: number;
  count: number;
}
type Flat<T> = { [K in keyof T]: T[K] };

/** The type of what has a shape. */
export type Of<S> = S extends keyof Plains
  ? Plains[S]
  : S extends { oneOf: readonly (infer One)[] }
    ? One
    : S extends { list: infer Item }
      ? Of<Item>[]
      : S extends { record: infer Value; keys: readonly (infer Key extends string)[] }
        ? Partial<Record<Key, Of<Value>>>
        : S extends { record: infer Value }
          ? Record<string, Of<Value>>
          : S extends { fields: infer F }
            ? Flat<
                { -readonly [K in keyof F as F[K] extends Maybe ? never : K]: Of<F[K]> } & {
                  -readonly [K in keyof F as F[K] extends Maybe ? K : never]?: F[K] extends { maybe: infer One }
                    ? Of<One>
                    : never;
                }
              >
            : never;

/** Takes a value; `path` is where it stands, and is left there where something is wrong. @throws PracticeError */
export type Reader<T = unknown> = (value: unknown, path?: PropertyKey[]) => T;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** No list, and of no class. */
const isRecord = (value: unknown): value is object => {
  const parent = isObject(value) ? Object.getPrototypeOf(value) : undefined;
  return parent === null || (parent !== undefined && Object.hasOwn(parent, 'isPrototypeOf'));
};

/** What was expected, where a value is not that. */
type Tell = (value: unknown) => string | undefined;

const typed =
  (kind: string): Tell =>
  (value) =>
    typeof value === kind ? undefined : oneOfKind(kind);

const PLAINS: Readonly<Record<Plain, Tell>> = {
  text: typed('string'),
  name: (value) => (value === '' ? mistakeWords().expected.text : PLAINS.text(value)),
  flag: typed('boolean'),
  number: (value) => (Number.isFinite(value) ? undefined : oneOfKind('number')),
  count: (value) => {
    if (!Number.isSafeInteger(value)) return PLAINS.number(value) ?? oneOfKind('int');
    return Number(value) < 0 ? mistakeWords().expected.atLeast('0') : undefined;
  },
};

const tellOneOf = (values: readonly unknown[]): Tell => {
  const among = new Set(values);
  return (value) => (among.has(value) ? undefined : oneOf(values));
};

/** The keys of a record; `__proto__` would set its prototype, so it is left out. */
const keysOf = (record: object): string[] => Object.keys(record).filter((key) => key !== '__proto__');

const tellRecord =
  (keys: readonly string[] | undefined): Tell =>
  (value) => {
    if (!isRecord(value)) return oneOfKind('object');
    const strange = keys ? keysOf(value).filter((key) => !keys.includes(key)) : [];
    return strange.length > 0 ? noneOf(strange) : undefined;
  };

/** Reads what stands at a key. */
const within = (value: unknown, key: PropertyKey, path: PropertyKey[], read: Reader): unknown => {
  path.push(key);
  const taken = read(value, path);
  path.pop();
  return taken;
};

function compile(shape: Shape, whole: Whole): Reader {
  const checked =
    (tell: Tell, take: (value: never, path: PropertyKey[]) => unknown = (value) => value): Reader =>
    (value, path = []) => {
      const expected = tell(value);
      if (expected !== undefined) throw new PracticeError(wrongAt(path, expected, value, whole));
      return take(value as never, path);
    };
  if (typeof shape === 'string') return checked(PLAINS[shape]);
  if ('oneOf' in shape) return checked(tellOneOf(shape.oneOf));
  if ('list' in shape) {
    const item = compile(shape.list, whole);
    return checked(
      (value) => (Array.isArray(value) ? undefined : oneOfKind('array')),
      (list: unknown[], path) => list.map((one, i) => within(one, i, path, item)),
    );
  }
  if ('record' in shape) {
    const item = compile(shape.record, whole);
    return checked(tellRecord(shape.keys), (record: Readonly<Record<string, unknown>>, path) =>
      Object.fromEntries(keysOf(record).map((key) => [key, within(record[key], key, path, item)])),
    );
  }
  const fields = Object.entries(shape.fields).map(([key, of]) => {
    const isOptional = typeof of === 'object' && 'maybe' in of;
    return { key, isOptional, read: compile(isOptional ? of.maybe : of, whole) };
  });
  return checked(
    (value) => (isObject(value) && !Array.isArray(value) ? undefined : oneOfKind('object')),
    (given: Readonly<Record<string, unknown>>, path) => {
      const taken: Record<string, unknown> = {};
      for (const { key, isOptional, read } of fields) {
        if (!isOptional || key in given) taken[key] = within(given[key], key, path, read);
      }
      return taken;
    },
  );
}

/** What reads values of a shape. Fields that are not known are left out. */
export const readerOf = <const S extends Shape>(shape: S, whole: Whole): Reader<Of<S>> =>
  compile(shape, whole) as Reader<Of<S>>;
