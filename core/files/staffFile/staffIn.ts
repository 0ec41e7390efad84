import { eachInPieces, type InPieces } from '../../model/inPieces.ts';
import type { StaffMember } from '../../model/practice.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { type Column, columnById } from '../roster/columns.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Answers, Note, StaffColumn } from './answers.ts';
import type { Table } from './headingRow.ts';
import { rowSorter } from './leftOut.ts';
import type { FileColumn } from './matchColumns.ts';
import { keyColumns, People } from './namesakes.ts';
import { Notes, shown, UnknownWords, type WordQuestion } from './openCells.ts';
import { cellReader } from './readCells.ts';
import { type ReadColumn, RowReader } from './rowReader.ts';

/** Who is in a table, and what is open or was left out. */
export interface FoundStaff {
  staff: StaffMember[];
  notes: Note[];
  words: readonly WordQuestion[];
  /** Names that stand in several rows, and nothing tells whether they are one person. */
  shared: string[];
  /** How many rows were left out as they are hidden. */
  hidden: number;
}

/** The rows of totals that a spreadsheet says to be such. */
const totalsOf = ({ tables }: Sheet): ReadonlySet<number> =>
  new Set(tables.flatMap(({ range, hasTotals }) => (hasTotals ? [range.bottom + 1] : [])));

const placeOf = (column: StaffColumn): Column['at'] =>
  column === 'suspended' ? ['active'] : column === 'licenses' ? ['licenses'] : columnById(column).at;

/** Whether two columns may say the same: “Licenses” says what “Provider license” does. */
const overlap = ([field, key]: Column['at'], [other, part]: Column['at']): boolean =>
  field === other && (key === undefined || part === undefined || key === part);

/** Columns that say something beside names. */
const factColumns = (all: readonly FileColumn[], { words }: Answers, system: PracticeSystem): ReadColumn[] => {
  const columns = all.flatMap((one) => {
    const { column, key } = one;
    if (!column || column === 'name' || column === 'firstName' || column === 'lastName') return [];
    return [{ ...one, column, at: placeOf(column), read: cellReader(column, words?.[key] ?? {}, system) }];
  });
  const isShared = (one: Column['at']): boolean => columns.filter(({ at }) => overlap(one, at)).length > 1;
  return columns.map((one) => ({ ...one, isShared: isShared(one.at) }));
};

/** Reads the rows of a table, each once: its cells are not kept. */
export function* staffIn(
  sheet: Sheet,
  table: Table,
  columns: readonly FileColumn[],
  answers: Answers,
  system: PracticeSystem,
): InPieces<FoundStaff> {
  const [rowNotes, notes, words] = [new Notes(), new Notes(), new UnknownWords()];
  for (const row of table.before) rowNotes.add('before the headings', row, shown);
  const sorted = rowSorter(table, columns, totalsOf(sheet), answers.hidden === 'in');
  const people = new People(table.rows, keyColumns(columns), answers.same);
  const reader = new RowReader(factColumns(columns, answers, system), (row, column, what) => {
    if (what.says === 'nothing') notes.add(what.why, row, shown, column.key);
    else words.add(column, what.word);
  });
  yield* eachInPieces(table.rows, (row, at) => {
    const { cells } = row;
    const about = sorted(row, cells);
    if (typeof about === 'object') people.add(reader.read(about.name, row, cells), about.key, at);
    else rowNotes.add(about, row, shown);
  });
  for (const { row, name, facts } of people.disputed)
    notes.add('contradiction', row, () => `${name}: ${facts.join(', ')}`);
  for (const row of people.withoutSharedIds()) notes.add('same id', row, shown);
  const hidden = rowNotes.all.find(({ why }) => why === 'hidden')?.rows.length ?? 0;
  return {
    staff: people.staff(),
    notes: [...rowNotes.all, ...notes.all],
    words: words.questions,
    shared: [...people.open],
    hidden,
  };
}
