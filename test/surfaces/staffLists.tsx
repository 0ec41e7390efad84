import { readdirSync, readFileSync } from 'node:fs';
import { StaffFileView } from '../../components/staffFile/StaffFileView.tsx';
import { type Answers, otherSystem, readStaffFile, type StaffFile, systemById } from '../../core/index.ts';
import { ownStaffFiles } from '../unit/ownStaffFiles.ts';
import { book, bookOf, row } from '../unit/sheets/books.ts';
import { draw, opened, picked, type State } from './stage.tsx';

export const read = async (
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  answers: Answers = {},
): Promise<StaffFile> =>
  readStaffFile(
    { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    'theranest',
    answers,
  );

/** A part of what is shown. */
export const only =
  (show: State['show'], part: string): State['show'] =>
  async () =>
    picked((await show()) as HTMLElement, part);

/** A staff list by itself. */
export const list =
  (content: string | Uint8Array<ArrayBuffer>, answers: Answers = {}, name = 'staff.csv'): State['show'] =>
  async () => {
    const file = await read(content, name, answers);
    const view = draw(
      <StaffFileView
        file={file}
        questions={'asked' in file ? file.asked : []}
        answers={answers}
        system={systemById('theranest') ?? otherSystem}
        answer={() => undefined}
      />,
    );
    await opened(view);
    return view;
  };

/** Parts of what is shown of staff lists. */
export const inLists =
  (part: string): State['show'] =>
  async () => {
    const all = document.createElement('div');
    document.body.append(all);
    for (const [name, content] of staffLists()) {
      const view = (await list(content, {}, name)()) as HTMLElement;
      all.append(...view.querySelectorAll(part));
    }
    return all;
  };

export const team = (names: readonly string[]): string =>
  names.map((name, i) => row(i + 2, name, 'Therapist')).join('');
export const TWO_SHEETS = book({
  sheets: [
    { name: 'North', rows: `${row(1, 'Name', 'Position')}${team(['Ana Ruiz', 'Bo Ek'])}` },
    { name: 'South', rows: `${row(1, 'Name', 'Position')}${team(['Cy Lund', 'Dee Park'])}` },
  ],
});

export const ROSTERS = 'test/rosters/files';
/** With what a text alone has not: hidden rows and sheets, formulas, lists below each other. */
export const BOOKS =
  /^(?:filtered-hidden|hidden-first|formulas-without|formulas-cached|two-sheets|staff-and|group-rows|licenses-one-cell|excel-table-totals-row)/;
export type Content = string | Uint8Array<ArrayBuffer>;

/** Staff lists of all kinds. */
export const staffLists = (): [name: string, content: Content][] => [
  ...ownStaffFiles.map(({ name = 'staff.csv', content }): [string, Content] => [name, content]),
  ...readdirSync(ROSTERS)
    .filter((name) => BOOKS.test(name))
    .map((name): [string, Content] => [name, new Uint8Array(readFileSync(`${ROSTERS}/${name}`))]),
  ['ids.csv', 'Id,Name,Position\n1,Ana Ruiz,Therapist\n1,Bo Ek,Biller\n'],
  ['again.csv', 'Name,Position\nAna Ruiz,Therapist\nName,Position\nBo Ek,Biller\n'],
  ['foot.csv', 'Name,Position\nAna Ruiz,Therapist\nBo Ek,Biller\n\nPrinted on Monday by the front desk,\n'],
  ['formula.csv', 'Name,Position\nAna Ruiz,=A1\nBo Ek,Biller\n'],
  ['permissions.json', JSON.stringify([{ id: '1', name: 'Ana Ruiz', permissions: { 'inventory.view': true } }])],
  ['types.csv', 'Name,Staff type\nAna Ruiz,Juggler\nBo Ek,Therapist or other provider\n'],
  [
    'hidden.xlsx',
    bookOf(
      `${row(1, 'Name', 'Position')}${row(2, 'Ana Ruiz', 'Therapist')}${['3', '4'].map((n) => row(Number(n), `Kim ${n}`, 'Biller').replace('<row ', '<row hidden="1" ')).join('')}`,
    ),
  ],
  ['long.csv', `Name,Position\nAna Ruiz,${'x'.repeat(40_000)}\nBo Ek,Biller\n`],
];
