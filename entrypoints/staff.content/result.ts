import type { PageResult, ReadPage } from '../../core/index.ts';

/** The page, if it was read. */
export const readOf = (result: PageResult): ReadPage | undefined =>
  result && 'reading' in result ? result : undefined;

/** The page it looks like, if it could not be read. */
export const unclearOf = (result: PageResult) =>
  result && 'unclear' in result ? { kind: result.unclear, missing: result.missing } : undefined;
