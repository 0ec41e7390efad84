import type { PageReading } from '../model/pageReading.ts';
import type { PageKind } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { controlName, visibleAll } from './dom.ts';
import type { Extent } from './extent.ts';
import type { PersonRow } from './known.ts';
import { TAB } from './manageSubscription.ts';
import { readMenu } from './menu.ts';
import type { Recognition, Sight } from './pageMarks.ts';
import type { Missing, PageResult, Spots } from './result.ts';

/** What one table, or the page as a whole, says. */
export interface Part {
  rows: PersonRow[];
  reading: Omit<PageReading, 'system' | 'url'>;
  extent?: Extent;
  spots?: Spots;
}

/** A page, or a table on it, that may be one kind of page. */
export interface Candidate extends Recognition {
  kind: PageKind;
  /** Reads it, or says what is missing. */
  read: () => Part | Missing['what'];
}

/** Enough to be told that a page was almost recognized. */
const ALMOST = 4;

/** What there is to see before any part of a page is looked at. */
export const firstSight = (document: Document, url: string): Sight => ({
  headings: [],
  columns: [],
  controls: [],
  tabs: visibleAll(document, TAB).map((tab) => controlName(tab)),
  levels: 0,
  quantities: 0,
  path: new URL(url).pathname,
  boxes: false,
});

/** Reads a page as the kind for which most of it speaks. */
export function readBest(
  all: readonly Candidate[],
  document: Document,
  url: string,
  vocabulary: Vocabulary,
): PageResult {
  const candidates = all.toSorted((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best === undefined || best.score < ALMOST) return undefined;
  const { bar } = vocabulary.pages[best.kind];
  if (best.score < bar) return { unclear: best.kind, missing: best.missing };
  // Staff may stand in several tables on one page: the active ones and the others.
  const parts = candidates.filter(({ kind, score }) => kind === best.kind && score >= bar).map(({ read }) => read());
  const missing = parts.flatMap((part) => (typeof part === 'string' ? { what: part } : []));
  const [first, ...others] = parts.filter((part) => typeof part !== 'string');
  if (first === undefined || missing.length > 0) return { unclear: best.kind, missing };
  const menu = readMenu(document, url, vocabulary);
  return {
    rows: [first, ...others].flatMap(({ rows }) => rows),
    ...(first.extent && { extent: others.length === 0 ? first.extent : {} }),
    ...(first.spots && { spots: first.spots }),
    reading: {
      ...first.reading,
      staff: [first, ...others].flatMap(({ reading }) => reading.staff),
      system: vocabulary.id,
      url,
      ...(menu && { menu }),
    },
  };
}
