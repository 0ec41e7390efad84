import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditSettings, auditPractice, personRules, type StaffMember } from '../../core/index.ts';
import { personOracles } from '../rules/index.ts';
import { KEYS, type Key, type Policy, type Supervisor, type WholePerson } from '../rules/wholePerson.ts';

const POSITIONS: Record<string, WholePerson['position']> = {
  'Family Therapist': 'opens notes',
  'Office Manager': 'runs the practice',
  'Psychologist, Practice Manager': 'both',
  Receptionist: 'neither',
  'Front Desk / Scheduler': 'neither',
  'Lead Receptionist': 'unclear',
  Biller: 'unclear',
  Gardener: 'unclear',
};

const COLLEAGUES: readonly StaffMember[] = [
  { id: 'b', name: 'Bo Lind' },
  { id: 'c', name: 'Cy Moss', active: false },
  { id: 'name:di fox', name: 'Di Fox', active: false, left: true },
];
const NAMES: Record<Supervisor, string> = {
  self: 'Ruiz, Ana LCSW',
  'somebody active': 'b',
  'somebody inactive': 'Cy Moss',
  'somebody who may have been renamed': 'Di Fox',
};

/** What may be read of one person: undefined while unread. */
interface Draft
  extends Omit<
    WholePerson,
    'provider' | 'admin' | 'permissions' | 'permissionsRead' | 'reviewed' | 'amaCpt' | 'supervisors'
  > {
  provider: boolean | undefined;
  admin: boolean | undefined;
  permissions: Record<Key, boolean | undefined>;
  amaCpt: boolean | undefined;
  supervisors: readonly Supervisor[] | undefined;
  positionText: string | undefined;
}

/** Unread facts per person: the completions are all tried. */
const MOST_UNREAD = 7;
const rarely = fc.constantFrom(false, false, false, true);
/** Read in most cases, so that rules come up. */
const flag = fc.constantFrom(true, false, true, false, true, false, undefined);

const seldom = fc.constantFrom(false, false, false, false, false, false, false, false, true, undefined);
const boxes = (box: fc.Arbitrary<boolean | undefined>) =>
  fc.record(Object.fromEntries(KEYS.map((key) => [key, box])) as Record<Key, fc.Arbitrary<boolean | undefined>>);

const draft: fc.Arbitrary<Draft> = fc
  .record({
    active: fc.constantFrom(true, true, true, true, false),
    left: rarely,
    owner: fc.constantFrom(false, false, false, false, true),
    leaving: rarely,
    self: rarely,
    provider: flag,
    admin: flag,
    permissions: fc.oneof(boxes(flag), boxes(seldom)),
    isPermissionsUnread: fc.nat(19).map((n) => n === 7),
    telehealth: rarely,
    clientPortal: rarely,
    wiley: rarely,
    opensDocumentation: rarely,
    supervises: rarely,
    supervisors: fc.option(
      fc.uniqueArray(fc.constantFrom<Supervisor>(...(Object.keys(NAMES) as Supervisor[])), { maxLength: 2 }),
      { nil: undefined },
    ),
    amaCpt: flag,
    positionText: fc.option(fc.constantFrom(...Object.keys(POSITIONS)), { nil: undefined }),
  })
  .map(({ isPermissionsUnread, permissions, ...rest }) => ({
    ...rest,
    // Who is on the list has not left it.
    left: rest.left && !rest.active,
    permissions: isPermissionsUnread
      ? (Object.fromEntries(KEYS.map((key) => [key, undefined])) as Draft['permissions'])
      : permissions,
    position: POSITIONS[rest.positionText ?? 'Gardener'] ?? 'unclear',
  }));

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

const staffOf = (one: Draft): StaffMember[] => [
  {
    id: 'a',
    name: 'Ana Ruiz',
    active: one.active,
    owner: one.owner,
    ...(one.left && { left: true }),
    ...(one.leaving && { leaving: true }),
    ...(one.self && { self: true }),
    ...(one.telehealth && { telehealth: true }),
    ...(one.clientPortal && { clientPortal: true }),
    ...(one.wiley && { wiley: true }),
    ...(one.opensDocumentation && { job: 'billerWithDocumentation' as const }),
    ...(one.positionText !== undefined && { position: one.positionText }),
    ...(one.amaCpt !== undefined && { amaCpt: one.amaCpt }),
    ...(one.supervisors && { supervision: { supervisors: one.supervisors.map((kind) => NAMES[kind]) } }),
    licenses: given({ provider: one.provider, admin: one.admin }) as NonNullable<StaffMember['licenses']>,
    permissions: given(one.permissions) as Record<string, boolean>,
  },
  ...COLLEAGUES,
  ...(one.supervises ? [{ id: 'e', name: 'Eli Gray', supervision: { supervisors: ['Ana Ruiz'] } }] : []),
];

const levelOf = (key: Key): Key => (key.split('.')[0] ?? key) as Key;

/** What is known of each box: one that is absent below a level read as off is off. */
const boxesOf = ({ permissions }: Draft): Record<Key, boolean | undefined> =>
  Object.fromEntries(
    KEYS.map((key) => [key, permissions[key] ?? (permissions[levelOf(key)] === false ? false : undefined)]),
  ) as Record<Key, boolean | undefined>;

const bothWays = (value: boolean | undefined): boolean[] => (value === undefined ? [true, false] : [value]);

/** Everybody that this person may turn out to be. */
function completionsOf(one: Draft): WholePerson[] {
  const { positionText: _, ...rest } = one;
  const permissionsRead = KEYS.some((key) => one.permissions[key] !== undefined);
  const boxes = boxesOf(one);
  const sets = KEYS.reduce<Record<string, boolean>[]>(
    (all, key) => all.flatMap((set) => bothWays(boxes[key]).map((value) => ({ ...set, [key]: value }))),
    [{}],
  );
  const supervisors: (readonly Supervisor[])[] = one.supervisors ? [one.supervisors] : [[], ['somebody active']];
  return sets.flatMap((permissions) =>
    bothWays(one.provider).flatMap((provider) =>
      bothWays(one.admin).flatMap((admin) =>
        bothWays(one.amaCpt).flatMap((amaCpt) =>
          supervisors.map((kinds) => ({
            ...rest,
            provider,
            admin,
            amaCpt,
            supervisors: kinds,
            permissions: permissions as Record<Key, boolean>,
            reviewed: boxes['therapist.supervision'] ?? kinds.length > 0,
            permissionsRead,
          })),
        ),
      ),
    ),
  );
}

const unreadIn = (one: Draft): number =>
  [one.provider, one.admin, one.amaCpt, ...Object.values(boxesOf(one))].filter((value) => value === undefined).length;

const policies = fc.record<Policy>({
  maySeeAllClients: fc.boolean(),
  billing: fc.constantFrom('none', 'none', 'admin'),
});
const settingsOf = ({ maySeeAllClients, billing }: Policy): AuditSettings => ({
  maySeeAllClients,
  billingWithoutNotes: billing,
});

const found = (one: Draft, policy: Policy): string[] =>
  auditPractice({ version: 1, system: 'theranest', host: 'test', staff: staffOf(one) }, settingsOf(policy))
    .findings.flatMap(({ rule, staffId }) => (staffId === 'a' ? [rule] : []))
    .sort();

/** Ids of the rules that hold of somebody of whom everything is known. */
const rulesOf = (person: WholePerson, policy: Policy): string[] =>
  Object.entries(personOracles).flatMap(([id, { holds }]) => (holds(person, policy) ? [id] : []));

const inAll = (people: readonly WholePerson[], policy: Policy): string[] => {
  const [first = [], ...others] = people.map((whole) => rulesOf(whole, policy));
  return first.filter((rule) => others.every((rules) => rules.includes(rule))).sort();
};

describe('every rule about a person', () => {
  it('is reported exactly when it is true, all being read; and each of them comes up', () => {
    const times = new Map<string, number>();
    const whole = draft.map(
      (one): Draft => ({
        ...one,
        provider: one.provider ?? false,
        admin: one.admin ?? false,
        amaCpt: one.amaCpt ?? false,
        supervisors: one.supervisors ?? [],
        permissions: Object.fromEntries(
          KEYS.map((key) => [key, one.permissions[key] ?? false]),
        ) as Draft['permissions'],
      }),
    );
    fc.assert(
      fc.property(whole, policies, (one, policy) => {
        const rules = found(one, policy);
        for (const rule of rules) times.set(rule, (times.get(rule) ?? 0) + 1);
        expect(rules).toEqual(inAll(completionsOf(one), policy));
      }),
      { numRuns: 10_000 },
    );
    const rare = personRules.map(({ id }) => id).filter((id) => id !== 'own-permissions-unreadable');
    expect(rare.filter((id) => (times.get(id) ?? 0) < 20)).toEqual([]);
  });

  it('is reported exactly when it is true however the unread facts turn out; and each of them comes up', () => {
    const times = new Map<string, number>();
    fc.assert(
      fc.property(
        draft.filter(
          (one) => unreadIn(one) <= MOST_UNREAD || Object.values(one.permissions).every((on) => on === undefined),
        ),
        policies,
        (one, policy) => {
          const isUnread = unreadIn(one) > MOST_UNREAD;
          const rules = found(one, policy);
          for (const rule of rules) times.set(rule, (times.get(rule) ?? 0) + 1);
          // With nothing read there are thousands of completions: a sample of the corners does.
          const people = completionsOf(one);
          expect(rules).toEqual(
            inAll(isUnread ? people.filter((_, i) => i % 37 === 0 || i > people.length - 40) : people, policy),
          );
        },
      ),
      { numRuns: 2500 },
    );
    expect(personRules.map(({ id }) => id).filter((id) => (times.get(id) ?? 0) < 5)).toEqual([]);
  });
});
