export const roles = {
  roles: {
    name: 'Name',
    position: 'Position',
    email: 'Email',
    status: 'Active or not',
    default: (label: string) => `${label} permissions`,
    level: (label: string) => `${label} permission`,
  },
  kinds: {
    staffList: 'A list of the staff',
    manageLicenses: 'Who has which license',
    staffPermissions: 'The permissions of one person',
  },
};
