import type { Note, Question, StaffFile } from '../../../core/index.ts';
import { workbookOf } from '../workbooks.ts';
import { ana, CSV, type MalformedFile, utf8, utf16, whole } from './file.ts';

/** A file in which something is odd, and what is told of it: who is read, what is asked, what is left out. */
export interface OddFile extends Pick<MalformedFile, 'name' | 'bytes'> {
  tells: string;
}

const odd = (name: string, tells: string, content: string | (() => Uint8Array<ArrayBuffer>)): OddFile => ({
  name,
  tells,
  bytes: typeof content === 'string' ? () => utf8(content) : content,
});

const toldOf = (question: Question): string =>
  [question.what, 'column' in question ? question.column : '', 'word' in question ? `“${question.word}”` : '']
    .filter(Boolean)
    .join(' ');

const noteOf = ({ why, rows, column = '' }: Note): string => `${why} ${column}(${rows.join(', ')})`;

/** “Ana Ruiz, Bo Ek; asks same; without total (4)”. */
export function told(file: StaffFile): string {
  if ('problems' in file) return file.problems.map(({ text }) => text).join();
  const { asked, notes } = file;
  const people = file.preview?.people.map(({ name }) => name.slice(0, 20)) ?? [];
  return [
    people.join(', ') || 'nobody',
    ...(asked.length > 0 ? [`asks ${asked.map(toldOf).join(', ')}`] : []),
    ...(notes.length > 0 ? [`without ${notes.map(noteOf).join(', ')}`] : []),
  ].join('; ');
}

export const oddFiles: OddFile[] = [
  odd('CSV in UTF-16, little end first', 'Ana Ruiz, Bo Ek', () => utf16(CSV, true)),
  odd('CSV in UTF-16, big end first', 'Ana Ruiz, Bo Ek', () => utf16(CSV, false)),
  odd('a text', 'nobody; asks headings, column #1', 'Dear all\nhere is the list\n'),
  odd('a program', 'nobody; asks headings, column #1', '#!/bin/sh\necho a, b\n'),
  odd('19 MB of one letter', 'nobody; asks headings', () => new Uint8Array(19_000_000).fill(0x61)),
  odd('200,000 empty lines and a word', 'a', `Name${'\n'.repeat(200_000)}a`),
  odd(
    'a list of people',
    'Ana Ruiz; asks column licenses.provider, column permissions.therapist',
    JSON.stringify([ana]),
  ),
  odd(
    'a prototype instead of fields',
    'Ana Ruiz, Bo Ek; asks column licenses.provider, column permissions.therapist',
    `{"__proto__": ${whole}}`,
  ),
  odd('a headings row of prototypes', 'nobody; asks headings, column #1, column #2', '__proto__,constructor\n1,2\n'),
  odd(
    'prototypes as permissions',
    'nobody; asks headings, column Id, column [__proto__], column [constructor]',
    'Id,[__proto__],[constructor]\n1,on,on\n',
  ),
  odd('headings and nobody', 'nobody', 'Id,Name\n'),
  odd('half a row', 'Ana Ruiz, Bo Ek', CSV.replace('2,Bo Ek,Biller,off', '2,Bo Ek')),
  odd('a row too long', 'Ana Ruiz, Bo Ek', CSV.replace('on\n', 'on,off\n')),
  odd('half a file', 'Ana Ruiz, Bo Ek', CSV.slice(0, CSV.length - 8)),
  odd('100,000 empty columns', 'Ana', `Name${','.repeat(99_999)}\nAna${','.repeat(99_999)}\n`),
  odd('an id twice', 'Ana Ruiz, Bo Ek; without same id (2, 3)', CSV.replace('\n2,', '\n1,')),
  odd('a name twice without ids', 'Ana Ruiz; asks same', 'Name\nAna Ruiz\n"RUIZ, Ana LCSW"\n'),
  odd('no name', 'Bo Ek; without no name (2)', CSV.replace('Ana Ruiz', ' ')),
  odd('no column with names', 'nobody; asks headings, column Id, column Email', 'Id,Email\n1,a@b.example\n'),
  odd(
    'a license that is maybe on',
    'Ana Ruiz, Bo Ek; asks word Provider license “perhaps”',
    CSV.replace(',on', ',perhaps'),
  ),
  odd('a license by number', 'Ana Ruiz, Bo Ek', CSV.replace(',on', ',17')),
  odd('an owner in doubt', 'Ana; asks word Account owner “perhaps”', 'Name,Account owner\nAna,perhaps\n'),
  odd('a name of 2,000 letters', 'Bo Ek; without too long (2)', `Name\n${'a'.repeat(2000)}\nBo Ek\n`),
  odd('a value that could not be worked out', 'Bo Ek; without no name (2)', 'Name\n#REF!\nBo Ek\n'),
  ...['=1+1', "=cmd|' /C calc'!A0", '@SUM(A1)', '=HYPERLINK("http://x.example")', ' =1+1', '＝1+1'].map((formula) =>
    odd(`a formula ${formula}`, 'Bo Ek; without formula (2)', `Name\n"${formula.replaceAll('"', '""')}"\nBo Ek\n`),
  ),
  ...['+1+1', '-1+1'].map((sum) => odd(`a sum ${sum}`, 'Bo Ek; without no name (2)', `Name\n${sum}\nBo Ek\n`)),
  odd('a formula as position', 'Ana Ruiz, Bo Ek; without formula Position(2)', CSV.replace('Therapist', '=1+1')),
  odd('a formula as id', 'Ana Ruiz, Bo Ek; without formula Id(2)', CSV.replace('1,Ana', '=1,Ana')),
  odd('a formula as license', 'Ana Ruiz, Bo Ek; asks word Provider license “=TRUE()”', CSV.replace(',on', ',=TRUE()')),
  odd('tabs in some rows', 'Ana Ruiz; without group (3)', CSV.replace('2,Bo Ek,Biller,off', '2\tBo Ek\tBiller\toff')),
  odd('a workbook with a formula as text', 'Bo Ek; without formula (2)', () =>
    workbookOf([['Name'], ['=1+1'], ['Bo Ek']]),
  ),
  odd('a workbook with an id twice', 'Ana, Bo; without same id (2, 3)', () =>
    workbookOf([
      ['Name', 'Id'],
      ['Ana', 1],
      ['Bo', 1],
    ]),
  ),
];
