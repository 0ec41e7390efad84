export const roles = {
  roles: {
    name: 'Name',
    position: 'Position',
    email: 'Email',
    status: 'Status',
    default: (label: string) => `${label} permissions`,
    level: (label: string) => `${label} permission`,
  },
  kinds: {
    staffList: 'Staff list',
    manageLicenses: 'Licenses by person',
    staffPermissions: 'One person’s permissions',
  },
};
