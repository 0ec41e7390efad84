// Stands in for `zod/mini` in whatever is built, in a tenth of its size: what our schemas need of it, under the same names.
// The types are those of zod; a test compares both. Of what is wrong the first issue is the one that zod tells first;
// it says nothing where zod would say in English that something is wrong.

import type { Check, Issue, Taken } from './ownChecks.ts';

export * from './ownChecks.ts';

/** Takes a value, and notes what is wrong in it. */
type Take = (value: unknown, issues: Issue[]) => unknown;

interface More {
  /** The fields of an object. */
  shape?: Readonly<Record<string, Schema>>;
  isStrict?: boolean;
  /** All values that it can have. */
  values?: readonly unknown[];
  isList?: boolean;
  /** It may be absent from an object. */
  isOptional?: boolean;
}

interface Schema extends More {
  take: Take;
  check(...checks: Check[]): Schema;
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: { issues: Issue[] } };
}

/** Checks follow once everything else is right; the first that is not ends them. How long a list may be comes before. */
const checked =
  (take: Take, checks: readonly Check[], isList: boolean): Take =>
  (value, issues) => {
    const own: Issue[] = [];
    if (isList && Array.isArray(value)) {
      for (const check of checks)
        if (check.isForMost && own.length === 0) check({ value, issues: own } as unknown as Taken);
      issues.push(...own.map((issue) => ({ ...issue, continue: false })));
      if (own.length > 0) return value;
    }
    const taken: { value: unknown; issues: Issue[] } = { value: take(value, own), issues: own };
    for (const check of checks) if (own.length === 0) check(taken as Taken);
    issues.push(...own);
    return taken.value;
  };

const schema = (take: Take, more: More = {}): Schema => ({
  ...more,
  take,
  check: (...checks) => schema(checked(take, checks, more.isList === true), more),
  safeParse: (value) => {
    const found: Issue[] = [];
    const data = take(value, found);
    if (found.length === 0) return { success: true, data };
    return { success: false, error: { issues: found.map((issue) => ({ path: [], ...issue })) } };
  },
});

const typed = (expected: string, fits: (value: unknown) => boolean): Schema =>
  schema((value, issues) => {
    if (!fits(value)) issues.push({ code: 'invalid_type', expected });
    return value;
  });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of no class. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (!isObject(value)) return false;
  const { constructor: made } = value;
  if (typeof made !== 'function') return true;
  return isObject(made.prototype) && Object.hasOwn(made.prototype, 'isPrototypeOf');
};

/** Takes what stands at a key. */
const within = (key: PropertyKey, { take }: Schema, value: unknown, issues: Issue[]): unknown => {
  const own: Issue[] = [];
  const taken = take(value, own);
  for (const issue of own) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] });
  return taken;
};

export const string = (): Schema => typed('string', (value) => typeof value === 'string');
export const boolean = (): Schema => typed('boolean', (value) => typeof value === 'boolean');
export const number = (): Schema => typed('number', Number.isFinite);
export const unknown = (): Schema => schema((value) => value);
export const custom = unknown;

export const int = (): Schema =>
  number().check(({ value, issues }) => {
    if (!Number.isInteger(value)) issues.push({ code: 'invalid_type', expected: 'int' });
    else if (Number(value) > Number.MAX_SAFE_INTEGER) issues.push({ code: 'too_big', origin: 'int', continue: true });
    else if (!Number.isSafeInteger(value))
      issues.push({ code: 'too_small', origin: 'int', minimum: Number.MIN_SAFE_INTEGER, continue: true });
  });

/** An address is taken without what stands around it. */
export const url = (): Schema =>
  string().check((taken) => {
    const text = String(taken.value).trim();
    if (URL.canParse(text)) Object.assign(taken, { value: text.replace(/[\t\r\n]/g, '') });
    else taken.issues.push({ code: 'invalid_format', format: 'url', continue: true });
  });

const oneOf = (values: readonly unknown[]): Schema => {
  const among = new Set(values);
  return schema(
    (value, issues) => {
      if (!among.has(value)) issues.push({ code: 'invalid_value', values: [...values] });
      return value;
    },
    { values },
  );
};
export const literal = (value: unknown): Schema => oneOf(Array.isArray(value) ? value : [value]);
export { oneOf as enum };

export const exactOptional = ({ take, values }: Schema): Schema =>
  schema(take, { ...(values && { values }), isOptional: true });

export const array = (item: Schema): Schema =>
  schema(
    (value, issues) => {
      if (Array.isArray(value)) return value.map((one, i) => within(i, item, one, issues));
      issues.push({ code: 'invalid_type', expected: 'array' });
      return value;
    },
    { isList: true },
  );

/** With exactly as many items as there are schemas. */
export const tuple = (items: readonly Schema[]): Schema =>
  schema((value, issues) => {
    if (!Array.isArray(value)) {
      issues.push({ code: 'invalid_type', expected: 'tuple' });
      return value;
    }
    if (value.length < items.length) issues.push({ code: 'too_small', origin: 'array', minimum: items.length });
    else if (value.length > items.length) issues.push({ code: 'too_big', origin: 'array', maximum: items.length });
    else return items.map((item, i) => within(i, item, value[i], issues));
    return value;
  });

const fields = (shape: Readonly<Record<string, Schema>>, isStrict: boolean): Schema =>
  schema(
    (value, issues) => {
      if (!isObject(value)) {
        issues.push({ code: 'invalid_type', expected: 'object' });
        return value;
      }
      const taken: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(shape)) {
        if (field.isOptional && !(key in value)) continue;
        const before = issues.length;
        const one = within(key, field, value[key], issues);
        if (key in value) taken[key] = one;
        else if (issues.length === before) issues.push({ code: 'invalid_type', expected: 'nonoptional', path: [key] });
      }
      const strange: string[] = [];
      if (isStrict) for (const key in value) if (!Object.hasOwn(shape, key)) strange.push(key);
      if (strange.length > 0) issues.push({ code: 'unrecognized_keys', keys: strange, continue: true });
      return taken;
    },
    { shape, isStrict },
  );
/** What is not known is left out. */
export const object = (shape: Readonly<Record<string, Schema>>): Schema => fields(shape, false);
export const strictObject = (shape: Readonly<Record<string, Schema>>): Schema => fields(shape, true);
export const omit = ({ shape = {}, isStrict = false }: Schema, mask: Readonly<Record<string, true>>): Schema =>
  fields(Object.fromEntries(Object.entries(shape).filter(([key]) => !(key in mask))), isStrict);

/** Takes the value at each key that is wanted, or that is there. */
const records =
  (key: Schema, of: Schema, keys: readonly string[] | undefined): Take =>
  (value, issues) => {
    if (!isPlain(value)) {
      issues.push({ code: 'invalid_type', expected: 'record' });
      return value;
    }
    const taken: Record<string, unknown> = {};
    const strange: string[] = [];
    // `__proto__` would set the prototype.
    const own = Object.keys(value).filter((one) => one !== '__proto__');
    for (const one of keys ?? own) {
      const wrong: Issue[] = [];
      key.take(one, wrong);
      if (wrong.length === 0) taken[one] = within(one, of, value[one], issues);
      else if (key.values) strange.push(one);
      else issues.push({ code: 'invalid_key', origin: 'record', path: [one] });
    }
    if (keys) for (const one in value) if (!keys.includes(one)) strange.push(one);
    if (strange.length > 0) issues.push({ code: 'unrecognized_keys', keys: strange, continue: true });
    return taken;
  };
/** Where all keys are known, each must be there. */
export const record = (key: Schema, of: Schema): Schema =>
  schema(records(key, of, key.values as readonly string[] | undefined));
export const partialRecord = (key: Schema, of: Schema): Schema => schema(records(key, of, undefined));

export const union = (options: readonly Schema[]): Schema =>
  schema((value, issues) => {
    const tried: Issue[][] = [];
    for (const { take } of options) {
      const own: Issue[] = [];
      const taken = take(value, own);
      if (own.length === 0) return taken;
      tried.push(own);
    }
    const [open, ...others] = tried.filter((own) => own.every((issue) => issue.continue));
    issues.push(...(open && others.length === 0 ? open : [{ code: 'invalid_union' }]));
    return value;
  });

/** Which of the objects it is, is said by one of its fields. */
export const discriminatedUnion = (by: string, options: readonly Schema[]): Schema => {
  const known = new Map(
    options.flatMap((one) => (one.shape?.[by]?.values ?? []).map((value) => [value, one] as const)),
  );
  return schema((value, issues) => {
    const option = isObject(value) ? known.get(value[by]) : undefined;
    if (option) return option.take(value, issues);
    if (isObject(value)) issues.push({ code: 'invalid_union', path: [by] });
    else issues.push({ code: 'invalid_type', expected: 'object' });
    return value;
  });
};
