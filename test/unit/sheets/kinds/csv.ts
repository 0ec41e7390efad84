import { joined, utf8 } from '../archive.ts';
import { type OwnFile, ofKind } from './ownFile.ts';

const encodings = ofKind('CSV: encodings', 'staff.csv');
const first = ofKind('CSV: lines before the table', 'staff.csv');
const ends = ofKind('CSV: line ends', 'staff.csv');
const separators = ofKind('CSV: separators', 'staff.csv');
const ragged = ofKind('CSV: ragged rows', 'staff.csv');
const quotes = ofKind('CSV: quotes', 'staff.csv');

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

export const csv: OwnFile[] = [
  encodings('UTF-8 with a mark', '\ufeffName,Puesto\r\nZoë,x\r\n', ['sheet “”', '1: Name | Puesto', '2: Zoë | x']),
  encodings('UTF-16, lowest byte first', utf16('\ufeffName\tPuesto\r\nZoë\t✓\r\n'), [
    'sheet “”',
    '1: Name | Puesto',
    '2: Zoë | ✓',
  ]),
  encodings('UTF-16, highest byte first', utf16('\ufeff"Ruiz, Zoë",✓\n').swap16(), ['sheet “”', '1: Ruiz, Zoë | ✓']),
  encodings(
    'UTF-16 that is cut off',
    utf16('\ufeffName\tx').subarray(0, 11),
    /^the file: expected text in UTF-16, found/,
  ),
  encodings(
    'an old one',
    joined(utf8('Name,x\nAna,y\n'), new Uint8Array([0x5a, 0x6f, 0xeb]), utf8(',z\n')),
    /^line 3: expected text in UTF-8, found the byte eb; .*“CSV UTF-8”/,
  ),
  encodings(
    'UTF-16 without a mark',
    utf16('Name\tx\r\n'),
    /^line 1: expected text in UTF-8, found a file that isn’t plain text/,
  ),
  first('sep= in quotes', '"sep=|"\r\nName|a,b;c\r\nAna|x\r\n', ['sheet “”', '1: Name | a,b;c', '2: Ana | x']),
  first('sep= of a tab, behind a mark', '\ufeffSEP=\t\nName, first\tx\nAna\ty', [
    'sheet “”',
    '1: Name, first | x',
    '2: Ana | y',
  ]),
  first('#TYPE of one column', '#TYPE System.String\r\n"Name"\r\n"Ana, Bo"\r\n', ['sheet “”', '2: Name', '3: Ana, Bo']),
  first('#TYPE with semicolons', '#TYPE A.B[c,d]\n"Name";"x"\n"Ana";"y"\n', ['sheet “”', '2: Name | x', '3: Ana | y']),
  first(
    'a schema with breaks in it',
    'ListSchema={"schemaXmlList":["<Field Name=\\"a\\"/>","<Field, x/>"]}\n"Title","x"\n"Ana","y"\n',
    ['sheet “”', '2: Title | x', '3: Ana | y'],
  ),
  first('a schema behind a mark', '\ufeffListSchema={"schemaXmlList":[]}\r\n"Title"\r\n"Ana"\r\n', [
    'sheet “”',
    '2: Title',
    '3: Ana',
  ]),
  first('blank lines and titles', '\n  \n,,\nCedar, staff\n\nName,x,y\nAna,1,2\n', [
    'sheet “”',
    '4: Cedar |  staff',
    '6: Name | x | y',
    '7: Ana | 1 | 2',
  ]),
  first('a number sign that is none of them', '#,Name\n1,Ana\n', ['sheet “”', '1: # | Name', '2: 1 | Ana']),
  ends('all in one', 'a,b\r\nc,d\ne,f\rg,h', ['sheet “”', '1: a | b', '2: c | d', '3: e | f', '4: g | h']),
  ends('doubled', 'a,b\r\r\nc,d\r\r\n', ['sheet “”', '1: a | b', '3: c | d']),
  ends('inside of quotes', '"a\r\nb",c\r"d\re",f\r', ['sheet “”', '1: a\nb | c', '2: d\ne | f']),
  separators('commas in all headings', 'Name (last, first);Licenses (a, b, c)\nRuiz Ana;x\nEk Bo;y\n', [
    'sheet “”',
    '1: Name (last, first) | Licenses (a, b, c)',
    '2: Ruiz Ana | x',
    '3: Ek Bo | y',
  ]),
  separators('semicolons in cells', 'Name,Roles\nAna,a;b;c\nBo,d;e\n"Cal, x",f\n', [
    'sheet “”',
    '1: Name | Roles',
    '2: Ana | a;b;c',
    '3: Bo | d;e',
    '4: Cal, x | f',
  ]),
  separators('decimal commas', 'Name;FTE\nAna;0,5\nBo;1,0\n', [
    'sheet “”',
    '1: Name | FTE',
    '2: Ana | 0,5',
    '3: Bo | 1,0',
  ]),
  separators('tabs beside commas in names', 'Name\tTitle\nRuiz, Ana\tx, y\nEk, Bo\tz\n', [
    'sheet “”',
    '1: Name | Title',
    '2: Ruiz, Ana | x, y',
    '3: Ek, Bo | z',
  ]),
  separators('a title before semicolons', 'Staff, Cedar, Reno\n\nName;Title;Status\nAna;x;y\nBo;z;y\n', [
    'sheet “”',
    '1: Staff, Cedar, Reno',
    '3: Name | Title | Status',
    '4: Ana | x | y',
    '5: Bo | z | y',
  ]),
  separators('commas of names alone', 'Name\nRuiz, Ana\nEk, Bo\nDiaz, Cal\n', [
    'sheet “”',
    '1: Name',
    '2: Ruiz, Ana',
    '3: Ek, Bo',
    '4: Diaz, Cal',
  ]),
  separators('the same number of both', 'Name (last, first);License\nRuiz, Ana;Yes\nEk, Bo;No\n', [
    'sheet “”',
    '1: Name (last, first) | License',
    '2: Ruiz, Ana | Yes',
    '3: Ek, Bo | No',
  ]),
  separators('none', 'Name\nAna\nBo\n', ['sheet “”', '1: Name', '2: Ana', '3: Bo']),
  ragged('short and long', 'Name,a,b\nAna\nBo,1,2,3\nCal,1,\n', [
    'sheet “”',
    '1: Name | a | b',
    '2: Ana',
    '3: Bo | 1 | 2 | 3',
    '4: Cal | 1',
  ]),
  ragged('trailing separators', 'Name;a;;;\nAna;1;;;;;;\n;;;;\n', ['sheet “”', '1: Name | a', '2: Ana | 1']),
  ragged(
    'too long',
    `Name\n${','.repeat(1_500)}\n${','.repeat(1_000)}x\n`,
    /^row 3: expected at most 1,000 columns, found more/,
  ),
  quotes('badly escaped, twice in a row', 'Name,a,b\n"Ana "Annie" Ruiz","the "x"","y"\n"Bo",,\n', [
    'sheet “”',
    '1: Name | a | b',
    '2: Ana "Annie" Ruiz | the "x" | y',
    '3: Bo',
  ]),
  quotes(
    'that may end here or there',
    'Name,x\n"Ana "Annie", LCSW",y\n',
    /^row 2: expected quotes within a cell to be doubled, found/,
  ),
  quotes(
    'that are never closed',
    'Name,x\nAna,y\n"Bo,z\nCal,w\n',
    /^row 3: expected a closing quote, found the end of the file/,
  ),
  quotes(
    'that would swallow rows',
    'Name,x\n"Ana,y\nBo,"z"\n"Cal",w\n',
    /^row 2: expected quotes within a cell to be doubled/,
  ),
  quotes('lone ones', 'Name,x\nAna "A" Ruiz,6\' 2"\nBo,"\n', /^row 3: expected a closing quote/),
  quotes('lone ones within cells', 'Name,x\nAna "A" Ruiz,6\' 2"\nBo 12",5"x\n', [
    'sheet “”',
    '1: Name | x',
    '2: Ana "A" Ruiz | 6\' 2"',
    '3: Bo 12" | 5"x',
  ]),
  quotes('behind a blank, and no end of a cell', 'Name, x\nAna, "B" Ruiz\nBo, "\nCal, "z\n', [
    'sheet “”',
    '1: Name |  x',
    '2: Ana |  "B" Ruiz',
    '3: Bo |  "',
    '4: Cal |  "z',
  ]),
  quotes('with blanks around', 'Name, "x, y" ,z\n"Ana" ,  "Bo",c\n', [
    'sheet “”',
    '1: Name | x, y | z',
    '2: Ana | Bo | c',
  ]),
  quotes('doubled, empty, and a formula that keeps zeros', '"a ""b"" c","",="007","=""008"""\n"""x""",y\n', [
    'sheet “”',
    '1: a "b" c |  | 007 | 008',
    '2: "x" | y',
  ]),
];
