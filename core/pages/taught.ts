import { isLabel } from '../model/labels.ts';
import type { BoxReading, PersonReading } from '../model/pageReading.ts';
import { LEVELS, LICENSES, type License } from '../model/terms.ts';
import type { Taught, Vocabulary } from '../systems/system.ts';
import { controlName, visibleAll } from './dom.ts';
import type { Grid } from './grid.ts';
import { columnOf } from './headers.ts';
import type { PersonRow } from './known.ts';
import type { BoxSpot } from './result.ts';
import type { PermissionsPage } from './staffPermissions.ts';
import { isDisabled, isOn, SWITCH, stateOf } from './switches.ts';

/** The only box of a level stands for the level itself. */
const labelOf = ({ level, label }: Taught['boxes'][number], boxes: Taught['boxes'], { levels }: Vocabulary): string =>
  boxes.filter((other) => other.level === level).length === 1 ? levels[level][0] : label;

/** The permission boxes that the admin has shown; all others are left alone. */
export function taughtBoxes(document: Document, vocabulary: Vocabulary, { boxes: taught }: Taught): PermissionsPage {
  const spots: BoxSpot[] = [];
  for (const box of visibleAll(document, SWITCH)) {
    const name = controlName(box);
    const known = taught.find(({ label }) => isLabel(name, [label]));
    const on = isOn(box, vocabulary);
    if (known === undefined || on === undefined) continue;
    const label = labelOf(known, taught, vocabulary);
    spots.push({ element: box, level: known.level, label, on, disabled: isDisabled(box) });
  }
  return {
    levels: new Set(spots.map(({ level }) => level)),
    boxes: spots.map(({ element: _, ...box }) => box),
    unplaced: spots.length - taught.length,
    spots: { boxes: spots, titles: [] },
  };
}

/** What taught columns say of the person of a row. */
export function taughtFacts(
  { row, person }: PersonRow,
  grid: Grid,
  vocabulary: Vocabulary,
  { columns }: Taught,
): PersonReading {
  const stateIn = (label: string | undefined): boolean | undefined => {
    const cell = label === undefined ? undefined : row.cells[columnOf(grid, [label])];
    return cell && stateOf(cell, vocabulary);
  };
  const licenses: Partial<Record<License, boolean>> = {};
  for (const license of LICENSES) {
    const on = stateIn(columns[license]);
    if (on !== undefined) licenses[license] = on;
  }
  const boxes = LEVELS.flatMap((level): BoxReading[] => {
    const on = stateIn(columns[level]);
    return on === undefined ? [] : [{ level, label: vocabulary.levels[level][0], on, disabled: false }];
  });
  return {
    ...person,
    ...(Object.keys(licenses).length > 0 && { licenses }),
    ...(boxes.length > 0 && { boxes }),
  };
}
