import { describe, expect, it } from 'vitest';
import {
  type AdminInput,
  LEVELS,
  merge,
  type PageReading,
  type Practice,
  parsePractice,
  viewPractice,
} from '../../core/index.ts';
import { HOST, ID, ORIGIN, OTHER_ID, read, reading, THIRD_ID } from './seen.ts';

const people = [
  { id: OTHER_ID, name: 'Bo Ek' },
  { id: ID, name: 'Ana Ruiz' },
  { id: THIRD_ID, name: 'Cy Oh' },
];
const off = { provider: false, admin: false };
const boxes = LEVELS.map((level) => ({
  level,
  label: level === 'organizationAdministration' ? 'Organization Administration' : level,
  on: level === 'default',
  disabled: false,
}));

const list = reading('staffList', people);
const licenses = reading(
  'manageLicenses',
  people.map((person) => ({ ...person, licenses: off })),
);
const subscription = reading('manageSubscription', [], { plan: 'perProvider', pools: { provider: 1, admin: 1 } });
const urlFor = (id: string) => `${ORIGIN}/staff/${id}/permissions?tab=1`;
const permissions = ({ id, name }: (typeof people)[number], url = urlFor(id)) =>
  reading('staffPermissions', [{ id, name, boxes }], { url });

const wayOf = (practice: Practice, note?: Partial<AdminInput>) =>
  viewPractice(practice, {}, note && { version: 1, host: HOST, ...note }).overview.checklist;
const keysOf = (practice: Practice, note?: Partial<AdminInput>) => wayOf(practice, note).next.map(({ key }) => key);
const stopFor = (practice: Practice, key: string) => wayOf(practice).next.find((stop) => stop.key === key);
const [bo, ana, cy] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];

describe('the way through all pages', () => {
  it('goes through lists before people, and through people by name', () => {
    expect(keysOf(read(list))).toEqual(['manageLicenses', 'manageSubscription', ID, OTHER_ID, THIRD_ID]);
  });

  it('leads first to pages that one click leads to', () => {
    const menu = { manageSubscription: `${ORIGIN}/subscription` };
    expect(keysOf(read({ ...list, menu })).slice(0, 2)).toEqual(['manageSubscription', 'manageLicenses']);
  });

  it('counts up with every page, whichever is the first', () => {
    const pages = [subscription, list, licenses, permissions(bo), permissions(ana), permissions(cy)];
    for (const order of [pages, [...pages.slice(1), subscription], [...pages].reverse()]) {
      const ways = order.map((_, i) => wayOf(read(...order.slice(0, i + 1))));
      expect(ways.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(ways.at(-1)).toMatchObject({ done: 6, total: 6, next: [] });
      for (const { done, total, next } of ways) expect(total).toBe(done + next.length);
    }
  });

  it('leaves out those who are no longer active', () => {
    const practice = read(
      reading('staffList', [{ ...ana, active: false }, bo]),
      licenses,
      subscription,
      permissions(bo),
      permissions(cy),
    );
    expect(keysOf(practice)).toEqual([]);
  });

  it('is on when the admin has said so', () => {
    expect(wayOf(read(list)).isOn).toBe(false);
    expect(wayOf(read(list), { isChecking: true }).isOn).toBe(true);
  });

  it('under a plan by active clients goes through two pages alone', () => {
    const plan = reading('manageSubscription', [], { plan: 'activeClient' });
    expect(wayOf(read(plan))).toMatchObject({ done: 1, total: 2, next: [{ key: 'staffList' }] });
    expect(wayOf(read(plan, list))).toMatchObject({ done: 2, total: 2, next: [] });
  });
});

describe('what was put off', () => {
  it('comes last, in the order in which it was put off', () => {
    const skipped = (...keys: string[]) => keysOf(read(list, subscription), { skipped: keys });
    expect(skipped('manageLicenses', ID)).toEqual([OTHER_ID, THIRD_ID, 'manageLicenses', ID]);
    expect(skipped(ID, 'manageLicenses')).toEqual([OTHER_ID, THIRD_ID, ID, 'manageLicenses']);
  });

  it('says so, and counts as not read', () => {
    const { next, done, total } = wayOf(read(list, licenses, subscription), { skipped: [ID] });
    expect(next.map(({ isPutOff }) => isPutOff)).toEqual([undefined, undefined, true]);
    expect([done, total]).toEqual([3, 6]);
  });
});

describe('a list of which a part was seen', () => {
  const rows = { seen: 10, total: 28 };

  it.each(['staffList', 'manageLicenses'] as const)('stays on the way: %s', (kind) => {
    const part = { ...(kind === 'staffList' ? list : licenses), rows };
    const others = kind === 'staffList' ? [licenses, subscription] : [list, subscription];
    const practice = read(...others, part);
    expect(stopFor(practice, kind)).toMatchObject({ rows, url: part.url });
    expect(stopFor(read(...others, { ...part, rows: { seen: 28, total: 28 } }), kind)).toBeUndefined();
    expect(stopFor(read(...others, { ...part, rows: { seen: 10 } }), kind)).toBeUndefined();
  });
});

describe('the address of somebody’s permissions', () => {
  it('is that of a colleague’s page with this person’s id in it', () => {
    expect(stopFor(read(list, permissions(bo)), ID)?.url).toBe(urlFor(ID));
  });

  it('is rather a link in their own row, or where it was seen', () => {
    const permissionsUrl = `${ORIGIN}/rights?of=ana`;
    const practice = read(reading('staffList', [{ ...ana, permissionsUrl }, bo, cy]), permissions(bo));
    expect(stopFor(practice, ID)?.url).toBe(permissionsUrl);
  });

  it('is not known of somebody without an id, nor from an address that does not carry the id once, by itself', () => {
    const urlOf = (url: string, id = OTHER_ID) =>
      stopFor(read(list, reading('staffPermissions', [{ id, name: 'Bo Ek', boxes }], { url })), ID)?.url;
    expect(urlOf(`${ORIGIN}/staff/permissions`)).toBeUndefined();
    expect(urlOf(`${ORIGIN}/${OTHER_ID}/permissions?of=${OTHER_ID}`)).toBeUndefined();
    expect(urlOf(`${ORIGIN}/staff/1${OTHER_ID}`)).toBeUndefined();
    expect(urlOf(`${ORIGIN}/staff/${OTHER_ID}`)).toBe(`${ORIGIN}/staff/${ID}`);
    const named = read(reading('staffList', [{ name: 'Ana Ruiz' }, bo]), permissions(bo));
    expect(stopFor(named, 'name:ana ruiz')).toMatchObject({ name: 'Ana Ruiz' });
    expect(stopFor(named, 'name:ana ruiz')).not.toHaveProperty('url');
  });

  it('never has the id put into the name of its host', () => {
    const url = 'https://praxis1.example/rechte?of=bo';
    const short = [
      { id: '1', name: 'Bo Ek' },
      { id: '.evil', name: 'Ana Ruiz' },
    ];
    const practice = [reading('staffList', short), reading('staffPermissions', [{ ...short[0], name: 'Bo Ek', boxes }])]
      .map((page): PageReading => ({ ...page, url }))
      .reduce((before, page, i) => merge(before, page, i), read());
    expect(stopFor(practice, '.evil')).not.toHaveProperty('url');
  });
});

describe('no stop leads away from the practice', () => {
  const BAD = [
    'javascript:alert(1)',
    'https://evil.example/',
    'data:text/html,x',
    `blob:${ORIGIN}/1`,
    'http://cedar.theranest.com/',
  ];

  it.each(BAD)('%s in a menu or a row is left out', (href) => {
    const practice = read({
      ...reading('staffList', [{ ...ana, permissionsUrl: href }]),
      menu: { manageLicenses: href, manageSubscription: `${ORIGIN}/subscription` },
    });
    expect(wayOf(practice).next.flatMap(({ url }) => url ?? [])).toEqual([`${ORIGIN}/subscription`]);
  });

  it.each(BAD)('%s in a practice from outside is refused, with the place', (href) => {
    const { seen, ...practice } = read(list);
    const refused = (change: object) => () => parsePractice({ ...practice, seen, ...change });
    const message = (place: string) => `${place}: expected an address of ${ORIGIN}, found "${href}"`;
    expect(refused({})).not.toThrow();
    expect(refused({ menu: { manageLicenses: href } })).toThrow(message('menu.manageLicenses'));
    expect(refused({ seen: { staffList: { at: 1, url: href } } })).toThrow(message('seen.staffList.url'));
    expect(refused({ staff: [{ ...ana, permissionsUrl: href }] })).toThrow(message('staff[0].permissionsUrl'));
    expect(refused({ staff: [{ ...ana, seen: { staffPermissions: { at: 1, url: href } } }] })).toThrow(
      message('staff[0].seen.staffPermissions.url'),
    );
  });
});
