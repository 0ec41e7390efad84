import { expect, it } from 'vitest';
import { readStaffFile } from '../../core/index.ts';

const SAYS = ['yes', 'no', ''] as const;
const ROWS = 4;

/** Everything that so many rows may say, in every order. */
const saidIn = (rows: number): string[][] =>
  rows === 0 ? [[]] : saidIn(rows - 1).flatMap((before) => SAYS.map((one) => [...before, one]));

/** What stands of a license that rows about one person say this of; undefined: nothing. */
const standing = (said: readonly string[]): boolean | undefined => {
  const [isOn, isOff] = [said.includes('yes'), said.includes('no')];
  return isOn === isOff ? undefined : isOn;
};

it(`what up to ${ROWS} rows about one person disagree on is unread, in whatever order they stand`, async () => {
  for (let rows = 1; rows <= ROWS; rows++) {
    for (const said of saidIn(rows)) {
      const lines = said.map((one) => `Ana Ruiz,ana@cedar.example,${one}`);
      const csv = ['Name,Email,Provider license', ...lines, 'Bo Ek,bo@cedar.example,yes'].join('\n');
      const answer = await readStaffFile({ name: 'staff.csv', bytes: new TextEncoder().encode(csv) }, 'theranest');
      if (!('practice' in answer)) throw new Error(`not read: ${JSON.stringify(answer)}`);
      const [ana, ...others] = answer.practice.staff;
      expect(others).toHaveLength(1);
      expect(ana?.licenses?.provider, said.join(', ')).toBe(standing(said));
      const isNoted = answer.notes.some(({ why }) => why === 'contradiction');
      expect(isNoted, said.join(', ')).toBe(said.includes('yes') && said.includes('no'));
    }
  }
});
