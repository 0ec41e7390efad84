import type { PracticeSystem } from '../../systems/system.ts';
import { asWritten } from '../formats/formula.ts';
import { LIMITS } from '../formats/limits.ts';
import { columnById } from '../roster/columns.ts';
import type { Cell } from '../sheets/sheet.ts';
import type { LeftOut, StaffColumn } from './answers.ts';
import { isCommand, saysNothing, textOfCell, withoutBullet } from './cellText.ts';
import { licensesReader } from './licensesInCell.ts';
import type { Meaning } from './meaning.ts';
import { licenseMeaning, suspendedMeaning } from './meanings.ts';

/** What a cell says: a meaning or a value; why it says nothing where something stands in it; undefined: it is empty. */
export type CellValue = { meaning: Meaning } | { value: unknown } | { not: LeftOut } | { word: string } | undefined;

export type ReadCell = (cell: Cell | undefined) => CellValue;

const licenseReader = (license: string, system: PracticeSystem): ((text: string) => Meaning | undefined) => {
  const licensesIn = licensesReader(system);
  return (text) => {
    const meaning = licenseMeaning(text, system);
    if (meaning) return meaning;
    const named = licensesIn(text);
    if (named === undefined) return undefined;
    return named === license || named === 'both' ? 'on' : 'off';
  };
};

/** How the words of a column are understood; undefined for one whose cells hold no words that can be asked. */
const meaningReader = (
  column: StaffColumn,
  system: PracticeSystem,
): ((text: string) => Meaning | undefined) | undefined => {
  if (column === 'suspended') return (text) => suspendedMeaning(text, system);
  if (column === 'licenses') return licensesReader(system);
  if (column.startsWith('licenses.')) return licenseReader(column.slice('licenses.'.length), system);
  const { cells } = columnById(column);
  return 'meaning' in cells ? (text) => cells.meaning(text, system) : undefined;
};

/** What a cell holds that is no word to be asked; undefined: something else than its column has. */
const readerOf = (column: StaffColumn, system: PracticeSystem): ((text: string) => unknown) => {
  if (column === 'suspended' || column === 'licenses') return () => undefined;
  const { cells } = columnById(column);
  return 'read' in cells ? (text) => cells.read(text, system) : () => undefined;
};

/** What was not worked out says nothing; a 0 may be what a writer puts for want of a result. */
const isNoResult = (cell: Cell | undefined, text: string): boolean =>
  typeof cell === 'object' && (cell.is === 'unread' || text === '0' || text === '');

/** How the cells of one column are read; each word is understood once. */
export function cellReader(
  column: StaffColumn,
  said: Readonly<Record<string, Meaning>>,
  system: PracticeSystem,
): ReadCell {
  const known = new Map<string, CellValue>();
  const meaningOf = meaningReader(column, system);
  const understood = readerOf(column, system);
  const read = (text: string): CellValue => {
    if (saysNothing(text)) return undefined;
    if (text.length > LIMITS.characters) return { not: 'too long' };
    if (meaningOf) {
      const meaning = (Object.hasOwn(said, text) ? said[text] : undefined) ?? meaningOf(text);
      return meaning ? { meaning } : { word: text };
    }
    const written = asWritten(text);
    // Behind an apostrophe of ours it is a text, whatever it looks like.
    if (written === text && isCommand(text)) return { not: 'formula' };
    const value = understood(written === text ? withoutBullet(text) : written);
    return value === undefined ? { not: 'not known' } : { value };
  };
  return (cell) => {
    const text = textOfCell(cell);
    if (typeof cell === 'object' && isNoResult(cell, text)) return { not: 'no result' };
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    const value = read(text);
    if (meaningOf || known.size < 1_000) known.set(text, value);
    return value;
  };
}
