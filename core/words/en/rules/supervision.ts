import { LOGS_OUT } from './logsOut.ts';

export const supervision = {
  'supervisor-missing': {
    label: 'No supervisor chosen',
    message: 'The notes of {name} need a supervisory review, and nobody is chosen to do it.',
    fix: [
      `Choose a supervisor for {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If the notes of {name} need no review, untick the supervisory review there instead.',
    ],
  },
  'own-supervisor': {
    label: 'Supervises themselves',
    message: '{name} is chosen to review their own notes.',
    fix: [
      `Choose another supervisor for {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If the notes of {name} need no review, untick the supervisory review there instead.',
    ],
  },
  'supervisor-inactive': {
    label: 'Supervisor is inactive',
    message: 'The notes of {name} wait for somebody who is no longer active.',
    fix: [
      `Choose another supervisor for {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If the notes of {name} need no review, untick the supervisory review there instead.',
    ],
  },
  'supervisor-supervised': {
    label: 'Supervisor has a supervisor',
    message: '{name} reviews the notes of others and has a supervisor too: that breaks the review.',
    fix: [
      `Untick the supervisory review of {name}, under {staffPermissions}. ${LOGS_OUT}`,
      'If the notes of {name} must be reviewed, choose another supervisor for those whose notes {name} reviews.',
    ],
  },
} as const;
