import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PracticeError } from '../../core/index.ts';
import { practiceShape } from '../../core/model/practice.ts';
import { readerOf } from '../../core/model/schema/shape.ts';
import { zodIssueText } from '../../core/model/schema/zodIssue.ts';
import { zodFields, zodOf } from '../../core/model/schema/zodOf.ts';

const read = readerOf(practiceShape, 'practice');
const schema = zodOf(practiceShape);

const mistakeIn = (input: unknown): string => {
  try {
    read(input);
    return '';
  } catch (error) {
    if (error instanceof PracticeError) return error.message;
    throw error;
  }
};

/** Beyond these, zod names another limit. */
const isCountable = (input: unknown): boolean => !/\de\+|\d{16}/.test(JSON.stringify(input) ?? '');

const WHOLE = {
  version: 1,
  system: 'theranest',
  host: 'demo.theranest.com',
  plan: 'trial',
  pools: { provider: 3, admin: 0 },
  userLimit: { used: 2, allowed: 5 },
  staff: [
    { id: 'a', name: 'Ana', job: 'therapist', licenses: { provider: true }, permissions: { therapist: true } },
    {
      id: 'b',
      name: 'Bo',
      supervision: { supervisors: ['a'], mode: 'cosign' },
      seen: { staffList: { at: 1, url: 'u' } },
    },
  ],
  seen: { staffList: { at: 5, url: 'u', byName: true, rows: { seen: 2, total: 2 } } },
  menu: { staffList: 'https://demo.theranest.com/staff' },
};

const placesIn = (value: unknown): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, one]) => placesIn(one).map((rest) => [key, ...rest]))];

const PLACES = placesIn(WHOLE);

const withAt = (path: readonly (string | number)[], value: unknown): unknown => {
  if (path.length === 0) return value;
  const copy = structuredClone(WHOLE);
  let place: object = copy;
  for (const step of path.slice(0, -1)) place = Reflect.get(place, step);
  Reflect.set(place, path.at(-1) ?? '', value);
  return copy;
};

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, null, '', 0, -1, 1.5, -0, Number.NaN, Number.POSITIVE_INFINITY, 1, true, [], {}),
  fc.constantFrom(new Map(), new Date(0), Object.create(null), [undefined], { provider: undefined }),
  fc.dictionary(fc.constantFrom('provider', 'gold', 'staffList', '__proto__', 'constructor'), fc.jsonValue()),
);

describe('what reads a shape', () => {
  it('takes and refuses what the zod schema of the shape does, and names a mistake that it names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), values, (path, value) => {
        const input = withAt(path, value);
        fc.pre(isCountable(input));
        const { data, error } = schema.safeParse(input);
        if (!error) expect(read(input)).toEqual(data);
        else expect(error.issues.map((issue) => zodIssueText(issue, input, 'practice'))).toContain(mistakeIn(input));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the whole as it is, in the order of its shape', () => {
    expect(JSON.stringify(read(WHOLE))).toBe(JSON.stringify(WHOLE));
  });

  it('leaves out what is not known, where no strict schema refuses it', () => {
    const shape = { fields: { id: 'name', no: { maybe: 'flag' } } } as const;
    expect(readerOf(shape, 'practice')({ id: 'a', more: 1 })).toEqual({ id: 'a' });
    expect(z.strictObject(zodFields(shape.fields)).safeParse({ id: 'a', more: 1 }).success).toBe(false);
    expect(z.strictObject(zodFields(shape.fields)).safeParse({ id: 'a', no: true }).data).toEqual({
      id: 'a',
      no: true,
    });
  });
});
