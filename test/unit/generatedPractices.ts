import fc from 'fast-check';
import type { License, Practice, StaffMember } from '../../core/index.ts';
import { columnOf, type KnownPerson } from '../rules/licenseOracle.ts';

/** Practices as they come: most facts are read, most people work there, and what goes wrong goes wrong often. */

/** One of eight is unread. */
const flag = (trues: number, falses: number): fc.Arbitrary<boolean | undefined> =>
  fc.oneof(
    { weight: 7 * trues, arbitrary: fc.constant(true) },
    { weight: 7 * falses, arbitrary: fc.constant(false) },
    { weight: trues + falses, arbitrary: fc.constant(undefined) },
  );

const surely = (flags: fc.Arbitrary<boolean | undefined>): fc.Arbitrary<boolean> =>
  flags.map((value) => value ?? false);

type Reading = (flags: fc.Arbitrary<boolean | undefined>) => fc.Arbitrary<boolean | undefined>;

const given = (values: Record<string, boolean | undefined>): Record<string, boolean> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const seldom = (times: number): undefined[] => Array(times).fill(undefined);

const person = (read: Reading): fc.Arbitrary<Omit<StaffMember, 'id' | 'name'>> =>
  fc
    .record({
      active: fc.constantFrom(true, true, true, true, true, false),
      owner: fc.constantFrom(false, false, false, false, false, false, false, true),
      licenses: fc.record({ provider: read(flag(4, 6)), admin: read(flag(3, 7)) }).map(given),
      permissions: fc
        .record({
          default: read(flag(20, 1)),
          billing: read(flag(2, 8)),
          therapist: read(flag(4, 6)),
          administration: read(flag(3, 7)),
          organizationAdministration: read(flag(2, 8)),
        })
        .map(given),
      leaving: fc.constantFrom(...seldom(9), true),
      boxes: fc.constantFrom<Record<string, boolean>>(
        ...Array(16).fill({}),
        { 'billing.claims.submit': true },
        { 'billing.claims.submit': true },
        { 'therapist.onlyAssigned': true },
        { 'therapist.supervision': true },
      ),
      reviewedBy: fc.constantFrom(...seldom(9), 0, 1, 2),
      ownersOwn: fc.constantFrom(true, true, true, false),
      telehealth: fc.constantFrom(...seldom(6), true),
    })
    .map(({ telehealth, leaving, boxes, reviewedBy, ownersOwn, licenses, ...rest }) => ({
      ...rest,
      ...(rest.owner && ownersOwn && { active: true }),
      licenses: { ...licenses, ...(rest.owner && ownersOwn && { provider: true }) },
      // Who reviews the notes stands beside the box that says that they are reviewed.
      permissions: {
        ...rest.permissions,
        ...boxes,
        ...(reviewedBy !== undefined && { therapist: true, 'therapist.supervision': true }),
      },
      ...(telehealth && { telehealth }),
      ...(leaving && { leaving }),
      ...(reviewedBy !== undefined && { supervision: { supervisors: [`p${reviewedBy}`] } }),
    }));

const some = <T>(usual: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: seldom });

type Pools = NonNullable<Practice['pools']>;

const aroundWhatIsOn = (
  people: readonly Pick<StaffMember, 'licenses'>[],
  pools: Pools,
  spare: Record<License, number>,
): Pools =>
  Object.fromEntries(
    (['provider', 'admin'] as const)
      .filter((license) => license in pools)
      .map((license) => [
        license,
        Math.max(0, people.filter(({ licenses }) => licenses?.[license]).length + spare[license]),
      ]),
  );

/** @param isRead all facts are read */
export const practices = (isRead = false, maxStaff = 6): fc.Arbitrary<Practice> => {
  const read: Reading = isRead ? surely : (flags) => flags;
  return fc
    .record({
      people: fc.array(person(read), { maxLength: maxStaff }),
      pools: fc.record({ provider: fc.nat(4), admin: fc.nat(3) }, isRead ? {} : { requiredKeys: [] }),
      // How many more are bought than are switched on; absent: as it comes.
      spare: fc.option(
        fc.record({ provider: fc.constantFrom(-1, 0, 0, 0, 1, 2), admin: fc.constantFrom(-1, 0, 0, 0, 1) }),
      ),
      plan: some<NonNullable<Practice['plan']>>(fc.constant('perProvider'), fc.constantFrom('trial', 'activeClient')),
      system: some(fc.constant('theranest'), fc.constant('myclientsplus')),
    })
    .map(({ people, pools, spare, plan, system }) => ({
      version: 1,
      system,
      host: 'test',
      plan,
      pools: spare ? { ...pools, ...aroundWhatIsOn(people, pools, spare) } : pools,
      staff: people.map((one, i) => ({ id: `p${i}`, name: `Person ${i}`, ...one })),
    }));
};

const FACTS = ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'] as const;

/** A practice as it may turn out to be: what is unread is filled in, one bit each. */
export function complete(practice: Practice, bit: (i: number, key: string) => boolean): Practice {
  let i = 0;
  const filled = (key: string, known: Record<string, boolean> | undefined): boolean => {
    i += 1;
    return known?.[key] ?? bit(i, key);
  };
  return {
    ...practice,
    staff: practice.staff.map((member) => ({
      ...member,
      licenses: { provider: filled('provider', member.licenses), admin: filled('admin', member.licenses) },
      permissions: {
        ...member.permissions,
        ...Object.fromEntries(FACTS.map((fact) => [fact, filled(fact, member.permissions)])),
      },
    })),
  };
}

/** A person all of whom is read, as the oracle of the rules knows them. */
export const known = (member: StaffMember, { staff }: Practice): KnownPerson => {
  const column = (name: string) => columnOf(member.permissions ?? {}, name) === true;
  return {
    active: member.active ?? true,
    owner: member.owner ?? false,
    provider: member.licenses?.provider === true,
    admin: member.licenses?.admin === true,
    default: column('default'),
    billing: column('billing'),
    therapist: column('therapist'),
    administration: column('administration'),
    organizationAdministration: column('organizationAdministration'),
    otherClinicalWork:
      member.telehealth === true ||
      staff.some(({ active, supervision }) => active !== false && supervision?.supervisors.includes(member.id)),
  };
};
