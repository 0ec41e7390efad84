import { isLabel } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { BoxReading, PersonReading } from '../model/pageReading.ts';
import { LEVELS, LICENSES, type License } from '../model/terms.ts';
import type { Taught, Vocabulary } from '../systems/system.ts';
import type { Grid } from './grid.ts';
import { columnOf } from './headers.ts';
import type { FoundPerson } from './known.ts';
import { controlName } from './naming.ts';
import type { BoxPlace } from './result.ts';
import type { PermissionsPage } from './staffPermissions.ts';
import { isDisabled, isOn, isSwitch, stateOf } from './switches.ts';
import { visibleAll } from './tree.ts';

/** The only box of a level stands for the level itself. */
const labelOf = ({ level, label }: Taught['boxes'][number], boxes: Taught['boxes'], { levels }: Vocabulary): string =>
  boxes.filter((other) => other.level === level).length === 1 ? levels[level][0] : label;

/** The permission boxes that the admin has shown; all others are left alone. */
export function taughtBoxes(root: PageNode, vocabulary: Vocabulary, { boxes: taught }: Taught): PermissionsPage {
  const places: BoxPlace[] = [];
  for (const node of visibleAll(root, isSwitch)) {
    const name = controlName(node);
    const known = taught.find(({ label }) => isLabel(name, [label]));
    const on = isOn(node, vocabulary);
    if (known === undefined || on === undefined) continue;
    const label = labelOf(known, taught, vocabulary);
    places.push({ node, level: known.level, label, on, disabled: isDisabled(node) });
  }
  return {
    levels: new Set(places.map(({ level }) => level)),
    boxes: places.map(({ node: _, ...box }) => box),
    unplaced: places.length - taught.length,
    places: { boxes: places, titles: [] },
  };
}

/** What taught columns say of the person of a row. */
export function taughtFacts(
  { row, person }: FoundPerson,
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
