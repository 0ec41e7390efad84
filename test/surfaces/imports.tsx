import { emptyHistory } from '../../core/index.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { ImportData } from '../../entrypoints/options/ImportData.tsx';
import {
  answer,
  cancel,
  confirm,
  draft,
  isSlow,
  openFile,
  setTarget,
  stop,
} from '../../entrypoints/options/importState.ts';
import { YourData } from '../../entrypoints/options/YourData.tsx';
import { brokenJson, pollution, hosts as wrongHosts, wrongTypes } from '../unit/malformed/json.ts';
import { oddFiles } from '../unit/malformed/odd.ts';
import { rosters } from '../unit/malformed/rosters.ts';
import { encodings, notOurs } from '../unit/malformed/texts.ts';
import { workbooks } from '../unit/malformed/workbooks.ts';
import { fileOf, NO_NAMES, QUESTIONS, READ } from './files.ts';
import { begin, part } from './optionsStage.tsx';
import { HOST, keep, keepAll, MIXED, practiceWith, WELL } from './practices.ts';
import { reasons, sheetReasons } from './refusals.ts';
import { workers } from './room.ts';
import { inLists, list, only, TWO_SHEETS } from './staffLists.tsx';
import { opened, type State, type Surface, settled } from './stage.tsx';

type Step = () => unknown;

/** A file that was chosen in the options. */
const chosen =
  (file: () => File, ...steps: Step[]): State['show'] =>
  async () => {
    workers.areBusy = false;
    await begin();
    const options = part(<ImportData />);
    await openFile(file());
    for (const step of steps) await step();
    await settled();
    await opened(options);
    return options;
  };

/** What is said once it is over. */
const over =
  (file: () => File, ...steps: Step[]): State['show'] =>
  async () => {
    await chosen(file, ...steps)();
    const all = part(<YourData />);
    await settled();
    return all.querySelector('[role="status"], [role="alert"]') ?? all;
  };

const staff = () => fileOf('staff.csv', READ);
const everything = async () => {
  await keepAll({
    practice: WELL,
    settings: { staleAfterDays: 9 },
    note: { version: 1, host: HOST, pools: { provider: 2 } } as never,
    history: emptyHistory(HOST),
    site: { version: 1, host: HOST, system: 'theranest', lessons: [] },
  });
  return JSON.stringify(await answerOwn({ type: 'exportHost', host: HOST }));
};

const LONG = [
  'Name,Status',
  ...Array.from({ length: 30 }, (_, i) => `Kim Number${i},Active`),
  ...Array.from({ length: 20 }, () => ',Active'),
].join('\n');

export const imports: Surface = {
  id: 'import',
  title: 'A staff list from a file',
  states: [
    {
      name: 'Before a file is chosen',
      show: async () => {
        await begin();
        return part(<ImportData />);
      },
    },
    { name: 'Questions', show: chosen(() => fileOf('staff.csv', QUESTIONS)) },
    { name: 'Read without a question', show: chosen(staff) },
    {
      name: 'In the place of people who are kept',
      show: async () => {
        await keep(MIXED);
        return chosen(staff, () => setTarget(HOST, 'theranest'))();
      },
    },
    { name: 'No names', show: chosen(() => fileOf('people.csv', NO_NAMES)) },
    { name: 'Refused', show: chosen(() => fileOf('staff.json', '{ "staff": [')) },
    {
      name: 'It takes a while',
      show: async () => {
        await begin();
        const options = part(<ImportData />);
        workers.areBusy = true;
        void openFile(staff());
        await settled();
        isSlow.value = true;
        await settled();
        workers.areBusy = false;
        return options;
      },
    },
    { name: 'Stopped', show: over(staff, stop) },
    { name: 'Cancelled', show: over(staff, cancel) },
    { name: 'Imported', show: over(staff, () => setTarget(HOST, 'theranest'), confirm) },
    { name: 'Nothing to import', show: over(() => fileOf('people.csv', NO_NAMES), confirm) },
    {
      name: 'Answers are remembered',
      show: async () => {
        await chosen(
          () => fileOf('staff.csv', QUESTIONS),
          () => setTarget(HOST, 'theranest'),
          () => answer({ what: 'word', column: 'Status', word: 'Furloughed', means: 'inactive' }),
          confirm,
        )();
        draft.value = undefined;
        return chosen(() => fileOf('staff.csv', QUESTIONS))();
      },
    },
    {
      name: 'All of a practice',
      show: async () => {
        const text = await everything();
        return chosen(() => fileOf('all.json', text))();
      },
    },
    { name: 'Long lists', show: list(LONG) },
    { name: 'One question', show: list('Name,Status\nAna Ruiz,Active\nBo Ek,Furloughed\n') },
    {
      name: 'Columns of one name, and permissions',
      show: list(
        'Name,Note,Note,Can delete clients,Licenses\nAna Ruiz,a,b,yes,Provider and Admin\nBo Ek,c,d,no,None\n',
      ),
    },
    { name: 'Two sheets', show: list(TWO_SHEETS, {}, 'staff.xlsx') },
    {
      name: 'A permission of another program',
      show: list('Name,[inventory.view],Email\nAna Ruiz,on,x\nBo Ek,off,y\n'),
    },
    {
      name: 'Many columns',
      show: only(
        list(`Name,${Array.from({ length: 101 }, (_, i) => `Box ${i}`).join(',')}\nAna Ruiz,${'x,'.repeat(101)}\n`),
        '.all-columns > p',
      ),
    },
    { name: 'Headings and no one', show: list('Name,Position\n') },
    {
      name: 'Many of one name',
      show: list(
        `Name,Position\n${Array.from({ length: 20 }, (_, i) => `Kim Number${i},Therapist\nKim Number${i},Biller`).join('\n')}\n`,
      ),
    },
    { name: 'An empty file', show: chosen(() => fileOf('staff.csv', '')) },
    {
      name: 'A file that is too large',
      show: chosen(() => Object.defineProperty(fileOf('staff.csv', READ), 'size', { value: 30_000_000 }) as File),
    },
    {
      name: 'Nothing of a practice',
      show: chosen(() =>
        fileOf('all.json', JSON.stringify({ version: 1, host: HOST, exported: 1, system: 'theranest' })),
      ),
    },
    {
      name: 'A history that is broken',
      show: chosen(() => fileOf('all.json', JSON.stringify({ version: 1, host: HOST, history: 'none' }))),
    },
    {
      name: 'A web page in a single file',
      show: chosen(() => fileOf('staff.mht', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n')),
    },
    {
      name: 'In the place of one person',
      show: async () => {
        await keep(practiceWith(WELL.staff.slice(0, 1)));
        return chosen(staff, () => setTarget(HOST, 'theranest'))();
      },
    },
    { name: 'What files leave open, and what is left out', show: inLists('.asked, .left-out') },
    {
      name: 'Why a file can’t be read',
      show: reasons([
        ...encodings,
        ...notOurs,
        ...brokenJson,
        ...wrongTypes,
        ...pollution,
        ...wrongHosts,
        ...rosters,
        ...workbooks,
      ]),
    },
    { name: 'Why a table can’t be read', show: sheetReasons },
    { name: 'Odd files', show: reasons(oddFiles) },
  ],
};
