import type { Vocabulary } from '../systems/system.ts';
import { HEADING, textOf, visibleAll } from './dom.ts';
import { matchesName } from './pageMarks.ts';

export { OURS } from './dom.ts';
export type { PersonRow } from './known.ts';
export { readLists, showsMore } from './lists.ts';
export { Memory, NotYet } from './memory.ts';
export { readPage } from './others.ts';
export type { BoxSpot, Missing, PageResult, ReadPage, Spots, TitleSpot, UnclearPage } from './result.ts';
export { RollCall } from './rollCall.ts';
export { type ColumnSketch, type PageSketch, sketchPage, type TableSketch } from './sketch.ts';

/** Whether a heading says that the page is about the permissions of somebody, whatever else it shows. */
export const isAboutPermissions = (document: Document, { personHeadings }: Vocabulary): boolean =>
  visibleAll(document, HEADING).some((heading) => matchesName(textOf(heading), personHeadings) !== undefined);
