import type { supervision as rules } from '../families/supervision.ts';
import type { PersonExamples } from './example.ts';

export const supervision = {
  'supervisor-missing': {
    fires: { permissions: { therapist: true, 'therapist.supervision': true }, supervision: { supervisors: [] } },
    spares: { permissions: { therapist: true, 'therapist.supervision': true } },
  },
  'own-supervisor': {
    fires: { supervision: { supervisors: ['Ana Ruiz'] } },
    spares: { supervision: { supervisors: ['Bo Lind'] } },
    others: [{ id: 'b', name: 'Bo Lind' }],
  },
  'supervisor-inactive': {
    fires: { supervision: { supervisors: ['Bo Lind'] } },
    spares: { supervision: { supervisors: ['Cy Moss'] } },
    others: [
      { id: 'b', name: 'Bo Lind', active: false },
      { id: 'c', name: 'Cy Moss' },
    ],
  },
  'supervisor-supervised': {
    fires: { supervision: { supervisors: ['Bo Lind'] } },
    spares: { supervision: { supervisors: [] } },
    others: [
      { id: 'b', name: 'Bo Lind' },
      { id: 'c', name: 'Cy Moss', supervision: { supervisors: ['Ana Ruiz'] } },
    ],
  },
} satisfies PersonExamples<typeof rules>;
