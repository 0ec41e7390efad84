import { formatsIn } from '../../components/formats.ts';
import { AttestationSheets } from '../../components/report/AttestationSheets.tsx';
import { reportWords } from '../../components/words/report.ts';
import { attestationOf, emptyHistory, type History, type Practice } from '../../core/index.ts';
import { App } from '../../entrypoints/report/App.tsx';
import { asked, chosenBy, load, overviews, problem, shown } from '../../entrypoints/report/state.ts';
import { world } from './fakeBrowser.ts';
import { dismissed, HOST, keep, keepAll, MIXED, NOW, practiceWith, therapist, WELL } from './practices.ts';
import { draw, type State, type Surface, settled } from './stage.tsx';

async function open(of = ''): Promise<HTMLElement> {
  for (const part of [overviews, problem, chosenBy]) part.value = undefined;
  shown.value = 'audit';
  asked.value = of;
  await load();
  const report = draw(<App />);
  await settled();
  return report;
}

const of =
  (practice: Practice, ...steps: (() => unknown)[]): State['show'] =>
  async () => {
    await keep(practice);
    const report = await open();
    for (const step of steps) await step();
    await settled();
    return report;
  };

const MONTH = 30 * 86_400_000;
const standing = (i: number, isOpen: boolean): NonNullable<History['standings']>[number] => ({
  at: NOW - i * MONTH,
  seats: {
    provider: {
      ...(i < 2 && { bought: 4 }),
      switchedOn: { atLeast: 3, atMost: 3 },
      needed: { atLeast: 2, atMost: isOpen ? 4 : 2 },
    },
    admin: { bought: 1, switchedOn: { atLeast: 1, atMost: 1 }, needed: { atLeast: 1, atMost: 1 } },
  },
  findings: i,
});

const overTime =
  (months: number, prices = true): State['show'] =>
  async () => {
    const standings = Array.from({ length: months }, (_, i) => standing(months - 1 - i, i === 0));
    await keepAll({
      practice: WELL,
      ...(prices && { settings: { prices: { provider: 49, admin: 19 } } }),
      history: { ...emptyHistory(HOST), standings },
    });
    return open();
  };

const sheets = (practice: Practice, by: 'supervisor' | 'position' | 'all'): State['show'] =>
  of(practice, () => {
    shown.value = 'attestation';
    chosenBy.value = by;
  });

const SUPERVISED = practiceWith([
  therapist('ana', 'Ana Ruiz', { owner: true, email: 'ana@test.example' }),
  { ...therapist('dev', 'Dev Patel'), supervision: { supervisors: ['Ana Ruiz'] } },
  { id: 'bo', name: 'Bo Ek' },
]);

export const report: Surface = {
  id: 'report',
  title: 'Report',
  states: [
    { name: 'Nothing read', show: () => open() },
    {
      name: 'Another practice is asked for',
      show: async () => {
        await keep(WELL);
        return open('nobody.theranest.com');
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
    { name: 'No finding', show: of(practiceWith(WELL.staff.slice(1))) },
    { name: 'Something of each kind', show: of(MIXED) },
    { name: 'Never read from a page', show: of({ ...WELL, seen: {} }) },
    {
      name: 'Dismissed findings',
      show: async () => {
        await keep(MIXED);
        await dismissed('both-licenses', 'grace', 'Agreed');
        await dismissed('provider-license-missing', 'dev', 'Starts in May', Date.UTC(2026, 4, 4, 12));
        return open();
      },
    },
    {
      name: 'Two practices',
      show: async () => {
        await keep(practiceWith(WELL.staff, { host: 'willow.theranest.com' }));
        await keep(WELL);
        return (await open()).querySelector('nav') as Node;
      },
    },
    { name: 'Over time: one month', show: overTime(1) },
    { name: 'Over time: several months', show: overTime(4) },
    { name: 'Access review sheets, by supervisor', show: sheets(SUPERVISED, 'supervisor') },
    { name: 'Access review sheets, by position', show: sheets(SUPERVISED, 'position') },
    { name: 'Access review sheets, for all', show: sheets(WELL, 'all') },
    {
      name: 'Access review sheets, no one',
      show: async () =>
        draw(<AttestationSheets attestation={attestationOf(practiceWith([]), 'all')} host={HOST} asOf={NOW} />),
    },
    {
      name: 'Title of the page',
      show: async () => [reportWords().waiting, reportWords().documentTitle(HOST, formatsIn('en').day(NOW))],
    },
  ],
};
