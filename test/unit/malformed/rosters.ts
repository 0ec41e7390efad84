import { CSV, file, type MalformedFile } from './file.ts';

export const rosters: MalformedFile[] = [
  file('a quote that never ends', /^row 2: expected a closing quote/, CSV.replace('Ana', '"Ana')),
  file('a quote that never ends, in the headings', /^row 1: expected a closing quote/, `"${CSV}`),
  file('a quote that ends in the middle', /^row 2: expected a closing quote/, CSV.replace('Ana Ruiz', '"Ana" Ruiz')),
  file(
    '60,000 people',
    /^the file: expected at most 50,000 rows/,
    `Name\n${Array.from({ length: 60_000 }, (_, i) => `P ${i}`).join('\n')}`,
  ),
  file('a text in the 1,001st column', /^row 1: expected at most 1,000 columns/, `Name${','.repeat(1000)}Email\n`),
];
