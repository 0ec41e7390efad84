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
  file('a workbook with a password', /^the workbook: .* a password/, withByte(0x02014b50, 8, 1)),
  file('a workbook packed in another way', /^the workbook: .* packed in an unknown way/, withByte(0x02014b50, 10, 99)),
  file(
    'a workbook with damaged parts',
    /^the workbook: .* a damaged part/,
    changed((bytes) => bytes.fill(0xff, 60, 120)),
  ),
  file('another archive', /^the workbook: expected an XLSX workbook with a sheet/, () => archiveOf({ 'a.txt': 'a' })),
  file(
    'an empty archive',
    /^the workbook: expected an XLSX workbook with a sheet/,
    async () => new Uint8Array([0x50, 0x4b, 3, 4, ...(await archiveOf({}))]),
  ),
  file('a document', /^the workbook: expected an XLSX workbook with a sheet/, () =>
    archiveOf({ 'word/document.xml': '<a/>' }),
  ),
  file(
    'a workbook without its table of contents',
    /^the workbook: expected a sheet that can be read/,
    without('xl/workbook.xml'),
  ),
  file(
    'a workbook that bursts: 200 MB in 200 kB',
    /^the workbook: expected at most 100 MB unpacked/,
    withSheet(' '.repeat(200_000_000)),
  ),
  file(
    'a cell in column XFD',
    /^the sheet, cell XFD1: expected at most 1,000 columns/,
    withSheet(sheet.replace('r="A1"', 'r="XFD1"')),
  ),
  file(
    'a cell in row 1,048,576',
    /^the sheet, row 1048576: expected at most 50,000 rows/,
    withSheet(sheet.replace('r="A2"', 'r="A1048576"')),
  ),
  file(
    'a row 99999999999',
    /^the sheet, row 99999999999: expected at most/,
    withSheet(sheet.replace('<row r="2"', '<row r="99999999999"')),
  ),
  file(
    'a cell in no column',
    /^the sheet, cell AAAAAA1: expected at most/,
    withSheet(sheet.replace('r="A1"', 'r="AAAAAAAAA1"')),
  ),
  file('a sheet that is no XML', /^the (workbook|sheet)/, withSheet('Name\nAna Ruiz')),
  file('a sheet that is cut off', /^the (workbook|sheet)/, withSheet(sheet.slice(0, 60))),
  file('an empty sheet', /^the sheet, row 1: expected headings/, withSheet(sheetXml([]))),
  file('a sheet of blanks', /^the sheet, row 1: expected headings/, withSheet(sheetXml([['', ' '], ['']]))),
  file(
    'a text that is nowhere',
    /^the workbook: expected a sheet that can be read/,
    withSheet(sheet.replace('t="inlineStr"><is><t>Ana Ruiz</t></is>', 't="s"><v>7</v>')),
  ),
  file(
    'a sheet with a wrong license',
    /^Row 2, column B \(Provider license\): expected on or off, found "7"/,
    withSheet(
      sheetXml([
        ['Name', 'Provider license'],
        ['Ana Ruiz', 7],
      ]),
    ),
  ),
  file(
    'a sheet without names',
    /^Row 1, the whole row: expected a column with names/,
    withSheet(sheetXml([['Shoes'], [43]])),
  ),
  file(
    'a sheet with a formula as text',
    /^Row 2, column A \(Name\): expected a text that is no formula/,
    withSheet(sheetXml([['Name'], ['=1+1']])),
  ),
  file(
    'a sheet with an id twice',
    /^Row 3, column B \(Id\): expected an id of their own/,
    withSheet(
      sheetXml([
        ['Name', 'Id'],
        ['Ana', 1],
        ['Bo', 1],
      ]),
    ),
  ),
  file('a workbook of 30 MB', /^the file: expected at most 20 MB, found 30 MB/, () => {
    const bytes = new Uint8Array(30_000_000);
    bytes.set([0x50, 0x4b, 3, 4]);
    return bytes;
  }),
];
