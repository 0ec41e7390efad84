import { describe, expect, it } from 'vitest';
import {
  findPeople,
  isFoundBy,
  type Practice,
  type StaffMember,
  spareSeats,
  viewPeople,
  viewPractice,
} from '../../core/index.ts';

const seen = (path: string) => ({ at: 1, url: `https://demo.theranest.com/${path}` });

const LEVELS = { default: true, billing: false, administration: false, organizationAdministration: false };
const therapist = (id: string, name: string, provider: boolean): StaffMember => ({
  id,
  name,
  position: 'Therapist',
  active: true,
  licenses: { provider, admin: false },
  permissions: { ...LEVELS, therapist: true },
});
const receptionist: StaffMember = {
  id: 'r',
  name: 'Renée Dubois',
  position: 'Receptionist',
  active: true,
  licenses: { provider: false, admin: false },
  permissions: { ...LEVELS, therapist: false },
};
const unread: StaffMember = {
  id: 'u',
  name: 'Ulla Vik',
  active: true,
  licenses: { provider: false, admin: false },
  permissionsUrl: 'https://demo.theranest.com/staff/u/permissions',
};

const practiceOf = (staff: StaffMember[], provider: number | undefined, more: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'demo.theranest.com',
  ...(provider !== undefined && { pools: { provider, admin: 0 } }),
  seen: { staffList: seen('staff'), manageLicenses: seen('licenses') },
  staff,
  ...more,
});

describe('one person', () => {
  const people = viewPeople(practiceOf([therapist('t', 'Tom Lind', false), receptionist, unread], 3));

  it('is told with what they need, what they have, and the page that was not read of them', () => {
    expect(people).toEqual([
      {
        id: 't',
        name: 'Tom Lind',
        position: 'Therapist',
        active: true,
        needs: 'provider',
        licenses: { provider: false, admin: false },
        unread: [],
      },
      expect.objectContaining({ id: 'r', needs: 'none', unread: [] }),
      {
        id: 'u',
        name: 'Ulla Vik',
        active: true,
        licenses: { provider: false, admin: false },
        unread: [{ page: 'staffPermissions', path: 'Staff > Permissions', url: unread.permissionsUrl }],
      },
    ]);
  });

  it('has no need and nothing unread where the plan has no licenses', () => {
    const [first] = viewPeople(practiceOf([unread], undefined, { plan: 'activeClient' }));
    expect(first).toEqual(expect.objectContaining({ unread: [] }));
    expect(first).not.toHaveProperty('needs');
  });

  it.each([
    ['tom', ['Tom Lind']],
    ['lind tom', ['Tom Lind']],
    ['renee', ['Renée Dubois']],
    ['RENÉE d', ['Renée Dubois']],
    ['recep', ['Renée Dubois']],
    ['th', ['Tom Lind']],
    ['om', []],
    ['tom dubois', []],
    ['', []],
    [' -. ', []],
  ])('is found by “%s” as %j', (query, names) => {
    expect(findPeople(people, query).map(({ name }) => name)).toEqual(names);
  });

  it('is found by a name before others are by a position', () => {
    const named = viewPeople(practiceOf([therapist('a', 'Ana Ruiz', true), therapist('b', 'Thea Bell', true)], 3));
    expect(findPeople(named, 'the').map(({ name }) => name)).toEqual(['Thea Bell', 'Ana Ruiz']);
  });

  it('is looked for without accents and case, in any writing', () => {
    expect(isFoundBy('lefe', 'François Lefèvre')).toBe(true);
    expect(isFoundBy('王', '王 小明')).toBe(true);
    expect(isFoundBy('oconn', "Siobhan O'Connor")).toBe(false);
    expect(isFoundBy("o'conn", "Siobhan O'Connor")).toBe(true);
  });
});

describe('what the seats say for sure', () => {
  const seatsOf = (practice: Practice) => spareSeats(viewPractice(practice).overview, 'provider');
  const held = therapist('a', 'Ana Ruiz', true);
  const lacking = therapist('b', 'Bo Li', false);
  const wasting: StaffMember = { ...receptionist, licenses: { provider: true, admin: false } };

  it.each([
    ['one is free', practiceOf([held], 2), { is: 'free', count: 1 }],
    ['of two that are on for nobody one is needed', practiceOf([held, lacking], 3), { is: 'free', count: 1 }],
    ['all are needed, though one is on for nobody', practiceOf([held, lacking], 2), { is: 'needed', count: 2 }],
    ['all are on, one of them for nothing', practiceOf([held, wasting], 2), { is: 'on', count: 2 }],
    ['none is bought', practiceOf([receptionist], 0), { is: 'needed', count: 0 }],
    ['somebody unread may need the last one', practiceOf([held, unread], 2), undefined],
    ['with one more it does not matter', practiceOf([held, unread], 3), { is: 'free', count: 1 }],
    ['nobody knows how many are bought', practiceOf([held], undefined), undefined],
    [
      'of somebody it was not read whether they have one',
      practiceOf([held, { id: 'x', name: 'Xia Yu' }], 9, { seen: { staffList: seen('staff') } }),
      undefined,
    ],
    ['in a trial nothing is counted', practiceOf([held], 2, { plan: 'trial' }), undefined],
  ])('%s', (_, practice, said) => {
    expect(seatsOf(practice)).toEqual(said);
  });
});
