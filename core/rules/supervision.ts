import { aboutPeople, EVERY_PLAN } from './rule.ts';

/** Who reviews whose notes. */
export const supervision = aboutPeople([
  {
    id: 'supervisor-missing',
    kind: 'blocked',
    severity: 'error',
    when: { all: ['active', 'supervisoryReview', { none: ['owner', 'supervised'] }] },
    page: 'staffPermissions',
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
    when: { all: ['active', 'ownSupervisor', { none: ['owner'] }] },
    page: 'staffPermissions',
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
    when: { all: ['active', 'inactiveSupervisor', { none: ['owner'] }] },
    page: 'staffPermissions',
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
    when: { all: ['active', 'supervisor', 'supervised', { none: ['owner'] }] },
    unlessFound: ['own-supervisor'],
    page: 'staffPermissions',
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
]);
