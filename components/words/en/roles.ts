export const roles = {
  roles: {
    name: 'Name',
    position: 'Position',
    email: 'Email',
    status: 'Active or not',
    provider: 'Provider license',
    admin: 'Admin license',
    default: 'Default permissions',
    billing: 'Billing permission',
    therapist: 'Therapist permission',
    administration: 'Administration permission',
    organizationAdministration: 'Organization Administration permission',
  },
  kinds: {
    staffList: 'A list of the staff',
    manageLicenses: 'Who has which license',
    staffPermissions: 'The permissions of one person',
  },
};
