import { isLabel } from '../labels.ts';
import { nameKey } from '../names.ts';
import type { PersonReading } from '../reading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { controlName, plainText } from './dom.ts';
import { type GridRow, inRow } from './grid.ts';
import { readNameCell } from './nameCell.ts';

const LONGEST_NAME = 120;
/** What a cell can hold beside text. */
const SHOWN = 'input, select, button, a, svg, img, [role]';

const distinct = (texts: readonly (string | null | undefined)[], id: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => (text?.match(id) ?? []).map((found) => found.toLowerCase()))),
];

const attributesOf = (element: Element): string[] =>
  [...element.attributes].filter(({ name }) => name !== 'class' && name !== 'style').map(({ value }) => value);

const hrefsOf = (links: readonly Element[]): (string | null)[] => links.map((link) => link.getAttribute('href'));

/** A pattern for ids that do not stand inside a longer word. */
export const idPattern = ({ staffId }: Vocabulary): RegExp =>
  new RegExp(`(?<![0-9a-zA-Z])${staffId}(?![0-9a-zA-Z])`, 'gi');

type IdSource = (row: GridRow, nameColumn: number) => (string | null)[];

/** Switches and boxes; buttons too, but no link: that of a supervisor leads to somebody else. */
const CONTROLS = 'button, input, select, [role="button"], [role="switch"], [role="checkbox"]';

/** Where a row may carry an id: in the link of the name, on the row, in a link to what the row is for, on a control. */
const idSources = ({ words }: Vocabulary): readonly IdSource[] => [
  ({ cells }, nameColumn) => hrefsOf([...(cells[nameColumn]?.querySelectorAll('a[href]') ?? [])]),
  ({ pieces }) => pieces.flatMap(attributesOf),
  (row) => hrefsOf(inRow(row, 'a[href]').filter((link) => isLabel(controlName(link), words.rowLinks))),
  (row) => inRow(row, CONTROLS).flatMap(attributesOf),
];

type Ids = (row: GridRow) => string[];

/**
 * Where the rows carry their ids. A source counts only if it tells the rows apart: an id that several rows share is
 * that of a location or a team. Gives none where there is no such source.
 */
const idsOf = (rows: readonly GridRow[], nameColumn: number, vocabulary: Vocabulary): Ids => {
  const pattern = idPattern(vocabulary);
  for (const source of idSources(vocabulary)) {
    const read: Ids = (row) => distinct(source(row, nameColumn), pattern);
    const known = new Map(rows.map((row) => [row, read(row)]));
    const found = [...known.values()].flat();
    const isApart = new Set(found).size === found.length && [...known.values()].every(({ length }) => length <= 1);
    if (!isApart || found.length * 2 <= rows.length) continue;
    return (row) => known.get(row) ?? read(row);
  }
  return () => [];
};

/** A row that names somebody. */
export interface PersonRow {
  row: GridRow;
  nameCell: Element;
  person: PersonReading;
  /** Who stands in the row by now: rows are used again for other people. */
  readAgain: () => PersonReading | undefined;
}

const isShown = (cell: Element): boolean =>
  (cell.textContent ?? '').trim() !== '' || cell.querySelector(SHOWN) !== null;

/** A row with nothing beside its name is the head of a group. */
const isAboutSomebody = ({ cells }: GridRow, nameColumn: number): boolean =>
  cells.length < 3 || cells.some((cell, column) => column !== nameColumn && isShown(cell));

/** Who each row is about, without the rows that name nobody. */
export function peopleIn(rows: readonly GridRow[], nameColumn: number, vocabulary: Vocabulary): PersonRow[] {
  const idsIn = idsOf(rows, nameColumn, vocabulary);
  const personIn = (row: GridRow): PersonReading | undefined => {
    const nameCell = row.cells[nameColumn];
    if (nameCell === undefined || !isAboutSomebody(row, nameColumn)) return undefined;
    const { name, ...tags } = readNameCell(nameCell, vocabulary);
    if (!/\p{L}/u.test(nameKey(name)) || name.length > LONGEST_NAME) return undefined;
    if (isLabel(name, vocabulary.words.nobody)) return undefined;
    const [id] = idsIn(row);
    return { name, ...(id !== undefined && { id }), ...tags };
  };
  return rows.flatMap((row) => {
    const nameCell = row.cells[nameColumn];
    const person = personIn(row);
    if (nameCell === undefined || person === undefined) return [];
    return [{ row, nameCell, person, readAgain: () => personIn({ ...row, cells: row.readCells() }) }];
  });
}

/** The text of a cell; '' where the grid has no such column. */
export const textIn = (row: GridRow, column: number): string => {
  const cell = row.cells[column];
  return cell ? plainText(cell) : '';
};
