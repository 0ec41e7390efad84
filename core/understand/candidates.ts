import type { PageNode } from '../model/page.ts';
import type { PageReading } from '../model/pageReading.ts';
import type { PageKind } from '../model/terms.ts';
import type { Extent } from './extent.ts';
import { foreignPage } from './foreign.ts';
import type { FoundPerson } from './known.ts';
import type { Look } from './look.ts';
import { isTab } from './manageSubscription.ts';
import { readMenu } from './menu.ts';
import { controlName } from './naming.ts';
import type { Recognition, Sight } from './pageMarks.ts';
import type { AddStaffForm, BoxPlaces, Missing, Understanding } from './result.ts';
import { visibleAll } from './tree.ts';

/** What one table, or the page as a whole, says. */
export interface Part {
  rows: FoundPerson[];
  reading: Omit<PageReading, 'system' | 'url'>;
  extent?: Extent;
  places?: BoxPlaces;
  form?: AddStaffForm;
}

/** A page, or a table on it, that may be one kind of page. */
export interface Candidate extends Recognition {
  kind: PageKind;
  /** So much is enough to be told that it was almost recognized. */
  almost: number;
  /** Reads it, or says what is missing. */
  read: () => Part | Missing['what'];
}

/** All tabs, and the open one: where none says that it is, each may be. */
const tabsOn = (root: PageNode): Pick<Sight, 'tabs' | 'openTabs'> => {
  const all = visibleAll(root, isTab);
  const open = all.filter(({ says }) => says?.selected === 'true' || says?.current !== undefined);
  const [tabs, openTabs] = [all, open.length > 0 ? open : all].map((some) => some.map((tab) => controlName(tab)));
  return { tabs: tabs ?? [], openTabs: openTabs ?? [] };
};

/** What there is to see before any part of a page is looked at. */
export const firstSight = ({ root, url }: Look): Sight => ({
  headings: [],
  columns: [],
  controls: [],
  ...tabsOn(root),
  levels: 0,
  quantities: 0,
  fields: 0,
  path: new URL(url).pathname,
  boxes: false,
});

/** Reads a page as the kind for which most of it speaks. */
export function readBest(all: readonly Candidate[], look: Look): Understanding {
  const { url, vocabulary } = look;
  const candidates = all.toSorted((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best === undefined || best.score < best.almost) return foreignPage(look);
  // A translation has other words for everything, names among them.
  if (look.isTranslated) return { unclear: best.kind, missing: [{ what: 'translation' }] };
  const { bar } = vocabulary.pages[best.kind];
  if (best.score < bar) return { unclear: best.kind, missing: best.missing };
  // Staff may stand in several tables on one page: the active ones and the others.
  const parts = candidates.filter(({ kind, score }) => kind === best.kind && score >= bar).map(({ read }) => read());
  const missing = parts.flatMap((part) => (typeof part === 'string' ? { what: part } : []));
  const [first, ...others] = parts.filter((part) => typeof part !== 'string');
  if (first === undefined || missing.length > 0) return { unclear: best.kind, missing };
  const menu = readMenu(look);
  return {
    rows: [first, ...others].flatMap(({ rows }) => rows),
    ...(first.extent && { extent: others.length === 0 ? first.extent : {} }),
    ...(first.places && { places: first.places }),
    ...(first.form && { form: first.form }),
    reading: {
      ...first.reading,
      staff: [first, ...others].flatMap(({ reading }) => reading.staff),
      system: vocabulary.id,
      url,
      ...(menu && { menu }),
    },
  };
}
