import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { OTHER_LISTS, type OtherList } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import type { Candidate, Part } from './candidates.ts';
import { type Extent, totalOf } from './extent.ts';
import { type Grid, inRow } from './grid.ts';
import { columnOf } from './headers.ts';
import type { FoundPerson } from './known.ts';
import type { Look } from './look.ts';
import { controlsOn } from './manageSubscription.ts';
import { nameColumnsIn } from './nameColumns.ts';
import { isRefused, recognize, type Sight } from './pageMarks.ts';
import { peopleIn } from './person.ts';
import type { Missing } from './result.ts';
import { isSettable, stateOf } from './switches.ts';
import { plainText } from './text.ts';
import { visibleAll } from './tree.ts';

/** A table, and what stands around it. */
export interface SeenTable {
  grid: Grid;
  sight: Sight;
}

const KINDS = Object.keys(OTHER_LISTS) as OtherList[];
const YEAR = /\b20\d\d\b/;

/** Whether a cell says that somebody is on the list; undefined where that is not clear. */
const saysListed = (cell: PageNode, vocabulary: Vocabulary): boolean | undefined => {
  const text = plainText(cell);
  if (isLabel(text, vocabulary.otherLists.on)) return true;
  return isLabel(text, vocabulary.otherLists.off) ? false : stateOf(cell, vocabulary);
};

/** Who has what the list is about: where a column says so, whom it says; else everybody on it whose row has nothing to tick. */
const readPeople = (kind: OtherList, grid: Grid, look: Look): FoundPerson[] => {
  const { vocabulary } = look;
  const { states, unsure } = vocabulary.otherLists;
  const column = columnOf(grid, states);
  return peopleIn(grid, look, [kind, column].join(), (found) => {
    const { row, person } = found;
    const cell = row.cells[column];
    const isUnclear = inRow(row, isSettable).length > 0 || row.cells.some((other) => isLabel(plainText(other), unsure));
    const listed = cell ? saysListed(cell, vocabulary) : isUnclear ? undefined : true;
    return listed === undefined ? found : { ...found, person: { ...person, listed } };
  });
};

/** The year that a list is of: what is chosen on the page, else what the heading says. */
const yearOf = ({ root }: Look, { headings }: Sight): number | undefined => {
  const chosen = visibleAll(root, ({ says }) => says?.chosen !== undefined).flatMap(({ says }) =>
    (says?.chosen ?? []).flatMap(({ text }) => /^\s*(20\d\d)\s*$/.exec(text)?.[1] ?? []),
  );
  const years = new Set(chosen.length > 0 ? chosen : headings.flatMap((heading) => YEAR.exec(heading)?.[0] ?? []));
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
};

const readList = (kind: OtherList, { grid, sight }: SeenTable, look: Look): Part | Missing['what'] => {
  if (grid.busy) return 'rest';
  const rows = readPeople(kind, grid, look).filter(({ person }) => person.listed !== undefined);
  if (rows.length === 0) return 'staff';
  const year = kind === 'amaLicenses' ? yearOf(look, sight) : undefined;
  if (kind === 'amaLicenses' && year === undefined) return 'year';
  const extent: Extent = totalOf(grid, look);
  return { rows, reading: { kind, staff: rows.map(({ person }) => person), ...(year && { year }) }, extent };
};

const isRefusedHere = ({ columns }: Sight, { otherLists }: Vocabulary): boolean =>
  columns.some((column) => isLabel(column, otherLists.refused));

/** Tables that may list who has what is paid apart from the licenses of the plan. */
export function otherListCandidates(tables: readonly SeenTable[], look: Look): (Candidate & { grid: Grid })[] {
  const { root, vocabulary } = look;
  let controls: string[] | undefined;
  return tables.flatMap((table) => {
    const { grid, sight } = table;
    if (nameColumnsIn(grid, vocabulary) === undefined || isRefusedHere(sight, vocabulary)) return [];
    const found = KINDS.filter(
      (kind) => recognize(vocabulary.pages[kind], sight).score > 0 && !isRefused(sight, kind, vocabulary),
    ).map((kind) => {
      controls ??= controlsOn(root);
      const all = { ...sight, controls: [...sight.controls, ...controls] };
      const { score, missing } = recognize(vocabulary.pages[kind], all);
      return {
        kind,
        grid,
        score,
        missing,
        almost: vocabulary.pages[kind].bar,
        read: () => readList(kind, table, look),
      };
    });
    const [first, second] = found.filter(({ kind, score }) => score >= vocabulary.pages[kind].bar);
    // What is called like two of them is neither.
    return first && !second ? [first] : [];
  });
}
