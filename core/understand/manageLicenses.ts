import { LICENSES, type License } from '../model/terms.ts';
import type { Grid } from './grid.ts';
import { columnOf } from './headers.ts';
import type { FoundPerson } from './known.ts';
import type { Look } from './look.ts';
import { peopleIn } from './person.ts';
import { stateOf } from './switches.ts';

/** Organization > Manage Licenses: a switch per person and license (S1, docs/domain.md §2.7). */
export function readManageLicenses(grid: Grid, look: Look): FoundPerson[] {
  const { vocabulary } = look;
  const columns = LICENSES.map((license) => [license, columnOf(grid, vocabulary.licenses[license])] as const);
  const how = ['manageLicenses', ...columns].join();
  return peopleIn(grid, look, how, (found) => {
    const licenses: Partial<Record<License, boolean>> = {};
    for (const [license, column] of columns) {
      const cell = found.row.cells[column];
      const state = cell && stateOf(cell, vocabulary);
      if (state !== undefined) licenses[license] = state;
    }
    return { ...found, person: { ...found.person, licenses } };
  });
}
