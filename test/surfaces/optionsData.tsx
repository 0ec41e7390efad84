import type { LastMeeting } from '../../core/index.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { eraseCache, eraseHost, exportAll, exportFindings, exportStaff } from '../../entrypoints/options/dataState.ts';
import { Sync } from '../../entrypoints/options/SyncSection.tsx';
import { sync, syncDone } from '../../entrypoints/options/syncState.ts';
import { YourData } from '../../entrypoints/options/YourData.tsx';
import { keepAnswers } from '../../entrypoints/shared/staffFileAnswers.ts';
import { decided, keepSite, of, SITE, withWell } from './optionsStage.tsx';
import { breakRecord, dismissed, HOST, keep, MIXED, WELL } from './practices.ts';
import { click, type State, settled } from './stage.tsx';

export const EVERYTHING = async (): Promise<void> => {
  await keep(MIXED);
  await keepSite({ ...SITE, host: HOST, system: 'theranest' });
  await decided({ staleAfterDays: 9 });
  await dismissed('both-licenses', 'grace', 'Agreed');
  await answerOwn({ type: 'typeIn', host: HOST, pools: { provider: 4, admin: 1 } });
  await keepAnswers({ headings: 'name', system: 'theranest', answers: {}, host: HOST } as never);
};

export const DATA: State[] = [
  { name: 'Your data: none', show: of(<YourData />) },
  { name: 'Your data: all kinds', show: of(<YourData />, EVERYTHING) },
  {
    name: 'Your data: answers for several files',
    show: of(<YourData />, async () => {
      await keep(WELL);
      for (const headings of ['name', 'mail'])
        await keepAnswers({ headings, system: 'theranest', answers: {}, host: HOST });
    }),
  },
  { name: 'Your data: no staff data', show: of(<YourData />, () => keepSite(SITE)) },
  { name: 'Your data: never read from a page', show: of(<YourData />, () => keep({ ...WELL, seen: {} })) },
  {
    name: 'Your data: damaged',
    show: of(<YourData />, async () => {
      await keep(WELL);
      await breakRecord({ version: 1, host: HOST, staff: 'half of it' });
    }),
  },
  { name: 'Your data: findings exported', show: of(<YourData />, withWell, () => exportFindings(HOST, 'csv')) },
  { name: 'Your data: staff exported', show: of(<YourData />, withWell, () => exportStaff(HOST, 'csv')) },
  { name: 'Your data: everything exported', show: of(<YourData />, withWell, () => exportAll(HOST)) },
  { name: 'Your data: nothing to export', show: of(<YourData />, undefined, () => exportStaff(HOST, 'csv')) },
  { name: 'Your data: staff data erased', show: of(<YourData />, withWell, () => eraseCache(HOST)) },
  {
    name: 'Your data: before everything is erased',
    show: of(<YourData />, withWell, async (options) => {
      sync.value = { isOn: true, isThere: true, unknown: 0, waiting: 0, strange: 0 };
      await click(options, '[aria-expanded]');
    }),
  },
  {
    name: 'Your data: before everything is erased, again',
    show: of(<YourData />, withWell, (options) =>
      click(options, '[aria-expanded]', '[role="group"] button:nth-of-type(2)'),
    ),
  },
  { name: 'Your data: everything erased', show: of(<YourData />, withWell, () => eraseHost(HOST)) },
];

export const meeting = (
  last: Partial<LastMeeting> & { isOn?: boolean; isThere?: boolean },
  said: { fault?: string; done?: string } = {},
): State['show'] =>
  of(<Sync />, undefined, async () => {
    sync.value = { isOn: true, isThere: true, unknown: 0, waiting: 0, strange: 0, ...last };
    if (said.done) syncDone.value = said.done;
  });
export const at = Date.UTC(2026, 2, 2, 14);
export const SYNC: State[] = [
  { name: 'Sync: off', show: meeting({ isOn: false, isThere: false }) },
  { name: 'Sync: on', show: meeting({ at, bytes: 4000 }) },
  { name: 'Sync: on, one of each waits', show: meeting({ at, bytes: 4000, unknown: 1, waiting: 1, strange: 1 }) },
  { name: 'Sync: on, several wait', show: meeting({ at, bytes: 4000, unknown: 2, waiting: 2, strange: 2 }) },
  {
    name: 'Sync: too large',
    show: meeting({ problem: { what: 'tooLarge', bytes: 120_000, atMost: 100_000, asides: 9, fewer: 3 } }),
  },
  {
    name: 'Sync: one finding too many',
    show: meeting({ problem: { what: 'tooLarge', bytes: 120_000, atMost: 100_000, asides: 1, fewer: 1 } }),
  },
  {
    name: 'Sync: too large by rules',
    show: meeting({ problem: { what: 'tooLarge', bytes: 120_000, atMost: 100_000, asides: 0, fewer: 0 } }),
  },
  {
    name: 'Sync: a rule too long',
    show: meeting({ problem: { what: 'tooLong', id: 'mine', bytes: 9000, atMost: 8000 } }),
  },
  ...(['newer', 'notUnderstood', 'removed', 'tooOften', 'refused'] as const).map(
    (what): State => ({ name: `Sync: ${what}`, show: meeting({ problem: { what } as never }) }),
  ),
  { name: 'Sync: off again', show: meeting({ isOn: false }) },
  {
    name: 'Sync: synced data removed',
    show: of(<Sync />, undefined, async (options) => {
      sync.value = { isOn: false, isThere: true, unknown: 0, waiting: 0, strange: 0 };
      await settled();
      await click(options, '[role="status"] button');
    }),
  },
];
