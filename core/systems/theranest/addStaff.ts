import type { PageMarks, Vocabulary } from '../system.ts';

const byHand: Vocabulary['addStaff']['byHand'] = [
  'add staff manually',
  'add staff',
  'add staff member',
  'add new staff',
  'add new staff member',
  'new staff member',
  'new staff',
];

/** Where staff are invited or added by hand (S5, S6, docs/domain.md §2.4). */
export const addStaffPage: PageMarks = {
  bar: 7,
  marks: [
    {
      on: 'heading',
      any: ['invite staff by email', 'invite staff', 'invite staff members', 'invite staff member', ...byHand],
      weight: 3,
      shown: 'Invite Staff by Email',
    },
    { on: 'fields', weight: 4 },
    { on: 'control', any: ['send invitations', 'send invitation'], weight: 2, shown: 'Send Invitations' },
    { on: 'control', any: ['add more staff', '+add more staff'], weight: 1, shown: '+Add More Staff' },
  ],
};

export const addStaff: Vocabulary['addStaff'] = {
  fields: {
    given: ['first name', 'given name', 'forename'],
    family: ['last name', 'surname', 'family name'],
    email: ['email', 'e-mail', 'email address', 'e-mail address', 'work email'],
  },
  boxes: {
    therapist: ['is a therapist', 'therapist', 'this person is a therapist'],
    billing: ['can see billing information', 'can see billing info', 'can view billing information'],
    'therapist.onlyAssigned': [
      'limit access to only assigned cases',
      'limit access to assigned cases only',
      'limit access to only assigned clients',
    ],
    amaCpt: ['can use ama cpt codes', 'can use ama cpt® codes', 'cpt code access', 'cpt® code access'],
  },
  send: [
    'send invitations',
    'send invitation',
    'send invites',
    'add staff member',
    'add staff',
    'save staff member',
    'create staff member',
  ],
  byHand,
  refused: [
    'client',
    'client name',
    'date of birth',
    'dob',
    'birth date',
    'sex',
    'gender',
    'guardian',
    'guardian name',
    'parent',
    'emergency contact',
    'relationship',
    'insurance',
    'diagnosis',
    'referral source',
    'referred by',
    'reason for referral',
    'referral',
    'npi',
    'taxonomy',
    'specialty',
    'practice name',
    'fax',
    'portal access',
    'payer',
  ],
};
