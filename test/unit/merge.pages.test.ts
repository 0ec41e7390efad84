import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../core/index.ts';
import { ID, ORIGIN, OTHER_ID, read, reading, THIRD_ID } from './seen.ts';

type Box = NonNullable<PageReading['staff'][number]['boxes']>[number];
const box = (level: Box['level'], label: string, on = true): Box => ({ level, label, on, disabled: false });
const ana = { id: ID, name: 'Ana Ruiz' };
const onPermissions = (...boxes: Box[]) => reading('staffPermissions', [{ ...ana, boxes }]);
const anaOf = (...pages: PageReading[]) => read(...pages).staff.find(({ id }) => id === ID);

describe('what a row shows of somebody', () => {
  it('is kept, and the name as it was first written', () => {
    const first = reading('staffList', [{ ...ana, position: 'Therapist', email: 'ana@cedar.example', active: true }]);
    expect(anaOf(first)).toMatchObject({ position: 'Therapist', email: 'ana@cedar.example', active: true });
    const again = reading('staffList', [{ id: ID, name: 'RUIZ, ANA', email: 'ruiz@cedar.example', active: false }]);
    expect(anaOf(first, again)).toMatchObject({
      name: 'Ana Ruiz',
      position: 'Therapist',
      email: 'ruiz@cedar.example',
      active: false,
    });
  });

  it('is theirs, by id or by name alone: who is the only one of their name is not marked', () => {
    const { staff } = read(reading('staffList', [ana, { name: 'Bo Ek' }]));
    for (const member of staff) expect(member).not.toHaveProperty('ambiguous');
  });

  it('is said of nobody where the name is none', () => {
    expect(read(reading('staffList', [{ name: ' , ' }, { id: ID, name: ',' }])).staff).toEqual([]);
  });

  it.each([
    ['of the same site is where the permissions are set', `${ORIGIN}/staff/1/permissions`, true],
    ['of another site is not', 'https://cedar.example/staff/1/permissions', false],
    ['that is none is not', 'not an address', false],
    ['of another protocol is not', `${ORIGIN.replace('https', 'http')}/staff/1`, false],
  ])('a link %s', (_, permissionsUrl, isKept) => {
    const kept = anaOf(reading('staffList', [{ ...ana, permissionsUrl }]));
    expect(kept?.permissionsUrl).toBe(isKept ? permissionsUrl : undefined);
  });

  it('a link on a page without an address leads nowhere', () => {
    const page = reading('staffList', [{ ...ana, permissionsUrl: `${ORIGIN}/staff/1` }], { url: 'nowhere' });
    expect(anaOf(page)).not.toHaveProperty('permissionsUrl');
  });
});

it('menus are put together page by page, without links to other sites', () => {
  const menu = { staffList: `${ORIGIN}/staff`, manageLicenses: 'https://elsewhere.example/licenses' };
  const practice = read(
    reading('staffList', [], { menu }),
    reading('staffList', [], { menu: { manageSubscription: `${ORIGIN}/plan` } }),
  );
  expect(practice.menu).toEqual({ staffList: `${ORIGIN}/staff`, manageSubscription: `${ORIGIN}/plan` });
});

describe('a permissions page', () => {
  it('names a box by its own column, and what no catalogue has by its words', () => {
    const page = onPermissions(
      box('administration', 'Administration'),
      box('therapist', 'Can dictate – notes'),
      box('billing', 'Can delete clients'),
    );
    expect(anaOf(page)?.permissions).toEqual({
      administration: true,
      'therapist.can-dictate-notes': true,
      'billing.can-delete-clients': true,
    });
  });

  it('takes away a box that its column has no more, and leaves the boxes of other columns', () => {
    const pages = [
      onPermissions(box('therapist', 'Therapist'), box('therapist', 'Can dictate'), box('billing', 'Can bill')),
      onPermissions(box('therapist', 'Therapist')),
    ];
    expect(anaOf(...pages)?.permissions).toEqual({ therapist: true, 'billing.can-bill': true });
  });

  it('says nothing of supervision where notes are not reviewed', () => {
    const supervision = { supervisors: ['Bo Ek'] };
    const review = (on: boolean) =>
      reading('staffPermissions', [
        {
          ...ana,
          supervision,
          boxes: [box('therapist', 'Therapist'), box('therapist', 'Notes require supervisory review', on)],
        },
      ]);
    expect(anaOf(review(true))?.supervision).toEqual(supervision);
    expect(anaOf(review(true), review(false))).not.toHaveProperty('supervision');
  });

  it('whose Therapist level is closed takes back neither the owner nor the review', () => {
    const supervision = { supervisors: ['Bo Ek'] };
    const open = reading('staffPermissions', [
      { ...ana, owner: true, supervision, boxes: [box('therapist', 'Therapist')] },
    ]);
    expect(anaOf(open, onPermissions(box('default', 'Default')))).toMatchObject({ owner: true, supervision });
    const closed = anaOf(open, onPermissions(box('therapist', 'Therapist')));
    expect(closed).not.toHaveProperty('owner');
    expect(closed).not.toHaveProperty('supervision');
  });

  it('that says it covers everybody makes nobody absent: it is about one person', () => {
    const page = reading('staffPermissions', [{ id: OTHER_ID, name: 'Bo Ek' }], { covers: 'everybody' });
    const before = reading('manageLicenses', [{ ...ana, licenses: { provider: true } }]);
    expect(anaOf(before, page)).toMatchObject({ licenses: { provider: true } });
    expect(anaOf(before, page)).not.toHaveProperty('left');
  });
});

describe('somebody who had left', () => {
  const list = (...staff: PageReading['staff']) => reading('staffList', staff, { covers: 'everybody' });
  const bo = { id: OTHER_ID, name: 'Bo Ek' };

  it('and is listed under a new name, without the id, is not back', () => {
    const practice = read(list({ ...ana, active: true }, bo), list(bo), reading('staffList', [{ name: 'Ana Ek' }]));
    expect(practice.staff.find(({ id }) => id === ID)).toMatchObject({ left: true, active: false });
    expect(practice.staff).toHaveLength(3);
  });

  it('was never active less than a list says: who is inactive and listed stays inactive', () => {
    const inactive = { ...ana, active: false };
    expect(anaOf(list(inactive, bo), list(ana, bo))).toMatchObject({ active: false });
  });

  it('known by name alone has licenses that are unread, though the list carries ids', () => {
    const named = reading('manageLicenses', [{ name: 'Ana Ruiz', licenses: { provider: true } }]);
    const { staff } = read(named, list({ id: THIRD_ID, name: 'Cy Oh' }));
    expect(staff.find(({ name }) => name === 'Ana Ruiz')).toMatchObject({ left: true, active: false });
    expect(staff.find(({ name }) => name === 'Ana Ruiz')).not.toHaveProperty('licenses');
  });
});

describe('how much of a list was seen', () => {
  const part = (seen: number, total?: number) =>
    reading('staffList', [ana], { rows: { seen, ...(total !== undefined && { total }) } });
  const rowsAfter = (...pages: PageReading[]) => read(...pages).seen?.staffList?.rows;

  it('is what the page shows now where it does not say how many there are', () => {
    expect(rowsAfter(part(10, 28), reading('staffList', [ana]))).toBeUndefined();
    expect(rowsAfter(part(10, 28), part(5))).toEqual({ seen: 5 });
    expect(rowsAfter(part(10), part(5, 28))).toEqual({ seen: 5, total: 28 });
  });

  it('is the larger part of one list, and starts anew with a shorter one that was not seen whole', () => {
    expect(rowsAfter(part(10, 28), part(20, 28))).toEqual({ seen: 20, total: 28 });
    expect(rowsAfter(part(20, 28), part(10, 20))).toEqual({ seen: 10, total: 20 });
    expect(rowsAfter(part(28, 28), part(10, 20))).toEqual({ seen: 28, total: 28 });
  });
});
