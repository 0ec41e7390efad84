import type { Term } from '../../rules/needs.ts';
import type { PersonFact } from '../../rules/personFacts.ts';
import type { PersonFactWords } from '../../rules/tellFacts.ts';

const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const column = (title: string) => ({
  says: `has something on under ${title}`,
  on: (boxes: readonly string[]) => `Permission on: ${listed(boxes)}.`,
  off: ([level]: readonly string[]) => `Nothing is on under ${level}.`,
});

const box = (says: string) => ({
  says,
  on: (boxes: readonly string[]) => `Permission on: ${listed(boxes)}.`,
  off: (boxes: readonly string[]) => `Permission off: ${listed(boxes)}.`,
});

const claim = (says: string) => ({
  says,
  on: ([position]: readonly string[]) => `The position is “${position}”.`,
});

export const facts = {
  active: { says: 'is active', off: 'This person is no longer active.' },
  left: { says: 'is no longer on the staff list' },
  owner: { says: 'is the account owner', on: 'This person is the account owner.' },
  provider: {
    says: 'holds a Provider license',
    on: 'The {provider} is switched on.',
    off: 'The {provider} is switched off.',
  },
  admin: { says: 'holds an Admin license', on: 'The {admin} is switched on.', off: 'The {admin} is switched off.' },
  therapist: column('Therapist'),
  telehealth: { says: 'holds telehealth sessions', on: 'Holds telehealth sessions.' },
  supervisor: {
    says: 'reviews notes of others',
    on: (names) => `Reviews the notes of ${names.join(', ')}.`,
  },
  documentation: {
    says: 'is a biller who opens documentation',
    on: 'Set down as a biller who opens documentation.',
  },
  administration: column('Administration'),
  organizationAdministration: column('Organization Administration'),
  billing: column('Billing'),
  default: column('Default'),
  billingLevel: box('has the Billing level on'),
  submitsClaims: box('may submit claims'),
  onlyAssigned: box('may see assigned clients only'),
  supervisoryReview: box('has notes that need a review'),
  sensitive: {
    says: 'may delete clients or appointments, or assign staff to clients',
    on: (boxes) => `Permission on: ${listed(boxes)}.`,
  },
  supervised: {
    says: 'has a supervisor',
    on: (names) => `Has a supervisor: ${names.join(', ')}.`,
    off: 'No supervisor is chosen.',
  },
  ownSupervisor: { says: 'is their own supervisor', on: 'Is chosen as their own supervisor.' },
  inactiveSupervisor: {
    says: 'has a supervisor who is no longer active',
    on: (names) => `No longer active: ${names.join(', ')}.`,
  },
  positionClinical: claim('has a position that opens notes'),
  positionAdmin: claim('has a position that runs the practice'),
  positionPlain: claim('has a position that does neither'),
  amaCpt: {
    says: 'has an AMA CPT license',
    on: 'The AMA CPT license is on.',
    off: 'The AMA CPT license is off.',
  },
  leaving: { says: 'is about to leave', on: 'Set down as leaving.' },
  self: { says: 'is the admin who reads', on: 'This is you.' },
  permissionsRead: { says: 'has permissions that were read', off: 'No permission has been read.' },
  ownClientsOnly: {
    says: 'should see their own clients only, by your settings',
    on: 'By your settings, therapists should see their own clients only.',
  },
} satisfies Record<PersonFact, PersonFactWords>;

/** What each practice system spells out by its catalogue. */
export const terms = {
  needsProvider: 'has or does something that needs a Provider license',
  needsAdmin: 'has something on that needs an Admin license',
} satisfies Record<Term, string>;
