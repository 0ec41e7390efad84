import type { PersonReading } from '../model/pageReading.ts';
import type { PageKind } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { findBoxTables } from './boxTables.ts';
import type { Candidate, Part } from './candidates.ts';
import { findCards } from './cards.ts';
import { extentOf } from './extent.ts';
import { findGrids, type Grid, inRow } from './grid.ts';
import { headingsAbove } from './headings.ts';
import type { FoundPerson } from './known.ts';
import { findLicenseLists } from './licenseLists.ts';
import type { Look } from './look.ts';
import { readManageLicenses } from './manageLicenses.ts';
import { nameColumnsIn } from './nameColumns.ts';
import { controlName, givenName } from './naming.ts';
import { otherListCandidates } from './otherLists.ts';
import { isNamedByNearest, isRefused, recognize, type Sight } from './pageMarks.ts';
import { countIds } from './person.ts';
import type { Missing } from './result.ts';
import { readStaffList } from './staffList.ts';
import { taughtFacts } from './taught.ts';
import { textOf } from './text.ts';
import { childrenOf, contains, isA } from './tree.ts';
import { turned } from './turned.ts';
import { readUserLimit } from './userLimit.ts';
import { activityOfAll } from './whomItShows.ts';

const FIRST_ROWS = 3;
/** So many rows with an id of their own are a list of people, whatever its heads are called. */
const ENOUGH_IDS = 2;
/** Over a table of people the heading is enough to tell what it almost is. */
const ALMOST = 3;
/** Over a table without names there must be more of its kind. */
const NAMELESS = 4;

const isCaption = isA('caption');
const isAction = isA('button', 'link');

const tableSight = ({ node, start = node, headers, first: firstRows }: Grid, page: Sight): Sight => {
  const caption = childrenOf(node).find(isCaption);
  const controls = firstRows(FIRST_ROWS).flatMap((row) => inRow(row, isAction).map(controlName));
  const own = [givenName(node), caption ? textOf(caption) : ''];
  return { ...page, headings: [...own, ...headingsAbove(start)], columns: headers, controls };
};

const hasLicenses = ({ licenses = {} }: PersonReading): boolean => Object.keys(licenses).length > 0;

const readRows = (kind: PageKind, grid: Grid, look: Look, read: () => FoundPerson[]): Part | Missing['what'] => {
  if (grid.busy) return 'rest';
  const rows = read();
  const isOfLicenses = kind === 'manageLicenses';
  if (rows.length === 0) return isOfLicenses && grid.first(1).length > 0 ? 'licenses' : 'staff';
  if (isOfLicenses && !rows.some(({ person }) => hasLicenses(person))) return 'licenses';
  const limit = isOfLicenses ? {} : readUserLimit(look);
  return {
    rows,
    reading: { kind, staff: rows.map(({ person }) => person), ...limit },
    extent: extentOf(grid, look, activityOfAll(grid, look)),
  };
};

/** Everything that lists people in rows. What stands in a row of another list tells details of it. */
const findLists = ({ root, vocabulary }: Look): Grid[] => {
  const grids = findGrids(root);
  const boxes = findBoxTables(root, vocabulary).filter(
    ({ node }) => !grids.some((grid) => contains(grid.node, node) || contains(node, grid.node)),
  );
  const lines = new Set(boxes.flatMap(({ rows }) => rows.flatMap(({ pieces }) => pieces)));
  const cards = [...findCards(root, vocabulary), ...findLicenseLists(root, vocabulary)].filter(
    ({ rows }) => !rows.some(({ pieces }) => pieces.some((card) => lines.has(card))),
  );
  const isInCard = ({ node }: Grid): boolean =>
    cards.some(({ rows }) => rows.some(({ pieces }) => pieces.some((card) => contains(card, node))));
  const tables = grids.filter((grid) => !isInCard(grid)).map((grid) => turned(grid, vocabulary));
  return [...tables, ...boxes.filter((grid) => !isInCard(grid)), ...cards];
};

const READERS = { staffList: readStaffList, manageLicenses: readManageLicenses };

/** A table that its heading names, and in which no column is understood to hold the names. */
const nameless = (grid: Grid, sight: Sight, vocabulary: Vocabulary): Candidate[] =>
  (['staffList', 'manageLicenses'] as const)
    .filter((kind) => !isRefused(sight, kind, vocabulary) && isNamedByNearest(sight, vocabulary.pages[kind]))
    .filter(() => countIds(grid.first(ENOUGH_IDS), vocabulary) === ENOUGH_IDS)
    .map((kind) => ({
      kind,
      almost: 0,
      score: vocabulary.pages[kind].bar - 1,
      missing: [{ what: 'column', label: vocabulary.columns.name[0] }],
      read: () => 'staff',
    }));

/** Tables that may list the staff or who has which license. */
export const tableCandidates = (look: Look, page: Sight): Candidate[] => {
  const { vocabulary } = look;
  const { pages, taught } = vocabulary;
  const withTaught = (people: FoundPerson[], grid: Grid): FoundPerson[] =>
    taught ? people.map((found) => ({ ...found, person: taughtFacts(found, grid, vocabulary, taught) })) : people;
  const tables = findLists(look).map((grid) => ({ grid, sight: tableSight(grid, page) }));
  const others = otherListCandidates(tables, look);
  const own = tables.filter(({ grid }) => !others.some((other) => other.grid === grid));
  const candidates = own.flatMap(({ grid, sight }) => {
    const hasNames = nameColumnsIn(grid, vocabulary) !== undefined;
    if (!hasNames && grid.headers.length < 2) return [];
    return (['staffList', 'manageLicenses'] as const)
      .filter((kind) => !isRefused(sight, kind, vocabulary))
      .map((kind) => {
        const { score, missing } = recognize(pages[kind], sight);
        return {
          kind,
          almost: hasNames ? ALMOST : NAMELESS,
          // Without a column of names it is told what is missing, and nothing is read.
          score: hasNames ? score : Math.min(score, pages[kind].bar - 1),
          missing: hasNames ? missing : [{ what: 'column' } as const, ...missing],
          isNamed: isNamedByNearest(sight, pages[kind]),
          read: () => readRows(kind, grid, look, () => withTaught(READERS[kind](grid, look), grid)),
        };
      });
  });
  // Of several tables with licenses the one counts that the heading nearest to it names.
  const isNamed = candidates.some((one) => one.kind === 'manageLicenses' && one.isNamed);
  const best = candidates.filter((one) => one.kind !== 'manageLicenses' || one.isNamed || !isNamed);
  if (best.length > 0 || others.length > 0) return [...best, ...others];
  return own.flatMap(({ grid, sight }) => nameless(grid, sight, vocabulary));
};
