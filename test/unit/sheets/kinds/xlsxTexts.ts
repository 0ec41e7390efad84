import { archive } from '../archive.ts';
import { book, bookOf, bookParts, row, sharedStrings, text } from '../books.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const cdata = ofKind('CDATA', 'staff.xlsx');
const inline = ofKind('inline texts', 'staff.xlsx');
const rich = ofKind('rich texts', 'staff.xlsx');
const shared = ofKind('shared texts', 'staff.xlsx');
const escapes = ofKind('escapes in texts', 'staff.xlsx');
const prefixes = ofKind('prefixes', 'staff.xlsx');

const cell = (at: string, index: number): string => `<c r="${at}" t="s"><v>${index}</v></c>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');

export const xlsxTexts: OwnFile[] = [
  cdata(
    'in shared texts',
    bookOf(`<row r="1">${cell('A1', 0)}${cell('B1', 1)}</row>`, {
      strings: sharedStrings('<t><![CDATA[Name]]></t>', '<t>Pro<![CDATA[vider & <Admin>]]> license</t>'),
    }),
    ['sheet “Staff”', '1: Name | Provider & <Admin> license'],
  ),
  cdata(
    'in results of formulas and in numbers',
    bookOf(
      '<row r="1"><c r="A1" t="str"><f><![CDATA[B1&"x"]]></f><v><![CDATA[Ana]]></v></c><c r="B1"><v><![CDATA[7]]></v></c></row>',
    ),
    ['sheet “Staff”', '1: {formula Ana} | 7'],
  ),
  cdata('that holds brackets and looks like markup', bookOf(row(1, '<![CDATA[a]]b]]]>', '<![CDATA[</t></is></c>]]>')), [
    'sheet “Staff”',
    '1: a]]b] | </t></is></c>',
  ]),
  inline('in several pieces', bookOf(`<row r="1">${text('A1', 'Ana</t></is><is><t>')}${text('B1', 'Yes')}</row>`), [
    'sheet “Staff”',
    '1: Ana | Yes',
  ]),
  inline(
    'with a comment and an instruction inside',
    bookOf(row(1, 'A<!-- no > text -->na<?no text?> Ruiz', '<!-- nothing -->')),
    ['sheet “Staff”', '1: Ana Ruiz'],
  ),
  rich(
    'inline, in runs of different looks',
    bookOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Ana </t></r><r><t>Ruiz</t></r></is></c></row>',
    ),
    ['sheet “Staff”', '1: Ana Ruiz'],
  ),
  rich(
    'with how it is spoken',
    bookOf(`<row r="1">${cell('A1', 0)}${cell('B1', 1)}</row>`, {
      strings: sharedStrings(
        '<t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/>',
        '<r><t>課</t></r><rPh sb="0" eb="1"><t>カ</t></rPh><r><t>長</t></r>',
      ),
    }),
    ['sheet “Staff”', '1: 山田 | 課長'],
  ),
  rich(
    'with empty runs',
    bookOf(`<row r="1">${cell('A1', 0)}${cell('B1', 1)}${cell('C1', 2)}</row>`, {
      strings: sharedStrings('<r><t/></r><r><t>Ana</t></r>', '<t/>', '').replace('</sst>', '<si/></sst>'),
    }),
    ['sheet “Staff”', '1: Ana'],
  ),
  shared(
    'missing',
    bookOf(`<row r="1">${cell('A1', 0)}</row>`),
    /^the sheet “Staff”, cell A1: expected a text that is in the workbook, found number 0, which is not/,
  ),
  shared(
    'out of range',
    bookOf(`<row r="1">${cell('A1', 0)}</row><row r="2">${cell('B2', 7)}</row>`, {
      strings: sharedStrings('<t>Name</t>'),
    }),
    /^the sheet “Staff”, cell B2: .* found number 7/,
  ),
  shared(
    'with a number below nothing',
    bookOf(`<row r="1">${cell('A1', -1)}</row>`, { strings: sharedStrings('<t>Name</t>') }),
    /^the sheet “Staff”, cell A1: .* found number -1/,
  ),
  shared(
    'in a part that is called otherwise',
    archive(
      bookParts({
        sheets: [{ name: 'Staff', rows: `<row r="1">${cell('A1', 0)}</row>` }],
        strings: sharedStrings('<t>Name</t>'),
      }).map((part) => ({
        ...part,
        name: part.name === 'xl/sharedStrings.xml' ? 'xl/SharedStrings.xml' : part.name,
      })),
    ),
    ['sheet “Staff”', '1: Name'],
  ),
  shared(
    'found by an absolute address',
    archive(
      bookParts({
        sheets: [{ name: 'Staff', rows: `<row r="1">${cell('A1', 0)}</row>` }],
        strings: sharedStrings('<t>Name</t>'),
      }).map((part) => ({
        ...part,
        data: String(part.data)
          .replace('Target="sharedStrings.xml"', 'Target="/xl/sharedStrings.xml"')
          .replace('Target="worksheets/', 'Target="/xl/worksheets/'),
      })),
    ),
    ['sheet “Staff”', '1: Name'],
  ),
  escapes('of XML', bookOf(row(1, 'R&amp;D &lt;x&gt; &#65;&#x42; &quot;&apos;', 'Zo&#xEB; &#128578;')), [
    'sheet “Staff”',
    '1: R&D <x> AB "\' | Zoë 🙂',
  ]),
  escapes('of Excel', bookOf(row(1, 'Ana_x000A_Ruiz', 'a_x005F_x000A_b', 'x_0041_', '_xD83D__xDE42_')), [
    'sheet “Staff”',
    '1: Ana\nRuiz | a_x000A_b | x_0041_ | 🙂',
  ]),
  escapes('that XML does not know', bookOf(row(1, 'a&nbsp;b')), /^the workbook: .*sheet1\.xml/),
  prefixes(
    'on every element of the sheet',
    book({
      sheets: [
        {
          name: 'Staff',
          xml: prefixed(`<worksheet xmlns="${MAIN}"><sheetData>${row(1, 'Name', 'License')}</sheetData></worksheet>`),
        },
      ],
    }),
    ['sheet “Staff”', '1: Name | License'],
  ),
  prefixes(
    'on every element of the workbook and its texts',
    archive(
      bookParts({
        sheets: [{ name: 'Staff', rows: `<row r="1">${cell('A1', 0)}</row>`, attributes: 'state="visible"' }],
        strings: sharedStrings('<t>Name</t>'),
      }).map((part) => ({ ...part, data: prefixed(String(part.data)).replaceAll('r:', 'd3p1:') })),
    ),
    ['sheet “Staff”', '1: Name'],
  ),
];
