import { archive, joined, utf8 } from '../archive.ts';
import { bookParts, odsOf, row } from '../books.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const bytes = (...signature: number[]): Uint8Array =>
  joined(new Uint8Array(signature), new Uint8Array(64).fill(0x20), utf8('IEND'));
const package_ = (...names: readonly string[]): Uint8Array => archive(names.map((name) => ({ name, data: 'x' })));

const password = ofKind('refused: a password', 'staff.xlsx');
const old = ofKind('refused: old workbooks', 'staff.xls');
const binary = ofKind('refused: binary workbooks', 'staff.xlsb');
const image = ofKind('refused: images', 'staff.png');
const document = ofKind('refused: documents', 'staff.docx');
const apple = ofKind('refused: packages of Apple', 'staff.numbers');
const packed = ofKind('refused: archives', 'staff.zip');
const empty = ofKind('refused: nothing', 'staff.csv');

const sheet = { name: 'Staff', rows: row(1, 'Name') };

export const refused: OwnFile[] = [
  password(
    'of Excel',
    joined(OLE, new Uint8Array(1016), wide('EncryptionInfo'), new Uint8Array(90), wide('EncryptedPackage')),
    /^the file: expected a workbook without a password, found one with a password; open it in Excel, remove the password/,
  ),
  password(
    'of an old Excel',
    joined(OLE, new Uint8Array(2000), wide('EncryptedPackage'), new Uint8Array(90)),
    /found one with a password/,
  ),
  password(
    'of LibreOffice',
    archive([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'content.xml', data: new Uint8Array(200).fill(0xa7), stored: true },
      {
        name: 'META-INF/manifest.xml',
        data: '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      },
    ]),
    /found one with a password/,
  ),
  password(
    'of a ZIP program',
    archive(bookParts({ sheets: [sheet] }).map((part) => ({ ...part, says: { flags: 1 } }))),
    /found one with a password/,
  ),
  old(
    'of 1997',
    joined(OLE, new Uint8Array(1016), wide('Workbook'), new Uint8Array(90)),
    /^the file: expected .*, found an old workbook \(XLS\); open it in Excel and save it as \.xlsx/,
  ),
  old('of 1995', joined(OLE, new Uint8Array(1016), wide('Book'), new Uint8Array(90)), /found an old workbook/),
  old('of 1992', bytes(0x09, 0x04, 0x06, 0x00, 0x00, 0x04, 0x10, 0x00), /found an old workbook/),
  binary(
    'of Excel',
    package_('[Content_Types].xml', '_rels/.rels', 'xl/workbook.bin', 'xl/worksheets/sheet1.bin'),
    /found a binary workbook \(XLSB\); open it in Excel and save it as \.xlsx/,
  ),
  binary('with its parts elsewhere', package_('[Content_Types].xml', 'book/workbook.bin'), /found a binary workbook/),
  image(
    'PNG',
    bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    /found an image; export the list itself as \.csv or \.xlsx/,
  ),
  image('JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), /found an image/),
  image('GIF', joined(utf8('GIF89a'), new Uint8Array(20)), /found an image/),
  image('WEBP', joined(utf8('RIFF'), new Uint8Array(4), utf8('WEBPVP8 ')), /found an image/),
  image('HEIC', joined(new Uint8Array([0, 0, 0, 0x18]), utf8('ftypheic'), new Uint8Array(20)), /found an image/),
  image('TIFF', bytes(0x49, 0x49, 0x2a, 0x00), /found an image/),
  document('PDF', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /found a PDF; export the list itself/),
  document(
    'Word',
    package_('[Content_Types].xml', 'word/document.xml'),
    /found a document of Word; copy the table into a workbook/,
  ),
  document(
    'old Word',
    joined(OLE, new Uint8Array(1016), wide('WordDocument'), new Uint8Array(90)),
    /found a document of Word/,
  ),
  document('PowerPoint', package_('[Content_Types].xml', 'ppt/presentation.xml'), /found a presentation/),
  document(
    'of OpenDocument',
    archive([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', data: '<a/>' },
    ]),
    /found a document .*; copy the table into a workbook/,
  ),
  document('RTF', '{\\rtf1\\ansi Name}', /found a document/),
  apple(
    'Numbers',
    package_('Index/Document.iwa', 'Index/Tables/DataList.iwa', 'Metadata/Properties.plist'),
    /found a file of Apple Numbers; open it there and export it as Excel or CSV/,
  ),
  apple('Numbers, older', package_('Index.zip', 'preview.jpg', 'Index/Document.iwa'), /found a file of Apple Numbers/),
  document(
    'an XML file of a program',
    '<?xml version="1.0"?><staff><person>Ana</person></staff>',
    /found a file of another program; export the list as \.csv or \.xlsx/,
  ),
  document('a symbolic link file', 'ID;PWXL;N;E\r\nC;Y1;X1;K"Name"\r\nE\r\n', /found a file of another program/),
  document(
    'an OpenDocument text in one file',
    '<?xml version="1.0"?><office:document xmlns:office="o" office:mimetype="t"><office:body><office:text/></office:body></office:document>',
    /found a document that is no workbook/,
  ),
  packed('gzip', bytes(0x1f, 0x8b, 0x08, 0x00), /found a packed file; unpack it and choose the file inside/),
  packed('RAR', joined(utf8('Rar!'), new Uint8Array([0x1a, 0x07, 0x01, 0x00])), /found a packed file/),
  packed('7z', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /found a packed file/),
  packed('ZIP of a CSV file', archive([{ name: 'staff.csv', data: 'Name\nAna\n' }]), /found a packed file; unpack it/),
  packed('ZIP of nothing', archive([]), /found a packed file/),
  empty('no byte', '', /^the file: expected a roster, found nothing/),
  empty('blanks', ' \r\n\t\n', /^the file: expected a roster, found nothing/),
  empty('only a mark', '\ufeff', /^the file: expected a roster, found nothing/),
  empty('separators', ',,,\n,,\n', /^the file: expected a roster, found nothing/),
  empty(
    'an ODS without a row',
    odsOf('<table:table table:name="Staff"/>'),
    /^the file: expected a roster, found nothing/,
  ),
  empty(
    'a workbook without a row',
    archive(bookParts({ sheets: [{ name: 'Staff' }] })),
    /^the file: expected a roster, found nothing/,
  ),
];
