import { expect, it } from 'vitest';
import type { Badge, Badges } from '../../core/index.ts';
import { flaggedRows } from '../../entrypoints/reader/flagged.ts';
import { ID, newRow, newStaffList, read } from './fixtures.ts';

const badge = (staffId: string): Badge => ({
  staffId,
  name: 'Ana Ruiz',
  label: 'Both licenses',
  severity: 'warning',
  reason: 'One does.',
});

const flagged = (html: string, badges: Badges): string[] => {
  const result = read(html);
  if (!result || !('rows' in result)) throw new Error('not read');
  return flaggedRows(result.rows, badges).map(({ row, badge: { staffId } }) => `${row.person.name}: ${staffId}`);
};

const named = (...names: string[]): string =>
  newStaffList(names.map((name) => `<tr><td>${name}</td><td>Biller</td><td>Main</td><td>x</td></tr>`).join(''));

it('a row gets the badge of its id, and never that of its name', () => {
  const badges = { byId: { [ID(1)]: badge(ID(1)) }, byName: { 'bo ek': badge(ID(9)) } };
  expect(flagged(newStaffList(newRow(1, 'Ana Ruiz') + newRow(2, 'Bo Ek')), badges)).toEqual([`Ana Ruiz: ${ID(1)}`]);
});

it('a row without an id gets the badge of its name, if no other row has that name', () => {
  const badges = { byId: {}, byName: { 'ana ruiz': badge(ID(1)), 'bo ek': badge(ID(2)) } };
  expect(flagged(named('Ruiz, Ana', 'Bo Ek', 'Ek, Bo'), badges)).toEqual([`Ruiz, Ana: ${ID(1)}`]);
});

it('somebody with the name of what every object has gets no badge', () => {
  expect(flagged(named('Constructor', '__proto__', 'valueOf'), { byId: {}, byName: {} })).toEqual([]);
});
