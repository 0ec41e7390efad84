import { isLabel } from '../model/labels.ts';
import type { PersonReading } from '../model/pageReading.ts';
import type { Vocabulary } from '../systems/system.ts';
import { type Activity, activityIn } from './activity.ts';
import { type Grid, inRow } from './grid.ts';
import { columnOf } from './headers.ts';
import type { FoundPerson, GridRow } from './known.ts';
import type { Look } from './look.ts';
import { type Control, permissionsLink } from './menu.ts';
import { controlName } from './naming.ts';
import { isOwnerBy } from './owner.ts';
import { peopleIn, textIn } from './person.ts';
import { isA } from './tree.ts';
import { activityOfAll, tellsActivity } from './whomItShows.ts';

const isAction = isA('button', 'link', 'menuitem');

const controlsIn = (row: GridRow): Control[] => inRow(row, isAction).map((node) => ({ node, name: controlName(node) }));

/** What the row itself says of whether the person works there: by a tag, its status, or what can be done about them. */
const activityInRow = (
  { row, person }: FoundPerson,
  status: number,
  controls: readonly Control[],
  vocabulary: Vocabulary,
): Activity | undefined => {
  if (person.unclearStatus) return 'unclear';
  if (person.active !== undefined) return person.active ? 'active' : 'inactive';
  const text = textIn(row, status);
  const said = activityIn(text, vocabulary);
  // Of a page that was shown it was asked which words say that somebody has left.
  const otherwise = vocabulary.taught ? undefined : 'unclear';
  if (text !== '' && said !== 'everybody' && (said ?? otherwise)) return said ?? otherwise;
  const { deactivate, activate } = vocabulary.words;
  if (controls.some(({ name }) => isLabel(name, deactivate))) return 'active';
  return controls.some(({ name }) => isLabel(name, activate)) ? 'inactive' : undefined;
};

const ACTIVITIES: Readonly<Record<Activity, Pick<PersonReading, 'active' | 'unclearStatus'>>> = {
  active: { active: true },
  inactive: { active: false },
  unclear: { unclearStatus: true },
};

/** Staff > the list, in its newer and older form (docs/domain.md §2.2). */
export function readStaffList(grid: Grid, look: Look): FoundPerson[] {
  const { url, vocabulary } = look;
  const { columns } = vocabulary;
  const position = columnOf(grid, columns.position);
  const email = columnOf(grid, columns.email);
  const statusColumn = columnOf(grid, columns.status);
  const status = tellsActivity(grid, statusColumn, vocabulary) ? statusColumn : -1;
  const role = columnOf(grid, vocabulary.words.roles);
  const ofAll = activityOfAll(grid, look);
  const how = ['staffList', url, position, email, status, role, ofAll].join();
  return peopleIn(grid, look, how, (found) => {
    const controls = controlsIn(found.row);
    const activity = activityInRow(found, status, controls, vocabulary) ?? ofAll;
    const positionText = textIn(found.row, position);
    const emailText = textIn(found.row, email);
    const permissionsUrl = permissionsLink(controls, url, vocabulary);
    return {
      ...found,
      person: {
        ...found.person,
        ...(positionText && { position: positionText }),
        ...(emailText && { email: emailText }),
        ...(activity && ACTIVITIES[activity]),
        ...(isOwnerBy([positionText, textIn(found.row, role)], vocabulary) && { owner: true }),
        ...(permissionsUrl && { permissionsUrl }),
      },
    };
  });
}
