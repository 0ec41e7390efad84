import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AuditSettings, auditor, auditPractice, type Practice, type StaffMember } from '../../core/index.ts';
import { practices } from './generatedPractices.ts';

const NAMES = ['Person 0', 'Person 1', '1, Person', 'person 2', 'Ana Ruiz', 'Ana Ruiz, LCSW'];
const MAILS = ['a@practice.example', 'A@practice.example ', 'b@practice.example'];

/** Who is named is somebody's id, somebody's name, or nobody. */
const reviewers = fc.uniqueArray(fc.constantFrom('p0', 'p1', 'p2', 'p9', ' ', ...NAMES), { maxLength: 2 });

/** What another page, or the admin, may say of somebody. */
const another = fc.record(
  {
    name: fc.constantFrom(...NAMES),
    email: fc.constantFrom(...MAILS),
    active: fc.boolean(),
    left: fc.boolean(),
    owner: fc.boolean(),
    telehealth: fc.boolean(),
    licenses: fc.record({ provider: fc.boolean(), admin: fc.boolean() }, { requiredKeys: [] }),
    permissions: fc.dictionary(
      fc.constantFrom('therapist', 'administration', 'organizationAdministration', 'billing', 'therapist.supervision'),
      fc.boolean(),
    ),
    supervision: fc.record({ supervisors: reviewers }),
    seen: fc.record({ staffPermissions: fc.record({ at: fc.nat(3), url: fc.constant('https://practice.example') }) }),
  },
  { requiredKeys: [] },
);

type Change = { place: number } & Partial<StaffMember>;
const changes: fc.Arbitrary<Change[]> = fc.array(
  another.chain((said) => fc.nat(7).map((place) => ({ ...said, place }))),
  { minLength: 1, maxLength: 6 },
);

/** With somebody as they are now; whoever is new comes last. */
const changed = (practice: Practice, { place, ...said }: Change): [Practice, StaffMember] => {
  const id = `p${place}`;
  const known = practice.staff.find((member) => member.id === id);
  const member = { ...(known ?? { id, name: `Person ${place}` }), ...said };
  const staff = known ? practice.staff.map((one) => (one === known ? member : one)) : [...practice.staff, member];
  return [{ ...practice, staff }, member];
};

const settings: fc.Arbitrary<AuditSettings> = fc.constantFrom<AuditSettings>(
  {},
  { now: 31 * 86_400_000, orgAdminsAtMost: 1, maySeeAllClients: false },
  {
    ownRules: [
      {
        id: 'reviewed-by-nobody',
        kind: 'data',
        severity: 'info',
        label: 'Reviewed by nobody',
        when: { any: ['inactiveSupervisor', 'ownSupervisor', { all: ['supervised', { none: ['active'] }] }] },
        message: '{name} waits.',
        fix: [{ text: 'Ask {name}.' }],
      },
    ],
  },
);

it('gives after each change what an audit of all gives', () => {
  fc.assert(
    fc.property(practices(), changes, settings, (practice, all, chosen) => {
      const kept = auditor(practice, chosen);
      const untouched = structuredClone(practice);
      let now = practice;
      for (const change of all) {
        const [after, member] = changed(now, change);
        now = after;
        kept.change(member);
        expect(kept.audit()).toEqual(auditPractice(now, chosen));
      }
      expect(practice).toEqual(untouched);
    }),
    { numRuns: 500 },
  );
});

it('judges nobody again of whom no other fact holds', () => {
  const staff: StaffMember[] = Array.from({ length: 50 }, (_, i) => ({
    id: `p${i}`,
    name: `Person ${i}`,
    licenses: { provider: true, admin: true },
    ...(i === 7 && { supervision: { supervisors: ['Person 3'] } }),
  }));
  const practice: Practice = { version: 1, system: 'theranest', host: 'practice.example', staff };
  const kept = auditor(practice);
  const before = kept.audit();
  kept.change({ id: 'p3', name: 'Person 3', licenses: { provider: false, admin: true } });
  const after = kept.audit();
  // What was said of the others is the very same, not merely alike.
  const again = after.findings.filter((finding) => !before.findings.includes(finding));
  expect(new Set(again.map(({ staffId }) => staffId))).toEqual(new Set(['p3', 'p7']));
  expect(after.staff.filter((one, i) => one !== before.staff[i]).map(({ id }) => id)).toEqual(['p3', 'p7']);
});
