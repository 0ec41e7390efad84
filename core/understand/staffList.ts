import { isLabel } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { type Grid, inRow } from './grid.ts';
import { columnOf } from './headers.ts';
import type { FoundPerson, GridRow } from './known.ts';
import type { Look } from './look.ts';
import { type Control, permissionsLink } from './menu.ts';
import { controlName } from './naming.ts';
import { isOwnerBy } from './owner.ts';
import { peopleIn, textIn } from './person.ts';
import { all, isA } from './tree.ts';

const isAction = isA('button', 'link', 'menuitem');

const controlsIn = (row: GridRow): Control[] => inRow(row, isAction).map((node) => ({ node, name: controlName(node) }));

/** The page's own filter, if it shows active people alone. It never says that somebody is inactive. */
const listsActiveOnly = ({ root, vocabulary: { words } }: Look): boolean =>
  all(root, ({ says }) => {
    const [chosen] = says?.chosen ?? [];
    return chosen !== undefined && isLabel(chosen.text, words.active);
  }).length > 0;

/** Whether the row itself says that the person is active: by its status, or by what can be done about them. */
const activeIn = (
  { row, person }: FoundPerson,
  status: number,
  controls: readonly Control[],
  { words }: Vocabulary,
): boolean | undefined => {
  if (person.active !== undefined) return person.active;
  const text = textIn(row, status);
  if (isLabel(text, words.inactive)) return false;
  if (isLabel(text, words.active)) return true;
  if (controls.some(({ name }) => isLabel(name, words.deactivate))) return true;
  return controls.some(({ name }) => isLabel(name, words.activate)) ? false : undefined;
};

/** Staff > the list, in its newer and older form (docs/domain.md §2.2). */
export function readStaffList(grid: Grid, look: Look): FoundPerson[] {
  const { url, vocabulary } = look;
  const { columns } = vocabulary;
  const position = columnOf(grid, columns.position);
  const email = columnOf(grid, columns.email);
  const status = columnOf(grid, columns.status);
  const role = columnOf(grid, vocabulary.words.roles);
  const fallback = listsActiveOnly(look) ? true : undefined;
  const how = ['staffList', url, position, email, status, role, fallback].join();
  return peopleIn(grid, look, how, (found) => {
    const controls = controlsIn(found.row);
    const active = activeIn(found, status, controls, vocabulary) ?? fallback;
    const positionText = textIn(found.row, position);
    const emailText = textIn(found.row, email);
    const permissionsUrl = permissionsLink(controls, url, vocabulary);
    return {
      ...found,
      person: {
        ...found.person,
        ...(positionText && { position: positionText }),
        ...(emailText && { email: emailText }),
        ...(active !== undefined && { active }),
        ...(isOwnerBy([positionText, textIn(found.row, role)], vocabulary) && { owner: true }),
        ...(permissionsUrl && { permissionsUrl }),
      },
    };
  });
}
