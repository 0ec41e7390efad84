import type { Missing } from '../../core/index.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { viewOf } from '../../entrypoints/background/overviews.ts';
import { Here } from '../../entrypoints/panel/Here.tsx';
import { Panel } from '../../entrypoints/panel/Panel.tsx';
import { Snapshot } from '../../entrypoints/panel/Snapshot.tsx';
import { world } from './fakeBrowser.ts';
import { MATCH } from './matchColumns.tsx';
import { actions, DOCK, frame, of, START, unclear, WHATS } from './panelStage.tsx';
import { PAST } from './past.ts';
import {
  HOST,
  keep,
  keepAll,
  levels,
  licenses,
  MIXED,
  NOW,
  practiceWith,
  therapist,
  unread,
  WELL,
} from './practices.ts';
import { click, draw, opened, type State, type Surface, settled, type as write } from './stage.tsx';
import { WORK } from './work.tsx';

/** What has changed since the first reading: of people, and of what was found. */
const past: State = {
  name: 'History',
  show: async () => {
    await keepAll(PAST);
    return of(undefined, { openFor: 'dev' }, opened)();
  },
};

const work = async (panel: HTMLElement): Promise<void> => click(panel, '.views label:nth-of-type(2) input');
export const LEAVING = practiceWith(
  [
    therapist('ana', 'Ana Ruiz', { owner: true, licenses: licenses('provider') }),
    therapist('dev', 'Dev Patel', { leaving: true, licenses: licenses() }),
    therapist('bo', 'Bo Ek', {
      supervision: { supervisors: ['Bo Ek'] },
      permissions: { default: true, therapist: true, 'therapist.supervision': true, 'billing.claims.submit': true },
    }),
    ...MIXED.staff.slice(2),
  ],
  { pools: { provider: 2, admin: 3 } },
);

const shortcuts = (keys: string): State => ({
  name: keys ? 'Keyboard shortcuts' : 'Keyboard shortcuts, none set',
  show: () => {
    world.shortcuts = keys ? [{ name: 'panel', shortcut: keys }] : [];
    return of(WELL, {}, opened)();
  },
});

const states: State[] = [
  { name: 'Loading', show: of(undefined, { isLoading: true }) },
  { name: 'Nothing read', show: of(undefined) },
  { name: 'Signed out', show: of(undefined, { isSignedOut: true }) },
  { name: 'License Lens was updated', show: of(undefined, { isOver: true }) },
  { name: 'A problem', show: of(undefined, { problem: { unanswered: true } }) },
  { name: 'The page can’t be read', show: of(undefined, { problem: { unreadable: true } }) },
  { name: 'The page takes badges away', show: of(WELL, { removesBadges: true }) },
  { name: 'The list is a picture', show: of(WELL, { isCanvas: true }) },
  { name: 'No one on the page has a badge', show: of(WELL, { isNobody: true }) },
  { name: 'Not a known page', show: of(undefined, { kind: undefined }) },
  {
    name: 'Not a staff page, in the side panel',
    show: of(undefined, { kind: undefined, isBeside: true, isLooked: true }),
  },
  {
    name: 'The staff list, not understood',
    show: of(undefined, unclear(...WHATS.map((what): Missing => ({ what, label: 'Name' }) as Missing))),
  },
  {
    name: 'A permissions page, not understood',
    show: of(undefined, {
      kind: undefined,
      unclear: { kind: 'staffPermissions', missing: [{ what: 'column' } as Missing] },
    }),
  },
  { name: 'A page that was matched', show: of(WELL, { isTaught: true }) },
  { name: 'All well', show: of(WELL) },
  { name: 'Something of each kind', show: of(MIXED) },
  { name: 'One person, all of it', show: of(MIXED, { openFor: 'dev' }, (panel) => opened(panel)) },
  {
    name: 'What if, a license turned on',
    show: of(MIXED, { openFor: 'dev' }, opened, (panel) => click(panel, '[data-staff="dev"] .switch input')),
  },
  {
    name: 'What if, a permission turned off',
    show: of(MIXED, { openFor: 'dev' }, opened, (panel) =>
      click(panel, '[data-staff="dev"] fieldset:nth-of-type(2) label:nth-of-type(3) input'),
    ),
  },
  {
    name: 'What if, nothing would change',
    show: of(MIXED, { openFor: 'dev' }, opened, (panel) =>
      click(panel, '[data-staff="dev"] fieldset:nth-of-type(2) label:nth-of-type(2) input'),
    ),
  },
  { name: 'By step', show: of(LEAVING, {}, work) },
  {
    name: 'By step, not answered yet',
    show: of(MIXED, {}, async (panel) => {
      world.background = 'isBusy';
      await work(panel);
    }),
  },
  {
    name: 'Steps of someone who leaves',
    show: of(
      { ...MIXED, staff: MIXED.staff.map((one) => (one.id === 'ana' ? { ...one, leaving: true } : one)) },
      {},
      work,
    ),
  },
  { name: 'Filtered', show: of(MIXED, {}, (panel) => click(panel, '.filter')) },
  { name: 'Filtered, by step', show: of(MIXED, {}, work, (panel) => write(panel, '.search', 'grace')) },
  { name: 'One step found', show: of(MIXED, {}, work, (panel) => write(panel, '.search', 'dev')) },
  { name: 'No matches', show: of(MIXED, {}, (panel) => write(panel, '.search', 'xenia')) },
  {
    name: 'Everything checked',
    show: of(practiceWith([therapist('dev', 'Dev Patel', { licenses: licenses() })]), {}, (panel) =>
      click(panel, '.filter:nth-of-type(3)'),
    ),
  },
  { name: 'Not checked yet', show: of(MIXED, {}, (panel) => click(panel, '.filter:nth-of-type(3)')) },
  {
    name: 'Several findings about the practice',
    show: of({ ...WELL, pools: { provider: 1, admin: 2 }, userLimit: { used: 2, allowed: 2 } }, {}, (panel) =>
      click(panel, '.filter'),
    ),
  },
  {
    name: 'Seats entered',
    show: async () => {
      await keep({ ...WELL, pools: {} });
      await answerOwn({ type: 'typeIn', host: HOST, pools: { provider: 2 } });
      return of(undefined)();
    },
  },
  {
    name: 'What if, licenses not checked',
    show: of(practiceWith([therapist('dev', 'Dev Patel', { licenses: { admin: true } })]), { openFor: 'dev' }, opened),
  },
  { name: 'Seats not checked yet', show: of({ ...unread(MIXED, 'manageSubscription'), pools: {} }) },
  {
    name: 'Check everyone',
    show: async () => {
      await keep(MIXED);
      await answerOwn({ type: 'progress', host: HOST, change: { isChecking: true } });
      return of(undefined)();
    },
  },
  {
    name: 'Check everyone: no address known',
    show: async () => {
      await keep(practiceWith(MIXED.staff.map(({ permissionsUrl: _, ...one }) => one)));
      await answerOwn({ type: 'progress', host: HOST, change: { isChecking: true } });
      return of(undefined)();
    },
  },
  {
    name: 'Check everyone: the rest of the list',
    show: async () => {
      await keep({
        ...MIXED,
        seen: { ...MIXED.seen, staffList: { at: NOW, url: `https://${HOST}/staff`, rows: { seen: 4, total: 9 } } },
      });
      await answerOwn({ type: 'progress', host: HOST, change: { isChecking: true } });
      return of(undefined)();
    },
  },
  {
    name: 'Check everyone: what is left was skipped',
    show: async () => {
      await keep(MIXED);
      await answerOwn({ type: 'progress', host: HOST, change: { isChecking: true } });
      const [first] = (await viewOf(HOST))?.overview.checklist.next ?? [];
      await answerOwn({ type: 'progress', host: HOST, change: { skip: first?.key ?? '' } });
      return of(undefined)();
    },
  },
  {
    name: 'Everyone is checked',
    show: async () => {
      await keep(WELL);
      await answerOwn({ type: 'progress', host: HOST, change: { isChecking: true } });
      return of(undefined)();
    },
  },
  past,
  ...WORK,
  shortcuts(''),
  shortcuts('Alt+Shift+O'),
  ...MATCH,
  {
    name: 'What the page looks like',
    show: async () => draw(<Snapshot text="page theranest" done={() => undefined} />),
  },
  {
    name: 'A part that could not be loaded',
    show: async () => {
      world.page = HOST;
      const panel = draw(<Here view="history" props={{ lines: [] }} />);
      await settled();
      return panel;
    },
  },
  {
    name: 'The frame',
    show: async () => {
      const panel = draw(<Panel {...START} isSignedOut actions={actions()} dock={DOCK} frame={frame} />);
      await click(panel, 'header .icon');
      return panel;
    },
  },
  ...[0, 1, 2].map(
    (toFix): State => ({
      name: `Minimized, ${toFix} to fix`,
      show: async () => {
        await keep(
          toFix === 0
            ? WELL
            : practiceWith(
                Array.from({ length: toFix }, (_, i) =>
                  therapist(`id${i}`, `Kim Number${i}`, { licenses: licenses() }),
                ),
              ),
        );
        const view = await viewOf(HOST);
        return draw(
          <Panel
            {...START}
            overview={view?.overview}
            actions={actions()}
            dock={{ ...DOCK, isFolded: true }}
            frame={frame}
          />,
        );
      },
    }),
  ),
];

void levels;
export const panel: Surface = { id: 'panel', title: 'Panel', states };
