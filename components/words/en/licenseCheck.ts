export const licenseCheck = {
  who: 'Who is this for?',
  jobs: {
    therapist: { name: 'Therapist or other provider', does: 'Sees clients, writes notes' },
    billerWithDocumentation: {
      name: 'Biller with documentation access',
      does: 'Bills and reads clinical documentation',
    },
    billerWithoutDocumentation: { name: 'Biller without documentation access', does: 'Bills only' },
    admin: { name: 'Admin', does: 'Settings, staff, plan, and licenses' },
    receptionist: { name: 'Receptionist', does: 'Front desk, basic client information' },
    scheduler: { name: 'Scheduler', does: 'Calendar and appointments' },
    accountOwner: { name: 'Account owner', does: 'The account is in their name' },
  },
  somethingElse: { name: 'Something else', does: 'Choose their tasks' },
};
