import { describe, expect, it } from 'vitest';
import { auditPractice, merge } from '../../core/index.ts';
import { ID, OTHER_ID, read, reading } from './seen.ts';

const box = (level: 'default' | 'therapist' | 'administration', label: string, on = true) => ({
  level,
  label,
  on,
  disabled: false,
});

describe('what pages show is put together', () => {
  it('by id, however the name is written', () => {
    const { staff } = read(
      reading('staffList', [{ id: ID, name: 'Ana Ruiz, LCSW', position: 'Therapist', active: true }]),
      reading('manageLicenses', [{ id: ID, name: 'Ruiz, Ana', licenses: { provider: true, admin: false } }]),
    );
    expect(staff).toMatchObject([
      { id: ID, name: 'Ana Ruiz', position: 'Therapist', active: true, licenses: { provider: true, admin: false } },
    ]);
  });

  it('by name where a page carries no ids', () => {
    const { staff } = read(
      reading('manageLicenses', [{ name: 'Ruiz, Ana', licenses: { provider: true } }]),
      reading('staffList', [{ id: ID, name: 'Ana Ruiz, LCSW' }]),
      reading('manageLicenses', [{ name: 'Ruiz, Ana', licenses: { admin: false } }]),
    );
    expect(staff).toMatchObject([{ id: ID, licenses: { provider: true, admin: false } }]);
    expect(staff).toHaveLength(1);
  });

  it('and leaves what was there before as it was', () => {
    const before = read(reading('staffList', [{ id: ID, name: 'Ana Ruiz' }]));
    const copy = structuredClone(before);
    merge(before, reading('manageLicenses', [{ id: ID, name: 'Ana Ruiz', licenses: { provider: true } }]), 9);
    expect(before).toEqual(copy);
  });

  it('a page that does not show a fact does not take it away', () => {
    const { staff, pools } = read(
      reading('manageSubscription', [], { pools: { provider: 3, admin: 1 } }),
      reading('manageLicenses', [{ id: ID, name: 'Ana Ruiz', licenses: { provider: true, admin: false } }]),
      reading('manageLicenses', [{ id: ID, name: 'Ana Ruiz', licenses: { provider: false } }]),
      reading('manageSubscription', [], { pools: { provider: 4 } }),
    );
    expect(staff[0]?.licenses).toEqual({ provider: false, admin: false });
    expect(pools).toEqual({ provider: 4, admin: 1 });
  });

  it('somebody renamed stays the same person', () => {
    const { staff } = read(
      reading('staffList', [{ id: ID, name: 'Ana Ruiz' }]),
      reading('staffList', [{ id: ID, name: 'Ana Ruiz-Okafor' }]),
    );
    expect(staff).toMatchObject([{ id: ID, name: 'Ana Ruiz-Okafor' }]);
  });

  it('somebody renamed stays the same person, though a page without ids has shown the new name first', () => {
    const licenses = { provider: true, admin: false };
    const { staff } = read(
      reading('staffList', [{ id: ID, name: 'Ana Ruiz', position: 'Therapist' }]),
      reading('manageLicenses', [{ name: 'Ana Ruiz-Okafor', licenses }]),
      reading('staffList', [{ id: ID, name: 'Ana Ruiz-Okafor' }]),
      reading('staffPermissions', [{ id: ID, name: 'Ana Ruiz-Okafor', boxes: [box('therapist', 'Therapist')] }]),
    );
    expect(staff).toMatchObject([
      { id: ID, name: 'Ana Ruiz-Okafor', position: 'Therapist', licenses, permissions: { therapist: true } },
    ]);
    expect(staff).toHaveLength(1);
  });

  it('somebody renamed on lists without ids is the same person on a page that carries the id', () => {
    const boxes = [box('therapist', 'Therapist')];
    const { staff } = read(
      reading('staffPermissions', [{ id: ID, name: 'Ana Ruiz', boxes }]),
      reading('staffList', [{ name: 'Ana Ruiz-Okafor' }], { covers: 'everybody' }),
      reading('staffPermissions', [{ id: ID, name: 'Ana Ruiz-Okafor', boxes }]),
    );
    expect(staff).toMatchObject([{ id: ID, name: 'Ana Ruiz-Okafor', permissions: { therapist: true } }]);
    expect(staff[0]).not.toHaveProperty('left');
    expect(staff[0]).not.toHaveProperty('active');
  });
});

it('a page that carries the id counts for more than one of its kind that carried the name alone', () => {
  const { staff } = read(
    reading('manageLicenses', [{ name: 'Ana Ruiz', licenses: { provider: true } }]),
    reading('manageLicenses', [{ id: ID, name: 'Ana Ruiz', licenses: { admin: false } }]),
  );
  expect(staff[0]?.licenses).toEqual({ admin: false });
});

it('a page caught between two people, with the id of one and the name of the other, says nothing of either', () => {
  const before = read(
    reading('staffList', [
      { id: ID, name: 'Ana Ruiz' },
      { id: OTHER_ID, name: 'Bo Ek' },
    ]),
  );
  const mixed = reading('staffPermissions', [
    { id: OTHER_ID, name: 'Ana Ruiz', boxes: [box('therapist', 'Therapist')] },
  ]);
  expect(merge(before, mixed, 9).staff).toEqual(before.staff);
});

describe('two people of one name', () => {
  it('stay two by their ids', () => {
    const { staff } = read(
      reading('manageLicenses', [
        { id: ID, name: 'Ana Ruiz', licenses: { provider: true, admin: true } },
        { id: OTHER_ID, name: 'Ana Ruiz', licenses: { provider: false, admin: false } },
      ]),
    );
    expect(staff.map(({ id, licenses }) => [id, licenses?.admin])).toEqual([
      [ID, true],
      [OTHER_ID, false],
    ]);
  });

  it('are not accused of what a page without ids says of one of them', () => {
    const practice = read(
      reading('staffList', [
        { id: ID, name: 'Ana Ruiz' },
        { id: OTHER_ID, name: 'Ana Ruiz' },
      ]),
      reading('manageLicenses', [{ name: 'Ruiz, Ana', licenses: { provider: true, admin: true } }]),
    );
    expect(auditPractice(practice).findings.filter(({ staffId }) => staffId !== undefined)).toEqual([]);
    expect(practice.staff.map(({ ambiguous }) => ambiguous)).toEqual([true, true]);
  });

  it('known by name alone stay two, marked, and without facts', () => {
    const { staff } = read(
      reading('manageLicenses', [
        { name: 'Ana Ruiz', licenses: { provider: true, admin: true } },
        { name: 'Ruiz, Ana', licenses: { provider: true, admin: true } },
      ]),
      reading('manageLicenses', [
        { name: 'Ana Ruiz', licenses: { provider: true, admin: true } },
        { name: 'Ruiz, Ana', licenses: { provider: true, admin: true } },
      ]),
    );
    expect(staff).toHaveLength(2);
    expect(staff.map(({ ambiguous, licenses }) => [ambiguous, licenses])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
  });

  it('of whom the second is met later: facts read by name are taken back from the first', () => {
    const { staff } = read(
      reading('staffList', [{ id: ID, name: 'Ana Ruiz' }]),
      reading('manageLicenses', [{ name: 'Ana Ruiz', licenses: { provider: true, admin: true } }]),
      reading('staffList', [{ id: OTHER_ID, name: 'Ana Ruiz' }]),
    );
    expect(staff.map(({ id, licenses }) => [id, licenses])).toEqual([
      [ID, undefined],
      [OTHER_ID, undefined],
    ]);
  });

  it('of whom one is inactive, without ids: neither is taken for the inactive one', () => {
    const practice = read(
      reading('manageLicenses', [{ id: ID, name: 'Ana Ruiz', licenses: { provider: true, admin: false } }]),
      reading('staffList', [{ name: 'Ana Ruiz', active: false }]),
      reading('staffList', [{ id: OTHER_ID, name: 'Ana Ruiz' }]),
    );
    expect(practice.staff.map(({ id, active }) => [id, active])).toEqual([
      [ID, undefined],
      [OTHER_ID, undefined],
    ]);
    expect(auditPractice(practice).findings.filter(({ staffId }) => staffId !== undefined)).toEqual([]);
  });

  it('of whom one is the owner by a list without ids: neither is, and a link in that row leads nobody', () => {
    const { staff } = read(
      reading('staffList', [{ name: 'Ana Ruiz', owner: true, permissionsUrl: 'https://cedar.theranest.com/rights' }]),
      reading('staffPermissions', [{ id: ID, name: 'Ana Ruiz', boxes: [box('therapist', 'Therapist')] }]),
      reading('manageLicenses', [{ id: OTHER_ID, name: 'Ana Ruiz' }]),
    );
    expect(staff.map(({ id, owner, permissionsUrl }) => [id, owner, permissionsUrl])).toEqual([
      [ID, undefined, undefined],
      [OTHER_ID, undefined, undefined],
    ]);
  });

  it('become no third when ids arrive', () => {
    const { staff } = read(
      reading('manageLicenses', [{ name: 'Ana Ruiz', licenses: { provider: true } }]),
      reading('staffList', [
        { id: ID, name: 'Ana Ruiz' },
        { id: OTHER_ID, name: 'Ana Ruiz' },
      ]),
    );
    expect(staff.map(({ id, licenses }) => [id, licenses])).toEqual([
      [ID, undefined],
      [OTHER_ID, undefined],
    ]);
  });
});

describe('permission boxes', () => {
  it('are known by their labels, in any case', () => {
    const { staff } = read(
      reading('staffPermissions', [
        {
          id: ID,
          name: 'Ana Ruiz',
          boxes: [box('therapist', 'THERAPIST '), box('default', 'Can delete clients', false)],
        },
      ]),
    );
    expect(staff[0]?.permissions).toEqual({ therapist: true, 'default.clients.delete': false });
  });

  it('that are in no catalogue are kept under their column', () => {
    const { staff } = read(
      reading('staffPermissions', [{ id: ID, name: 'Ana Ruiz', boxes: [box('therapist', 'Can dictate notes')] }]),
    );
    expect(staff[0]?.permissions).toEqual({ 'therapist.can-dictate-notes': true });
  });

  it('replace their columns and leave the others', () => {
    const { staff } = read(
      reading('staffPermissions', [
        { id: ID, name: 'Ana Ruiz', boxes: [box('therapist', 'Therapist'), box('administration', 'Administration')] },
      ]),
      reading('staffPermissions', [{ id: ID, name: 'Ana Ruiz', boxes: [box('therapist', 'Therapist', false)] }]),
    );
    expect(staff[0]?.permissions).toEqual({ therapist: false, administration: true });
  });

  it('a page that no longer names the owner takes that back', () => {
    const boxes = [box('therapist', 'Therapist')];
    const [first, second] = [
      { id: ID, name: 'Ana Ruiz', boxes, owner: true },
      { id: ID, name: 'Ana Ruiz', boxes },
    ];
    expect(read(reading('staffPermissions', [first])).staff[0]?.owner).toBe(true);
    expect(
      read(reading('staffPermissions', [first]), reading('staffPermissions', [second])).staff[0]?.owner,
    ).toBeUndefined();
  });
});
