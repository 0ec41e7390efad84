/** The file that tells who can do what. */
export const accessColumns = {
  columns: {
    person: 'Person',
    position: 'Position',
    email: 'Email',
    status: 'Status',
    findings: 'Findings',
    checked: 'Permissions last checked',
  },
  inactive: 'Inactive',
  cells: { on: 'On', off: 'Off', unread: 'Not checked yet' },
};
