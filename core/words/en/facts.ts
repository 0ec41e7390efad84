const listed = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const column = {
  on: (boxes: readonly string[]) => `Permission on: ${listed(boxes)}.`,
  off: ([level]: readonly string[]) => `No ${level} permissions are on.`,
};

const box = {
  on: (boxes: readonly string[]) => `Permission on: ${listed(boxes)}.`,
  off: (boxes: readonly string[]) => `Permission off: ${listed(boxes)}.`,
};

const subscribed = {
  on: ([path]: readonly string[]) => `On the staff list under ${path}.`,
};

const claim = {
  on: ([position]: readonly string[]) => `The position is “${position}”.`,
};

export const facts = {
  active: { off: 'This person is inactive.' },
  left: {},
  owner: { on: 'This person is the account owner.' },
  provider: { on: 'The {provider} is on.', off: 'The {provider} is off.' },
  admin: { on: 'The {admin} is on.', off: 'The {admin} is off.' },
  therapist: column,
  telehealth: { on: 'Provides telehealth.' },
  clientPortal: subscribed,
  wiley: subscribed,
  supervisor: { on: (names: readonly string[]) => `Reviews the notes of ${names.join(', ')}.` },
  documentation: { on: 'Listed as a biller with documentation access.' },
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
    off: 'No supervisor is selected.',
  },
  ownSupervisor: { on: 'Listed as their own supervisor.' },
  inactiveSupervisor: { on: (names: readonly string[]) => `Inactive: ${names.join(', ')}.` },
  positionClinical: claim,
  positionAdmin: claim,
  positionPlain: claim,
  amaCpt: { on: 'The AMA CPT license is on.', off: 'The AMA CPT license is off.' },
  leaving: { on: 'Marked as leaving.' },
  self: { on: 'This is you.' },
  permissionsRead: { off: 'Permissions not checked yet.' },
  ownClientsOnly: { on: 'In your License Lens options, therapists see only their own clients.' },
};
