import type { PageReading } from '../reading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { LEVELS, type PageKind } from '../terms.ts';
import { findCards } from './cards.ts';
import { ariaName, controlName, HEADING, headingsAbove, textOf, visibleAll } from './dom.ts';
import { type Extent, extentOf } from './extent.ts';
import { columnOf, findGrids, type Grid, inRow } from './grid.ts';
import { readManageLicenses } from './manageLicenses.ts';
import { controlsOn, readPlan, readQuantities, TAB } from './manageSubscription.ts';
import { isRefused, matchesName, type Recognition, recognize, type Sight } from './marks.ts';
import { readMenu } from './menu.ts';
import type { PersonRow } from './person.ts';
import type { PageResult } from './result.ts';
import { readStaffList } from './staffList.ts';
import { readBoxes, readPermissions } from './staffPermissions.ts';
import { taughtBoxes, taughtFacts } from './taught.ts';

export { OURS } from './dom.ts';
export type { PersonRow } from './person.ts';
export type { PageResult, ReadPage, UnclearPage } from './result.ts';
export { RollCall } from './rollCall.ts';
export { type ColumnSketch, type PageSketch, sketchPage, type TableSketch } from './sketch.ts';

/** What one table, or the page as a whole, says. */
interface Part {
  rows: PersonRow[];
  reading: Omit<PageReading, 'system' | 'url'>;
  extent?: Extent;
}

/** A page, or a table on it, that may be one kind of page. */
interface Candidate extends Recognition {
  kind: PageKind;
  /** Reads it; the words say what is missing where it cannot be read. */
  read: () => Part | string;
}

/** Enough to be told that a page was almost recognized. */
const ALMOST = 4;
const FIRST_ROWS = 3;

const tableSight = ({ element, headers, rows }: Grid, page: Sight): Sight => {
  const caption = element.querySelector('caption');
  const controls = rows
    .slice(0, FIRST_ROWS)
    .flatMap((row) => inRow(row, 'button, a, [role="button"]').map(controlName));
  const own = [ariaName(element), caption ? textOf(caption) : ''].filter(Boolean);
  return { ...page, headings: [...own, ...headingsAbove(element)], columns: headers, controls };
};

const readRows = (kind: PageKind, grid: Grid, read: () => PersonRow[], extent: () => Extent): Part | string => {
  if (grid.busy) return 'the rest of the page, which is still loading';
  const rows = read();
  if (rows.length === 0) return 'any member of staff in the table';
  return { rows, reading: { kind, staff: rows.map(({ person }) => person) }, extent: extent() };
};

/** Tables and lists of cards; a table in a card tells details of it. */
const findTables = (document: Document, vocabulary: Vocabulary): Grid[] => {
  const cards = findCards(document, vocabulary.columns.name);
  const isInCard = ({ element }: Grid) =>
    cards.some(({ rows }) => rows.some(({ pieces }) => pieces.some((card) => card.contains(element))));
  return [...findGrids(document).filter((grid) => !isInCard(grid)), ...cards];
};

const tableCandidates = (document: Document, url: string, page: Sight, vocabulary: Vocabulary): Candidate[] =>
  findTables(document, vocabulary).flatMap((grid) => {
    if (columnOf(grid, vocabulary.columns.name) === -1) return [];
    const sight = tableSight(grid, page);
    const readers = {
      staffList: () => readStaffList(grid, document, url, vocabulary),
      manageLicenses: () => readManageLicenses(grid, vocabulary),
    };
    const withTaught = (found: PersonRow): PersonRow =>
      vocabulary.taught ? { ...found, person: taughtFacts(found, grid, vocabulary) } : found;
    return (['staffList', 'manageLicenses'] as const)
      .filter((kind) => !isRefused(sight, vocabulary.pages[kind], vocabulary))
      .map((kind) => ({
        kind,
        ...recognize(vocabulary.pages[kind], sight),
        read: () =>
          readRows(
            kind,
            grid,
            () => readers[kind]().map(withTaught),
            () => extentOf(grid, document, vocabulary),
          ),
      }));
  });

const pageCandidates = (document: Document, url: string, page: Sight, vocabulary: Vocabulary): Candidate[] => {
  const { taught } = vocabulary;
  const boxes = taught ? taughtBoxes(document, vocabulary, taught) : readBoxes(document, vocabulary);
  const headings = visibleAll(document, HEADING).map((heading) => textOf(heading));
  const isComplete = boxes.unplaced === 0 && boxes.levels.size > 0;
  const glance: Sight = { ...page, headings, levels: boxes.levels.size, boxes: isComplete };
  // Buttons and quantities are looked for only on a page that shows something else of its kind.
  const kinds = (['staffPermissions', 'manageSubscription'] as const).filter(
    (kind) => recognize(vocabulary.pages[kind], glance).score > 0,
  );
  if (kinds.length === 0) return [];
  const pools = kinds.includes('manageSubscription') ? readQuantities(document, vocabulary) : {};
  const sight = { ...glance, controls: controlsOn(document), quantities: Object.keys(pools).length };
  const readPermissionsPage = (): Part | string => {
    if ((!taught && boxes.levels.size < LEVELS.length) || boxes.unplaced > 0) return 'the level of some boxes';
    const person = readPermissions(document, url, boxes, vocabulary);
    if (person === undefined) return 'the name of the person the page is about';
    return { rows: [], reading: { kind: 'staffPermissions', staff: [person] } };
  };
  const readSubscription = (): Part | string => {
    const plan = readPlan(document, sight, vocabulary);
    if (plan === undefined && sight.quantities === 0) return 'how many licenses are bought';
    return { rows: [], reading: { kind: 'manageSubscription', staff: [], ...(plan && { plan }), pools } };
  };
  const read = { staffPermissions: readPermissionsPage, manageSubscription: readSubscription };
  return kinds.map((kind) => ({ kind, ...recognize(vocabulary.pages[kind], sight), read: read[kind] }));
};

/** Whether a heading says that the page is about the permissions of somebody, whatever else it shows. */
export const isAboutPermissions = (document: Document, { personHeadings }: Vocabulary): boolean =>
  visibleAll(document, HEADING).some((heading) => matchesName(textOf(heading), personHeadings) !== undefined);

/**
 * Reads a page as a person does: by its headings, columns and labels. A page that shows too few marks of its kind
 * is not read, and neither is one that is still loading (design §5).
 * @param url where the page is, which may carry the id of the person it is about
 */
export function readPage(document: Document, url: string, vocabulary: Vocabulary): PageResult {
  const page: Sight = {
    headings: [],
    columns: [],
    controls: [],
    tabs: visibleAll(document, TAB).map((tab) => controlName(tab)),
    levels: 0,
    quantities: 0,
    path: new URL(url).pathname,
    boxes: false,
  };
  const candidates = [
    ...tableCandidates(document, url, page, vocabulary),
    ...pageCandidates(document, url, page, vocabulary),
  ].sort((a, b) => b.score - a.score);
  const [best] = candidates;
  if (best === undefined || best.score < ALMOST) return undefined;
  const { bar } = vocabulary.pages[best.kind];
  if (best.score < bar) return { unclear: best.kind, missing: best.missing };
  // Staff may stand in several tables on one page: the active ones and the others.
  const parts = candidates.filter(({ kind, score }) => kind === best.kind && score >= bar).map(({ read }) => read());
  const missing = parts.filter((part) => typeof part === 'string');
  const [first, ...others] = parts.filter((part) => typeof part !== 'string');
  if (first === undefined || missing.length > 0) return { unclear: best.kind, missing };
  const menu = readMenu(document, url, vocabulary);
  return {
    rows: [first, ...others].flatMap(({ rows }) => rows),
    ...(first.extent && { extent: others.length === 0 ? first.extent : {} }),
    reading: {
      ...first.reading,
      staff: [first, ...others].flatMap(({ reading }) => reading.staff),
      system: vocabulary.id,
      url,
      ...(menu && { menu }),
    },
  };
}
