export const supervision = {
  'supervisor-missing': {
    label: 'No supervisor chosen',
    message: '{name}’s notes need supervisory review, but no supervisor is selected.',
    fix: [
      'Go to {staffPermissions} and select a supervisor for {name}. {logsOut}',
      'If {name}’s notes need no review, uncheck supervisory review there instead.',
    ],
  },
  'own-supervisor': {
    label: 'Supervises themselves',
    message: '{name} is selected to review their own notes.',
    fix: [
      'Go to {staffPermissions} and select another supervisor for {name}. {logsOut}',
      'If {name}’s notes need no review, uncheck supervisory review there instead.',
    ],
  },
  'supervisor-inactive': {
    label: 'Supervisor is inactive',
    message: '{name}’s notes are waiting for a supervisor who is inactive.',
    fix: [
      'Go to {staffPermissions} and select another supervisor for {name}. {logsOut}',
      'If {name}’s notes need no review, uncheck supervisory review there instead.',
    ],
  },
  'supervisor-supervised': {
    label: 'Supervisor has a supervisor',
    message: '{name} reviews other people’s notes and has a supervisor too. That causes errors in the review.',
    fix: [
      'Go to {staffPermissions} and uncheck supervisory review for {name}. {logsOut}',
      'If {name}’s notes need review, select another supervisor for the people whose notes {name} reviews.',
    ],
  },
} as const;
