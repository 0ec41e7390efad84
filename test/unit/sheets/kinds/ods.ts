import { odsOf } from '../books.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const values = ofKind('ODS: values', 'staff.ods');
const repeats = ofKind('ODS: repeats', 'staff.ods');
const hidden = ofKind('ODS: hidden', 'staff.ods');
const covered = ofKind('ODS: covered cells', 'staff.ods');
const texts = ofKind('ODS: texts', 'staff.ods');

const cell = (said: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}><text:p>${said}</text:p></table:table-cell>`;
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (rows: string, attributes = ''): string =>
  `<table:table table:name="Staff" ${attributes}>${rows}</table:table>`;
const EMPTY = '<table:table-cell table:number-columns-repeated="16384"/>';

export const ods: OwnFile[] = [
  values(
    'of all types',
    odsOf(
      table(
        row(
          [
            cell('Ana'),
            cell('1.50', 'office:value-type="float" office:value="1.5"'),
            cell('TRUE', 'office:value-type="boolean" office:boolean-value="true"'),
            cell('01/05/24', 'office:value-type="date" office:date-value="2024-01-05"'),
            cell('x', 'office:value-type="date" office:date-value="2024-01-05T08:30:00"'),
            cell('8:30', 'office:value-type="time" office:time-value="PT08H30M00S"'),
            cell('50 %', 'office:value-type="percentage" office:value="0.5"'),
            cell('$7.00', 'office:value-type="currency" office:currency="USD" office:value="7"'),
          ].join(''),
        ),
      ),
    ),
    ['sheet “Staff”', '1: Ana | 1.5 | TRUE | 2024-01-05 | 2024-01-05T08:30:00 | 08:30:00 | 0.5 | 7'],
  ),
  values(
    'shown with zeros, midnight, and texts in attributes',
    odsOf(
      table(
        row(
          [
            cell('0007', 'office:value-type="float" office:value="7"'),
            cell('x', 'office:value-type="date" office:date-value="2024-01-05T00:00:00"'),
            '<table:table-cell office:value-type="string" office:string-value="Ana"/>',
            cell('x', 'office:value-type="string" office:string-value="Bo"'),
          ].join(''),
        ),
      ),
    ),
    ['sheet “Staff”', '1: 0007 | 2024-01-05 | Ana | Bo'],
  ),
  values(
    'of formulas',
    odsOf(
      table(
        row(
          [
            cell('Yes', 'table:formula="of:=IF(1;&quot;Yes&quot;)" office:value-type="string"'),
            cell('0', 'table:formula="of:=0" office:value-type="float" office:value="0"'),
            '<table:table-cell table:formula="of:=X"/>',
            cell('#N/A', 'table:formula="of:=NA()" office:value-type="string" calcext:value-type="error"'),
            cell('Err:508', 'table:formula="of:=(" office:value-type="string" office:string-value=""'),
          ].join(''),
        ),
      ),
    ),
    ['sheet “Staff”', '1: {formula Yes} | {formula 0} | {unread} | {unread #N/A} | {unread Err:508}'],
  ),
  repeats(
    'of empty rows and columns to the edge',
    odsOf(
      table(
        `<table:table-column table:number-columns-repeated="16384"/>${row(cell('Name') + EMPTY)}${row(EMPTY, 'table:number-rows-repeated="1048574"')}${row(cell('Ana'))}`,
      ),
    ),
    ['sheet “Staff”', '1: Name', '1048576: Ana'],
  ),
  repeats(
    'of the same text',
    odsOf(
      table(
        row(
          `${cell('x', 'office:value-type="string" table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="2"/>${cell('y')}`,
          'table:number-rows-repeated="2"',
        ),
      ),
    ),
    ['sheet “Staff”', '1: x | x |  |  | y', '2: x | x |  |  | y'],
  ),
  repeats(
    'of a text in millions of rows',
    odsOf(table(row(cell('x'), 'table:number-rows-repeated="1048576"'))),
    /^the sheet “Staff”: expected at most 50,000 rows, found more/,
  ),
  repeats(
    'of a text in all columns',
    odsOf(table(row(cell('x', 'office:value-type="string" table:number-columns-repeated="16384"')))),
    /^the sheet “Staff”, cell ALM1: expected at most 1,000 columns, found more/,
  ),
  hidden(
    'rows by hand, by a filter and in a group',
    odsOf(
      table(
        `${row(cell('Name'))}${row(cell('a'), 'table:visibility="collapse"')}${row(cell('b'), 'table:visibility="filter"')}<table:table-row-group table:display="false">${row(cell('c'))}</table:table-row-group>${row(cell('d'), 'table:visibility="visible"')}`,
      ),
    ),
    ['sheet “Staff”', '1: Name', '2 hidden: a', '3 hidden: b', '4 hidden: c', '5: d'],
  ),
  hidden(
    'a sheet, and another in front',
    odsOf(
      `<table:table table:name="Lists" table:style-name="ta2">${row(cell('Yes'))}</table:table>${table(row(cell('Name')), 'table:style-name="ta1"')}`,
      {
        styles:
          '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
        settings:
          '<s:document-settings xmlns:s="urn:s" xmlns:config="urn:c"><config:config-item config:name="ActiveTable" config:type="string">Staff</config:config-item></s:document-settings>',
      },
    ),
    ['sheet “Lists” hidden', '1: Yes', 'sheet “Staff” active', '1: Name'],
  ),
  covered(
    'beneath headings',
    odsOf(
      table(
        `${row(`${cell('Licenses', 'office:value-type="string" table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('Status')}`)}${row(cell('Provider') + cell('Admin'))}`,
      ),
    ),
    ['sheet “Staff”', '1: Licenses |  | Status', '2: Provider | Admin', 'merged A1:B1'],
  ),
  covered(
    'with texts that nobody sees',
    odsOf(
      table(
        `${row(`${cell('Group', 'office:value-type="string" table:number-rows-spanned="2" table:number-columns-spanned="1"')}${cell('Ana')}`)}${row(`<table:covered-table-cell office:value-type="string" table:number-columns-repeated="1"><text:p>old</text:p></table:covered-table-cell>${cell('Bo')}`)}`,
      ),
    ),
    ['sheet “Staff”', '1: Group | Ana', '2:  | Bo', 'merged A1:A2'],
  ),
  texts(
    'in paragraphs, with blanks, breaks, links and looks',
    odsOf(
      table(
        row(
          `<table:table-cell office:value-type="string"><text:p>Ana <text:span>Ru</text:span>iz<text:s text:c="2"/>x</text:p><text:p><text:a>two</text:a><text:line-break/>three<text:tab/>y</text:p></table:table-cell>`,
        ),
      ),
    ),
    ['sheet “Staff”', '1: Ana Ruiz  x\ntwo\nthree\ty'],
  ),
  texts(
    'beside notes and drawings',
    odsOf(
      table(
        `<table:shapes><draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame></table:shapes>${row(
          `<table:table-cell office:value-type="string"><office:annotation><dc:creator>Bo</dc:creator><text:p>a note</text:p></office:annotation><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame><text:p>Ana</text:p></table:table-cell>`,
        )}`,
      ),
    ),
    ['sheet “Staff”', '1: Ana'],
  ),
];
