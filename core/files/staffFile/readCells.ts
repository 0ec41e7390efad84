import { labelKey } from '../../model/labels.ts';
import { STAFF_TYPE_IDS, type StaffTypeId } from '../../model/terms.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { inLanguage, LANGUAGES } from '../../words/language.ts';
import { asWritten, splitTexts } from '../formats/csvCell.ts';
import { LIMITS } from '../formats/limits.ts';
import type { Cell } from '../sheets/sheet.ts';
import type { LeftOut, Meaning } from './answers.ts';
import { isCommand, saysNothing, textOfCell, withoutBullet } from './cellText.ts';
import { licensesReader } from './licensesInCell.ts';
import type { FileColumn } from './matchColumns.ts';
import { flagMeaning, licenseMeaning, statusMeaning, suspendedMeaning } from './meanings.ts';

/** What a cell says: a meaning or a text; why it says nothing where something stands in it; undefined: it is empty. */
export type CellValue = { meaning: Meaning } | { text: string } | { not: LeftOut } | { word: string } | undefined;

export type CellReader = (cell: Cell | undefined) => CellValue;

const isText = (group: string): boolean =>
  ['id', 'name', 'firstName', 'lastName', 'position', 'email', 'job', 'supervision', 'supervisors'].includes(group);

const meaningReader = (column: string, system: PracticeSystem): ((text: string) => Meaning | undefined) => {
  if (column === 'active') return (text) => statusMeaning(text, system);
  if (column === 'suspended') return (text) => suspendedMeaning(text, system);
  const licensesIn = licensesReader(system);
  if (column === 'licenses') return licensesIn;
  if (!column.startsWith('licenses.')) return (text) => flagMeaning(text, system);
  const own = column.slice('licenses.'.length);
  return (text) => {
    const meaning = licenseMeaning(text, system);
    if (meaning) return meaning;
    const named = licensesIn(text);
    if (named === undefined) return undefined;
    return named === own || named === 'both' ? 'on' : 'off';
  };
};

/** What was not worked out says nothing; a 0 may be what a writer puts for want of a result. */
const isNoResult = (cell: Cell | undefined, text: string): boolean =>
  typeof cell === 'object' && (cell.is === 'unread' || text === '0' || text === '' || /^false$/i.test(text));

/** How the cells of one column are read; each word is understood once. */
export function cellReader(
  { column }: Pick<FileColumn, 'column'>,
  said: Readonly<Record<string, Meaning>>,
  system: PracticeSystem,
): CellReader {
  const name: string = column ?? '';
  const group = name.split('.')[0] ?? name;
  const known = new Map<string, CellValue>();
  const meaningOf = isText(group) ? undefined : meaningReader(name, system);
  const read = (text: string): CellValue => {
    if (saysNothing(text)) return undefined;
    if (text.length > LIMITS.characters) return { not: 'too long' };
    if (meaningOf) {
      const meaning = (Object.hasOwn(said, text) ? said[text] : undefined) ?? meaningOf(text);
      return meaning ? { meaning } : { word: text };
    }
    const written = asWritten(text);
    // Behind an apostrophe of ours it is a text, whatever it looks like.
    if (written !== text) return { text: written };
    return isCommand(text) ? { not: 'formula' } : { text: withoutBullet(text) };
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

/** The staff type that a text names, in any language. */
export const staffTypeIn = (text: string, system: PracticeSystem): StaffTypeId | undefined =>
  STAFF_TYPE_IDS.find((id) =>
    [
      id,
      ...LANGUAGES.map((language) =>
        inLanguage(language, () => system.staffTypes.find(({ job }) => job === id)?.label ?? id),
      ),
    ].some((label) => labelKey(label) === labelKey(text)),
  );

export const supervisorsIn = (text: string): string[] => splitTexts(text);
