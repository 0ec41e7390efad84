import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { readSheets, readStaffFile } from '../../core/index.ts';
import { workbookOf } from '../unit/workbooks.ts';
import { alternately, type Run } from './measure.ts';
import { practiceOf } from './people.ts';
import { type Group, pair, type Row } from './rows.ts';

const STAFF = 49_999;
const ROUNDS = 7;

/** A staff list as HR exports it. */
export const staffRows = (): string[][] => [
  ['Employee ID', 'Name', 'Work email', 'Job title', 'Status', 'Provider license', 'Admin license', 'Hire date'],
  ...practiceOf(STAFF).staff.map(({ id, name, email = '', position = '', active, licenses }, i) => [
    id,
    name,
    email,
    position,
    active ? 'Active' : 'Terminated',
    licenses?.provider ? 'Yes' : 'No',
    licenses?.admin ? 'Yes' : 'No',
    `20${10 + (i % 15)}-01-02`,
  ]),
];

/** How long something takes that may be waited for. */
const timedAsync =
  (work: () => unknown): Run =>
  async () => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };

const expectAll = async (file: { name: string; bytes: Uint8Array }): Promise<void> => {
  const read = await readStaffFile(file, 'theranest');
  const count = 'practice' in read ? read.practice.staff.length : 0;
  if (count !== STAFF) throw new Error(`${file.name}: ${count} people of ${STAFF}`);
};

const compared = async (name: string, bytes: Uint8Array, library: string, alone: () => unknown): Promise<Row[]> => {
  const file = { name, bytes };
  await expectAll(file);
  const { ours, theirs, parser } = await alternately(
    {
      ours: timedAsync(() => readStaffFile(file, 'theranest')),
      theirs: timedAsync(alone),
      parser: timedAsync(() => readSheets(file)),
    },
    ROUNDS,
  );
  const what = `50,000 rows of ${name}, understood`;
  return [
    pair({ what, ours, theirs, against: `${library}, its cells alone`, atMost: 1.5 }),
    pair({ what, ours, theirs: parser, against: 'our own reader, its cells alone' }),
    pair({ what: `50,000 rows of ${name}, cells alone`, ours: parser, theirs, against: library }),
  ];
};

/** The library is given the same bytes: whoever reads a file has to make a text of them. */
const comparedCsv = (what: string, csv: string): Promise<Row[]> => {
  const bytes = new TextEncoder().encode(csv);
  return compared(what, bytes, 'papaparse', () => Papa.parse(new TextDecoder().decode(bytes)));
};

export async function rostersGroup(): Promise<Group> {
  const rows = staffRows();
  const csv = rows.map((row) => row.join(',')).join('\r\n');
  const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  const book = workbookOf(rows);
  return {
    title: 'Staff files',
    how: 'From the bytes of a file to its people, in Node. What it is measured against gives the texts of its cells and no more: the libraries that were in the extension before, and our own reader.',
    rows: [
      ...(await comparedCsv('CSV', csv)),
      ...(await comparedCsv('CSV in quotes', quoted)),
      ...(await compared('XLSX', book, 'read-excel-file', () => readSheet(book.buffer))),
    ],
  };
}
