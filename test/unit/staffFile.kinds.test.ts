import { expect, it } from 'vitest';
import { type Answers, readStaffFile, type StaffMember } from '../../core/index.ts';

const WORDS = ['yes', 'no', ''] as const;

/** The same row of words for the same number, and another one for most others. */
const wordsOf = (number: number, columns: number): string[] =>
  Array.from({ length: columns }, (_, i) => WORDS[Math.floor(number / 3 ** (i % 8) + (i * number) / 7) % 3] ?? '');

/** What the permissions of somebody are, of whom this is said. */
const permissionsIn = (said: readonly string[]): Record<string, boolean> | undefined => {
  const known = said.flatMap((word, i) => (word === '' ? [] : [[`p${i}`, word === 'yes'] as const]));
  return known.length > 0 ? Object.fromEntries(known) : undefined;
};

/** Reads a list whose columns, but for the first two, hold permissions. */
const readList = async (rows: readonly (readonly string[])[], columns: number): Promise<StaffMember[]> => {
  const headings = Array.from({ length: columns }, (_, i) => `P${i}`);
  const answers: Answers = {
    columns: Object.fromEntries(headings.map((heading, i) => [heading, `permissions.p${i}`])),
  };
  const csv = [['Name', 'Email', ...headings], ...rows].map((cells) => cells.join(',')).join('\n');
  const file = { name: 'staff.csv', bytes: new TextEncoder().encode(csv) };
  const read = await readStaffFile(file, 'theranest', answers);
  if (!('practice' in read)) throw new Error(`not read: ${JSON.stringify(read)}`);
  return read.practice.staff;
};

it.each([
  ['few of which say the same', 8],
  ['wide ones', 24],
  ['all of which say the same', 1],
])('each of many rows is read as it stands, %s', async (_, columns) => {
  const said = Array.from({ length: 4_000 }, (__, i) => wordsOf(i, columns));
  // Every third has no address.
  const emailOf = (i: number): string => (i % 3 === 0 ? '' : `staff${i}@cedar.example`);
  const staff = await readList(
    said.map((words, i) => [`Ana Ruiz ${i}`, emailOf(i), ...words]),
    columns,
  );
  const expected = said.map((words, i) => {
    const permissions = permissionsIn(words);
    const email = emailOf(i);
    return {
      id: `name:ana ruiz ${i}`,
      name: `Ana Ruiz ${i}`,
      ...(email !== '' && { email }),
      ...(permissions && { permissions }),
    };
  });
  expect(staff).toStrictEqual(expected);
});

it('what a later row says of somebody says nothing of those whose row was like theirs', async () => {
  const row = (name: string, ...words: string[]): string[] => [name, `${name[0]}@cedar.example`, ...words];
  const staff = await readList(
    [
      row('Ana Ruiz', 'yes', 'no'),
      row('Bo Ek', 'yes', 'no'),
      row('Cy Lee', 'yes', 'no'),
      row('Bo Ek', 'no', 'no'),
      row('Dee Park', 'yes', 'no'),
    ],
    2,
  );
  const like = { p0: true, p1: false };
  expect(staff.map(({ permissions }) => permissions)).toEqual([like, { p1: false }, like, like]);
});
