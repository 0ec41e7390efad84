import { isLabel } from '../model/labels.ts';
import { nameKey } from '../model/names.ts';
import type { PageNode } from '../model/page.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { inRow } from './grid.ts';
import { answerIn, type FoundPerson, type GridRow } from './known.ts';
import type { Look } from './look.ts';
import { readNameCell } from './nameCell.ts';
import { controlName } from './naming.ts';
import { goThrough } from './row.ts';
import { isSettable } from './switches.ts';
import { isControl, plainText, rawText } from './text.ts';
import { everythingIn, has, isA } from './tree.ts';

const LONGEST_NAME = 120;

const isTextual = isA('', 'paragraph', 'strong', 'small', 'label', 'list', 'listitem', 'region', 'terms', 'heading');

/** What a cell can hold beside text. */
const isThing = (node: PageNode): boolean => !isTextual(node) || isSettable(node);

const distinct = (texts: readonly (string | undefined)[], id: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => (text?.match(id) ?? []).map((found) => found.toLowerCase()))),
];

const idsAt = ({ says }: PageNode): readonly string[] => says?.ids ?? [];

const isLink = ({ says }: PageNode): boolean => says?.href !== undefined;
const hrefOf = ({ says }: PageNode): string | undefined => says?.href;

/** A pattern for ids that do not stand inside a longer word. */
export const idPattern = ({ staffId }: Vocabulary): RegExp =>
  new RegExp(`(?<![0-9a-zA-Z])${staffId}(?![0-9a-zA-Z])`, 'gi');

type IdSource = (row: GridRow, nameColumn: number) => (string | undefined)[];

/** Where a row may carry an id: in the link of the name, on the row, in a link to what the row is for, on a control. */
const idSources = ({ words }: Vocabulary): readonly IdSource[] => [
  ({ cells }, nameColumn) => {
    const cell = cells[nameColumn];
    return cell ? everythingIn(cell).filter(isLink).map(hrefOf) : [];
  },
  ({ pieces }) => pieces.flatMap(idsAt),
  (row) =>
    inRow(row, isLink)
      .filter((link) => isLabel(controlName(link), words.rowLinks))
      .map(hrefOf),
  // No link: that of a supervisor leads to somebody else.
  (row) => inRow(row, isControl).flatMap(idsAt),
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
const idsOf = (rows: readonly GridRow[], nameColumn: number, { vocabulary, spend }: Look): Ids => {
  const pattern = idPattern(vocabulary);
  const begin = () => ({ isApart: true, found: new Set<string>() });
  for (const [i, look] of idSources(vocabulary).entries()) {
    const source = `${numberOf(vocabulary)} ${nameColumn} ${i}`;
    const read: Ids['in'] = (row) => {
      const { known } = row;
      const answered = answerIn(known.ids, source);
      if (answered) return answered.answer;
      const ids = distinct(look(row, nameColumn), pattern);
      known.ids = { way: source, answer: ids, other: known.ids };
      return ids;
    };
    const { isApart, found } = goThrough(rows, `ids ${source}`, begin, (apart, row) => {
      if (!answerIn(row.known.ids, source)) spend();
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

/** Whether a cell holds anything: it may be a switch itself. */
const isShown = (cell: PageNode): boolean => isSettable(cell) || rawText(cell).trim() !== '' || has(cell, isThing);

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
  look: Look,
  how: string,
  complete: (found: FoundPerson) => FoundPerson,
): FoundPerson[] {
  const { vocabulary, spend } = look;
  const ids = idsOf(rows, nameColumn, look);
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
  const readRow = (row: GridRow): FoundPerson | undefined => {
    const nameCell = row.cells[nameColumn];
    const person = personIn(row);
    return nameCell && person && complete({ row, nameCell, person, personIn });
  };
  return goThrough(
    rows,
    way,
    (): FoundPerson[] => [],
    (people, row) => {
      const { known } = row;
      let found = answerIn(known.people, way);
      if (!found) {
        spend();
        found = { way, answer: readRow(row), other: known.people };
        known.people = found;
      }
      if (found.answer) people.push(found.answer);
      return false;
    },
  );
}

/** The text of a cell; '' where the grid has no such column. */
export const textIn = (row: GridRow, column: number): string => {
  const cell = row.cells[column];
  return cell ? plainText(cell) : '';
};
