import { isLabel } from '../model/labels.ts';
import { nameKey } from '../model/names.ts';
import type { PageNode } from '../model/page.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { type Grid, inRow } from './grid.ts';
import { answerIn, type FoundPerson, type GridRow, type RowSource } from './known.ts';
import type { Look } from './look.ts';
import { type NameColumns, nameColumnsIn, whoIn } from './nameColumns.ts';
import { controlName } from './naming.ts';
import { isAboutNobody } from './nobody.ts';
import { goThrough } from './row.ts';
import { isSettable } from './switches.ts';
import { isControl, plainText, rawText } from './text.ts';
import { everythingIn, has, isA } from './tree.ts';

const LONGEST_NAME = 120;

const isTextual = isA('', 'paragraph', 'strong', 'small', 'label', 'list', 'listitem', 'region', 'terms', 'heading');

/** What a cell can hold beside text. */
const isThing = (node: PageNode): boolean => !isTextual(node) || isSettable(node);

const NONE: readonly string[] = [];

/** The ids in texts, each once. */
const distinct = (texts: readonly (string | undefined)[], id: RegExp): readonly string[] => {
  let ids = NONE;
  for (const text of texts)
    for (const found of text?.match(id) ?? NONE) {
      const lower = found.toLowerCase();
      // An array that has grown has room for more, and one that is put together of others has not.
      if (!ids.includes(lower)) ids = ids.concat(lower);
    }
  return ids;
};

const idsAt = ({ says }: PageNode): readonly string[] => says?.ids ?? [];

const isLink = ({ says }: PageNode): boolean => says?.href !== undefined;
const hrefOf = ({ says }: PageNode): string | undefined => says?.href;

/** A pattern for ids that do not stand inside a longer word. */
export const idPattern = ({ staffId }: Vocabulary): RegExp =>
  new RegExp(`(?<![0-9a-zA-Z])${staffId}(?![0-9a-zA-Z])`, 'gi');

type IdSource = (row: GridRow, columns: NameColumns) => (string | undefined)[];

const linksIn = (cell: PageNode): PageNode[] => everythingIn(cell).filter(isLink);

/** Where a row may carry an id: in the link of the name, on the row, in a link to what the row is for, on a control. */
const idSources = ({ words }: Vocabulary): readonly IdSource[] => [
  ({ cells }, { name, isWide }) =>
    cells.slice(name, name + (isWide ? 2 : 1)).flatMap((cell) => linksIn(cell).map(hrefOf)),
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

/** All places in which rows may carry ids. */
const placesOfIds = (columns: NameColumns, { vocabulary }: Look): Ids[] => {
  const pattern = idPattern(vocabulary);
  return idSources(vocabulary).map((look, i) => {
    const source = `${numberOf(vocabulary)} ${columns.name} ${i}`;
    return {
      source,
      in: (row) => {
        const { known } = row;
        const answered = answerIn(known.ids, source);
        if (answered) return answered.answer;
        const ids = distinct(look(row, columns), pattern);
        known.ids = { way: source, answer: ids, other: known.ids };
        return ids;
      },
    };
  });
};

/**
 * Where the rows carry their ids. A source counts only if it tells the rows apart: an id that several rows share is
 * that of a location or a team. Undefined where there is no such source.
 */
const idsOf = (
  rows: RowSource,
  places: readonly Ids[],
  nameIn: (row: GridRow) => string,
  spend: () => void,
): Ids | undefined =>
  places.find(({ source, in: read }) => {
    const begin = () => ({ isApart: true, count: 0, size: 0, found: new Map<string, GridRow>() });
    const all = goThrough(rows, `ids ${source}`, begin, (apart, row) => {
      const isNew = !answerIn(row.known.ids, source);
      if (isNew) spend();
      const [id, second] = read(row);
      if (isNew) row.release();
      apart.count++;
      if (id === undefined) return false;
      const other = apart.found.get(id);
      // One person may have several rows.
      apart.isApart = second === undefined && (other === undefined || nameIn(other) === nameIn(row));
      if (other === undefined) apart.found.set(id, row);
      apart.size = apart.found.size;
      return !apart.isApart;
    });
    // All were gone through: who carried which id is asked no more.
    all.found.clear();
    return all.isApart && all.size * 2 > all.count;
  });

/** How many ids the rows of a table carry, whatever its columns are called. */
export const countIds = (rows: readonly GridRow[], vocabulary: Vocabulary): number => {
  const pattern = idPattern(vocabulary);
  const texts = rows.flatMap((row) => [...row.pieces.flatMap(idsAt), ...inRow(row, isLink).map(hrefOf)]);
  return distinct(texts, pattern).length;
};

/** Whether a cell holds anything: it may be a switch itself. */
const isShown = (cell: PageNode): boolean => isSettable(cell) || rawText(cell).trim() !== '' || has(cell, isThing);

/** A row with nothing beside its name is the head of a group. */
const isAboutSomebody = ({ cells }: GridRow, { name, family }: NameColumns): boolean =>
  cells.length < 3 || cells.some((cell, column) => column !== name && column !== family && isShown(cell));

/**
 * Who each row is about, without the rows that name nobody.
 * @param how tells how `complete` reads: what one way has read is no answer to the other
 * @param complete adds what else the row says of the person
 */
export function peopleIn(
  grid: Grid,
  look: Look,
  how: string,
  complete: (found: FoundPerson) => FoundPerson,
): FoundPerson[] {
  const { vocabulary, spend } = look;
  const columns = nameColumnsIn(grid, vocabulary);
  if (columns === undefined) return [];
  const rows = grid.each;
  const places = placesOfIds(columns, look);
  const way = `${how} ${numberOf(vocabulary)} ${Object.values(columns)}`;
  let ids: Ids | undefined;
  const named = (row: GridRow) => {
    const somebody = isAboutSomebody(row, columns) ? whoIn(row, columns, vocabulary) : undefined;
    if (somebody === undefined) return undefined;
    const { nameCell, name, ...tags } = somebody;
    if (!/\p{L}/u.test(nameKey(name)) || name.length > LONGEST_NAME) return undefined;
    if (isAboutNobody(name, row, grid, vocabulary)) return undefined;
    const [id] = ids?.in(row) ?? NONE;
    return { nameCell: nameCell.handle, person: { name, ...(id !== undefined && { id }), ...tags } };
  };
  const personIn = (row: GridRow): PersonReading | undefined => named(row)?.person;
  const readRow = (row: GridRow): FoundPerson | undefined => {
    const somebody = named(row);
    return somebody && complete({ row, personIn, ...somebody });
  };
  const people = goThrough(
    rows,
    way,
    (): FoundPerson[] => [],
    (all, row) => {
      const { known } = row;
      let answer = answerIn(known.people, way);
      if (!answer) {
        spend();
        // Nearly all rows carry their id beside the name: it is read while the row is at hand.
        places[0]?.in(row);
        answer = { way, answer: readRow(row), other: known.people };
        known.people = answer;
        row.release();
      }
      if (answer.answer) all.push(answer.answer);
      return false;
    },
  );
  const nameIn = (row: GridRow): string => nameKey(whoIn(row, columns, vocabulary)?.name ?? '');
  ids = idsOf(rows, places, nameIn, spend);
  for (const found of people) {
    const [id] = ids?.in(found.row) ?? NONE;
    found.personIn = personIn;
    if (found.person.id !== id) found.person = withId(found.person, id);
  }
  return people;
}

const withId = ({ id: _, ...person }: PersonReading, id: string | undefined): PersonReading =>
  id === undefined ? person : { ...person, id };

/** The text of a cell; '' where the grid has no such column. */
export const textIn = (row: GridRow, column: number): string => {
  const cell = row.cells[column];
  return cell ? plainText(cell) : '';
};
