import { CSV, file, type MalformedFile } from './file.ts';

export const rosters: MalformedFile[] = [
  file('headings and nobody', /^Row 2, the whole row: expected at least one person/, 'Id,Name\n'),
  file(
    'half a row',
    /^row 3: expected 4 cells as in the headings, found 2/,
    CSV.replace('2,Bo Ek,Biller,off', '2,Bo Ek'),
  ),
  file('a row too long', /^row 2: expected 4 cells as in the headings, found 5/, CSV.replace('on\n', 'on,off\n')),
  file('half a file', /^row 3: expected 4 cells/, CSV.slice(0, CSV.length - 8)),
  file('a quote that never ends', /^row 2: expected a closing quote/, CSV.replace('Ana', '"Ana')),
  file('a quote that never ends, in the headings', /^row 1: expected a closing quote/, `"${CSV}`),
  file(
    'a quote that ends in the middle',
    /^row 2: expected a separator after a closing quote/,
    CSV.replace('Ana Ruiz', '"Ana" Ruiz'),
  ),
  file(
    '100,000 columns',
    /^row 1: expected at most 1,000 columns, found 100,000/,
    `Name${','.repeat(99_999)}\nAna${','.repeat(99_999)}\n`,
  ),
  file('1,001 columns', /^row 1: expected at most 1,000 columns, found 1,001/, `Name${','.repeat(1000)}\n`),
  file(
    '60,000 people',
    /^row 50001: expected at most 50,000 rows/,
    `Name\n${Array.from({ length: 60_000 }, (_, i) => `P ${i}`).join('\n')}`,
  ),
  file(
    'an id twice',
    /^Row 3, column A \(Id\): expected an id of their own, found "1" as in row 2/,
    CSV.replace('\n2,', '\n1,'),
  ),
  file(
    'a name twice without ids',
    /^Row 3, column A \(Name\): expected a name of their own/,
    'Name\nAna Ruiz\n"RUIZ, Ana LCSW"\n',
  ),
  file('no name', /^Row 2, column B \(Name\): expected a name, found nothing/, CSV.replace('Ana Ruiz', ' ')),
  file('no column with names', /^Row 1, the whole row: expected a column with names/, 'Id,Email\n1,a@b.example\n'),
  file(
    'a license that is maybe on',
    /^Row 2, column D \(Provider license\): expected on or off, found "perhaps"/,
    CSV.replace(',on', ',perhaps'),
  ),
  file('a license by number', /^Row 2, column D .*found "17"/, CSV.replace(',on', ',17')),
  file(
    'a status nobody knows',
    /^Row 2, column B \(Status\): expected active or inactive/,
    'Name,Status\nAna,on vacation\n',
  ),
  file(
    'an owner in doubt',
    /^Row 2, column B \(Account owner\): expected yes or no/,
    'Name,Account owner\nAna,perhaps\n',
  ),
  file(
    'a staff type nobody knows',
    /^Row 2, column B \(Staff type\): expected “Therapist/,
    'Name,Staff type\nAna,Wizard\n',
  ),
  file(
    'a kind of supervision nobody knows',
    /^Row 2, column B \(Supervision\): expected “access” or/,
    'Name,Supervision\nAna,watch\n',
  ),
  file(
    'a permission in doubt',
    /^Row 2, column B \(Billing permissions\): expected on or off/,
    'Name,Billing permissions\nAna,some\n',
  ),
  file(
    'a name of 2,000 letters',
    /^Row 2, column A \(Name\): expected at most 1000 characters/,
    `Name\n${'a'.repeat(2000)}\n`,
  ),
  file(
    'a value that could not be worked out',
    /^Row 2, column A \(Name\): expected a value that the spreadsheet/,
    'Name\n#REF!\n',
  ),
  ...['=1+1', "=cmd|' /C calc'!A0", '+1+1', '-1+1', '@SUM(A1)', '=HYPERLINK("http://x.example")', ' =1+1', '＝1+1'].map(
    (formula) =>
      file(
        `a formula ${formula}`,
        /^Row 2, column A \(Name\): expected a text that is no formula/,
        `Name\n"${formula.replaceAll('"', '""')}"\n`,
      ),
  ),
  file(
    'a formula as position',
    /^Row 2, column C \(Position\): expected a text that is no formula/,
    CSV.replace('Therapist', '=1+1'),
  ),
  file(
    'a formula as id',
    /^Row 2, column A \(Id\): expected a text that is no formula/,
    CSV.replace('1,Ana', '=1,Ana'),
  ),
  file(
    'a formula as license',
    /^Row 2, column D .* expected on or off, found "=TRUE\(\)"/,
    CSV.replace(',on', ',=TRUE()'),
  ),
  file(
    'tabs in some rows',
    /^row 3: expected 4 cells .* found 1/,
    CSV.replace('2,Bo Ek,Biller,off', '2\tBo Ek\tBiller\toff'),
  ),
  file(
    '10,000 rows of which the last is wrong',
    /^Row 10001, column B .* found "x9999y"/,
    `Name,Provider license\n${Array.from({ length: 10_000 }, (_, i) => `P ${i},${i === 9999 ? 'x9999y' : 'on'}`).join('\n')}`,
  ),
];
