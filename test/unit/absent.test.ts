import { describe, expect, it } from 'vitest';
import { auditPractice, type PageReading, type Practice } from '../../core/index.ts';
import { ID, OTHER_ID, read, reading, THIRD_ID } from './seen.ts';

const ana = { id: ID, name: 'Ana Ruiz' };
const bo = { id: OTHER_ID, name: 'Bo Ek' };
const both = { provider: true, admin: true };
const everybody = { covers: 'everybody' } as const;
const active = { covers: 'active' } as const;

const list = (staff: PageReading['staff'], rest: Partial<PageReading> = everybody) => reading('staffList', staff, rest);
const licenses = (staff: PageReading['staff'], rest: Partial<PageReading> = everybody) =>
  reading('manageLicenses', staff, rest);
const withoutIds = (staff: PageReading['staff']) => staff.map(({ id: _, ...person }) => person);
const named = ({ staff }: Practice, name: string) => staff.find((member) => member.name === name);
const rulesOf = (practice: Practice) => auditPractice(practice).findings.map(({ rule }) => rule);

describe('somebody who is not on the whole staff list any more', () => {
  it('has left and is inactive; known by id, they keep the licenses that somebody should take away', () => {
    const practice = read(licenses([{ ...ana, licenses: both }, bo]), list([ana, bo]), list([bo]));
    expect(named(practice, 'Ana Ruiz')).toMatchObject({ id: ID, active: false, left: true, licenses: both });
    expect(rulesOf(practice)).toContain('inactive-holds-license');
    expect(named(practice, 'Bo Ek')).not.toHaveProperty('left');
    expect(named(practice, 'Bo Ek')).not.toHaveProperty('active');
  });

  it.each([
    ['known by name alone', withoutIds([ana, bo])],
    ['missing on a list without ids', [ana, bo]],
  ])('%s: they may have been renamed, so nobody is accused by the old name', (_, people) => {
    const held = people.map((person) => ({ ...person, licenses: both }));
    for (const covers of ['everybody', 'active'] as const) {
      const practice = read(licenses(held), list(withoutIds([{ id: ID, name: 'Ana Ruiz-Ek' }, bo]), { covers }));
      expect(named(practice, 'Ana Ruiz')).not.toHaveProperty('licenses');
      expect(rulesOf(practice)).not.toContain('inactive-holds-license');
      expect(named(practice, 'Bo Ek')?.licenses).toEqual(both);
    }
  });

  it('comes back when they are listed again, and are as active as the list says', () => {
    const gone = [list([ana, bo]), list([bo])];
    const back = named(read(...gone, list([ana, bo], {})), 'Ana Ruiz');
    expect(back).not.toHaveProperty('left');
    expect(back).not.toHaveProperty('active');
    expect(named(read(...gone, list([{ ...ana, active: false }, bo])), 'Ana Ruiz')).toMatchObject({ active: false });
    expect(named(read(...gone, list([{ ...ana, active: true }, bo])), 'Ana Ruiz')).toMatchObject({ active: true });
  });

  it('is not brought back by another page that still shows them', () => {
    const practice = read(list([ana, bo]), list([bo]), licenses([{ ...ana, licenses: both }, bo]));
    expect(named(practice, 'Ana Ruiz')).toMatchObject({ left: true, active: false, licenses: both });
  });

  it('is forgotten once they are on no list at all', () => {
    expect(named(read(list([ana, bo]), list([bo]), licenses([bo])), 'Ana Ruiz')).toBeUndefined();
    expect(named(read(list([ana, bo]), licenses([bo]), list([bo])), 'Ana Ruiz')).toMatchObject({ left: true });
  });

  it('nor on the list of active people: they are inactive, and have not left', () => {
    const practice = read(licenses([{ ...ana, licenses: both }, bo]), list([bo], active));
    expect(named(practice, 'Ana Ruiz')).toMatchObject({ active: false, licenses: both });
    expect(named(practice, 'Ana Ruiz')).not.toHaveProperty('left');
  });
});

describe('somebody who is not on the whole of Manage Licenses any more', () => {
  it('has licenses that are unread, never off', () => {
    const practice = read(licenses([{ ...ana, licenses: { provider: true, admin: false } }, bo]), licenses([bo]));
    expect(named(practice, 'Ana Ruiz')).not.toHaveProperty('licenses');
    expect(named(practice, 'Ana Ruiz')?.seen).not.toHaveProperty('manageLicenses');
    expect(auditPractice(practice).seats.provider.switchedOn).toEqual({ atLeast: 0, atMost: 2 });
  });

  it('stays as they were where the page showed a part of the list', () => {
    const practice = read(licenses([{ ...ana, licenses: both }, bo]), licenses([bo], { rows: { seen: 1, total: 2 } }));
    expect(named(practice, 'Ana Ruiz')?.licenses).toEqual(both);
  });
});

describe('nobody is taken for absent', () => {
  it('while a namesake is listed, with ids or without', () => {
    const namesake = { ...ana, id: THIRD_ID };
    for (const left of [[ana], withoutIds([ana])]) {
      const practice = read(list([ana, namesake, bo]), list([...left, bo]));
      expect(practice.staff).toHaveLength(3);
      expect(practice.staff.filter((member) => member.left || member.active === false)).toEqual([]);
    }
  });

  it('under a new name, where the list carries ids', () => {
    const practice = read(licenses([{ ...ana, licenses: both }]), list([{ ...ana, name: 'Ana Ruiz-Ek' }]));
    expect(practice.staff).toMatchObject([{ id: ID, name: 'Ana Ruiz-Ek', licenses: both }]);
    expect(practice.staff[0]).not.toHaveProperty('left');
  });

  it('because a page carries no ids', () => {
    const practice = read(list([ana, bo]), licenses(withoutIds([ana, bo])), list(withoutIds([ana, bo])));
    expect(practice.staff.map(({ id, left }) => [id, left])).toEqual([
      [ID, undefined],
      [OTHER_ID, undefined],
    ]);
  });

  it('by a page about one person, or by a part of a list', () => {
    const practice = read(
      list([ana, bo]),
      reading('staffPermissions', [bo]),
      reading('manageSubscription', [], { pools: { provider: 2 } }),
      list([bo], { rows: { seen: 1, total: 2 } }),
    );
    expect(practice.staff.filter((member) => member.left || member.active === false)).toEqual([]);
  });
});

it('a list that was seen whole stays so when a part of it is looked at again, until it grows', () => {
  const part = (seen: number, total: number) => list([ana], { rows: { seen, total } });
  const whole = list([ana, bo], { ...everybody, rows: { seen: 28, total: 28 } });
  const rowsAfter = (...readings: PageReading[]) => read(...readings).seen?.staffList?.rows;
  expect(rowsAfter(part(10, 28))).toEqual({ seen: 10, total: 28 });
  expect(rowsAfter(whole, part(10, 28))).toEqual({ seen: 28, total: 28 });
  expect(rowsAfter(part(20, 28), part(10, 28))).toEqual({ seen: 20, total: 28 });
  expect(rowsAfter(whole, part(10, 30))).toEqual({ seen: 10, total: 30 });
  expect(rowsAfter(whole, list([ana], { ...everybody, rows: { seen: 27, total: 27 } }))).toEqual({
    seen: 27,
    total: 27,
  });
});
