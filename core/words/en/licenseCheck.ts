/** What the quick check says. {need} is what a task needs. */
export const check = {
  tasks: {
    clinicalDocumentation: { label: 'Read or write clinical notes', because: 'Clinical documentation needs {need}.' },
    therapistPermissions: {
      label: 'Use {therapist} permissions',
      because: 'The {therapist} permissions need {need}.',
    },
    clinicalServices: {
      label: 'See clients (telehealth included)',
      because: 'Clinical services, telehealth included, need {need}.',
    },
    clinicalReports: { label: 'Run clinical reports', because: 'Reports on clinical documentation need {need}.' },
    systemSettings: { label: 'Change system settings or staff', because: 'System settings need {need}.' },
    organizationAdministration: {
      label: 'Run the organization (plan, licenses)',
      because: 'Organization administration needs {need}.',
    },
    billing: { label: 'Bill without opening notes', because: 'Billing without documentation needs {need}.' },
    billingWithDocumentation: {
      label: 'Bill and open notes',
      because: 'A biller who opens documentation needs {need}.',
    },
    scheduling: { label: 'Schedule appointments', because: 'Scheduling needs {need}.' },
    reception: { label: 'Receive clients at the desk', because: 'Reception needs {need}.' },
    clientInformation: {
      label: 'Enter basic client information',
      because: 'Basic client information needs {need}.',
    },
    accountOwner: {
      label: 'Own the account',
      because: 'The account owner has all permissions, and they need {need}.',
    },
  },
  need: { provider: '{aProvider}', admin: '{anAdmin}, or {aProvider}', none: 'no license' },
  ownerHolds: 'The account owner holds {aProvider} automatically and has all permissions.',
  noLicense: 'No license',
  coversAdmin: 'The {provider} covers the admin tasks as well: never assign both.',
  steps: {
    owner: 'Nothing is to be set: the account owner has the license and all permissions.',
    none: 'No license is to be bought or switched on.',
    buy: 'Look whether {aLicense} is free. If none is, buy one under {seatQuantities}.',
    switchOn: 'Switch the {license} on under {manageLicenses}: what is bought does nothing until then.',
    setPermissions:
      'Set the permissions under {staffPermissions} and save. Saving logs the person out, so ask them to save their work first.',
  },
  /** What each staff type usually has, with the labels of the permission levels. */
  typical: {
    therapist: ['{defaultLabel}', '{therapistLabel}', '{administrationLabel}, if they also help to run the practice'],
    billerWithDocumentation: [
      '{defaultLabel}',
      '{billingLabel}',
      '{therapistLabel} or {administrationLabel}, for the notes',
    ],
    billerWithoutDocumentation: ['{defaultLabel}', '{billingLabel}'],
    admin: ['{defaultLabel}', '{administrationLabel}', '{organizationAdministrationLabel}, for plan and licenses'],
    receptionist: ['{defaultLabel}: scheduling and basic client information'],
    scheduler: ['{defaultLabel}: calendar and agenda'],
    accountOwner: ['All permissions; they cannot be changed'],
  },
} as const;
