import { CSV, FRENCH, file, latin1, type MalformedFile, rubbish, utf8, utf16, whole } from './file.ts';

export const encodings: MalformedFile[] = [
  file('CSV in UTF-16 without a mark, little', /^line 1: .* isn’t plain text/, () => utf16(CSV, true, false)),
  file('CSV in UTF-16 without a mark, big', /^line 1: .* isn’t plain text/, () => utf16(CSV, false, false)),
  file('CSV in Latin-1', /^line 2: expected text in UTF-8, found the byte e9/, () => latin1(FRENCH)),
  file('CSV in Latin-1, later', /^line 3: .* byte fc/, () => latin1('Id,Name\n1,Ana\n2,J\u00fcrgen\n')),
  file('CSV in Windows-1252', /^line 2: .* byte 93/, () => latin1('Id,Name\n1,\u0093Ana\u0094\n')),
  file('JSON in Latin-1', /^line 1: .* byte e9/, () => latin1(whole.replace('Ana', 'Zo\u00e9'))),
  file('JSON in Mac Roman', /^line 1: .* byte 8e/, () => latin1(whole.replace('Ana', 'Zo\u008e'))),
  file('a character that is cut off', /^line 2: .* byte e2/, () => new Uint8Array([...utf8('Name\n'), 0xe2, 0x82])),
  file('an overlong slash', /^line 2: .* byte c0/, () => new Uint8Array([...utf8('Name\n'), 0xc0, 0xaf, 0x0a])),
  file('half a surrogate pair', /^line 2: .* byte ed/, () => new Uint8Array([...utf8('Name\n'), 0xed, 0xa0, 0x80])),
  file('a byte that no text has', /^line 2: .* byte ff/, () => new Uint8Array([...utf8('Name\n'), 0xff, 0x0a])),
  file(
    'beyond the last character',
    /^line 2: .* byte f5/,
    () => new Uint8Array([...utf8('Name\n'), 0xf5, 0x80, 0x80, 0x80]),
  ),
  file('a continuation alone', /^line 3: .* byte 80/, () => new Uint8Array([...utf8('Name\nAna\n'), 0x80])),
  file('a zero byte in a name', /^line 2: .* isn’t plain text/, 'Name\nAna\0Ruiz\n'),
];

export const notOurs: MalformedFile[] = [
  file('nothing at all', /^the file: expected a roster, found nothing/, ''),
  file('a mark and nothing else', /^the file: .* found nothing/, '\ufeff'),
  file('blanks', /^the file: .* found nothing/, ' \n\t\r\n  '),
  file('a PDF', /^the file: .* found a PDF/, '%PDF-1.7\n1 0 obj\n'),
  file(
    'a workbook of the old kind',
    /^the file: .* found a file of another program; export the list/,
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...rubbish(500)]),
  ),
  file(
    'a packed file',
    /^the file: .* found a packed file; unpack it/,
    () => new Uint8Array([0x1f, 0x8b, 8, ...rubbish(500)]),
  ),
  file(
    'a picture',
    /^the file: .* found an image; export the list itself/,
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...rubbish(99)]),
  ),
  file(
    'a page',
    /^the file: expected a table, found a web page without one/,
    '<!doctype html>\n<title>Staff</title>\n',
  ),
  file('50 MB of rubbish', /^the file: expected at most 20 MB, found 50 MB/, () => rubbish(50_000_000)),
  file('50 MB of zeros', /^the file: expected at most 20 MB, found 50 MB/, () => new Uint8Array(50_000_000)),
  file('50 MB of quotes', /^the file: expected at most 20 MB, found 50 MB/, () =>
    new Uint8Array(50_000_000).fill(0x22),
  ),
  file('19 MB of rubbish', /^line 1: expected text in UTF-8/, () => rubbish(19_000_000)),
  file('19 MB of quotes', /^row 1: /, () => new Uint8Array(19_000_001).fill(0x22)),
  file('19 MB of commas', /^the file: expected a roster, found nothing/, () => new Uint8Array(19_000_000).fill(0x2c)),
  file('19 MB of open brackets', /^line 1, character 101: expected at most 100 nested brackets/, () =>
    new Uint8Array(19_000_000).fill(0x5b),
  ),
];
