const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const column = {
  on: (boxes: readonly string[]) => `Permission on: ${listed(boxes)}.`,
  off: ([level]: readonly string[]) => `Nothing is on under ${level}.`,
};

const box = {
  on: (boxes: readonly string[]) => `Permission on: ${listed(boxes)}.`,
  off: (boxes: readonly string[]) => `Permission off: ${listed(boxes)}.`,
};

const claim = {
  on: ([position]: readonly string[]) => `The position is “${position}”.`,
};

export const facts = {
  active: { off: 'This person is no longer active.' },
  left: {},
  owner: { on: 'This person is the account owner.' },
  provider: { on: 'The {provider} is switched on.', off: 'The {provider} is switched off.' },
  admin: { on: 'The {admin} is switched on.', off: 'The {admin} is switched off.' },
  therapist: column,
  telehealth: { on: 'Holds telehealth sessions.' },
  supervisor: { on: (names: readonly string[]) => `Reviews the notes of ${names.join(', ')}.` },
  documentation: { on: 'Set down as a biller who opens documentation.' },
  administration: column,
  organizationAdministration: column,
  billing: column,
  default: column,
  billingLevel: box,
  submitsClaims: box,
  onlyAssigned: box,
  supervisoryReview: box,
  sensitive: { on: (boxes: readonly string[]) => `Permission on: ${listed(boxes)}.` },
  supervised: {
    on: (names: readonly string[]) => `Has a supervisor: ${names.join(', ')}.`,
    off: 'No supervisor is chosen.',
  },
  ownSupervisor: { on: 'Is chosen as their own supervisor.' },
  inactiveSupervisor: { on: (names: readonly string[]) => `No longer active: ${names.join(', ')}.` },
  positionClinical: claim,
  positionAdmin: claim,
  positionPlain: claim,
  amaCpt: { on: 'The AMA CPT license is on.', off: 'The AMA CPT license is off.' },
  leaving: { on: 'Set down as leaving.' },
  self: { on: 'This is you.' },
  permissionsRead: { off: 'No permission has been read.' },
  ownClientsOnly: { on: 'By your settings, therapists should see their own clients only.' },
};
