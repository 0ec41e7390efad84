import { LICENSES, type License } from '../../model/terms.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { asWritten } from '../formats/formula.ts';
import { LIMITS } from '../formats/limits.ts';
import { type Column, columnById } from '../roster/columns.ts';
import type { Cell, OddCell } from '../sheets/sheet.ts';
import type { LeftOut, StaffColumn } from './answers.ts';
import { isCommand, saysNothing, textOfCell, withoutBullet } from './cellText.ts';
import { licensesReader } from './licensesInCell.ts';
import { MEANINGS, type Meaning } from './meaning.ts';
import { licenseMeaning, suspendedMeaning } from './meanings.ts';

/** What is on or off. */
export interface Fact {
  at: Column['at'];
  is: boolean;
}

/**
 * What a cell says: facts or a value; why it says nothing where something stands in it; undefined: it is empty. `code`: what
 * puts the same fields into its row has the same one.
 */
export type CellValue =
  | { says: 'facts'; facts: readonly Fact[]; code: number }
  | { says: 'value'; value: unknown; code: number }
  | { says: 'nothing'; why: LeftOut; code: 0 }
  | { says: 'word'; word: string; code: 0 }
  | undefined;

const [NOTHING, A_VALUE, A_MEANING] = [0, 1, 2] as const;

/** How many codes there are. */
export const CODES = A_MEANING + MEANINGS.length;

const nothing = (why: LeftOut): CellValue => ({ says: 'nothing', why, code: NOTHING });

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

const LICENSES_OF: Readonly<Partial<Record<Meaning, readonly License[]>>> = {
  provider: ['provider'],
  admin: ['admin'],
  both: LICENSES,
  none: [],
};

/** The facts that a meaning states in a column. */
const factsOf = (column: StaffColumn, meaning: Meaning): Fact[] => {
  if (meaning === 'unread') return [];
  if (column === 'active' || column === 'suspended')
    return meaning === 'active' || meaning === 'inactive' ? [{ at: ['active'], is: meaning === 'active' }] : [];
  const named = LICENSES_OF[meaning];
  if (named) return LICENSES.map((license) => ({ at: ['licenses', license], is: named.includes(license) }));
  if (column === 'licenses') return [];
  return [{ at: columnById(column).at, is: meaning === 'on' || meaning === 'active' }];
};

const saysMeaning = (column: StaffColumn, meaning: Meaning): CellValue => ({
  says: 'facts',
  facts: factsOf(column, meaning),
  code: A_MEANING + MEANINGS.indexOf(meaning),
});

/** What begins like this is no formula, no item of a list and nothing that we have written so that it is none. */
const PLAIN = /^[a-z\d]/i;

/** Of so many different texts in a column, the next one will be different, too. */
const KNOWN_AT_MOST = 1_000;

/** What was not worked out says nothing; a 0 may be what a writer puts for want of a result. */
const isNoResult = ({ is }: OddCell, text: string): boolean => is === 'unread' || text === '0' || text === '';

/** How the cells of one column are read; each word is understood once. */
export function cellReader(
  column: StaffColumn,
  said: Readonly<Record<string, Meaning>>,
  system: PracticeSystem,
): ReadCell {
  const known = new Map<string, CellValue>();
  const meaningOf = meaningReader(column, system);
  const understood = readerOf(column, system);
  const valueIn = (text: string): CellValue => {
    const value = understood(text);
    return value === undefined ? nothing('not known') : { says: 'value', value, code: A_VALUE };
  };
  const read = (text: string): CellValue => {
    if (saysNothing(text)) return undefined;
    if (text.length > LIMITS.characters) return nothing('too long');
    if (meaningOf) {
      const meaning = (Object.hasOwn(said, text) ? said[text] : undefined) ?? meaningOf(text);
      return meaning ? saysMeaning(column, meaning) : { says: 'word', word: text, code: NOTHING };
    }
    if (PLAIN.test(text)) return valueIn(text);
    const written = asWritten(text);
    // Behind an apostrophe of ours it is a text, whatever it looks like.
    if (written === text && isCommand(text)) return nothing('formula');
    return valueIn(written === text ? withoutBullet(text) : written);
  };
  return (cell = '') => {
    if (typeof cell === 'object') {
      const text = textOfCell(cell);
      return isNoResult(cell, text) ? nothing('no result') : read(text);
    }
    if (cell === '') return undefined;
    if (known.size >= KNOWN_AT_MOST) return read(textOfCell(cell));
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before;
    const value = read(textOfCell(cell));
    known.set(cell, value);
    return value;
  };
}
