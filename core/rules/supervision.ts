import { EVERY_PLAN, type Fix, LOGS_OUT, type PersonRule } from './rule.ts';

const CHOOSE_ANOTHER: Fix = {
  text: `Choose another supervisor for {name}, under {staffPermissions}. ${LOGS_OUT}`,
  page: 'staffPermissions',
};
const NO_REVIEW: Fix = {
  text: 'If the notes of {name} need no review, untick the supervisory review there instead.',
  page: 'staffPermissions',
};

/** Who reviews whose notes. */
export const supervision: readonly PersonRule[] = [
  {
    id: 'supervisor-missing',
    kind: 'blocked',
    severity: 'error',
    label: 'No supervisor chosen',
    when: { all: ['active', 'supervisoryReview', { none: ['owner', 'supervised'] }] },
    message: 'The notes of {name} need a supervisory review, and nobody is chosen to do it.',
    fix: [
      { text: `Choose a supervisor for {name}, under {staffPermissions}. ${LOGS_OUT}`, page: 'staffPermissions' },
      NO_REVIEW,
    ],
    source: 'S22 (R34)',
    plans: EVERY_PLAN,
    examples: {
      fires: { permissions: { therapist: true, 'therapist.supervision': true }, supervision: { supervisors: [] } },
      spares: { permissions: { therapist: true, 'therapist.supervision': true } },
    },
  },
  {
    id: 'own-supervisor',
    kind: 'blocked',
    severity: 'error',
    label: 'Supervises themselves',
    when: { all: ['active', 'ownSupervisor', { none: ['owner'] }] },
    message: '{name} is chosen to review their own notes.',
    fix: [CHOOSE_ANOTHER, NO_REVIEW],
    source: 'S22 (R36, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: { supervision: { supervisors: ['Ana Ruiz'] } },
      spares: { supervision: { supervisors: ['Bo Lind'] } },
      others: [{ id: 'b', name: 'Bo Lind' }],
    },
  },
  {
    id: 'supervisor-inactive',
    kind: 'blocked',
    severity: 'error',
    label: 'Supervisor is inactive',
    when: { all: ['active', 'inactiveSupervisor', { none: ['owner'] }] },
    message: 'The notes of {name} wait for somebody who is no longer active.',
    fix: [CHOOSE_ANOTHER, NO_REVIEW],
    source: 'S22 (R36, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: { supervision: { supervisors: ['Bo Lind'] } },
      spares: { supervision: { supervisors: ['Cy Moss'] } },
      others: [
        { id: 'b', name: 'Bo Lind', active: false },
        { id: 'c', name: 'Cy Moss' },
      ],
    },
  },
  {
    id: 'supervisor-supervised',
    kind: 'blocked',
    severity: 'error',
    label: 'Supervisor has a supervisor',
    when: { all: ['active', 'supervisor', 'supervised', { none: ['owner'] }] },
    unlessFound: ['own-supervisor'],
    message: '{name} reviews the notes of others and has a supervisor too: that breaks the review.',
    fix: [
      {
        text: `Untick the supervisory review of {name}, under {staffPermissions}. ${LOGS_OUT}`,
        page: 'staffPermissions',
      },
      {
        text: 'If the notes of {name} must be reviewed, choose another supervisor for those whose notes {name} reviews.',
        page: 'staffPermissions',
      },
    ],
    source: 'S7 (R35)',
    plans: EVERY_PLAN,
    examples: {
      fires: { supervision: { supervisors: ['Bo Lind'] } },
      spares: { supervision: { supervisors: [] } },
      others: [
        { id: 'b', name: 'Bo Lind' },
        { id: 'c', name: 'Cy Moss', supervision: { supervisors: ['Ana Ruiz'] } },
      ],
    },
  },
];
