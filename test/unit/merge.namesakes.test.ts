import { describe, expect, it } from 'vitest';
import type { PageReading, StaffMember } from '../../core/index.ts';
import { ID, ORIGIN, OTHER_ID, read, reading, THIRD_ID } from './seen.ts';

type Kind = 'staffList' | 'manageLicenses' | 'staffPermissions';
const KINDS: readonly Kind[] = ['staffList', 'manageLicenses', 'staffPermissions'];
const both = { provider: true, admin: false };
const therapist = { level: 'therapist', label: 'Therapist', on: true, disabled: false } as const;

/** What each kind of page shows of Ana. */
const shown: Record<Kind, Partial<PageReading['staff'][number]>> = {
  staffList: { position: 'Therapist', email: 'ana@cedar.example', active: true, permissionsUrl: `${ORIGIN}/rights/1` },
  manageLicenses: { licenses: both },
  staffPermissions: { boxes: [therapist], supervision: { supervisors: ['Bo Ek'] } },
};

/** What is known of her by it. */
const facts: Record<Kind, Partial<StaffMember>> = {
  staffList: { position: 'Therapist', email: 'ana@cedar.example', active: true, permissionsUrl: `${ORIGIN}/rights/1` },
  manageLicenses: { licenses: both },
  staffPermissions: { permissions: { therapist: true }, supervision: { supervisors: ['Bo Ek'] } },
};

/** Pages about Ana, of which those of some kinds carry her name alone. */
const pagesOf = (byName: readonly Kind[], kinds: readonly Kind[] = KINDS) =>
  kinds.map((kind) => reading(kind, [{ name: 'Ana Ruiz', ...(!byName.includes(kind) && { id: ID }), ...shown[kind] }]));
const namesake = reading('staffList', [{ id: OTHER_ID, name: 'Ana Ruiz' }]);
const anaOf = (...pages: PageReading[]) => read(...pages).staff.find(({ id }) => id === ID);

describe('a namesake who is met later', () => {
  it('takes nothing from somebody of whom every page carried the id', () => {
    const before = anaOf(...pagesOf([]));
    expect(before).toMatchObject({ ...facts.staffList, ...facts.manageLicenses, ...facts.staffPermissions });
    expect(anaOf(...pagesOf([]), namesake)).toEqual(before);
  });

  it('takes what a staff list gave to the name alone, and leaves what pages with the id gave', () => {
    const { seen, ...ana } = anaOf(...pagesOf(['staffList']), namesake) ?? {};
    expect(ana).toEqual({
      id: ID,
      name: 'Ana Ruiz',
      ambiguous: true,
      ...facts.manageLicenses,
      ...facts.staffPermissions,
    });
    expect(Object.keys(seen ?? {})).toEqual(['manageLicenses', 'staffPermissions']);
  });

  it('takes what Manage Licenses gave to the name alone: whether somebody works here stands there, too', () => {
    const ana = anaOf(...pagesOf(['manageLicenses']), namesake);
    expect(ana).toMatchObject({ id: ID, name: 'Ana Ruiz', ambiguous: true, ...facts.staffPermissions });
    for (const fact of ['licenses', 'active']) expect(ana).not.toHaveProperty(fact);
    expect(Object.keys(ana?.seen ?? {})).toEqual(['staffList', 'staffPermissions']);
  });

  it('takes the permissions that a page gave to the name alone, and leaves what lists with the id gave', () => {
    const ana = anaOf(...pagesOf(['staffPermissions']), namesake);
    expect(ana).toMatchObject({ ambiguous: true, ...facts.staffList, ...facts.manageLicenses });
    for (const fact of ['permissions', 'supervision']) expect(ana).not.toHaveProperty(fact);
  });

  it('takes licenses and permissions that a staff list gave to the name alone, as no page of their own has shown them', () => {
    const list = reading('staffList', [{ name: 'Ana Ruiz', licenses: both, boxes: [therapist] }]);
    expect(anaOf(list, reading('staffList', [{ id: ID, name: 'Ana Ruiz' }]), namesake)).not.toHaveProperty('licenses');
    const licensesOnly = pagesOf([], ['manageLicenses']);
    const ana = anaOf(list, ...licensesOnly, namesake);
    expect(ana).toMatchObject(facts.manageLicenses);
    expect(ana).not.toHaveProperty('permissions');
  });

  it('is known by their id, and marked no more than one who was always known by theirs', () => {
    const { staff } = read(...pagesOf([]), namesake);
    expect(staff.map(({ id, ambiguous }) => [id, ambiguous])).toEqual([
      [ID, undefined],
      [OTHER_ID, undefined],
    ]);
  });

  it('marks somebody until their licenses and permissions have been read by id', () => {
    const marked = [...pagesOf(['manageLicenses']), namesake, reading('staffPermissions', [])];
    expect(anaOf(...marked)?.ambiguous).toBe(true);
    const [, licenses] = pagesOf([]);
    expect(anaOf(...marked, ...(licenses ? [licenses] : []))).not.toHaveProperty('ambiguous');
    const [list] = pagesOf([]);
    expect(anaOf(...marked, ...(list ? [list] : []))?.ambiguous).toBe(true);
  });
});

it('two rows of one name without ids are two people, though one has been met: neither row says anything of either', () => {
  const { staff } = read(
    reading('staffList', [{ id: ID, name: 'Ana Ruiz' }]),
    reading('manageLicenses', [
      { name: 'Ana Ruiz', licenses: { provider: true } },
      { name: 'Ruiz, Ana', licenses: { provider: false } },
    ]),
  );
  expect(staff.map(({ licenses, ambiguous }) => [licenses, ambiguous])).toEqual([
    [undefined, true],
    [undefined, true],
  ]);
});

it('three rows of one name without ids are three people', () => {
  const row = { name: 'Ana Ruiz', licenses: both };
  const { staff } = read(reading('manageLicenses', [row, row, row]));
  expect(new Set(staff.map(({ id }) => id)).size).toBe(3);
  expect(staff.map(({ name, licenses, ambiguous }) => [name, licenses, ambiguous])).toEqual(
    staff.map(() => ['Ana Ruiz', undefined, true]),
  );
});

describe('an id beside the name of somebody else', () => {
  const known = [
    reading('staffList', [{ id: ID, name: 'Ana Ruiz', position: 'Therapist' }]),
    reading('manageLicenses', [{ name: 'Bo Ek', licenses: both }]),
  ];
  const asBo = { id: ID, name: 'Bo Ek', position: 'Biller' };

  it('on a page about one person is a page caught between two people', () => {
    const before = read(...known);
    const after = read(...known, reading('staffPermissions', [{ id: ID, name: 'Bo Ek', boxes: [therapist] }]));
    expect(after.staff).toEqual(before.staff);
  });

  it('on a list is a new name, and what was read under it is theirs', () => {
    const { staff } = read(...known, reading('staffList', [asBo]));
    expect(staff).toHaveLength(1);
    expect(staff[0]).toMatchObject({ id: ID, name: 'Bo Ek', position: 'Biller', licenses: both });
    expect(Object.keys(staff[0]?.seen ?? {}).sort()).toEqual(['manageLicenses', 'staffList']);
  });

  it('says nothing where that name is known by another id', () => {
    const pages = [...known, reading('staffList', [{ id: OTHER_ID, name: 'Bo Ek' }])];
    expect(read(...pages, reading('staffList', [asBo])).staff).toEqual(read(...pages).staff);
  });

  it('says nothing where two people have that name, whether they were met before or stand on the same page', () => {
    const row = { name: 'Bo Ek', licenses: both };
    const two = [known[0] as PageReading, reading('manageLicenses', [row, row])];
    expect(read(...two, reading('staffList', [asBo])).staff).toEqual(read(...two).staff);
    const { staff } = read(...known, reading('staffList', [asBo, { id: THIRD_ID, name: 'Bo Ek' }]));
    expect(staff.find(({ id }) => id === ID)).toMatchObject({ name: 'Ana Ruiz', position: 'Therapist' });
  });

  it('does not make its owner absent from a list that names everybody', () => {
    const pages = [...known, reading('staffList', [{ id: OTHER_ID, name: 'Bo Ek' }])];
    const { staff } = read(...pages, reading('staffList', [asBo], { covers: 'everybody' }));
    expect(staff.find(({ id }) => id === ID)).not.toHaveProperty('left');
  });
});

describe('a name that changes in the middle of a page', () => {
  const ana = reading('staffList', [{ id: ID, name: 'Ana Ruiz' }]);

  it('leaves the old name to somebody else', () => {
    const { staff } = read(ana, reading('staffList', [{ id: ID, name: 'Ana Ruiz-Ek' }, { name: 'Ana Ruiz' }]));
    expect(staff.map(({ name }) => name)).toEqual(['Ana Ruiz-Ek', 'Ana Ruiz']);
  });

  it('shares the new one with somebody who has it, too', () => {
    const { staff } = read(ana, reading('staffList', [{ id: ID, name: 'Bo Ek' }, { name: 'Bo Ek' }]));
    expect(staff.map(({ name }) => name)).toEqual(['Bo Ek', 'Bo Ek']);
    expect(staff[0]?.id).toBe(ID);
  });
});
