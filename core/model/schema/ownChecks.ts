// What stands in for the checks of zod (ownZod.ts).

/** What is wrong, and where; `continue`: the value could be taken all the same, as zod notes it. */
export interface Issue {
  code: string;
  path?: PropertyKey[];
  message?: string;
  continue?: boolean;
  [more: string]: unknown;
}

/** A value that was taken, as a check gets it. */
export interface Taken {
  value: never;
  issues: Issue[];
}
export interface Check {
  (taken: Taken): void;
  /** A list that does not pass it is looked at no further. */
  isForMost?: true;
}

/** What is said where a check fails. */
type Said = string | { error: () => string };

const test =
  (fits: (value: never) => boolean, issue: Issue, said?: Said): Check =>
  ({ value, issues }) => {
    if (fits(value)) return;
    const message = typeof said === 'object' ? said.error() : said;
    issues.push({ ...issue, ...(message !== undefined && { message }), continue: true });
  };

type Long = string | readonly unknown[];

/** How long a list is, or a text in characters: some take two units of it. */
const lengthOf = (value: Long): number => (typeof value === 'string' ? [...value].length : value.length);

export const minLength =
  (minimum: number): Check =>
  (taken) =>
    test((value: Long) => value.length >= minimum && lengthOf(value) >= minimum, {
      code: 'too_small',
      origin: typeof taken.value === 'string' ? 'string' : 'array',
      minimum,
    })(taken);
export const maxLength = (maximum: number): Check =>
  Object.assign(
    test((value: Long) => value.length <= maximum || lengthOf(value) <= maximum, { code: 'too_big', maximum }),
    { isForMost: true } as const,
  );
export const minimum = (least: number): Check =>
  test((value: number) => value >= least, { code: 'too_small', origin: 'number', minimum: least });
export const maximum = (most: number): Check =>
  test((value: number) => value <= most, { code: 'too_big', origin: 'number', maximum: most });
export const gt = (least: number): Check =>
  test((value: number) => value > least, { code: 'too_small', origin: 'number', minimum: least });
export const nonnegative = (): Check => minimum(0);
export const regex = (pattern: RegExp, said?: Said): Check =>
  test((value: string) => pattern.test(value), { code: 'invalid_format', format: 'regex' }, said);
export const refine = (fits: (value: never) => boolean, said?: Said): Check => test(fits, { code: 'custom' }, said);
