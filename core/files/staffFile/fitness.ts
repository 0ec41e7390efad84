import type { PracticeSystem } from '../../systems/system.ts';
import { LIMITS } from '../formats/limits.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { StaffColumn } from './answers.ts';
import { saysNothing, textOfCell } from './cellText.ts';
import { licensesReader } from './licensesInCell.ts';
import { licenseMeaning, statusMeaning, suspendedMeaning } from './meanings.ts';
import { isEmail, looksLikeName } from './personName.ts';
import { cellReader } from './readCells.ts';

/** What stands in a column of these rows, each text once; what is too long says nothing of it. */
export const samplesOf = (rows: readonly SheetRow[], place: number): string[] => {
  const found = new Set<string>();
  for (const row of rows) {
    const text = textOfCell(row.cells[place]);
    if (!saysNothing(text) && text.length <= LIMITS.characters) found.add(text);
  }
  return [...found];
};

/** The share of samples that fit; of none, all do. */
export const share = <T>(samples: readonly T[], fits: (sample: T) => boolean): number =>
  samples.length === 0 ? 1 : samples.filter(fits).length / samples.length;

const HONORIFIC = /^(?:dr|mr|mrs|ms|mx|prof|rev|sr|sra)\.?$/i;

/** Whether what stands in a column is what its heading promises. */
export const fitness = (
  system: PracticeSystem,
): ((column: StaffColumn, samples: readonly string[], isOurs: boolean) => number) => {
  const licensesIn = licensesReader(system);
  return (column, samples, isOurs) => {
    const group = column.split('.')[0] ?? column;
    switch (group) {
      case 'name':
        return share(
          samples,
          (text) => isOurs || looksLikeName(text) || (/^\p{Lu}\p{L}+$/u.test(text) && !isEmail(text)),
        );
      case 'firstName':
      case 'lastName':
        return share(samples, (text) => !isEmail(text) && !/\d/.test(text));
      case 'email':
        return share(samples, isEmail);
      case 'position':
        return share(samples, (text) => !isEmail(text) && !HONORIFIC.test(text));
      case 'active':
        return share(samples, (text) => statusMeaning(text, system) !== undefined);
      case 'suspended':
        return share(samples, (text) => suspendedMeaning(text, system) !== undefined);
      case 'licenses':
        if (column === 'licenses') {
          const named = samples.map((text) => licensesIn(text));
          // “Unlicensed” alone may be said of any program.
          return named.some((one) => one !== undefined && one !== 'none')
            ? share(named, (one) => one !== undefined)
            : 0;
        }
        return share(samples, (text) => licenseMeaning(text, system) !== undefined || licensesIn(text) !== undefined);
      case 'id':
        return isOurs ? 1 : 0;
      default: {
        if (isOurs) return 1;
        const read = cellReader(column, {}, system);
        return share(samples, (text) => {
          const value = read(text);
          return value?.says === 'value' || value?.says === 'facts';
        });
      }
    }
  };
};
