import type { PageKind } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { type Candidate, firstSight, type Part, readBest } from './candidates.ts';
import { findCards } from './cards.ts';
import { ariaName, controlName, HEADING, headingsAbove, textOf, visibleAll } from './dom.ts';
import { type Extent, extentOf } from './extent.ts';
import { findGrids, type Grid, inRow } from './grid.ts';
import { columnOf } from './headers.ts';
import type { PersonRow } from './known.ts';
import { levelTitles } from './levelTitles.ts';
import { readManageLicenses } from './manageLicenses.ts';
import { Memory } from './memory.ts';
import { ENOUGH_LEVELS, isRefused, recognize, type Sight } from './pageMarks.ts';
import type { Missing, PageResult } from './result.ts';
import { searching } from './search.ts';
import { readStaffList } from './staffList.ts';
import { taughtFacts } from './taught.ts';

const FIRST_ROWS = 3;

const tableSight = ({ element, headers, first }: Grid, page: Sight): Sight => {
  const caption = element.querySelector('caption');
  const controls = first(FIRST_ROWS).flatMap((row) => inRow(row, 'button, a, [role="button"]').map(controlName));
  const own = [ariaName(element), caption ? textOf(caption) : ''];
  return { ...page, headings: [...own, ...headingsAbove(element)], columns: headers, controls };
};

const readRows = (
  kind: PageKind,
  grid: Grid,
  read: () => PersonRow[],
  extent: () => Extent,
): Part | Missing['what'] => {
  if (grid.busy) return 'rest';
  const rows = read();
  if (rows.length === 0) return 'staff';
  return { rows, reading: { kind, staff: rows.map(({ person }) => person) }, extent: extent() };
};

/** Tables and lists of cards; a table in a card tells details of it. */
const findTables = (document: Document, vocabulary: Vocabulary, memory: Memory): Grid[] => {
  const cards = findCards(document, vocabulary.columns.name);
  const isInCard = ({ element }: Grid) =>
    cards.some(({ rows }) => rows.some(({ pieces }) => pieces.some((card) => card.contains(element))));
  return [...findGrids(document, memory).filter((grid) => !isInCard(grid)), ...cards];
};

/** Tables that may list the staff or who has which license. */
export const tableCandidates = (
  document: Document,
  url: string,
  page: Sight,
  vocabulary: Vocabulary,
  memory: Memory,
): Candidate[] =>
  findTables(document, vocabulary, memory).flatMap((grid) => {
    if (columnOf(grid, vocabulary.columns.name) === -1) return [];
    const sight = tableSight(grid, page);
    const readers = {
      staffList: () => readStaffList(grid, document, url, vocabulary),
      manageLicenses: () => readManageLicenses(grid, vocabulary),
    };
    const { taught } = vocabulary;
    const withTaught = (all: PersonRow[]): PersonRow[] =>
      taught ? all.map((found) => ({ ...found, person: taughtFacts(found, grid, vocabulary, taught) })) : all;
    return (['staffList', 'manageLicenses'] as const)
      .filter((kind) => !isRefused(sight, vocabulary.pages[kind], vocabulary))
      .map((kind) => ({
        kind,
        ...recognize(vocabulary.pages[kind], sight),
        read: () =>
          searching(document, memory, () =>
            readRows(
              kind,
              grid,
              () => withTaught(readers[kind]()),
              () => extentOf(grid, document, vocabulary),
            ),
          ),
      }));
  });

/** Reads the lists of a page; what else it may show is left to `readPage`. */
export const readLists = (document: Document, url: string, vocabulary: Vocabulary, memory = new Memory()): PageResult =>
  searching(document, memory, () => {
    const candidates = tableCandidates(document, url, firstSight(document, url), vocabulary, memory);
    return readBest(candidates, document, url, vocabulary);
  });

/** Whether a page may show more than lists, as far as a glance tells: what only `readPage` can read. */
export const showsMore = (document: Document, url: string, vocabulary: Vocabulary, memory = new Memory()): boolean =>
  searching(document, memory, () => {
    const { pages, taught } = vocabulary;
    const titled = new Set(levelTitles(document, () => true, vocabulary).map(({ level }) => level));
    const sight: Sight = {
      ...firstSight(document, url),
      headings: visibleAll(document, HEADING).map((heading) => textOf(heading)),
      levels: titled.size >= ENOUGH_LEVELS ? ENOUGH_LEVELS : 0,
      boxes: taught !== undefined,
    };
    const kinds = ['staffPermissions', 'manageSubscription'] as const;
    return kinds.some((kind) => recognize(pages[kind], sight).score > 0);
  });
