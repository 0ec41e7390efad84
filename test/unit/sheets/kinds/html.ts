import { type OwnFile, ofKind } from './ownFile.ts';

const markup = ofKind('HTML: markup', 'staff.xls');
const spans = ofKind('HTML: spans', 'staff.xls');
const entities = ofKind('HTML: entities', 'staff.html');
const tables = ofKind('HTML: tables', 'staff.xls');

const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html>\n<html><head><title>Staff</title>${head}<style>td { color: red } /* <td>no</td> */</style></head><body>${body}</body></html>`;

export const html: OwnFile[] = [
  markup(
    'that closes nothing',
    page('<TABLE border=1><TR><TH>Name<TH>License<TR><TD>Ana<TD>Yes<TR><td align=center nowrap>Bo<td>No</TABLE>'),
    ['sheet “”', '1: Name | License', '2: Ana | Yes', '3: Bo | No'],
  ),
  markup(
    'inside of cells',
    page(
      '<table><tbody><tr><td><b>Ana</b>\n  <i class="a>b">Ruiz</i></td><td><p>one</p><p>two<br/>three</p></td><td><script>var no = "</td>";</script>x<!-- no <td> --></td></tr></tbody></table>',
    ),
    ['sheet “”', '1: Ana Ruiz | one\ntwo\nthree | x'],
  ),
  markup(
    'with signs that are no markup, and hidden rows',
    '<table><tr><td>a < b > c & d</td></tr><tr style="DISPLAY : none"><td>x</td></tr><tr hidden><td>y</td></tr></table>',
    ['sheet “”', '1: a < b > c & d', '2 hidden: x', '3 hidden: y'],
  ),
  spans(
    'of columns and rows',
    page(
      '<table><tr><th rowspan="2">Name</th><th colspan=2>Licenses</th><th rowspan=2>Status</th></tr><tr><th>Provider</th><th>Admin</th></tr><tr><td>Ana</td><td>x</td><td></td><td>Active</td></tr></table>',
    ),
    [
      'sheet “”',
      '1: Name | Licenses |  | Status',
      '2:  | Provider | Admin',
      '3: Ana | x |  | Active',
      'merged A1:A2',
      'merged B1:C1',
      'merged D1:D2',
    ],
  ),
  spans(
    'without end',
    '<table><tr><td colspan="99999999">Staff</td></tr><tr><td rowspan="99999999">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td colspan="0">d</td><td colspan="x">e</td></tr></table>',
    ['sheet “”', '1: Staff', '2: a | b', '3:  | c', '4:  | d | e', 'merged A1:ALL1', 'merged A2:A4'],
  ),
  entities(
    'by name and number',
    page(
      '<table><tr><td>Zo&euml; N&uacute;&ntilde;ez&nbsp;Gil</td><td>R&amp;D &ndash; &#x41;&#66;&rsquo;s</td><td>&nbsp;</td></tr></table>',
    ),
    ['sheet “”', '1: Zoë Núñez Gil | R&D – AB’s'],
  ),
  entities(
    'that are none or unfinished',
    page('<table><tr><td>AT&T &nosuch; &amp &#99999999; &copy;</td></tr></table>'),
    ['sheet “”', '1: AT&T &nosuch; & \ufffd ©'],
  ),
  entities(
    'not needed: another encoding, as the page says',
    new Uint8Array(
      Buffer.from(
        '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><table><tr><td>Zo\xeb</td></tr></table>',
        'latin1',
      ),
    ),
    ['sheet “”', '1: Zoë'],
  ),
  entities(
    'not needed: an encoding that the page cannot be in',
    '<html><meta charset="unicode"><table><tr><td>Zoë</td></tr></table></html>',
    ['sheet “”', '1: Zoë'],
  ),
  entities(
    'not needed: an encoding that the bytes are not in',
    new Uint8Array(Buffer.from('<html><meta charset="euc-jp"><table><tr><td>Zo\xeb</td></tr></table>', 'latin1')),
    /^line 1: expected text in UTF-8, found the byte eb/,
  ),
  tables(
    'in each other',
    page(
      '<table><tr><td>Menu</td><td><table><tr><th>Name</th></tr><tr><td>Ana</td></tr></table></td></tr><tr><td>Foot</td></tr></table>',
    ),
    ['sheet “”', '1: Menu', '2: Name', '3: Ana', '4: Foot'],
  ),
  tables(
    'one after the other',
    page('<p>Cedar</p><table><tr><td>Staff roster</td></tr></table><table><tr><td>Name</td><td>x</td></tr></table>'),
    ['sheet “”', '1: Staff roster', '2: Name | x'],
  ),
  tables('none', page('<p>Please sign in</p>'), /^the file: expected a table, found a web page without one/),
];
