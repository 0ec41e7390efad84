import { type InPieces, mapInPieces } from '../../model/inPieces.ts';
import { LIMITS } from '../formats/limits.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { LeftOut } from './answers.ts';
import { isCommand, saysNothing, textOfCell } from './cellText.ts';
import type { Table } from './headingRow.ts';
import type { FileColumn } from './matchColumns.ts';
import { isNobody, isTotal, looksLikeName, nameIn } from './personName.ts';

/** A row about somebody, with the name that stands in it. */
export interface NamedRow {
  row: SheetRow;
  name: string;
}

export interface Sorted {
  people: NamedRow[];
  out: Map<LeftOut, SheetRow[]>;
}

const nameReader = (columns: readonly FileColumn[]): ((row: SheetRow) => string) => {
  const placeOf = (wanted: string): number => columns.findIndex(({ column }) => column === wanted);
  const [name, first, last] = ['name', 'firstName', 'lastName'].map(placeOf);
  return ({ cells }) => {
    const text = (place: number | undefined): string => {
      const shown = place === undefined || place < 0 ? '' : textOfCell(cells[place]);
      return saysNothing(shown) ? '' : shown;
    };
    const whole = text(name);
    return whole === '' ? [text(first), text(last)].filter(Boolean).join(' ') : whole;
  };
};

/** Where something stands in a row. */
const filled = ({ cells }: SheetRow): number[] => {
  const places: number[] = [];
  for (let i = 0; i < cells.length; i++) if (textOfCell(cells[i]) !== '') places.push(i);
  return places;
};

/** The headings stand there again, as above each group of some boards. */
const repeats = (row: SheetRow, there: readonly number[], headings: readonly string[]): boolean => {
  return there.length > 1 && there.every((i) => textOfCell(row.cells[i]) === headings[i]);
};

const isShout = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/**
 * A text that stands alone in its row, where others have more: the name of a group, unless it is written like a name,
 * and not in capitals among names that are not.
 */
const isGroup = (there: readonly number[], name: string, isShouted: boolean, usual: number): boolean => {
  if (usual < 2 || there.length > 1) return false;
  return !looksLikeName(name) || (isShout(name) && !isShouted) || /[:(]\s*\d*\)?$/.test(name);
};

/** Rows at the end, after an empty one, in each of which a single text stands: who made the file, and when. */
const footerOf = (rows: readonly SheetRow[], usual: number): ReadonlySet<SheetRow> => {
  const footer = new Set<SheetRow>();
  if (usual < 2) return footer;
  let start = rows.length;
  while (start > 0) {
    const row = rows[start - 1];
    if (!row || filled(row).length > 1) break;
    start--;
  }
  const [first, before] = [rows[start], rows[start - 1]];
  if (!first || !before || first.number <= before.number + 1) return footer;
  for (const row of rows.slice(start)) footer.add(row);
  return footer;
};

const mostCommon = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
};

/** Sorts the rows of a table: those about somebody, and those about nobody, by the reason. */
export function* sortRows(
  { rows, headings, before }: Table,
  columns: readonly FileColumn[],
  totals: ReadonlySet<number>,
  isHiddenIn: boolean,
): InPieces<Sorted> {
  const people: NamedRow[] = [];
  const out = new Map<LeftOut, SheetRow[]>();
  const leave = (why: LeftOut, row: SheetRow): void => {
    const others = out.get(why);
    if (others) others.push(row);
    else out.set(why, [row]);
  };
  const nameOf = nameReader(columns);
  const usual = mostCommon(rows.slice(0, 500).flatMap((row) => (filled(row).length > 1 ? [filled(row).length] : [])));
  const footer = footerOf(rows, usual);
  const named = rows.slice(0, 500).filter((row) => filled(row).length > 1);
  const isShouted = named.filter((row) => isShout(nameOf(row))).length * 2 > named.length;
  for (const row of before) leave('before the headings', row);
  const sort = (row: SheetRow): void => {
    if (row.hidden && !isHiddenIn) {
      leave('hidden', row);
      return;
    }
    const raw = nameOf(row);
    if (raw.length > LIMITS.characters) {
      leave('too long', row);
      return;
    }
    const there = filled(row);
    const alone = there.length === 1 ? textOfCell(row.cells[there[0] ?? 0]) : '';
    if (repeats(row, there, headings)) leave('headings again', row);
    else if (footer.has(row)) leave('footer', row);
    else if (
      totals.has(row.number) ||
      isTotal(raw) ||
      (raw === '' && row.cells.some((cell) => isTotal(textOfCell(cell))))
    )
      leave('total', row);
    else if (raw === '' ? !saysNothing(alone) : isGroup(there, raw, isShouted, usual)) leave('group', row);
    else if (raw === '') leave('no name', row);
    else if (isCommand(raw)) leave('formula', row);
    else if (isNobody(raw)) leave('vacancy', row);
    else {
      const name = nameIn(raw);
      if (!/\p{L}/u.test(name)) leave('no name', row);
      else people.push({ row, name });
    }
  };
  yield* mapInPieces(rows, sort);
  return { people, out };
}
