import { accessWords } from '../../components/words/access.ts';
import type { Practice } from '../../core/index.ts';
import { filterMatrix, matrixCsv, permissionMatrix, systemById } from '../../core/index.ts';
import { App } from '../../entrypoints/access/App.tsx';
import { follow, isWide, load, now, problem } from '../../entrypoints/access/state.ts';
import { world } from './fakeBrowser.ts';
import { HOST, keep, levels, licenses, MIXED, NOW, practiceWith, therapist, unchecked, WELL } from './practices.ts';
import { draw, opened, picked, type State, type Surface, settled } from './stage.tsx';

/** As the page starts at an address. */
async function open(hash = '', isNarrow = false): Promise<HTMLElement> {
  now.value = undefined;
  problem.value = undefined;
  isWide.value = !isNarrow;
  location.hash = hash;
  await follow();
  dispatchEvent(new Event('hashchange'));
  await load();
  const page = draw(<App isOnPaper={false} />);
  await settled();
  return page;
}

const at =
  (
    practice: Practice | undefined,
    rest = '',
    isNarrow = false,
    ...steps: ((page: HTMLElement) => Promise<unknown>)[]
  ): State['show'] =>
  async () => {
    if (practice) await keep(practice);
    const page = await open(`#practice=${HOST}${rest}`, isNarrow);
    for (const step of steps) await step(page);
    return page;
  };

const only =
  (show: State['show'], ...selectors: string[]): State['show'] =>
  async () =>
    picked((await show()) as HTMLElement, ...selectors);

const DELETES = { 'default.clients.delete': true };
const BOXES = practiceWith(
  [
    therapist('ana', 'Ana Ruiz', {
      seen: { staffPermissions: { at: NOW, url: `https://${HOST}/` } },
      owner: true,
      email: 'ana@test.example',
      permissions: { ...WELL.staff[0]?.permissions, ...DELETES, 'inventory.view': true },
    }),
    therapist('dev', 'Dev Patel', {
      licenses: licenses(),
      permissions: { ...WELL.staff[1]?.permissions, 'default.clients.delete': false },
    }),
    unchecked(therapist('noor', 'Noor Haddad', { position: 'Biller' })),
    therapist('cy', 'Cy Lund', { active: false, licenses: licenses() }),
  ],
  { pools: { provider: 3, admin: 0 } },
);
const system = systemById('theranest');
const KEYS = (system?.permissions ?? []).flatMap(({ key, kind }) =>
  kind === 'box' || kind === 'restriction' ? [key] : [],
);
/** Everything is on but one box, and one was on no page. */
const ALL_BUT_ONE = {
  ...levels('billing', 'therapist', 'administration', 'organizationAdministration'),
  ...Object.fromEntries(KEYS.slice(1).map((key, i) => [key, i > 0])),
};

const PERMISSION = '&permission=default.clients.delete';

export const access: Surface = {
  id: 'who-can-do-what',
  title: 'Who can do what',
  states: [
    {
      name: 'Loading',
      show: async () => {
        now.value = undefined;
        problem.value = undefined;
        await follow();
        return draw(<App isOnPaper={false} />);
      },
    },
    { name: 'Nothing read', show: () => open() },
    { name: 'Nothing of this practice', show: at(undefined) },
    {
      name: 'A problem',
      show: async () => {
        world.background = 'isStopped';
        return open();
      },
    },
    { name: 'Everyone', show: at(BOXES) },
    { name: 'One inactive, shown', show: at(BOXES, '&inactive=shown') },
    { name: 'A permission', show: at(BOXES, PERMISSION) },
    { name: 'A permission that isn’t on for anyone', show: at(practiceWith(BOXES.staff.slice(1, 2)), PERMISSION) },
    {
      name: 'A permission that isn’t on for anyone checked',
      show: at(practiceWith(BOXES.staff.slice(1, 3)), PERMISSION),
    },
    { name: 'Only what is on', show: at(BOXES, '&only=on') },
    {
      name: 'Only what is on, all but one',
      show: at(practiceWith([therapist('ana', 'Ana Ruiz', { permissions: ALL_BUT_ONE })]), '&only=on'),
    },
    { name: 'A license', show: at(MIXED, '&license=admin') },
    { name: 'No license', show: at(BOXES, '&license=none') },
    { name: 'No one matches', show: at(WELL, '&license=none') },
    {
      name: 'May match',
      show: at({ ...BOXES, staff: BOXES.staff.map(({ licenses: _, ...one }) => one) }, '&license=provider'),
    },
    {
      name: 'Several may match',
      show: at({ ...WELL, staff: WELL.staff.map(({ licenses: _, ...one }) => one) }, '&license=provider'),
    },
    { name: 'No permissions read', show: at({ ...WELL, staff: WELL.staff.map(unchecked) }) },
    {
      name: 'Inactive people',
      show: at(practiceWith([...BOXES.staff, therapist('di', 'Di Park', { active: false, licenses: licenses() })])),
    },
    {
      name: 'What a cell says',
      show: at(BOXES, '', false, async (page) => {
        page.querySelector<HTMLElement>('tbody td')?.focus();
        page.querySelector('tbody td')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
        await settled();
      }),
    },
    {
      name: 'What a head says',
      show: at(BOXES, '', false, async (page) => {
        [...page.querySelectorAll('thead .level button')]
          .at(-1)
          ?.dispatchEvent(new Event('pointerover', { bubbles: true }));
        await settled();
      }),
    },
    {
      name: 'What a name says',
      show: at(BOXES, '', false, async (page) => {
        page.querySelector('tbody th')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
        await settled();
      }),
    },
    { name: 'Narrow: permissions', show: at(BOXES, '', true, opened) },
    { name: 'Narrow: a permission', show: at(BOXES, PERMISSION, true, opened) },
    { name: 'Narrow: filters are set', show: at(BOXES, `${PERMISSION}&license=none`, true) },
    {
      name: 'Narrow: more people than are shown',
      show: only(
        at(
          practiceWith(
            Array.from({ length: 130 }, (_, i) =>
              therapist(`id${i}`, `Kim Number${i}`, { permissions: { ...WELL.staff[0]?.permissions, ...DELETES } }),
            ),
          ),
          PERMISSION,
          true,
        ),
        'main section > button, main section p button, main button.more, main section button',
      ),
    },
    {
      name: 'Two practices',
      show: async () => {
        await keep(practiceWith(WELL.staff, { host: 'willow.theranest.com' }));
        await keep(WELL);
        return (await open()).querySelector('header') as Node;
      },
    },
    { name: 'Title of the page', show: async () => [accessWords().title, accessWords().documentTitle(HOST)] },
    {
      name: 'As a file (CSV)',
      show: async () => {
        const matrix = permissionMatrix(BOXES, { now: NOW });
        return matrixCsv(filterMatrix(matrix, { withInactive: true }), matrix)
          .trim()
          .split(/\r?\n/);
      },
    },
  ],
};
