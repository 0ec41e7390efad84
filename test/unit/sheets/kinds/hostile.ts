import { crc32 } from 'node:zlib';
import { archive, type Part, utf8 } from '../archive.ts';
import { book, bookOf, bookParts, odsOf, row, text, worksheet, xml2003 } from '../books.ts';
import { bursting as burstingBook, burstingTogether, burstingUnsaid } from '../bursting.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const bursting = ofKind('hostile: bursting', 'staff.xlsx');
const entries = ofKind('hostile: entries', 'staff.xlsx');
const xml = ofKind('hostile: XML', 'staff.xlsx');
const sizes = ofKind('hostile: sizes', 'staff.xlsx');

const parts = bookParts({ sheets: [{ name: 'Staff', rows: row(1, 'Name') }] });
const SHEET = 'xl/worksheets/sheet1.xml';
const withSheet = (change: Partial<Part>): Uint8Array =>
  archive(parts.map((part) => (part.name === SHEET ? { ...part, ...change } : part)));
const LAUGHS =
  '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const laughing = worksheet(row(1, '&c;')).replace('?>', `?>${LAUGHS}`);
const sheetXml = worksheet(row(1, 'Name'));

export const hostile: OwnFile[] = [
  bursting('200 MB in 200 kB', burstingBook(200), /^the workbook: expected at most 100 MB unpacked, found more/),
  bursting('200 MB that say they are few', burstingUnsaid(200), /^the workbook: .* a damaged part/),
  bursting(
    'sheets that are small each',
    burstingTogether(),
    /^the workbook: expected at most 100 MB unpacked, found more/,
  ),
  bursting(
    'what nobody reads',
    archive([...parts, { name: 'xl/media/a.xml', data: '', says: { size: 200_000_000 } }]),
    ['sheet “Staff”', '1: Name'],
  ),
  entries('that overlap', withSheet({ says: { at: 0 } }), /^the workbook: .* found one that is damaged/),
  entries(
    'within each other',
    (() => {
      const inner = archive([{ name: SHEET, data: sheetXml }]);
      return archive([
        ...parts.filter(({ name }) => name !== SHEET),
        { name: SHEET, data: inner, stored: true, says: { crc: crc32(sheetXml) } },
        { name: 'b.xml', data: 'x', says: { at: 60 } },
      ]);
    })(),
    /^the workbook: .* found (one that is damaged|a damaged part)/,
  ),
  entries(
    'under one name',
    archive([...parts, { name: SHEET, data: worksheet(row(1, 'Other')) }]),
    /^the workbook: .* found one that is damaged/,
  ),
  entries(
    'by the thousand',
    archive([
      ...parts,
      ...Array.from({ length: 3_000 }, (_, i) => ({ name: `${i}`, data: '', stored: true as const })),
    ]),
    /^the workbook: .* found 3004 parts/,
  ),
  sizes(
    'greater than it is',
    withSheet({ says: { size: 5_000 } }),
    /^the workbook: .* a damaged part “xl\/worksheets\/sheet1\.xml”/,
  ),
  sizes('smaller than it is', withSheet({ says: { size: 50 } }), /^the workbook: .* a damaged part/),
  sizes('packed, beyond the file', withSheet({ says: { packed: 100_000 } }), /^the workbook: .* found one that is/),
  sizes('another sum', withSheet({ says: { crc: 1 } }), /^the workbook: .* a damaged part/),
  sizes('cut off within the directory', archive(parts).slice(0, -40), /^the workbook: .* cut off/),
  sizes(
    'a directory beyond the file',
    (() => {
      const bytes = archive(parts);
      new DataView(bytes.buffer).setUint32(bytes.length - 6, 0x7fffffff, true);
      return bytes;
    })(),
    /^the workbook: .* found one that is/,
  ),
  sizes('packed in another way', withSheet({ says: { method: 12 } }), /^the workbook: .* packed in an unknown way/),
  xml('entities that grow', withSheet({ data: laughing }), /^the workbook: .* “xl\/worksheets\/sheet1\.xml”/),
  xml(
    'entities that grow, in other formats',
    utf8(xml2003('<Row><Cell><Data ss:Type="String">&c;</Data></Cell></Row>').replace('?>', `?>${LAUGHS}`)),
    /^the file: .*/,
  ),
  xml(
    'in millions of elements within each other',
    withSheet({ data: worksheet('<row>'.repeat(1_000_000)) }),
    /^the workbook: .* “xl\/worksheets\/sheet1\.xml”/,
  ),
  xml('in depth, in other formats', odsOf('<table:table>'.repeat(100_000)), /^the workbook: .* “content\.xml”/),
  xml(
    'a tag without end',
    withSheet({ data: `<worksheet ${'a="b" '.repeat(1_000_000)}` }),
    /^the workbook: .* “xl\/worksheets\/sheet1\.xml”/,
  ),
  xml(
    'that is cut off',
    withSheet({ data: sheetXml.slice(0, -20) }),
    /^the workbook: .* “xl\/worksheets\/sheet1\.xml”/,
  ),
  xml('that is none', withSheet({ data: 'Name\nAna' }), /^the workbook: .* “xl\/worksheets\/sheet1\.xml”/),
  xml(
    'whose ends do not match',
    withSheet({ data: sheetXml.replace('</row>', '</rows>') }),
    /^the workbook: .* “xl\/worksheets\/sheet1\.xml”/,
  ),
  xml('a text of ten million signs', bookOf(row(1, 'x'.repeat(10_000_000), 'y')), [
    'sheet “Staff”',
    `1: ${'x'.repeat(10_000_000)} | y`,
  ]),
  sizes(
    'cells at the far end of each row',
    bookOf(Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 1}">${text(`ALL${i + 1}`, 'x')}</row>`).join('')),
    /^the sheet “Staff”: expected at most 5,000,000 cells, found more/,
  ),
  sizes(
    'too many rows',
    bookOf(Array.from({ length: 50_001 }, (_, i) => row(i * 2 + 1, 'x')).join('')),
    /^the sheet “Staff”: expected at most 50,000 rows, found more/,
  ),
  sizes(
    'a million merged cells',
    book({
      sheets: [
        {
          name: 'Staff',
          rows: row(1, 'x'),
          after: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1_000_000)}</mergeCells>`,
        },
      ],
    }),
    /^the sheet “Staff”: expected at most 5,000,000 cells, found more/,
  ),
  sizes(
    'a page of cells that reach down in all columns',
    utf8(`<table>${'<tr><td colspan=1000 rowspan=9>'.repeat(100_000)}</table>`),
    /^the file: expected at most 5,000,000 cells, found more/,
  ),
  sizes('blank lines by the million', utf8(`${'\n'.repeat(5_000_000)}Name\n`), ['sheet “”', '5000001: Name']),
  sizes('empty objects by the million', utf8(`[${'{},'.repeat(1_000_000)}{"Name":"Ana"}]`), [
    'sheet “”',
    '1: Name',
    '1000002: Ana',
  ]),
  sizes(
    'merged over each other',
    book({
      sheets: [
        {
          name: 'Staff',
          rows: Array.from({ length: 5_000 }, (_, i) => row(i + 1, 'x')).join(''),
          after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5_000)}</mergeCells>`,
        },
      ],
    }),
    /^the sheet “Staff”: expected merged cells that do not overlap, found more/,
  ),
];
