export const position = {
  'permissions-below-position': {
    label: 'Less than position says',
    message: '{name}’s permissions allow less than their position suggests.',
    fix: [
      'Go to {staffPermissions} and check what {name} is missing. {logsOut}',
      'If the permissions are right, no change is needed. You can change what a position means in License Lens options > Rules.',
    ],
  },
  'permissions-above-position': {
    label: 'More than position says',
    message: '{name}’s permissions allow more than their position suggests.',
    fix: [
      'If {name} shouldn’t do this, go to {staffPermissions} and uncheck the permissions. {logsOut}',
      'If the permissions are right, no change is needed. You can change what a position means in License Lens options > Rules.',
    ],
  },
} as const;
