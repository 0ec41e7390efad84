import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  merge,
  nameKey,
  type PageReading,
  type PersonReading,
  type Practice,
  type StaffMember,
} from '../../core/index.ts';
import { read, reading } from './seen.ts';

/** Somebody as they really are; everybody is on one list at least. */
interface Truth {
  id: string;
  name: string;
  isListed: boolean;
  isLicensed: boolean;
  active: boolean;
  owner: boolean;
  position: string;
  licenses: { provider: boolean; admin: boolean };
  therapist: boolean;
  administration: boolean;
}

/** What a page shows of everybody on it. */
interface Look {
  kind: 'staffList' | 'manageLicenses' | 'staffPermissions';
  hasIds: boolean;
  showsStatus: boolean;
  showsOwner: boolean;
  shows: 'provider' | 'admin' | 'both';
  isActiveOnly: boolean;
  /** Whom of the list the page shows, one bit each; absent: all of it, and it says so. */
  part: number | undefined;
  isLastFirst: boolean;
}

const idOf = (n: number): string => `5f${n.toString(16).padStart(22, '0')}`;

const truths: fc.Arbitrary<Truth[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Ana Ruiz', 'Bo Ek', 'Cy Oh'),
      place: fc.constantFrom('both', 'list', 'licenses'),
      active: fc.boolean(),
      owner: fc.boolean(),
      position: fc.constantFrom('Therapist', 'Biller'),
      licenses: fc.record({ provider: fc.boolean(), admin: fc.boolean() }),
      therapist: fc.boolean(),
      administration: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((people) =>
    people.map(({ place, active, ...person }, i) => ({
      ...person,
      id: idOf(i + 1),
      isListed: place !== 'licenses',
      isLicensed: place !== 'list',
      active: active && place !== 'licenses',
    })),
  );

const looks: fc.Arbitrary<Look[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('staffList' as const, 'manageLicenses' as const, 'staffPermissions' as const),
    hasIds: fc.boolean(),
    showsStatus: fc.boolean(),
    showsOwner: fc.boolean(),
    shows: fc.constantFrom('provider' as const, 'admin' as const, 'both' as const),
    isActiveOnly: fc.boolean(),
    part: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
    isLastFirst: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

const lastFirst = (name: string): string => name.split(' ').reverse().join(', ');

const personIn = (truth: Truth, look: Look): PersonReading => {
  const { id, name, active, owner, position, licenses, therapist, administration } = truth;
  const box = (level: 'therapist' | 'administration', on: boolean) => ({ level, label: level, on, disabled: false });
  return {
    name: look.isLastFirst ? lastFirst(name) : name,
    ...(look.hasIds && { id }),
    ...(look.showsStatus && look.kind !== 'staffPermissions' && { active }),
    ...(look.showsOwner && owner && { owner }),
    ...(look.kind === 'staffList' && { position }),
    ...(look.kind === 'manageLicenses' && {
      licenses: look.shows === 'both' ? licenses : { [look.shows]: licenses[look.shows] },
    }),
    ...(look.kind === 'staffPermissions' && {
      ...(owner && { owner }),
      boxes: [box('therapist', therapist), box('administration', administration)],
    }),
  };
};

const readingOf = (practice: readonly Truth[], look: Look): PageReading => {
  const { kind, part, isActiveOnly } = look;
  if (kind === 'staffPermissions') {
    const one = practice[(part ?? 0) % practice.length];
    return reading(kind, one ? [personIn(one, look)] : []);
  }
  const isOn = ({ isListed, isLicensed, active }: Truth): boolean =>
    kind === 'staffList' ? isListed && (active || !isActiveOnly) : isLicensed;
  const list = practice.filter(isOn);
  const shown = part === undefined ? list : list.filter((_, i) => part & (1 << i));
  const staff = shown.map((truth) => personIn(truth, look));
  const rows = { seen: shown.length, total: list.length };
  const covers = kind === 'staffList' && isActiveOnly ? 'active' : 'everybody';
  return reading(kind, staff, { rows, ...(part === undefined && { covers }) });
};

/** What is said of a member that is not so. */
const untrue = (member: StaffMember, truth: Truth): string[] => {
  const { active, owner, position, licenses = {}, permissions = {} } = member;
  const claims: [string, unknown, unknown][] = [
    ['active', active, truth.active],
    ['owner', owner, truth.owner],
    ['position', position, truth.position],
    ['provider', licenses.provider, truth.licenses.provider],
    ['admin', licenses.admin, truth.licenses.admin],
    ['therapist', permissions.therapist, truth.therapist],
    ['administration', permissions.administration, truth.administration],
  ];
  return claims.flatMap(([fact, said, so]) => (said === undefined || said === so ? [] : [fact]));
};

const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** While a namesake has not been met, a page without ids cannot tell whom it means; from then on nothing may be wrong. */
const problemsIn = ({ staff }: Practice, truths: readonly Truth[]): string[] =>
  staff.flatMap((member) => {
    const namesakes = truths.filter(({ name }) => sameName(name, member.name));
    if (namesakes.length === 0) return [`nobody is called ${member.name}`];
    const ids = new Set(staff.map(({ id }) => id));
    const isMet = namesakes.every(({ id }) => ids.has(id));
    const own = namesakes.find(({ id }) => id === member.id);
    const facts = (truth: Truth) => untrue(member, truth);
    const wrong =
      isMet && own
        ? facts(own)
        : facts(namesakes[0] as Truth).filter((fact) => namesakes.every((one) => facts(one).includes(fact)));
    return wrong.map((fact) => `${member.id} ${member.name}: ${fact}`);
  });

const lostIn = ({ staff }: Practice, met: readonly PersonReading[]): string[] =>
  met.flatMap(({ id, name }) =>
    staff.some((member) => (id === undefined ? sameName(member.name, name) : member.id === id)) ? [] : [id ?? name],
  );

it('whatever pages are read, in any order: nothing is said that is not true, and nobody is lost', () => {
  fc.assert(
    fc.property(truths, looks, (practice, glances) => {
      const met: PersonReading[] = [];
      glances.reduce((before, look, i) => {
        const page = readingOf(practice, look);
        const after = merge(before, page, i + 1);
        met.push(...page.staff);
        expect(problemsIn(after, practice)).toEqual([]);
        expect(lostIn(after, met)).toEqual([]);
        expect(new Set(after.staff.map(({ id }) => id)).size).toBe(after.staff.length);
        return after;
      }, read());
    }),
    { numRuns: 2000 },
  );
});

it('once every page was read with ids, everything is known, and of nobody too much', () => {
  fc.assert(
    fc.property(truths, looks, (practice, glances) => {
      const whole = { hasIds: true, showsStatus: true, showsOwner: true, shows: 'both', isActiveOnly: false } as const;
      const pages = [
        ...glances.map((look) => readingOf(practice, { ...look, hasIds: true })),
        readingOf(practice, { ...whole, kind: 'manageLicenses', part: undefined, isLastFirst: true }),
        readingOf(practice, { ...whole, kind: 'staffList', part: undefined, isLastFirst: false }),
      ];
      const { staff } = read(...pages);
      expect(staff.map(({ id }) => id).sort()).toEqual(practice.map(({ id }) => id));
      for (const { id, name, isListed, isLicensed, licenses, active } of practice) {
        const member = staff.find((one) => one.id === id);
        expect(member?.licenses).toEqual(isLicensed ? licenses : undefined);
        expect(member?.active).toBe(active);
        // Somebody whose namesake is listed is not taken for absent.
        const hasNamesake = practice.some((other) => other.id !== id && other.name === name);
        if (isListed || !hasNamesake) expect(member?.left).toBe(isListed ? undefined : true);
      }
    }),
  );
});
