import { describe, expect, it } from 'vitest';
import { readStaffFile, type StaffMember } from '../../core/index.ts';
import { type OwnStaffFile, ownStaffFiles } from './ownStaffFiles.ts';

const STATUS = new Map([
  [true, ' active'],
  [false, ' inactive'],
]);

/** “Ana Ruiz (Therapist) active +provider -admin <ana@cedar.example>”: what is not known of somebody is left out. */
const told = ({ name, active, position, email, licenses = {}, supervision }: StaffMember): string =>
  [
    name,
    position && ` (${position})`,
    STATUS.get(active ?? (undefined as never)),
    ...Object.entries(licenses).map(([license, on]) => ` ${on ? '+' : '-'}${license}`),
    email && ` <${email}>`,
    supervision && ` under ${supervision.supervisors.join()}`,
  ]
    .filter(Boolean)
    .join('');

const read = async ({ content, name = 'staff.csv' }: OwnStaffFile) => {
  const file = await readStaffFile({ name, bytes: new TextEncoder().encode(content) }, 'theranest');
  if (!('practice' in file)) throw new Error(JSON.stringify(file));
  const { practice, asked, notes } = file;
  const leftOut = notes.map(({ why, rows, column }) => `${why} ${column ? `${column} ` : ''}${rows.join()}`);
  return { people: practice.staff.map(told), asked: asked.map(({ what }) => what), leftOut };
};

const kinds = Map.groupBy(ownStaffFiles, ({ kind }) => kind);

describe.each([...kinds])('%s', (_, ofKind) => {
  it.each(ofKind)('$content', async (file) => {
    const { people, asked = [], leftOut = [] } = file;
    expect(await read(file)).toEqual({ people, asked, leftOut });
  });
});

it('there are two of each kind at least', () => {
  expect([...kinds].filter(([, ofKind]) => ofKind.length < 2).map(([kind]) => kind)).toEqual([]);
});
