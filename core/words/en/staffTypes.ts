/** The staff types, by what they do. */
export const staffTypes = {
  therapist: 'Therapist or other provider',
  billerWithDocumentation: 'Biller with documentation access',
  billerWithoutDocumentation: 'Biller without documentation access',
  admin: 'Admin',
  receptionist: 'Receptionist',
  scheduler: 'Scheduler',
  accountOwner: 'Account owner',
};
