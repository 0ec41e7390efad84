import { OTHER_SYSTEM_ID } from '../../core/index.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { Later, part } from '../../entrypoints/shared/parts.tsx';
import { world } from './fakeBrowser.ts';
import { ALLOWED, CROWD, checked, chosen, find, HERE, main, of, open, TABS } from './popupStage.tsx';
import {
  breakRecord,
  dismissed,
  HOST,
  keep,
  levels,
  licenses,
  MIXED,
  practiceWith,
  therapist,
  unchecked,
  unread,
  WELL,
} from './practices.ts';
import { click, draw, opened, type State, type Surface, settled } from './stage.tsx';

const states: State[] = [
  {
    name: 'A part that could not be loaded',
    show: async () => {
      const missing = part('missing', () => Promise.reject(new Error('gone')));
      const popup = draw(<Later part={missing} draw={() => null} />);
      await missing.load();
      await settled();
      return popup;
    },
  },
  { name: 'First use', show: () => open({ url: 'about:blank', where: null }) },
  { name: 'No page of this practice checked', show: () => open() },
  {
    name: 'No page of a practice of another system checked',
    show: async () => {
      await answerOwn({ type: 'keepHost', settings: ALLOWED });
      return open({ url: 'https://praxis.example/team', where: { host: 'praxis.example' } });
    },
  },
  { name: 'Another site', show: () => open({ url: 'https://praxis.example/team', where: null }) },
  {
    name: 'Another site, not allowed',
    show: async () => {
      world.isRefusing = true;
      const popup = await open({ url: 'https://praxis.example/team', where: null });
      await click(popup, '.allow-site .primary');
      return popup.querySelector('.allow-site') ?? popup;
    },
  },
  {
    name: 'A problem',
    show: async () => {
      world.background = 'isStopped';
      return open();
    },
  },
  { name: 'All well', show: of(WELL) },
  { name: 'Something of each kind', show: of(MIXED, opened) },
  {
    name: 'Nothing to fix so far',
    show: of({ ...WELL, staff: WELL.staff.map(({ permissions: _, ...one }) => one) }, opened),
  },
  {
    name: 'Permissions of many not checked',
    show: of(practiceWith(Array.from({ length: 5 }, (_, i) => unchecked(therapist(`id${i}`, `Kim Number${i}`))))),
  },
  {
    name: 'What to do, with someone who leaves',
    show: async () => {
      await keep(
        practiceWith(
          [
            therapist('a', 'Ana Ruiz', { leaving: true, permissions: levels('administration') }),
            therapist('b', 'Bo Ek'),
          ],
          { pools: { provider: 2, admin: 0 } },
        ),
      );
      const popup = await open();
      await opened(popup);
      return popup.querySelector('.to-do') as Node;
    },
  },
  { name: 'No one is checked', show: of(practiceWith([], { seen: {} })) },
  { name: 'Something about the practice alone', show: of({ ...WELL, pools: { provider: 1, admin: 0 } }) },
  { name: 'A plan without licenses', show: of({ ...WELL, plan: 'activeClient' }) },
  { name: 'Seats not checked yet', show: of({ ...MIXED, pools: {} }, opened) },
  {
    name: 'Seats entered',
    show: async () => {
      await keep({ ...WELL, pools: {} });
      await answerOwn({ type: 'typeIn', host: HOST, pools: { provider: 2 } });
      const popup = await open();
      await opened(popup);
      return popup;
    },
  },
  {
    name: 'A finding dismissed',
    show: async () => {
      await keep(MIXED);
      await dismissed('provider-license-missing', 'dev', 'Starts in May', Date.UTC(2026, 4, 4, 12));
      await dismissed('license-not-switched-on', undefined, 'Known');
      const popup = await open();
      await opened(popup);
      return popup.querySelector('.aside') ?? popup;
    },
  },
  {
    name: 'Two practices',
    show: async () => {
      await keep(practiceWith(WELL.staff, { host: 'willow.theranest.com' }));
      await keep(WELL);
      return (await open()).querySelector('header') as Node;
    },
  },
  {
    name: 'The page is not understood',
    show: async () => main(await open({ ...HERE, where: { host: HOST, unclear: { kind: 'staffList', missing: [] } } })),
  },
  {
    name: 'Data that is damaged',
    show: async () => {
      await keep(WELL);
      await breakRecord({ version: 1, host: HOST, staff: 'half of it' });
      return main(await open());
    },
  },
  {
    name: 'Data of a newer version',
    show: async () => {
      await keep(WELL);
      await breakRecord({ version: 99, host: HOST, staff: [] });
      return main(await open());
    },
  },
  { name: 'One person', show: of(MIXED, find('grace')) },
  {
    name: 'One person, licenses not checked',
    show: of(practiceWith([therapist('dev', 'Dev Patel', { licenses: {} })]), find('dev')),
  },
  { name: 'One person, well', show: of(WELL, find('dev'), opened) },
  { name: 'One person, not fully checked', show: of(MIXED, find('noor'), opened) },
  {
    name: 'One person, inactive',
    show: of(
      practiceWith([therapist('ana', 'Ana Ruiz', { active: false, licenses: licenses(), owner: true })]),
      find('ana'),
    ),
  },
  { name: 'Two people', show: of(WELL, find('therapist')) },
  {
    name: 'More people than are shown',
    show: async () => {
      const popup = (await of(CROWD, find('kim'))()) as HTMLElement;
      return popup.querySelector('.person-search [role="status"]') as Node;
    },
  },
  { name: 'No one found', show: of(unread(WELL, 'staffList'), find('xenia')) },
  {
    name: 'Check everyone',
    show: async () => {
      await keep(MIXED);
      await answerOwn({ type: 'progress', host: HOST, change: { isChecking: true } });
      return main(await open());
    },
  },
  checked('The first question', undefined),
  checked('Tasks', undefined, chosen(8)),
  checked('No task selected', undefined, chosen(8), (popup) => click(popup, '.check [type="submit"]')),
  ...[1, 2, 3, 4, 5, 6, 7].map((nth) => checked(`Staff type ${nth}`, undefined, chosen(nth))),
  ...Array.from({ length: 12 }, (_, i) =>
    checked(`Task ${i + 1}`, undefined, chosen(8), (popup) =>
      click(popup, `.check .task:nth-of-type(${i + 1}) input`, '.check [type="submit"]'),
    ),
  ),
  checked('Tasks of both kinds', undefined, chosen(8), (popup) =>
    click(popup, '.check .task:nth-of-type(1) input', '.check .task:nth-of-type(5) input', '.check [type="submit"]'),
  ),
  ...([OTHER_SYSTEM_ID, 'myclientsplus'] as const).flatMap((system) =>
    [1, 7].map((nth) => checked(`In ${system}, staff type ${nth}`, { ...WELL, system }, chosen(nth))),
  ),
  checked('A seat is unassigned', { ...WELL, pools: { provider: 3, admin: 0 } }, chosen(1)),
  checked('Seats are unassigned', { ...WELL, pools: { provider: 5, admin: 0 } }, chosen(1)),
  checked('No seat bought', WELL, chosen(4)),
  checked('All seats needed', WELL, chosen(1)),
  checked('The only seat needed', practiceWith(WELL.staff.slice(0, 1)), chosen(1)),
  checked(
    'A seat in use that no one needs',
    practiceWith([
      ...WELL.staff.slice(0, 1),
      therapist('cy', 'Cy Lund', { permissions: { ...WELL.staff[1]?.permissions, therapist: false } }),
    ]),
    chosen(1),
  ),
  ...TABS,
];

export const popup: Surface = { id: 'popup', title: 'Popup', states };
