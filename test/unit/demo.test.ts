import { expect, it } from 'vitest';
import { type Practice, type StaffMember, viewPractice } from '../../core/index.ts';
import { demoBadges } from '../browser/demo-truth.ts';
import { boxKeys } from '../practice/permissions.ts';
import { demo } from '../practice/seed/demo.ts';
import type { Person } from '../practice/tenants.ts';

const REVIEW = 'therapist.supervision';
const nameOf = ({ first, last }: Person): string => `${first} ${last}`;

/** What is known of somebody of the demo practice once every page was read. */
const memberOf = (person: Person): StaffMember => ({
  id: person.id,
  name: nameOf(person),
  position: person.position,
  active: person.active,
  licenses: person.licenses,
  ...(person.owner && { owner: true }),
  ...(!person.owner &&
    person.id !== demo.signedIn && {
      permissions: Object.fromEntries(boxKeys.map((key) => [key, person.permissions.includes(key)])),
      ...(person.permissions.includes(REVIEW) && {
        supervision: {
          supervisors: demo.people.filter(({ id }) => person.supervisors?.includes(id)).map(nameOf),
        },
      }),
    }),
});

it('the demo practice, all read, has the badges of its truth table, and a few things that are only good to know', () => {
  const seen = { at: 1, url: 'https://demo.theranest.com/' };
  const practice: Practice = {
    version: 1,
    system: 'theranest',
    host: 'demo.theranest.com',
    plan: 'perProvider',
    pools: demo.quantities,
    staff: demo.people.map(memberOf),
    seen: { staffList: seen, manageLicenses: seen, manageSubscription: seen, staffPermissions: seen },
  };
  const { badges, overview } = viewPractice(practice);
  expect(Object.fromEntries(Object.values(badges.byId).map(({ staffId, label }) => [staffId, label]))).toEqual(
    demoBadges,
  );
  expect(overview.findings.filter(({ quiet }) => quiet).map(({ name, label }) => `${name}: ${label}`)).toEqual([
    'Aiyana Begay: Can open all notes', // Therapist and Administration with a Provider license
    'Dominic Ferraro: Sensitive permission', // no license, may delete appointments
    'Gwendolyn Achebe: Can open all notes',
    'Hana Kobayashi: Sensitive permission', // no license, may delete clients
  ]);
  expect(
    overview.findings.filter(({ name }) => name === undefined).map(({ rule, severity }) => [rule, severity]),
  ).toEqual([
    ['license-not-switched-on', 'error'],
    ['seats-short', 'error'],
    ['possible-duplicate', 'info'], // two people are called Ana Ruiz
  ]);
});
