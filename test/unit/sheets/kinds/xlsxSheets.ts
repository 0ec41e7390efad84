import { archive, utf8 } from '../archive.ts';
import { book, bookOf, bookParts, row, sharedStrings, text, worksheet } from '../books.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const others = ofKind('sheets that hold no cells', 'staff.xlsx');
const strict = ofKind('Strict Open XML', 'staff.xlsx');
const zip64 = ofKind('ZIP64', 'staff.xlsx');
const streamed = ofKind('streamed', 'staff.xlsx');
const hidden = ofKind('hidden sheets', 'staff.xlsx');
const active = ofKind('the sheet in front', 'staff.xlsx');
const merged = ofKind('merged cells', 'staff.xlsx');
const tables = ofKind('Excel tables', 'staff.xlsx');
const places = ofKind('parts in other places', 'staff.xlsm');

const staff = { name: 'Staff', rows: row(1, 'Name') + row(2, 'Ana') };
const read = ['sheet “Staff”', '1: Name', '2: Ana'];
const chart = { name: 'Chart', kind: 'chartsheet', xml: '<chartsheet><sheetViews/></chartsheet>' } as const;
const dialog = { name: 'Dialog', kind: 'dialogsheet', xml: '<dialogsheet><sheetData/></dialogsheet>' } as const;

const strictly = (xml: string): string =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );

const table = (attributes: string, columns = '<tableColumn id="1" name="Name"/>'): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" ${attributes}><tableColumns count="1">${columns}</tableColumns></table>`;

const renamed = (from: string, to: string): Uint8Array =>
  archive(
    bookParts({ sheets: [staff] }).map(({ name, data, ...rest }) => ({
      ...rest,
      name: name.replace(from, to),
      data: String(data).replaceAll(from, to),
    })),
  );

export const xlsxSheets: OwnFile[] = [
  others('charts before and behind the staff', book({ sheets: [chart, staff, { ...chart, name: 'More' }] }), read),
  others('a dialog before the staff', book({ sheets: [dialog, staff] }), read),
  others('only a chart', book({ sheets: [chart] }), /^the workbook: expected a sheet with cells, found none/),
  strict(
    'with shared texts',
    archive(
      bookParts({
        sheets: [{ name: 'Staff', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
        strings: sharedStrings('<t>Name</t>'),
      }).map((part) => ({ ...part, data: strictly(String(part.data)) })),
    ),
    ['sheet “Staff”', '1: Name'],
  ),
  strict(
    'with dates and a table',
    archive(
      bookParts({
        sheets: [
          {
            name: 'Staff',
            rows: `${row(1, 'Since')}<row r="2"><c r="A2" t="d"><v>2024-02-29T00:00:00</v></c></row><row r="3"><c r="A3" t="d"><v>2024-02-29T08:30:00.000Z</v></c></row>`,
            tables: [table('name="T" displayName="T" ref="A1:A3"')],
          },
        ],
      }).map((part) => ({ ...part, data: strictly(String(part.data)) })),
    ),
    ['sheet “Staff”', '1: Since', '2: 2024-02-29', '3: 2024-02-29T08:30:00', 'table “T” A1:A3'],
  ),
  zip64('in the directory and each entry', archive(bookParts({ sheets: [staff] }), { zip64: true }), read),
  zip64(
    'of one entry only, stored',
    archive(bookParts({ sheets: [staff] }).map((part, i) => (i === 3 ? { ...part, zip64: true, stored: true } : part))),
    read,
  ),
  streamed(
    'sizes stand behind',
    archive(bookParts({ sheets: [staff] }).map((part) => ({ ...part, streamed: true }))),
    read,
  ),
  streamed(
    'sizes stand behind, some parts are stored, folders are entries',
    archive([
      { name: 'xl/', data: '', stored: true },
      ...bookParts({ sheets: [staff] }).map((part, i) => ({
        ...part,
        streamed: true as const,
        ...(i % 2 && { stored: true as const }),
      })),
    ]),
    read,
  ),
  hidden(
    'lists of choices, before and behind',
    book({
      sheets: [
        { name: 'a', rows: row(1, 'Yes'), attributes: 'state="hidden"' },
        staff,
        { name: 'b', rows: row(1, 'No'), attributes: 'state="veryHidden"' },
      ],
    }),
    ['sheet “a” hidden', '1: Yes', ...read, 'sheet “b” hidden', '1: No'],
  ),
  hidden('the only one', book({ sheets: [{ ...staff, attributes: 'state="veryHidden"' }] }), [
    'sheet “Staff” hidden',
    '1: Name',
    '2: Ana',
  ]),
  active(
    'is the second',
    book({
      sheets: [{ name: 'R&amp;D', rows: row(1, 'x') }, staff],
      before: '<bookViews><workbookView activeTab="1"/></bookViews>',
    }),
    ['sheet “R&D”', '1: x', 'sheet “Staff” active', '1: Name', '2: Ana'],
  ),
  active(
    'is counted with the chart before it',
    book({
      sheets: [chart, staff, { name: 'B', rows: row(1, 'x') }],
      before: '<bookViews><workbookView activeTab="2"/></bookViews>',
    }),
    [...read, 'sheet “B” active', '1: x'],
  ),
  active(
    'is the first where nothing else is said',
    book({ sheets: [staff], before: '<bookViews><workbookView/></bookViews>' }),
    ['sheet “Staff” active', '1: Name', '2: Ana'],
  ),
  merged(
    'in headings and groups',
    bookOf(row(1, 'Licenses', '', 'Status') + row(2, 'Provider', 'Admin'), {
      parts: [
        {
          name: 'xl/worksheets/sheet1.xml',
          data: worksheet(
            row(1, 'Licenses', '', 'Status') + row(2, 'Provider', 'Admin'),
            '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C1:C2"/></mergeCells>',
          ),
        },
      ],
    }),
    ['sheet “Staff”', '1: Licenses |  | Status', '2: Provider | Admin', 'merged A1:B1', 'merged C1:C2'],
  ),
  merged(
    'with texts beneath that nobody sees',
    book({
      sheets: [
        {
          name: 'Staff',
          rows: row(1, 'Staff', 'old', 'x') + row(2, 'old', 'old', 'y'),
          after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
        },
      ],
    }),
    ['sheet “Staff”', '1: Staff |  | x', '2:  |  | y', 'merged A1:B2'],
  ),
  tables(
    'with totals',
    book({
      sheets: [{ ...staff, tables: [table('name="a" displayName="Staff &amp; more" ref="A1:A2" totalsRowCount="1"')] }],
    }),
    [...read, 'table “Staff & more” A1:A2 with totals'],
  ),
  tables(
    'two, one without headings',
    book({
      sheets: [
        {
          name: 'Staff',
          rows: row(1, 'Name') + row(2, 'Ana', 'Bo'),
          tables: [
            table('name="T1" displayName="T1" ref="A1:A2" totalsRowShown="0"'),
            table('name="T2" displayName="T2" ref="B2" headerRowCount="0"'),
          ],
        },
      ],
    }),
    ['sheet “Staff”', '1: Name', '2: Ana | Bo', 'table “T1” A1:A2', 'table “T2” B2:B2'],
  ),
  places('another folder', renamed('xl/', 'content/'), read),
  places('another name of the workbook', renamed('workbook.xml', 'book2.xml'), read),
  places(
    'in UTF-16',
    archive(
      bookParts({ sheets: [staff] }).map((part) => ({
        ...part,
        data: part.name.endsWith('sheet1.xml')
          ? new Uint8Array(Buffer.from(`\ufeff${part.data}`, 'utf16le'))
          : part.data,
      })),
    ),
    read,
  ),
  places(
    'with a mark before each',
    archive(bookParts({ sheets: [staff] }).map((part) => ({ ...part, data: utf8(`\ufeff${part.data}`) }))),
    read,
  ),
  places(
    'a sheet that is nowhere',
    archive(bookParts({ sheets: [staff] }).filter(({ name }) => !name.includes('sheet1'))),
    /^the workbook: expected a sheet “Staff”, found nothing/,
  ),
  places(
    'two sheets, one empty',
    book({ sheets: [{ name: 'Empty' }, { name: 'Staff', rows: `<row r="2">${text('B2', 'x')}</row>` }] }),
    ['sheet “Empty”', 'sheet “Staff”', '2:  | x'],
  ),
];
