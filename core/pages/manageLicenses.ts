import type { Vocabulary } from '../systems/system.ts';
import { LICENSES, type License } from '../terms.ts';
import { columnOf, type Grid } from './grid.ts';
import { type PersonRow, peopleIn } from './person.ts';
import { stateOf } from './switches.ts';

/** Organization > Manage Licenses: a switch per person and license (S1, domain.md §2.7). */
export function readManageLicenses(grid: Grid, vocabulary: Vocabulary): PersonRow[] {
  const columns = LICENSES.map((license) => [license, columnOf(grid, vocabulary.licenses[license])] as const);
  const how = ['manageLicenses', ...columns].join();
  return peopleIn(grid.rows, columnOf(grid, vocabulary.columns.name), vocabulary, how, (found) => {
    const licenses: Partial<Record<License, boolean>> = {};
    for (const [license, column] of columns) {
      const cell = found.row.cells[column];
      const state = cell && stateOf(cell, vocabulary);
      if (state !== undefined) licenses[license] = state;
    }
    return { ...found, person: { ...found.person, licenses } };
  });
}
