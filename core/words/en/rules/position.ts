import { LOGS_OUT } from './logsOut.ts';

export const position = {
  'permissions-below-position': {
    label: 'Less than position says',
    message: 'The position of {name} says more than their permissions allow.',
    fix: [
      `Tick what is missing for {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If the permissions are right, nothing is to be done; the settings say what a position means.',
    ],
  },
  'permissions-above-position': {
    label: 'More than position says',
    message: 'The permissions of {name} allow more than their position says.',
    fix: [
      `If {name} should not do this, untick the permissions, under {staffPermissions}. ${LOGS_OUT}`,
      'If the permissions are right, nothing is to be done; the settings say what a position means.',
    ],
  },
} as const;
