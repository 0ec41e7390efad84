import type { PageReading } from '../reading.ts';
import type { PageKind } from '../terms.ts';
import type { Extent } from './extent.ts';
import type { PersonRow } from './person.ts';

/** A page that was read, with the rows that its people stand in. */
export interface ReadPage {
  reading: PageReading;
  rows: readonly PersonRow[];
  /** How much of its list the page shows; absent where it shows no list, or several. */
  extent?: Extent;
}

/** A page that looks like one of ours and cannot be read, with what was missing, in words. */
export interface UnclearPage {
  unclear: PageKind;
  missing: string[];
}

/** Undefined: a page that is none of ours. */
export type PageResult = ReadPage | UnclearPage | undefined;
