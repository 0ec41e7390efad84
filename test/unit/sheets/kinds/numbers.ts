import { bookOf, numberFormats } from '../books.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const dates = ofKind('dates', 'staff.xlsx');
const padded = ofKind('leading zeros', 'staff.xlsx');
const plain = ofKind('numbers', 'staff.xlsx');

/** A column of numbers, each with its style. */
const column = (...cells: readonly (readonly [value: string, style: number])[]): string =>
  cells
    .map(([value, style], i) => `<row r="${i + 1}"><c r="A${i + 1}" s="${style}"><v>${value}</v></c></row>`)
    .join('');

const OLD = '<workbookPr date1904="1"/>';

export const numbers: OwnFile[] = [
  dates(
    'counted from 1900',
    bookOf(column(['1', 1], ['59', 1], ['60', 1], ['61', 1], ['45296', 1], ['45296.75', 1], ['2958465', 1]), {
      styles: numberFormats('yyyy\\-mm\\-dd'),
    }),
    [
      'sheet “Staff”',
      '1: 1900-01-01',
      '2: 1900-02-28',
      '3: 1900-02-29',
      '4: 1900-03-01',
      '5: 2024-01-05',
      '6: 2024-01-05T18:00:00',
      '7: 9999-12-31',
    ],
  ),
  dates(
    'counted from 1904',
    bookOf(column(['0', 1], ['43834', 1], ['43834.5', 1]), { styles: numberFormats('m/d/yy'), before: OLD }),
    ['sheet “Staff”', '1: 1904-01-01', '2: 2024-01-05', '3: 2024-01-05T12:00:00'],
  ),
  dates(
    'in formats of Excel itself',
    bookOf(column(['45296', 0], ['45296', 1], ['45296', 2], ['45296', 3]), {
      styles: numberFormats('a', 'b', 'c')
        .replace('numFmtId="164" apply', 'numFmtId="14" apply')
        .replace('numFmtId="165" apply', 'numFmtId="22" apply')
        .replace('numFmtId="166" apply', 'numFmtId="3" apply'),
    }),
    ['sheet “Staff”', '1: 45296', '2: 2024-01-05', '3: 2024-01-05', '4: 45296'],
  ),
  dates(
    'in formats of people, and numbers in formats that only look so',
    bookOf(
      column(['45296', 1], ['45296', 2], ['45296', 3], ['7', 4], ['7', 5], ['7', 6], ['0.354167', 7], ['1.5', 8]),
      {
        styles: numberFormats(
          '[$-409]d\\ mmmm\\ yyyy;@',
          'dddd, mmmm dd',
          '[Red]"am "d.m.yy',
          '0 "days"',
          '0\\d',
          '[Red]0;[Green]\\-0',
          'h:mm AM/PM',
          '[h]:mm',
        ),
      },
    ),
    [
      'sheet “Staff”',
      '1: 2024-01-05',
      '2: 2024-01-05',
      '3: 2024-01-05',
      '4: 7',
      '5: 7',
      '6: 7',
      '7: 08:30:00',
      '8: 1.5',
    ],
  ),
  dates(
    'that are none',
    bookOf(column(['-1', 1], ['2958466', 1], ['1e99', 1]), { styles: numberFormats('d/m/yyyy') }),
    ['sheet “Staff”', '1: -1', '2: 2958466', '3: 1e+99'],
  ),
  dates(
    'a breath before midnight, and of a formula',
    bookOf(
      `<row r="1"><c r="A1" s="1"><v>45295.999999999</v></c><c r="B1" s="1"><f>TODAY()</f><v>45296</v></c></row>`,
      { styles: numberFormats('yyyy-mm-dd hh:mm') },
    ),
    ['sheet “Staff”', '1: 2024-01-05 | {formula 2024-01-05}'],
  ),
  padded(
    'of ids and postal codes',
    bookOf(column(['7', 1], ['1234567', 1], ['0', 1], ['-7', 1], ['2116', 2], ['7', 3]), {
      styles: numberFormats('0000', '00000', '0000;\\-0000;0'),
    }),
    ['sheet “Staff”', '1: 0007', '2: 1234567', '3: 0000', '4: -0007', '5: 02116', '6: 0007'],
  ),
  padded(
    'of one zero, and of zeros in other formats',
    bookOf(column(['7', 1], ['0.6', 1], ['7', 2], ['7', 3], ['0.5', 4]), {
      styles: numberFormats('0', '0.00', '000\\-00', '0%'),
    }),
    ['sheet “Staff”', '1: 7', '2: 1', '3: 7', '4: 7', '5: 0.5'],
  ),
  plain(
    'as they are',
    bookOf(column(['1', 0], ['1.0', 0], ['0.30000000000000004', 0], ['1E3', 0], ['123456789012', 0], ['-0', 0])),
    ['sheet “Staff”', '1: 1', '2: 1', '3: 0.3', '4: 1000', '5: 123456789012', '6: 0'],
  ),
  plain(
    'that are none, with styles that are none',
    bookOf(column(['abc', 0], ['0x10', 0], ['1e999', 0], ['7', 99], ['7', -1])),
    ['sheet “Staff”', '1: abc', '2: 0x10', '3: 1e999', '4: 7', '5: 7'],
  ),
  plain(
    'of LibreOffice that are booleans',
    bookOf('<row r="1"><c r="A1" s="1"><f>1=2</f><v>0</v></c><c r="B1" s="1"><v>1</v></c></row>', {
      styles: numberFormats('"TRUE";"TRUE";"FALSE"'),
    }),
    ['sheet “Staff”', '1: {formula FALSE} | TRUE'],
  ),
  plain(
    'of LibreOffice in Spanish that are booleans',
    bookOf('<row r="1"><c r="A1" s="1"><f>1=1</f><v>1</v></c><c r="B1" s="1"><v>0</v></c></row>', {
      styles: numberFormats('"VERDADERO";"VERDADERO";"FALSO"'),
    }),
    ['sheet “Staff”', '1: {formula TRUE} | FALSE'],
  ),
];
