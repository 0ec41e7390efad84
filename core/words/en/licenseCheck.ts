/** What the quick check says. {need} is what a task needs. */
export const check = {
  tasks: {
    clinicalDocumentation: { label: 'Read or write clinical notes', because: 'Clinical documentation needs {need}.' },
    therapistPermissions: {
      label: 'Use {therapist} permissions',
      because: 'The {therapist} permissions need {need}.',
    },
    clinicalServices: {
      label: 'See clients, also by telehealth',
      because: 'Clinical services, including telehealth, need {need}.',
    },
    clinicalReports: { label: 'Run clinical reports', because: 'Reports on clinical documentation need {need}.' },
    systemSettings: { label: 'Change system settings or staff', because: 'System settings need {need}.' },
    organizationAdministration: {
      label: 'Manage plan and {anyLicenses}',
      because: 'Managing the plan and the {anyLicenses} needs {need}.',
    },
    billing: { label: 'Bill without opening notes', because: 'Billing without documentation needs {need}.' },
    billingWithDocumentation: {
      label: 'Bill and open notes',
      because: 'A biller with documentation access needs {need}.',
    },
    scheduling: { label: 'Schedule appointments', because: 'Scheduling needs {need}.' },
    reception: { label: 'Work the front desk', because: 'Front desk work needs {need}.' },
    clientInformation: {
      label: 'Enter basic client information',
      because: 'Basic client information needs {need}.',
    },
    accountOwner: {
      label: 'Be the account owner',
      because: 'The account owner has all permissions, which need {need}.',
    },
  },
  need: { provider: '{aProvider}', admin: '{anAdmin}, or {aProvider}', none: 'no {anyLicense}' },
  ownerHolds: 'The account owner has {aProvider} and all permissions automatically.',
  noLicense: 'No {anyLicense}',
  coversAdmin: 'The {provider} also covers admin tasks. Never assign both.',
  steps: {
    owner: 'Nothing to set up: the account owner already has the {anyLicense} and all permissions.',
    none: 'No {anyLicense} needed.',
    buy: 'See if {aLicense} is unassigned. If not, go to {seatQuantities} and buy one.',
    switchOn: 'Go to {manageLicenses} and toggle the {license} ON. Buying it doesn’t turn it on.',
    setPermissions:
      'Go to {staffPermissions}, set the permissions, and save. Saving logs the person out. Ask them to save their work first.',
  },
  /** What each staff type usually has, with the labels of the permission levels. */
  typical: {
    therapist: ['{default}', '{therapist}', '{administration}, if they also help run the practice'],
    billerWithDocumentation: ['{default}', '{billing}', '{therapist} or {administration}, for the notes'],
    billerWithoutDocumentation: ['{default}', '{billing}'],
    admin: ['{default}', '{administration}', '{organizationAdministration}, for plan and {anyLicenses}'],
    receptionist: ['{default}: scheduling and basic client information'],
    scheduler: ['{default}: calendar and agenda'],
    accountOwner: ['All permissions, which can’t be changed'],
  },
} as const;
