import { bookOf, row, text } from '../books.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const addresses = ofKind('cells and rows without addresses', 'staff.xlsx');
const booleans = ofKind('booleans', 'staff.xlsx');
const formulas = ofKind('formulas', 'staff.xlsx');
const errors = ofKind('errors in cells', 'staff.xlsx');
const edges = ofKind('styled to the edge', 'staff.xlsx');
const hidden = ofKind('hidden rows', 'staff.xlsx');

const plain = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;

export const xlsxCells: OwnFile[] = [
  addresses(
    'rows have none, cells have',
    bookOf(`<row>${text('A3', 'Name')}${text('C3', 'License')}</row><row>${text('A7', 'Ana')}</row>`),
    ['sheet “Staff”', '3: Name |  | License', '7: Ana'],
  ),
  addresses(
    'some cells have none',
    bookOf(`<row r="4">${plain('Name')}${text('D4', 'x')}${plain('y')}<c/>${plain('z')}</row><row>${plain('a')}</row>`),
    ['sheet “Staff”', '4: Name |  |  | x | y |  | z', '5: a'],
  ),
  addresses('cells stand in another order', bookOf(`<row r="1">${text('C1', 'c')}${text('A1', 'a')}</row>`), [
    'sheet “Staff”',
    '1: a |  | c',
  ]),
  addresses('rows stand in another order', bookOf(row(5, 'Bo') + row(2, 'Ana')), ['sheet “Staff”', '2: Ana', '5: Bo']),
  addresses(
    'a cell says another row',
    bookOf(`<row r="2">${text('A3', 'Ana')}</row>`),
    /^the sheet “Staff”, row 2: expected cells of this row, found A3/,
  ),
  addresses(
    'a row that no spreadsheet has',
    bookOf(row(1_048_577, 'Ana')),
    /^the sheet “Staff”: expected rows 1 to 1,048,576, found 1048577/,
  ),
  addresses(
    'a cell that no spreadsheet has',
    bookOf(`<row r="1">${text('7', 'Ana')}</row>`),
    /^the sheet “Staff”, row 1: expected the address of a cell, found “7”/,
  ),
  booleans(
    'in all spellings',
    bookOf(
      ['1', '0', 'true', 'false', 'TRUE', 'False', ' 1 ']
        .map((said, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="b"><v>${said}</v></c></row>`)
        .join(''),
    ),
    ['sheet “Staff”', '1: TRUE', '2: FALSE', '3: TRUE', '4: FALSE', '5: TRUE', '6: FALSE', '7: TRUE'],
  ),
  booleans(
    'of a formula, and one that is nothing',
    bookOf(
      '<row r="1"><c r="A1" t="b"><f>1=1</f><v>1</v></c><c r="B1" t="b"><v/></c><c r="C1" t="b"><f>1=2</f><v>0</v></c></row>',
    ),
    ['sheet “Staff”', '1: {formula TRUE} |  | {formula FALSE}'],
  ),
  formulas(
    'with results',
    bookOf(
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>Ana</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">1+1</f><v>2</v></c><c r="C1" t="str"><f>""</f><v></v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
    ),
    ['sheet “Staff”', '1: {formula Ana} | {formula 2}', '2:  | {formula 3}'],
  ),
  formulas(
    'without results',
    bookOf(
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>B1</f><v></v></c><c r="C1" t="str"><f>C2</f></c><c r="D1" t="b"><f>C2</f><v/></c></row>',
    ),
    ['sheet “Staff”', '1: {unread} | {unread} | {unread} | {unread}'],
  ),
  formulas(
    'with 0 as each result',
    bookOf('<row r="1"><c r="A1"><f>IF(B1,"Yes","No")</f><v>0</v></c><c r="B1"><f>0</f><v>0</v></c></row>'),
    ['sheet “Staff”', '1: {formula 0} | {formula 0}'],
  ),
  errors(
    'of formulas and typed in',
    bookOf('<row r="1"><c r="A1" t="e"><f>NA()</f><v>#N/A</v></c><c r="B1" t="e"><v>#REF!</v></c></row>'),
    ['sheet “Staff”', '1: {unread #N/A} | {unread #REF!}'],
  ),
  errors('without a word', bookOf('<row r="1"><c r="A1" t="e"/><c r="B1" t="e"><f>X()</f></c></row>'), [
    'sheet “Staff”',
    '1: {unread} | {unread}',
  ]),
  edges(
    'all rows, one by one',
    bookOf(
      row(1, 'Ana') +
        Array.from(
          { length: 60_000 },
          (_, i) => `<row r="${i + 2}" s="1" customFormat="1"><c r="A${i + 2}" s="1"/></row>`,
        ).join('') +
        row(1_048_576, 'Bo'),
    ),
    ['sheet “Staff”', '1: Ana', '1048576: Bo'],
  ),
  edges(
    'all columns',
    bookOf(
      `<row r="1">${text('A1', 'Ana')}<c r="ALM1" s="1"/><c r="XFD1" s="1"><v/></c><c r="XFD1" t="inlineStr"><is><t/></is></c></row>`,
    ),
    ['sheet “Staff”', '1: Ana'],
  ),
  edges(
    'a text beyond what is taken',
    bookOf(`<row r="1">${text('ALM1', 'Ana')}</row>`),
    /^the sheet “Staff”, cell ALM1: expected at most 1,000 columns, found more/,
  ),
  edges(
    'a column that no spreadsheet has',
    bookOf(`<row r="1">${text('XFE1', 'Ana')}</row>`),
    /^the sheet “Staff”, row 1: expected the address of a cell, found “XFE1”/,
  ),
  hidden(
    'by hand, by a filter, and by their height',
    bookOf(
      `${row(1, 'Name')}${row(2, 'a').replace('<row', '<row hidden="1"')}${row(3, 'b').replace('<row', '<row hidden="true" outlineLevel="1"')}${row(4, 'c').replace('<row', '<row ht="0" customHeight="1"')}${row(5, 'd').replace('<row', '<row hidden="0" ht="12.8"')}`,
    ),
    ['sheet “Staff”', '1: Name', '2 hidden: a', '3 hidden: b', '4 hidden: c', '5: d'],
  ),
  hidden(
    'of nothing',
    bookOf(`${row(1, 'Name')}<row r="2" hidden="1"/><row r="3" hidden="1"><c r="A3" s="1"/></row>`),
    ['sheet “Staff”', '1: Name'],
  ),
];
