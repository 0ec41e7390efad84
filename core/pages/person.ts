import { isLabel } from '../model/labels.ts';
import { nameKey } from '../model/names.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { controlName, plainText } from './dom.ts';
import { inRow } from './grid.ts';
import { type GridRow, type PersonRow, unknown } from './known.ts';
import { readNameCell } from './nameCell.ts';
import { goThrough } from './row.ts';

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

/** Where ids are looked for, and what a row carries there. */
interface Ids {
  source: string;
  in: (row: GridRow) => readonly string[];
}

const numbers = new WeakMap<Vocabulary, number>();
let lastNumber = 0;

/** Tells vocabularies apart: a host may have several. */
const numberOf = (vocabulary: Vocabulary): number => {
  const number = numbers.get(vocabulary) ?? ++lastNumber;
  numbers.set(vocabulary, number);
  return number;
};

/**
 * Where the rows carry their ids. A source counts only if it tells the rows apart: an id that several rows share is
 * that of a location or a team. Gives none where there is no such source.
 */
const idsOf = (rows: readonly GridRow[], nameColumn: number, vocabulary: Vocabulary): Ids => {
  const pattern = idPattern(vocabulary);
  const begin = () => ({ isApart: true, found: new Set<string>() });
  for (const [i, look] of idSources(vocabulary).entries()) {
    const source = `${numberOf(vocabulary)} ${nameColumn} ${i}`;
    const read: Ids['in'] = (row) => {
      row.known.ids ??= new Map();
      const known = row.known.ids.get(source);
      if (known) return known;
      row.known.spend?.();
      const ids = distinct(look(row, nameColumn), pattern);
      row.known.ids.set(source, ids);
      return ids;
    };
    const { isApart, found } = goThrough(rows, `ids ${source}`, begin, (apart, row) => {
      const [id, second] = read(row);
      if (id === undefined) return false;
      apart.isApart = second === undefined && !apart.found.has(id);
      apart.found.add(id);
      return !apart.isApart;
    });
    if (isApart && found.size * 2 > rows.length) return { source, in: read };
  }
  return { source: 'none', in: () => [] };
};

const isShown = (cell: Element): boolean =>
  (cell.textContent ?? '').trim() !== '' || cell.querySelector(SHOWN) !== null;

/** A row with nothing beside its name is the head of a group. */
const isAboutSomebody = ({ cells }: GridRow, nameColumn: number): boolean =>
  cells.length < 3 || cells.some((cell, column) => column !== nameColumn && isShown(cell));

/**
 * Who each row is about, without the rows that name nobody.
 * @param how tells how `complete` reads: what one way has read is no answer to the other
 * @param complete adds what else the row says of the person
 */
export function peopleIn(
  rows: readonly GridRow[],
  nameColumn: number,
  vocabulary: Vocabulary,
  how: string,
  complete: (found: PersonRow) => PersonRow,
): PersonRow[] {
  const ids = idsOf(rows, nameColumn, vocabulary);
  const way = `${how} ${numberOf(vocabulary)} ${nameColumn} ${ids.source}`;
  const personIn = (row: GridRow): PersonReading | undefined => {
    const nameCell = row.cells[nameColumn];
    if (nameCell === undefined || !isAboutSomebody(row, nameColumn)) return undefined;
    const { name, ...tags } = readNameCell(nameCell, vocabulary);
    if (!/\p{L}/u.test(nameKey(name)) || name.length > LONGEST_NAME) return undefined;
    if (isLabel(name, vocabulary.words.nobody)) return undefined;
    const [id] = ids.in(row);
    return { name, ...(id !== undefined && { id }), ...tags };
  };
  const readRow = (row: GridRow): PersonRow | undefined => {
    const nameCell = row.cells[nameColumn];
    const person = personIn(row);
    if (nameCell === undefined || person === undefined) return undefined;
    const readAgain = () => personIn({ ...row, cells: row.readCells(), known: unknown() });
    return complete({ row, nameCell, person, readAgain });
  };
  return goThrough(
    rows,
    way,
    (): PersonRow[] => [],
    (people, row) => {
      const { known } = row;
      known.people ??= new Map();
      if (!known.people.has(way)) {
        known.spend?.();
        known.people.set(way, readRow(row));
      }
      const found = known.people.get(way);
      if (found) people.push(found);
      return false;
    },
  );
}

/** The text of a cell; '' where the grid has no such column. */
export const textIn = (row: GridRow, column: number): string => {
  const cell = row.cells[column];
  return cell ? plainText(cell) : '';
};
