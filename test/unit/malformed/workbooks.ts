import { archiveOf, partsOf, sheetXml } from '../workbooks.ts';
import { file, type MalformedFile, rubbish } from './file.ts';

const sheet = sheetXml([['Name'], ['Ana Ruiz']]);
const parts = partsOf(sheet);
const withSheet = (xml: string) => () => archiveOf({ ...parts, 'xl/worksheets/sheet1.xml': xml });
const without = (name: string) => () =>
  archiveOf(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
const changed =
  (change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => async (): Promise<Uint8Array<ArrayBuffer>> =>
    change(await archiveOf(parts));
const withByte = (find: number, offset: number, value: number) =>
  changed((bytes) => {
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === find) bytes[at + offset] = value;
    return bytes;
  });

export const workbooks: MalformedFile[] = [
  file(
    'a workbook that is none',
    /^the workbook: .* found one that is cut off/,
    () => new Uint8Array([0x50, 0x4b, 3, 4, ...rubbish(5000)]),
  ),
  file('four letters of a workbook', /^the workbook: .* cut off/, () => new Uint8Array([0x50, 0x4b, 3, 4])),
  file(
    'half a workbook',
    /^the workbook: .* cut off/,
    changed((bytes) => bytes.slice(0, bytes.length / 2)),
  ),
  file(
    'a workbook without its end',
    /^the workbook: .* cut off/,
    changed((bytes) => bytes.slice(0, -22)),
  ),
  file(
    'a workbook without its beginning',
    /^the workbook: .* found one that/,
    changed((bytes) => new Uint8Array([0x50, 0x4b, 3, 4, ...bytes.slice(300)])),
  ),
  file(
    'a workbook with a password',
    /^the file: .* found one with a password; open it in Excel/,
    withByte(0x02014b50, 8, 1),
  ),
  file('a workbook packed in another way', /^the workbook: .* packed in an unknown way/, withByte(0x02014b50, 10, 99)),
  file(
    'a workbook with damaged parts',
    /^the workbook: .* a damaged part/,
    changed((bytes) => {
      const sheetAt = String.fromCharCode(...bytes).indexOf('xl/worksheets/sheet1.xml');
      return bytes.fill(0xff, sheetAt + 40, sheetAt + 80);
    }),
  ),
  file('another archive', /^the file: .* found a packed file; unpack it/, () => archiveOf({ 'a.txt': 'a' })),
  file(
    'an empty archive',
    /^the file: .* found a packed file; unpack it/,
    async () => new Uint8Array([0x50, 0x4b, 3, 4, ...(await archiveOf({}))]),
  ),
  file('a document', /^the file: .* found a document of Word; copy the table/, () =>
    archiveOf({ 'word/document.xml': '<a/>' }),
  ),
  file('a workbook without its table of contents', /^the file: .* found a packed file/, without('xl/workbook.xml')),
  file(
    'a workbook that bursts: 200 MB in 200 kB',
    /^the workbook: expected at most 100 MB unpacked/,
    withSheet(' '.repeat(200_000_000)),
  ),
  file(
    'a cell in column XFD',
    /^the sheet “Staff”, cell XFD1: expected at most 1,000 columns/,
    withSheet(sheet.replace('r="A1"', 'r="XFD1"')),
  ),
  file(
    'a cell in row 1,048,576',
    /^the sheet “Staff”, row 2: expected cells of this row, found A1048576/,
    withSheet(sheet.replace('r="A2"', 'r="A1048576"')),
  ),
  file(
    'a row 99999999999',
    /^the sheet “Staff”: expected rows 1 to 1,048,576, found 99999999999/,
    withSheet(sheet.replace('<row r="2"', '<row r="99999999999"')),
  ),
  file(
    'a cell in no column',
    /^the sheet “Staff”, row 1: expected the address of a cell/,
    withSheet(sheet.replace('r="A1"', 'r="AAAAAAAAA1"')),
  ),
  file('a sheet that is no XML', /^the (workbook|sheet)/, withSheet('Name\nAna Ruiz')),
  file('a sheet that is cut off', /^the (workbook|sheet)/, withSheet(sheet.slice(0, 60))),
  file('an empty sheet', /^the file: expected a roster, found nothing/, withSheet(sheetXml([]))),
  file('a sheet of blanks', /^the file: expected a roster, found nothing/, withSheet(sheetXml([['', ' '], ['']]))),
  file(
    'a text that is nowhere',
    /^the sheet “Staff”, cell A2: expected a text that is in the workbook/,
    withSheet(sheet.replace('t="inlineStr"><is><t>Ana Ruiz</t></is>', 't="s"><v>7</v>')),
  ),
  file('a workbook of 30 MB', /^the file: expected at most 20 MB, found 30 MB/, () => {
    const bytes = new Uint8Array(30_000_000);
    bytes.set([0x50, 0x4b, 3, 4]);
    return bytes;
  }),
];
