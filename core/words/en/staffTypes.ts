/** The staff types, by what they do. */
export const staffTypes = {
  therapist: 'Therapist or other provider',
  billerWithDocumentation: 'Biller who opens documentation',
  billerWithoutDocumentation: 'Biller who opens no documentation',
  admin: 'Admin',
  receptionist: 'Receptionist',
  scheduler: 'Scheduler',
  accountOwner: 'Account owner',
};
