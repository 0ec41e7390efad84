import { nameKey } from '../../model/names.ts';
import { LIMITS } from '../formats/limits.ts';
import type { Cell, SheetRow } from '../sheets/sheet.ts';
import type { LeftOut } from './answers.ts';
import { isCommand, isFilled, reads, saysNothing, textOfCell } from './cellText.ts';
import type { Table } from './headingRow.ts';
import type { FileColumn } from './matchColumns.ts';
import { isNobody, isPlainName, isTotal, looksLikeName, nameIn } from './personName.ts';

/** Who a row is about, as its cells say it; `isPlain`: that is their name. */
interface Named {
  raw: string;
  isPlain: boolean;
}

/** Reads who a row is about: a whole name, or a first and a last one. */
const nameReader = (columns: readonly FileColumn[]): ((cells: readonly Cell[]) => Named) => {
  const placeOf = (wanted: string): number => columns.findIndex(({ column }) => column === wanted);
  const [name, first, last] = [placeOf('name'), placeOf('firstName'), placeOf('lastName')];
  const text = (cells: readonly Cell[], place: number): string => {
    const shown = textOfCell(place < 0 ? '' : cells[place]);
    return saysNothing(shown) ? '' : shown;
  };
  return (cells) => {
    const whole = cells[name];
    if (typeof whole === 'string' && isPlainName(whole)) return { raw: whole, isPlain: true };
    const raw = text(cells, name) || [text(cells, first), text(cells, last)].filter(Boolean).join(' ');
    return { raw, isPlain: isPlainName(raw) };
  };
};

/** In how many cells something stands, as far as it is counted: few rows are told by more than one. */
const countFilled = (cells: readonly Cell[], most = Infinity): number => {
  let count = 0;
  for (let i = 0; i < cells.length && count < most; i++) if (isFilled(cells[i])) count++;
  return count;
};

/** The headings stand there again, as above each group of some boards. */
const repeats = (cells: readonly Cell[], headings: readonly string[]): boolean => {
  let count = 0;
  for (let i = 0; i < cells.length; i++) {
    if (!isFilled(cells[i])) continue;
    if (!reads(cells[i], headings[i] ?? '')) return false;
    count++;
  }
  return count > 1;
};

const isShout = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/**
 * A text that stands alone in its row, where others have more: the name of a group, unless it is written like a name,
 * and not in capitals among names that are not.
 */
const isGroup = (name: string, isShouted: boolean): boolean =>
  !looksLikeName(name) || (isShout(name) && !isShouted) || /[:(]\s*\d*\)?$/.test(name);

/** Rows at the end, after an empty one, in each of which a single text stands: who made the file, and when. */
const footerOf = (rows: readonly SheetRow[], usual: number): ReadonlySet<SheetRow> => {
  const footer = new Set<SheetRow>();
  if (usual < 2) return footer;
  let start = rows.length;
  while (start > 0) {
    const row = rows[start - 1];
    if (!row || countFilled(row.cells, 2) > 1) break;
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

/** So many rows tell how they are usually written. */
const TELLING = 500;

/** A row about somebody: their name, and what all its spellings have in common; or why a row is about nobody. */
export type Sorted = { name: string; key: string } | LeftOut;

/** Tells the rows of a table that are about somebody from those about nobody. */
export function rowSorter(
  { rows, headings }: Table,
  columns: readonly FileColumn[],
  totals: ReadonlySet<number>,
  isHiddenIn: boolean,
): (row: SheetRow, cells: readonly Cell[]) => Sorted {
  const nameOf = nameReader(columns);
  const first = rows.slice(0, TELLING).flatMap(({ cells }) => (countFilled(cells, 2) > 1 ? [cells] : []));
  const usual = mostCommon(first.map((cells) => countFilled(cells)));
  const footer = footerOf(rows, usual);
  const isShouted = first.filter((cells) => isShout(nameOf(cells).raw)).length * 2 > first.length;
  const isAboutTotal = (raw: string, cells: readonly Cell[]): boolean =>
    isTotal(raw) || (raw === '' && cells.some((cell) => isTotal(textOfCell(cell))));
  return (row, cells) => {
    if (row.hidden && !isHiddenIn) return 'hidden';
    const { raw, isPlain } = nameOf(cells);
    if (raw.length > LIMITS.characters) return 'too long';
    const isAlone = countFilled(cells, 2) === 1;
    if (repeats(cells, headings)) return 'headings again';
    if (footer.has(row)) return 'footer';
    if (totals.has(row.number) || (!isPlain && isAboutTotal(raw, cells))) return 'total';
    if (raw === '') return isAlone && !cells.every((cell) => saysNothing(textOfCell(cell))) ? 'group' : 'no name';
    if (isAlone && usual >= 2 && isGroup(raw, isShouted)) return 'group';
    if (isPlain) return { name: raw, key: raw.toLowerCase() };
    if (isCommand(raw)) return 'formula';
    if (isNobody(raw)) return 'vacancy';
    const name = nameIn(raw);
    return /\p{L}/u.test(name) ? { name, key: nameKey(name) } : 'no name';
  };
}
