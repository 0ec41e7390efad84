import { xml2003 as bookOf } from '../books.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const places = ofKind('XML of 2003: places', 'staff.xls');
const values = ofKind('XML of 2003: values', 'staff.xml');

const data = (type: string, said: string): string => `<Data ss:Type="${type}">${said}</Data>`;
const cell = (said: string, attributes = ''): string => `<Cell ${attributes}>${data('String', said)}</Cell>`;

export const xml2003: OwnFile[] = [
  places(
    'cells and rows that are left out',
    bookOf(
      `<Row>${cell('Name')}${cell('License', 'ss:Index="4"')}</Row><Row ss:Index="5">${cell('Ana')}<Cell/>${cell('x')}</Row><Row ss:Span="2"/><Row>${cell('Bo')}</Row>`,
    ),
    ['sheet “Staff”', '1: Name |  |  | License', '5: Ana |  | x', '9: Bo'],
  ),
  places(
    'merged, hidden, in front',
    bookOf(
      `<Row>${cell('Licenses', 'ss:MergeAcross="1"')}${cell('Status', 'ss:MergeDown="1"')}</Row><Row ss:Hidden="1">${cell('Provider')}${cell('Admin')}</Row>`,
      { options: '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Selected/></WorksheetOptions>' },
    ),
    ['sheet “Staff” active', '1: Licenses |  | Status', '2 hidden: Provider | Admin', 'merged A1:B1', 'merged C1:C2'],
  ),
  places(
    'two sheets, one hidden',
    bookOf(`<Row>${cell('Yes')}</Row>`, {
      options:
        '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet><Worksheet ss:Name="Two &amp; more"><Table><Row><Cell><Data ss:Type="String">Name</Data></Cell></Row></Table>',
    }),
    ['sheet “Staff” hidden', '1: Yes', 'sheet “Two & more”', '1: Name'],
  ),
  values(
    'of all types',
    bookOf(
      `<Row>${[data('Number', '7'), data('Boolean', '1'), data('DateTime', '2024-01-05T00:00:00.000'), data('DateTime', '2024-01-05T08:30:00.000'), data('Error', '#N/A'), data('String', ' R&amp;D&#10;x')].map((one) => `<Cell>${one}</Cell>`).join('')}</Row>`,
    ),
    ['sheet “Staff”', '1: 7 | TRUE | 2024-01-05 | 2024-01-05T08:30:00 | {unread #N/A} |  R&D\nx'],
  ),
  values(
    'of formulas, in formats, with notes and looks',
    bookOf(
      `<Row><Cell ss:Formula="=1">${data('Number', '1')}</Cell><Cell ss:Formula="=X"/><Cell ss:StyleID="s1">${data('Number', '7')}</Cell><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Ana</B> <Font>Ruiz</Font></ss:Data><Comment ss:Author="Bo"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>Bo:</B> a note</ss:Data></Comment></Cell></Row>`,
      { styles: '<Style ss:ID="s1"><NumberFormat ss:Format="000"/></Style>' },
    ),
    ['sheet “Staff”', '1: {formula 1} | {unread} | 007 | Ana Ruiz'],
  ),
];
